#include "storage/document_columns.h"

#include "storage/outbox_columns.h"

namespace carm::storage {
namespace {

/// What a document of either kind says in its columns.
struct DocumentColumns {
    QString kind;
    protocol::EntryId id;
    int version = 1;
    QString terminal;
    qint64 sequence = 0;
    QString subject;
};

Result<DocumentColumns, protocol::EntryError> columnsIn(const protocol::SealedEntry& entry)
{
    if (entry.kind == protocol::EntryKind::Record) {
        CARM_TRY(record, protocol::readRecord(entry.document));
        const protocol::RecordContext& context = record.context;
        return DocumentColumns{protocol::toText(context.kind),
                               context.id,
                               1,
                               context.terminal,
                               context.sequence,
                               context.subject};
    }
    CARM_TRY(declaration, protocol::readDocument(entry.document));
    const protocol::SealContext& context = declaration.context;
    return DocumentColumns{kDeclarationKind, context.id,       context.version,
                           context.terminal, context.sequence, context.transactionNumber.text()};
}

} // namespace

Result<QString, protocol::EntryError> differingColumn(const protocol::SealedEntry& entry, const QString& kind)
{
    CARM_TRY(document, columnsIn(entry));
    if (document.kind != kind) {
        return QStringLiteral("kind");
    }
    if (!(document.id == entry.id)) {
        return QStringLiteral("id");
    }
    if (document.version != entry.version) {
        return QStringLiteral("version");
    }
    if (document.terminal != entry.terminal) {
        return QStringLiteral("terminal");
    }
    if (document.sequence != entry.sequence) {
        return QStringLiteral("sequence");
    }
    return document.subject == entry.subject ? QString() : QStringLiteral("subject");
}

} // namespace carm::storage
