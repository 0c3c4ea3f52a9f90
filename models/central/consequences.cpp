#include "central/consequences.h"

#include "account/journal_json.h"
#include "central/business_access.h"
#include "central/declaration_books.h"
#include "central/stored_json.h"

namespace carm::central {
namespace {

/// Whose the declaration is: nothing for a provisional importer.
std::optional<QString> businessOf(const declaration::Draft& draft)
{
    const auto account = identifiers::ImportProgramAccount::parse(draft.importerNumber);
    return account ? std::optional(account->businessNumber().text()) : std::nullopt;
}

/// The businesses whose account the entry moves.
QStringList businessesIn(const account::JournalEntry& entry)
{
    QStringList audiences;
    for (const account::Posting& posting : entry.postings()) {
        const auto account = identifiers::ImportProgramAccount::parse(posting.account.holder());
        if (account) {
            audiences.append(storage::audienceOfBusiness(account->businessNumber().text()));
        }
    }
    return audiences;
}

} // namespace

Result<void, storage::StoreError> Consequences::ofDeclaration(const QString& number)
{
    CARM_TRY(entries, m_store.entriesAbout(number));
    CARM_CHECK(continueJournal(number, entries));
    const DeclarationFold fold(entries);
    if (fold.latest() == nullptr) {
        return {};
    }
    CARM_TRY(audiences, audiencesOf(fold));
    return tellAll(std::move(audiences), protocol::FeedTopic::Declaration, number);
}

Result<QStringList, storage::StoreError> Consequences::audiencesOf(const DeclarationFold& fold)
{
    BusinessAccess access(m_store, m_today);
    const declaration::Draft& draft = fold.latest()->content.draft;
    const auto business = businessOf(draft);
    QStringList audiences;
    for (const FoldedVersion& version : fold.versions()) {
        audiences.append(storage::audienceOfOffice(version.content.draft.office));
        const QString& sealer = version.stored.entry.terminal;
        audiences.append(storage::audienceOfTerminal(sealer));
        // What a delegate sealed is its own transaction at every one of its terminals.
        CARM_TRY(sealers, access.businessesOf(sealer));
        for (const QString& delegate : business ? sealers : QStringList()) {
            CARM_TRY(isDelegate, access.isDelegateOf(delegate, *business));
            if (isDelegate) {
                audiences.append(storage::audienceOfBusiness(delegate));
            }
        }
    }
    if (business) {
        audiences.append(storage::audienceOfBusiness(*business));
    }
    return audiences;
}

/// What is posted stays as it was told; whatever else the fold makes is posted now.
Result<void, storage::StoreError>
Consequences::continueJournal(const QString& number, const std::vector<storage::StoredEntry>& entries)
{
    const std::vector<account::JournalEntry> journal = journalOf(entries, m_rules);
    CARM_TRY(posted, m_store.books().idsAbout(number));
    for (const account::JournalEntry& entry : journal) {
        if (!posted.contains(entry.id())) {
            CARM_CHECK(post(entry, number));
        }
    }
    return {};
}

Result<void, storage::StoreError> Consequences::post(const account::JournalEntry& entry,
                                                     const QString& subject)
{
    CARM_CHECK(m_store.books().post(entry.id(), subject, textToStore(account::toJson(entry))));
    return tellAll(businessesIn(entry), protocol::FeedTopic::Ledger, entry.id());
}

Result<void, storage::StoreError> Consequences::ofDrawerClosed(const protocol::RecordContent& closed,
                                                               const QString& office)
{
    const auto entry = drawerEntry(closed, office, m_now);
    return entry ? post(*entry, closed.context.subject) : Result<void, storage::StoreError>();
}

Result<void, storage::StoreError> Consequences::ofDispute(const DisputeNotice& dispute)
{
    const protocol::NoticeView notice{
        dispute.entry.text(), dispute.code, {dispute.subject, dispute.kind}, m_now};
    CARM_CHECK(m_store.feed().addNotice(notice.id, textToStore(protocol::toJson(notice))));
    return tellAll(dispute.audiences, protocol::FeedTopic::Notice, notice.id);
}

Result<void, storage::StoreError> Consequences::tellAll(QStringList audiences, protocol::FeedTopic topic,
                                                        const QString& key)
{
    audiences.removeDuplicates();
    for (const QString& audience : audiences) {
        CARM_CHECK(m_store.feed().addChange(audience, protocol::toText(topic), key));
    }
    return {};
}

} // namespace carm::central
