#include "storage/store_verify.h"

#include "protocol/canonical.h"
#include "storage/client_schema.h"
#include "storage/store_check.h"
#include "storage/store_rows.h"

#include <array>

namespace carm::storage {
namespace {

using outbox::StoreError;

struct FindingName {
    StoreFindingCode code;
    const char* name;
};
constexpr std::array kFindingNames = {
    FindingName{StoreFindingCode::PageDamaged, "pageDamaged"},
    FindingName{StoreFindingCode::PartUnreadable, "partUnreadable"},
    FindingName{StoreFindingCode::JournalBroken, "journalBroken"},
    FindingName{StoreFindingCode::EntryUnreadable, "entryUnreadable"},
    FindingName{StoreFindingCode::EntryNotCanonical, "entryNotCanonical"},
    FindingName{StoreFindingCode::EntryHashWrong, "entryHashWrong"},
    FindingName{StoreFindingCode::EntrySignatureWrong, "entrySignatureWrong"},
    FindingName{StoreFindingCode::EntryColumnsDiffer, "entryColumnsDiffer"},
    FindingName{StoreFindingCode::SequenceGap, "sequenceGap"},
    FindingName{StoreFindingCode::TerminalDiffers, "terminalDiffers"},
    FindingName{StoreFindingCode::NotInJournal, "notInJournal"},
    FindingName{StoreFindingCode::OtherThanJournalled, "otherThanJournalled"},
    FindingName{StoreFindingCode::JournalledEntryMissing, "journalledEntryMissing"},
    FindingName{StoreFindingCode::OutboxRowMissing, "outboxRowMissing"},
    FindingName{StoreFindingCode::OutboxRowUnreadable, "outboxRowUnreadable"},
    FindingName{StoreFindingCode::OutboxRowOrphaned, "outboxRowOrphaned"},
    FindingName{StoreFindingCode::ReceiptWrong, "receiptWrong"},
    FindingName{StoreFindingCode::ReceiptUnverifiable, "receiptUnverifiable"},
    FindingName{StoreFindingCode::NumberNotBurnt, "numberNotBurnt"},
    FindingName{StoreFindingCode::NumberWithoutEntry, "numberWithoutEntry"},
    FindingName{StoreFindingCode::NumberOutsideBlocks, "numberOutsideBlocks"},
    FindingName{StoreFindingCode::BlocksOverlap, "blocksOverlap"},
    FindingName{StoreFindingCode::BlockCounterWrong, "blockCounterWrong"},
    FindingName{StoreFindingCode::PaymentReceiptGap, "paymentReceiptGap"},
    FindingName{StoreFindingCode::KeptDeclarationWrong, "keptDeclarationWrong"},
    FindingName{StoreFindingCode::EditionHashWrong, "editionHashWrong"},
    FindingName{StoreFindingCode::DraftOfSealedEntry, "draftOfSealedEntry"},
    FindingName{StoreFindingCode::IdentityMissing, "identityMissing"},
};

QString nameOf(JournalBreak broken)
{
    switch (broken) {
    case JournalBreak::Position:
        return QStringLiteral("position");
    case JournalBreak::PreviousHash:
        return QStringLiteral("previousHash");
    case JournalBreak::Hash:
        return QStringLiteral("hash");
    case JournalBreak::Content:
        return QStringLiteral("content");
    }
    CARM_ENSURE(false); // every break has a name
    return {};
}

/// One moment of the store for the whole check, also while the program goes on writing.
class ReadSnapshot {
public:
    static Result<ReadSnapshot, StoreError> begin(Database& database)
    {
        CARM_CHECK(execute(database, "BEGIN DEFERRED"));
        return ReadSnapshot(database);
    }
    ReadSnapshot(ReadSnapshot&& other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}
    ReadSnapshot& operator=(ReadSnapshot&&) = delete;
    ~ReadSnapshot()
    {
        if (m_database != nullptr) {
            // Nothing was written, so there is nothing that could fail to be undone.
            static_cast<void>(execute(*m_database, "ROLLBACK"));
        }
    }

private:
    explicit ReadSnapshot(Database& database) : m_database(&database) {}
    Database* m_database;
};

} // namespace

QString toText(StoreFindingCode code)
{
    for (const FindingName& known : kFindingNames) {
        if (known.code == code) {
            return QString::fromUtf8(known.name);
        }
    }
    CARM_ENSURE(false); // the table is complete
    return {};
}

Result<StoreReport, StoreError> verifyClientStore(Database& database,
                                                  const std::optional<protocol::PublicKey>& terminalKey)
{
    return StoreCheck(database, terminalKey).run();
}

Result<StoreReport, StoreError> StoreCheck::run()
{
    struct NamedPart {
        const char* name;
        Part part;
    };
    // The journal is read before the entries that it tells about.
    constexpr std::array parts = {
        NamedPart{"identity", &StoreCheck::checkIdentity},
        NamedPart{"journal", &StoreCheck::checkJournalRows},
        NamedPart{"entries", &StoreCheck::checkEntries},
        NamedPart{"outbox", &StoreCheck::checkOutbox},
        NamedPart{"keptDeclarations", &StoreCheck::checkKeptDeclarations},
        NamedPart{"numbers", &StoreCheck::checkNumbers},
        NamedPart{"blocks", &StoreCheck::checkBlocks},
        NamedPart{"editions", &StoreCheck::checkEditions},
        NamedPart{"drafts", &StoreCheck::checkDrafts},
    };
    m_report.schemaVersion = m_database.schemaVersion();
    CARM_CHECK(checkPages());
    CARM_TRY(snapshot, ReadSnapshot::begin(m_database));
    for (const NamedPart& named : parts) {
        const Checked checked = (this->*named.part)();
        if (!checked && checked.error().code == outbox::StoreErrorCode::Damaged) {
            report(StoreFindingCode::PartUnreadable, 0, QString::fromUtf8(named.name));
        } else if (!checked) {
            return fail(checked.error());
        }
    }
    return m_report;
}

void StoreCheck::report(StoreFindingCode code, qint64 subject, const QString& fact)
{
    m_report.findings.push_back({code, subject, fact});
}

StoreCheck::Checked StoreCheck::reportEach(StoreFindingCode code, const char* statement)
{
    CARM_TRY(rows, m_database.run(statement));
    for (;;) {
        CARM_TRY(found, rows.next());
        if (!found) {
            return {};
        }
        report(code, rows.integer(0), rows.text(1));
    }
}

StoreCheck::Checked StoreCheck::checkPages()
{
    CARM_TRY(lines, m_database.check());
    for (const QString& line : lines) {
        report(StoreFindingCode::PageDamaged, 0, line);
    }
    return {};
}

StoreCheck::Checked StoreCheck::checkIdentity()
{
    CARM_CHECK(readIdentities("SELECT terminal, central_public_key FROM identity"));
    if (!m_terminals.empty()) {
        return m_database.schemaVersion() < kFormerIdentityStep
                   ? Checked()
                   : readIdentities("SELECT terminal, central_public_key FROM former_identity");
    }
    CARM_TRY(hasEntries, integerOf(m_database, "SELECT EXISTS (SELECT 1 FROM entry)"));
    if (hasEntries == 1) {
        report(StoreFindingCode::IdentityMissing);
    }
    return {};
}

StoreCheck::Checked StoreCheck::readIdentities(const char* statement)
{
    CARM_TRY(rows, m_database.run(statement));
    for (;;) {
        CARM_TRY(found, rows.next());
        if (!found) {
            return {};
        }
        m_terminals.insert(rows.text(0));
        if (auto key = protocol::PublicKey::fromBytes(rows.blob(1))) {
            m_centralKeys.push_back(std::move(*key));
        }
    }
}

StoreCheck::Checked StoreCheck::checkJournalRows()
{
    const auto remember = [this](const JournalRecord& record) {
        if (record.kind == JournalKind::EntrySealed) {
            m_journalled[record.sequence].id = record.entry;
            m_journalled[record.sequence].hash = record.entryHash;
        } else if (record.kind == JournalKind::EntryChanged) {
            m_journalled[record.sequence].events.insert(record.detail);
        }
    };
    CARM_TRY(journal, checkJournal(m_database, remember));
    m_report.journalRows = journal.rows;
    if (journal.firstBreak) {
        report(StoreFindingCode::JournalBroken, journal.firstBreak->first,
               nameOf(journal.firstBreak->second));
    }
    return {};
}

StoreCheck::Checked StoreCheck::checkNumbers()
{
    CARM_TRY(count, integerOf(m_database, "SELECT count(*) FROM burnt_number"));
    m_report.burntNumbers = count.value_or(0);
    CARM_CHECK(reportEach(StoreFindingCode::NumberNotBurnt,
                          "SELECT sequence, serial FROM entry "
                          "WHERE serial IS NOT NULL AND serial NOT IN (SELECT serial FROM burnt_number) "
                          "ORDER BY sequence"));
    CARM_CHECK(reportEach(StoreFindingCode::NumberWithoutEntry,
                          "SELECT serial, '' FROM burnt_number "
                          "WHERE serial NOT IN (SELECT serial FROM entry WHERE serial IS NOT NULL) "
                          "ORDER BY serial"));
    return reportEach(StoreFindingCode::NumberOutsideBlocks,
                      "SELECT serial, '' FROM burnt_number WHERE NOT EXISTS (SELECT 1 FROM number_block "
                      "WHERE burnt_number.serial BETWEEN first_serial AND last_serial) ORDER BY serial");
}

StoreCheck::Checked StoreCheck::checkBlocks()
{
    CARM_TRY(count, integerOf(m_database, "SELECT count(*) FROM number_block"));
    m_report.numberBlocks = count.value_or(0);
    CARM_CHECK(reportEach(StoreFindingCode::BlocksOverlap,
                          "SELECT first_serial, '' FROM (SELECT first_serial, "
                          "max(last_serial) OVER (ORDER BY first_serial ROWS BETWEEN UNBOUNDED PRECEDING "
                          "AND 1 PRECEDING) AS former_last FROM number_block) "
                          "WHERE first_serial <= former_last ORDER BY first_serial"));
    // A block is used from its first number on without a gap, so counter, count and highest burnt number
    // agree.
    return reportEach(
        StoreFindingCode::BlockCounterWrong,
        "SELECT first_serial, next_serial FROM (SELECT first_serial, next_serial, count(serial) AS burnt, "
        "coalesce(max(serial), first_serial - 1) AS last_burnt FROM number_block LEFT JOIN burnt_number "
        "ON serial BETWEEN first_serial AND last_serial GROUP BY first_serial) "
        "WHERE next_serial <> first_serial + burnt OR next_serial <> last_burnt + 1 ORDER BY first_serial");
}

StoreCheck::Checked StoreCheck::checkEditions()
{
    CARM_TRY(rows, m_database.run("SELECT position, hash, package FROM edition ORDER BY position"));
    for (;;) {
        CARM_TRY(found, rows.next());
        if (!found) {
            return {};
        }
        ++m_report.editions;
        if (protocol::sha256(rows.blob(2)) != rows.blob(1)) {
            report(StoreFindingCode::EditionHashWrong, rows.integer(0));
        }
    }
}

StoreCheck::Checked StoreCheck::checkDrafts()
{
    CARM_TRY(count, integerOf(m_database, "SELECT count(*) FROM draft"));
    m_report.drafts = count.value_or(0);
    return reportEach(StoreFindingCode::DraftOfSealedEntry,
                      "SELECT sequence, '' FROM entry JOIN draft ON draft.id = draft_id ORDER BY sequence");
}

} // namespace carm::storage
