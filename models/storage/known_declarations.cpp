#include "storage/known_declarations.h"

#include "reference/fold.h"
#include "storage/store_rows.h"

#include <algorithm>

namespace carm::storage {
namespace {

using outbox::StoreError;

constexpr qsizetype kTransactionNumberDigits = 14;

/// Numbers are printed and typed with blanks and hyphens.
QString bareNumber(QStringView text)
{
    QString bare;
    for (const QChar c : text) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber()) {
            bare += c.toUpper();
        }
    }
    return bare;
}

/// Empty for a text that is part of no number; "RM" alone would be part of nearly all.
QString numberSearched(QStringView text)
{
    const QString bare = bareNumber(text);
    const bool hasDigit = std::any_of(bare.begin(), bare.end(), [](QChar c) { return c.isDigit(); });
    return hasDigit ? bare : QString();
}

bool isWholeTransactionNumber(const QString& bare)
{
    return bare.size() == kTransactionNumberDigits &&
           std::all_of(bare.begin(), bare.end(), [](QChar c) { return c.isDigit(); });
}

Result<QStringList, StoreError> numbersFound(Database& database, const char* statement,
                                             const QVariantList& values = {})
{
    CARM_TRY(rows, database.run(statement, values));
    QStringList numbers;
    for (;;) {
        CARM_TRY(found, rows.next());
        if (!found) {
            return numbers;
        }
        numbers.append(rows.text(0));
    }
}

/// What an own entry says of its importer; nothing when it cannot be read.
Result<std::optional<declaration::Draft>, StoreError> draftOfOwn(Database& database, const QString& number)
{
    CARM_TRY(rows, database.run("SELECT document FROM entry WHERE subject = ? AND kind = 'declaration' "
                                "ORDER BY version DESC LIMIT 1",
                                {number}));
    CARM_TRY(found, rows.next());
    const auto document = found ? unpacked(rows.blob(0)) : std::nullopt;
    if (!document) {
        return std::optional<declaration::Draft>();
    }
    auto content = protocol::readDocument(*document);
    return content ? std::optional(std::move(content).value().draft) : std::nullopt;
}

/// Entries of an earlier schema are known by their numbers alone. A terminal on which nobody searches never
/// reads them all.
Result<void, StoreError> readUnreadNames(Database& database)
{
    CARM_TRY(numbers, numbersFound(database, "SELECT transaction_number FROM known_declaration "
                                             "WHERE importer_name IS NULL ORDER BY position"));
    if (numbers.isEmpty()) {
        return {};
    }
    CARM_TRY(transaction, Transaction::begin(database));
    for (const QString& number : numbers) {
        CARM_TRY(draft, draftOfOwn(database, number));
        const declaration::Draft known = draft.value_or(declaration::Draft());
        CARM_CHECK(
            execute(database,
                    "UPDATE known_declaration SET importer_number = ?, importer_name = ? "
                    "WHERE transaction_number = ?",
                    {bareNumber(known.importerNumber), reference::folded(known.importerName), number}));
    }
    return transaction.commit();
}

} // namespace

Result<void, StoreError> knowDeclaration(Database& database, const protocol::SealedEntry& declaration,
                                         const declaration::Draft& draft, bool isVerified)
{
    CARM_CHECK(
        execute(database,
                "INSERT INTO known_declaration (position, transaction_number, version, is_verified, "
                "importer_number, importer_name) "
                "VALUES ((SELECT coalesce(max(position), 0) + 1 FROM known_declaration), ?, ?, ?, ?, ?) "
                "ON CONFLICT (transaction_number) DO UPDATE SET version = excluded.version, "
                "is_verified = excluded.is_verified, importer_number = excluded.importer_number, "
                "importer_name = excluded.importer_name "
                "WHERE (excluded.is_verified, excluded.version) >= (is_verified, version)",
                {declaration.subject, qint64(declaration.version), qint64(isVerified),
                 bareNumber(draft.importerNumber), reference::folded(draft.importerName)}));
    return {};
}

Result<int, StoreError> highestVersion(Database& database, const QString& transactionNumber,
                                       const std::optional<protocol::DeclarationView>& told)
{
    CARM_TRY(held,
             integerOf(database,
                       "SELECT max(version) FROM (SELECT version FROM entry WHERE subject = ? UNION ALL "
                       "SELECT version FROM kept_declaration "
                       "WHERE transaction_number = ? AND is_verified = 1)",
                       {transactionNumber, transactionNumber}));
    int highest = static_cast<int>(held.value_or(0));
    if (told) {
        highest = std::max(highest, told->declaration.version);
        for (const protocol::SealedEntry& earlier : told->earlierVersions) {
            highest = std::max(highest, earlier.version);
        }
    }
    if (highest > 0) {
        return highest;
    }
    CARM_TRY(unverified,
             integerOf(database, "SELECT max(version) FROM kept_declaration WHERE transaction_number = ?",
                       {transactionNumber}));
    return static_cast<int>(unverified.value_or(0));
}

Result<bool, StoreError> isKnownDeclaration(Database& database, const QString& transactionNumber)
{
    CARM_TRY(found, integerOf(database,
                              "SELECT EXISTS (SELECT 1 FROM known_declaration WHERE transaction_number = ?)",
                              {transactionNumber}));
    return found == 1;
}

Result<QStringList, StoreError> findDeclarations(Database& database, const outbox::DeclarationQuery& query)
{
    const QString text = query.text.trimmed();
    const qint64 most = query.most;
    if (text.isEmpty()) {
        return numbersFound(database,
                            "SELECT transaction_number FROM known_declaration ORDER BY position DESC LIMIT ?",
                            {most});
    }
    const QString number = numberSearched(text);
    if (isWholeTransactionNumber(number)) {
        return numbersFound(
            database, "SELECT transaction_number FROM known_declaration WHERE transaction_number = ? LIMIT ?",
            {number, most});
    }
    CARM_CHECK(readUnreadNames(database));
    return numbersFound(
        database,
        "SELECT transaction_number FROM known_declaration WHERE instr(importer_name, ?) > 0 "
        "OR (? <> '' AND (instr(transaction_number, ?) > 0 OR instr(importer_number, ?) > 0)) "
        "ORDER BY position DESC LIMIT ?",
        {reference::folded(text), number, number, number, most});
}

} // namespace carm::storage
