#include "central/feed_reader.h"

#include "access/access_json.h"
#include "central/business_access.h"
#include "central/stored_json.h"
#include "declaration/declaration.h"

#include <QJsonDocument>

#include <algorithm>

namespace carm::central {
namespace {

using protocol::FeedTopic;
using protocol::TerminalKind;

/// What the terminal itself has sealed, and what became of that; not who did what with it, nor what others
/// declared under the number. Nothing when it has sealed none of the versions.
std::optional<protocol::DeclarationView> ownPart(protocol::DeclarationView view, const QString& terminal)
{
    std::erase_if(view.earlierVersions,
                  [&terminal](const protocol::SealedEntry& version) { return version.terminal != terminal; });
    if (view.declaration.terminal != terminal) {
        if (view.earlierVersions.empty()) {
            return {};
        }
        view.declaration = view.earlierVersions.back();
        view.earlierVersions.pop_back();
    }
    view.records.clear();
    return view;
}

/// The identification that was shown for a provisional entry is between the person and the office.
void leaveOutProvisional(protocol::DeclarationView& view, const DeclarationFold& fold)
{
    for (const FoldedVersion& version : fold.versions()) {
        if (declaration::needsCountersignature(version.content.draft)) {
            std::erase(view.earlierVersions, version.stored.entry);
        }
    }
}

/// The newest lines are told. The earlier versions fill what is left beside the one that stands, the newest
/// first.
void boundView(protocol::DeclarationView& view)
{
    if (view.records.size() > kMostLinesTold) {
        view.records.erase(view.records.begin(),
                           view.records.end() - static_cast<std::ptrdiff_t>(kMostLinesTold));
    }
    qsizetype bytes = view.declaration.document.size();
    auto kept = view.earlierVersions.rbegin();
    for (; kept != view.earlierVersions.rend(); ++kept) {
        bytes += kept->document.size();
        if (bytes > kEnoughFeedBytes) {
            break;
        }
    }
    view.earlierVersions.erase(view.earlierVersions.begin(), kept.base());
}

bool isOf(const QJsonObject& delegation, const QStringList& businesses)
{
    const auto read = importer::delegationFromJson(delegation);
    return read && businesses.contains(read->thirdParty.text());
}

bool hasAskedFor(const protocol::BusinessView& client, const QStringList& businesses)
{
    return std::any_of(client.delegations.begin(), client.delegations.end(),
                       [&businesses](const QJsonObject& one) { return isOf(one, businesses); });
}

bool mayView(const QJsonObject& delegation, QDate today)
{
    const auto read = importer::delegationFromJson(delegation);
    return read && read->scope.view &&
           importer::stateOn(read.value(), today) == importer::DelegationState::Accepted;
}

/// Who has only asked learns what became of it, and nothing of the business.
protocol::BusinessView viewForDelegate(protocol::BusinessView view, const QStringList& businesses,
                                       QDate today)
{
    std::erase_if(view.delegations, [&businesses](const QJsonObject& one) { return !isOf(one, businesses); });
    const bool isDisclosed = std::any_of(view.delegations.begin(), view.delegations.end(),
                                         [today](const QJsonObject& one) { return mayView(one, today); });
    if (!isDisclosed) {
        protocol::BusinessView bare;
        bare.businessNumber = view.businessNumber;
        bare.state = view.state;
        bare.delegations = std::move(view.delegations);
        return bare;
    }
    const QString manager = importer::toText(importer::ImporterRole::BusinessAccountManager);
    std::erase_if(view.users, [&manager](const protocol::UserView& user) { return user.role != manager; });
    return view;
}

/// Who has ended can sign in until that moment only.
access::Credential credentialTold(access::Credential credential, std::optional<Instant> endedAt)
{
    if (endedAt && *endedAt < credential.validity.until) {
        const Instant first{credential.validity.from.milliseconds + 1};
        credential.validity.until = std::max(*endedAt, first);
    }
    return credential;
}

} // namespace

Result<protocol::FeedPage, storage::StoreError> FeedReader::pageAfter(qint64 position)
{
    CARM_TRY(heard, audiences());
    CARM_TRY(found, m_store.feed().changesAfter(heard, position, protocol::kMostFeedItems));
    protocol::FeedPage page;
    page.nextPosition = position;
    page.isLast = found.isLast;
    qsizetype bytes = 0;
    for (const storage::FeedChange& change : found.changes) {
        if (bytes >= kEnoughFeedBytes) {
            page.isLast = false;
            break;
        }
        page.nextPosition = change.position;
        const auto topic = protocol::feedTopicFromText(change.topic);
        CARM_TRY(content, contentOf(change));
        if (topic && content) {
            bytes += QJsonDocument(*content).toJson(QJsonDocument::Compact).size();
            page.items.push_back({change.position, *topic, change.key, *std::move(content)});
        }
    }
    return page;
}

Result<QStringList, storage::StoreError> FeedReader::audiences()
{
    QStringList audiences{storage::audienceOfTerminal(m_reader.terminal)};
    switch (m_reader.kind) {
    case TerminalKind::Kiosk:
        break;
    case TerminalKind::Counter:
        audiences += {storage::audienceOfCounters(), storage::audienceOfOffice(m_reader.office)};
        break;
    case TerminalKind::Importer: {
        BusinessAccess access(m_store, m_today);
        CARM_TRY(businesses, access.businessesOf(m_reader.terminal));
        for (const QString& business : businesses) {
            audiences.append(storage::audienceOfBusiness(business));
        }
        CARM_TRY(clients, access.clientsOf(businesses));
        for (const BusinessAccess::Client& client : clients) {
            audiences.append(storage::audienceOfDelegates(client.number));
            if (client.isDisclosedWhole) {
                audiences.append(storage::audienceOfBusiness(client.number));
            }
        }
        audiences.removeDuplicates();
        break;
    }
    }
    return audiences;
}

FeedReader::Content FeedReader::contentOf(const storage::FeedChange& change)
{
    const auto topic = protocol::feedTopicFromText(change.topic);
    if (!topic) {
        return std::optional<QJsonObject>();
    }
    switch (*topic) {
    case FeedTopic::Declaration:
        return declaration(change.key);
    case FeedTopic::Terminal:
        return terminal(change.key);
    case FeedTopic::Officer:
        return officer(change.key);
    case FeedTopic::Notice:
        return notice(change.key);
    case FeedTopic::Business:
        return business(change.key);
    case FeedTopic::Ledger:
        return journalEntry(change.key);
    }
    return std::optional<QJsonObject>();
}

FeedReader::Content FeedReader::declaration(const QString& number)
{
    CARM_TRY(entries, m_store.entriesAbout(number));
    const DeclarationFold fold(entries);
    if (fold.latest() == nullptr) {
        return std::optional<QJsonObject>();
    }
    CARM_TRY(view, declarationView(fold));
    if (!view) {
        return std::optional<QJsonObject>();
    }
    boundView(*view);
    return std::optional(protocol::toJson(*view));
}

/// A kiosk stands in public, and who was a delegate may be none today.
Result<std::optional<protocol::DeclarationView>, storage::StoreError>
FeedReader::declarationView(const DeclarationFold& fold)
{
    switch (m_reader.kind) {
    case TerminalKind::Kiosk:
        return ownPart(fold.view(), m_reader.terminal);
    case TerminalKind::Counter:
        break;
    case TerminalKind::Importer: {
        BusinessAccess access(m_store, m_today);
        CARM_TRY(maySee, access.maySee(m_reader.terminal, fold.latest()->content.draft));
        if (!maySee) {
            return ownPart(fold.view(), m_reader.terminal);
        }
        protocol::DeclarationView view = fold.view();
        leaveOutProvisional(view, fold);
        return std::optional(std::move(view));
    }
    }
    return std::optional(fold.view());
}

FeedReader::Content FeedReader::terminal(const QString& id)
{
    CARM_TRY(found, m_store.terminal(id));
    return found ? std::optional(protocol::toJson(protocol::TerminalView{found->terminal, found->office,
                                                                         found->publicKey, found->isRevoked}))
                 : std::nullopt;
}

FeedReader::Content FeedReader::officer(const QString& badge)
{
    CARM_TRY(officers, m_store.registry().officers(badge));
    if (officers.empty()) {
        return std::optional<QJsonObject>();
    }
    CARM_TRY(object, storedObject(officers.front().credential, "officer"));
    const auto credential = access::credentialFromJson(object);
    if (!credential) {
        return damagedContent("officer");
    }
    return std::optional(access::toJson(credentialTold(credential.value(), officers.front().endedAt)));
}

/// Its own people see all of it; a third party that may view it, who can help and what this third party has
/// asked for; one that may not, what became of its asking; anybody else, how the own attempt to register it
/// ended.
FeedReader::Content FeedReader::business(const QString& number)
{
    BusinessAccess access(m_store, m_today);
    CARM_TRY(own, access.businessesOf(m_reader.terminal));
    CARM_TRY(view, access.business(number));
    if (view && own.contains(number)) {
        return std::optional(protocol::toJson(*view));
    }
    if (view && hasAskedFor(*view, own)) {
        return std::optional(protocol::toJson(viewForDelegate(*std::move(view), own, m_today)));
    }
    CARM_TRY(refused, m_store.registry().refusal(m_reader.terminal, number));
    if (!refused) {
        return std::optional<QJsonObject>();
    }
    CARM_TRY(object, storedObject(*refused, "refused_registration"));
    return std::optional(object);
}

FeedReader::Content FeedReader::journalEntry(const QString& id)
{
    CARM_TRY(content, m_store.books().posted(id));
    if (!content) {
        return std::optional<QJsonObject>();
    }
    CARM_TRY(object, storedObject(*content, "journal_entry"));
    return std::optional(object);
}

FeedReader::Content FeedReader::notice(const QString& id)
{
    CARM_TRY(content, m_store.feed().notice(id));
    if (!content) {
        return std::optional<QJsonObject>();
    }
    CARM_TRY(object, storedObject(*content, "notice"));
    return std::optional(object);
}

} // namespace carm::central
