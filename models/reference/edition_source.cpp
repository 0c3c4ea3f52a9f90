#include "reference/edition_source.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

/// The macro declares a function of the surrounding namespace, so it must stand outside of ours.
static void initReferenceResources()
{
    Q_INIT_RESOURCE(reference_base);
}

namespace carm::reference {
namespace {

constexpr int kMostDepth = 4;

using Errors = std::vector<ImportError>;

/// By layer, kind and content: the order in which files lie in a folder must not matter.
void sortSourceTables(std::vector<SourceTable>& tables)
{
    std::sort(tables.begin(), tables.end(), [](const SourceTable& a, const SourceTable& b) {
        return std::tie(a.isBase, a.kind, a.bytes) < std::tie(b.isBase, b.kind, b.bytes);
    });
}

class FolderReader {
public:
    explicit FolderReader(const QString& folder) : m_root(folder) {}

    Result<EditionSource, Errors> read()
    {
        if (!m_root.exists()) {
            return fail(oneImportError(ImportErrorCode::NotFound, m_root.path()));
        }
        m_source.name = QFileInfo(m_root.absolutePath()).fileName();
        CARM_CHECK(readLevel(m_root, 0));
        return std::move(m_source);
    }

private:
    /// Links are followed like what they lead to; the bound on depth ends a circle of them.
    Result<void, Errors> readLevel(const QDir& level, int depth)
    {
        const auto entries = level.entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (const QFileInfo& entry : entries) {
            if (++m_fileCount > kMostFolderFiles) {
                return fail(oneImportError(ImportErrorCode::TooLarge, m_root.path(),
                                           QString::number(kMostFolderFiles)));
            }
            if (entry.isDir()) {
                if (depth < kMostDepth) {
                    CARM_CHECK(readLevel(QDir(entry.filePath()), depth + 1));
                }
            } else if (depth == 0 && entry.fileName() == QStringLiteral("edition.json")) {
                CARM_TRY(bytes, contentOf(entry));
                m_source.manifest = bytes;
            } else if (entry.suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0) {
                CARM_CHECK(addTable(entry));
            }
        }
        return {};
    }

    Result<void, Errors> addTable(const QFileInfo& entry)
    {
        CARM_TRY(bytes, contentOf(entry));
        if (const auto kind = kindOf(readCsvHeader(bytes))) {
            m_size += bytes.size();
            if (m_size > kMostEditionBytes) {
                return fail(
                    oneImportError(ImportErrorCode::TooLarge, nameOf(entry), QString::number(m_size)));
            }
            m_source.tables.push_back({*kind, false, nameOf(entry), bytes});
        }
        return {};
    }

    Result<QByteArray, Errors> contentOf(const QFileInfo& entry) const
    {
        auto bytes = readRegularFile(entry.filePath(), kMostTableBytes);
        if (!bytes) {
            return fail(oneImportError(bytes.error(), nameOf(entry)));
        }
        return std::move(bytes).value();
    }

    QString nameOf(const QFileInfo& entry) const { return m_root.relativeFilePath(entry.filePath()); }

    QDir m_root;
    EditionSource m_source;
    int m_fileCount = 0;
    qint64 m_size = 0;
};

/// Units, conversions, parameters and short code lists that the plain tariff tables do not have.
void addBaseLayer(EditionSource& source)
{
    initReferenceResources();
    for (const QFileInfo& info :
         QDir(QStringLiteral(":/reference/base")).entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        CARM_ENSURE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto kind = kindOf(readCsvHeader(bytes));
        CARM_ENSURE(kind.has_value());
        source.tables.push_back({*kind, true, QStringLiteral("base/") + info.fileName(), bytes});
    }
}

void addSized(QCryptographicHash& hash, const QByteArray& bytes)
{
    const quint64 size = static_cast<quint64>(bytes.size());
    for (int shift = 56; shift >= 0; shift -= 8) {
        const char byte = static_cast<char>(size >> shift & 0xff);
        hash.addData(QByteArrayView(&byte, 1));
    }
    hash.addData(bytes);
}

} // namespace

std::vector<ImportError> oneImportError(ImportErrorCode code, const QString& file, const QString& value)
{
    return {ImportError{code, file, 0, {}, value.left(80)}};
}

std::vector<ImportError> oneImportError(const FileError& error, const QString& file)
{
    const auto code = [&] {
        switch (error.code) {
        case FileErrorCode::NotFound:
            return ImportErrorCode::NotFound;
        case FileErrorCode::TooLarge:
            return ImportErrorCode::TooLarge;
        case FileErrorCode::NotRegular:
        case FileErrorCode::CannotRead:
            break;
        }
        return ImportErrorCode::CannotRead;
    }();
    return oneImportError(code, file, error.detail);
}

Result<EditionSource, std::vector<ImportError>> readEditionFolder(const QString& folder)
{
    CARM_TRY(source, FolderReader(folder).read());
    addBaseLayer(source);
    sortSourceTables(source.tables);
    return source;
}

QByteArray editionHash(const EditionSource& source)
{
    std::vector<SourceTable> tables = source.tables;
    sortSourceTables(tables);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addSized(hash, source.manifest);
    for (const SourceTable& table : tables) {
        addSized(hash,
                 (table.isBase ? QStringLiteral("base/") : QString()).toUtf8() + toText(table.kind).toUtf8());
        addSized(hash, table.bytes);
    }
    return hash.result();
}

} // namespace carm::reference
