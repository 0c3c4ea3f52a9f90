// What central tells a terminal, as one stream that it may ask for from any position on: each item is the
// whole present state of one thing, so that the newest item of a key is all that a terminal has to keep.
// Central gives a terminal only what its kind, office and business may see. Unknown topics and fields are
// passed over: central may be newer.
#pragma once

#include "money/money.h"
#include "protocol/record.h"

#include <vector>

namespace carm::protocol {

enum class FeedTopic {
    Declaration, ///< key: transaction number; DeclarationView
    Officer,  ///< key: badge; the credential as models/access writes it. To counters of the officer's office
    Terminal, ///< key: terminal id; TerminalView. To counters, so that a printed copy can be verified offline
    Business, ///< key: business number, nine digits; BusinessView. To its own people, and to delegates
    Ledger,   ///< key: id of the journal entry; as account/journal_json.h writes it. To the business whose
              ///< account it moves
    Notice,   ///< key: id of the notice; NoticeView
};
QString toText(FeedTopic topic);
std::optional<FeedTopic> feedTopicFromText(QStringView text);

inline constexpr int kMostFeedItems = 50;

struct FeedItem {
    qint64 position = 0; ///< from 1, growing, with gaps
    FeedTopic topic = FeedTopic::Declaration;
    QString key;
    QJsonObject content;
};
struct FeedPage {
    std::vector<FeedItem> items; ///< in the order of their positions
    qint64 nextPosition = 0;     ///< ask after this one next
    bool isLast = true;          ///< nothing more for now
};

/// What happened to a declaration, for the list under it.
struct RecordLine {
    EntryId id;
    RecordKind kind = RecordKind::Presented;
    QString actor;
    QString terminal;
    Instant recordedAt;
    QString receiptNumber; ///< of payments and voids
    QStringList reasons;
    QString remark;
    bool isDisputed = false; ///< it did not fit the state when it came; a person looks at it
    bool operator==(const RecordLine&) const = default;
};

struct DeclarationView {
    QString transactionNumber;
    SealedEntry declaration; ///< the latest version
    QString state;           ///< declaration::toText(LifeState)
    money::Cents owed;       ///< of the latest version
    money::Cents paid;       ///< payments less voids
    Instant receivedAt;
    bool assessmentDiffers = false;
    bool isDisputed = false;
    std::vector<RecordLine> records; ///< in the order of central's receipts
    std::vector<SealedEntry> earlierVersions;
};

struct TerminalView {
    QString terminal;
    QString office;
    QByteArray publicKey; ///< 32 bytes
    bool isRevoked = false;
};

struct UserView {
    QString userId;
    QString name;
    QString role;
    QString program;
    bool isEnded = false;
    bool operator==(const UserView&) const = default;
};
struct BusinessView {
    QString businessNumber; ///< nine digits
    QString state;          ///< importer::toText(RegistrationState)
    QStringList reasons;    ///< of a refusal
    QJsonObject profile;    ///< as models/importer writes it
    QStringList programs;   ///< RM accounts, "RM0001"
    std::vector<UserView> users;
    std::vector<QJsonObject> delegations; ///< as models/importer writes them, with their state
};

struct NoticeView {
    QString id;
    QString code; ///< stable; presenters say it
    QStringList facts;
    Instant at;
};

QJsonObject toJson(const FeedPage&);
QJsonObject toJson(const DeclarationView&);
QJsonObject toJson(const TerminalView&);
QJsonObject toJson(const BusinessView&);
QJsonObject toJson(const NoticeView&);

/// Items of unknown topics are left out; the next position counts them all the same.
Result<FeedPage, json::Error> feedPageFromJson(const QJsonObject&);
Result<DeclarationView, json::Error> declarationViewFromJson(const QJsonObject&);
Result<TerminalView, json::Error> terminalViewFromJson(const QJsonObject&);
Result<BusinessView, json::Error> businessViewFromJson(const QJsonObject&);
Result<NoticeView, json::Error> noticeViewFromJson(const QJsonObject&);

} // namespace carm::protocol
