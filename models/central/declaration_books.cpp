#include "central/declaration_books.h"

#include "account/posting_rules.h"
#include "assessment/assessment.h"

#include <algorithm>

namespace carm::central {
namespace {

using account::AccountKey;
using account::JournalEntry;
using account::JournalKind;
using declaration::DeclarationState;
using protocol::RecordKind;

using Made = Result<JournalEntry, account::LedgerError>;

account::AccountKind revenueOf(assessment::ChargeKind kind)
{
    switch (kind) {
    case assessment::ChargeKind::CustomsDuty:
        return account::AccountKind::CustomsDuty;
    case assessment::ChargeKind::GoodsAndServicesTax:
        return account::AccountKind::GoodsAndServicesTax;
    }
    return account::AccountKind::CustomsDuty;
}

/// Whose debt it is: an office's own account while the importer has no number.
AccountKey debtorOf(const declaration::Draft& draft)
{
    const auto account = identifiers::ImportProgramAccount::parse(draft.importerNumber);
    if (account) {
        return AccountKey::receivable(account.value());
    }
    const auto office = identifiers::OfficeCode::parse(draft.office);
    CARM_ENSURE(office.ok()); // a declaration without it is refused
    return AccountKey::receivableOfOffice(office.value());
}

account::AssessedVersion assessedVersion(const FoldedVersion& version)
{
    account::AssessedVersion assessed{
        version.content.context.transactionNumber, version.content.context.version, {}};
    const QJsonObject totals = version.content.amounts.value(QStringLiteral("totals")).toObject();
    for (const auto kind :
         {assessment::ChargeKind::CustomsDuty, assessment::ChargeKind::GoodsAndServicesTax}) {
        if (const auto amount = money::Cents::parse(totals.value(assessment::toText(kind)).toString())) {
            assessed.charges.push_back({revenueOf(kind), amount.value()});
        }
    }
    return assessed;
}

account::PaymentReceived receivedBy(const cashier::Payment& payment, money::Cents roundingStep)
{
    account::PaymentReceived received;
    for (const cashier::TenderKind kind : cashier::kTenderKinds) {
        (kind == cashier::TenderKind::Cash ? received.cash : received.other) +=
            totalKept(payment.tenders, kind);
    }
    received.applied = payment.owed;
    received.roundingDifference = money::Cents() - totalRounding(payment.tenders);
    received.roundingStep = roundingStep;
    return received;
}

class Bookkeeper {
public:
    explicit Bookkeeper(const BookRules& rules) : m_rules(rules) {}

    void take(const storage::StoredEntry& entry);
    std::vector<JournalEntry> journal() && { return std::move(m_journal); }

private:
    void bookStanding(const QString& id, QDate day);
    void bookPayment(const cashier::Payment& payment, QDate day);
    void bookVoid(const QString& id, QDate day, const protocol::PaymentVoidedBody& body);
    void bookCancellation(const QString& id, QDate day);
    void bookTransfer(const QString& id, QDate day, const FoldedVersion& standing);
    const JournalEntry* find(const QString& id) const;
    void add(Made made);

    const BookRules& m_rules;
    DeclarationFold m_fold;
    std::vector<JournalEntry> m_journal;
    std::optional<FoldedVersion> m_posted; ///< the version whose amounts the journal has
    QDate m_firstPosted;
};

void Bookkeeper::add(Made made)
{
    if (made) {
        m_journal.push_back(std::move(made).value());
    }
}

const JournalEntry* Bookkeeper::find(const QString& id) const
{
    const auto found = std::find_if(m_journal.begin(), m_journal.end(),
                                    [&id](const JournalEntry& entry) { return entry.id() == id; });
    return found == m_journal.end() ? nullptr : &*found;
}

void Bookkeeper::take(const storage::StoredEntry& entry)
{
    const money::Cents paidBefore = m_fold.paid();
    if (!m_fold.add(entry)) {
        return;
    }
    const Instant receivedAt = entry.receipt.receivedAt;
    const QString id = entry.entry.id.text();
    if (entry.entry.kind == protocol::EntryKind::Declaration) {
        bookStanding(id, BookRules::dayOf(m_fold.versions().back().content.context.sealedAt, receivedAt));
        return;
    }
    const FoldedRecord& record = m_fold.records().back();
    const QDate day = BookRules::dayOf(record.content.context.recordedAt, receivedAt);
    bookStanding(id, day);
    if (record.payment) {
        bookPayment(*record.payment, day);
    } else if (const auto* voided = std::get_if<protocol::PaymentVoidedBody>(&record.content.body);
               voided != nullptr && m_fold.paid() != paidBefore) {
        bookVoid(id, day, *voided);
    }
}

/// Brings the journal to the version that stands, once it is payable; and back when it is cancelled.
void Bookkeeper::bookStanding(const QString& id, QDate day)
{
    const FoldedVersion* standing = m_fold.latest();
    const DeclarationState state = m_fold.state();
    if (state == DeclarationState::Cancelled) {
        bookCancellation(id, day);
        return;
    }
    const bool isPayable = state == DeclarationState::PaymentDue || state == DeclarationState::Accepted ||
                           state == DeclarationState::Paid || state == DeclarationState::Released;
    if (standing == nullptr || !isPayable || !standing->total() ||
        (m_posted && m_posted->content.context.version == standing->content.context.version)) {
        return;
    }
    const declaration::Draft& draft = standing->content.draft;
    const QDate due = m_rules.paymentDue(QDate::fromString(draft.releaseDate, Qt::ISODate));
    const AccountKey debtor = debtorOf(draft);
    const account::JournalHead head{id + QLatin1String(".assessment"), day, due < day ? QDate() : due};
    if (!m_posted) {
        m_firstPosted = day;
        add(account::assessmentEntry(head, debtor, assessedVersion(*standing)));
    } else {
        bookTransfer(id, day, *standing);
        // A cash entry is corrected until its goods are released; what is on account, until it is due.
        const bool isBeforeRelease = state == DeclarationState::PaymentDue || state == DeclarationState::Paid;
        const auto kind = draft.releaseDate.isEmpty() && isBeforeRelease
                              ? account::ChangePosting::Correction
                              : m_rules.changePosting(m_firstPosted, due, day);
        add(account::changeEntry(head, debtor, kind, assessedVersion(*m_posted), assessedVersion(*standing)));
    }
    m_posted = *standing;
}

/// The importer's number became known: what is still owed goes to the importer's own account.
void Bookkeeper::bookTransfer(const QString& id, QDate day, const FoldedVersion& standing)
{
    const AccountKey from = debtorOf(m_posted->content.draft);
    const AccountKey to = debtorOf(standing.content.draft);
    const money::Cents left = m_posted->total().value_or(money::Cents()) - m_fold.paid();
    if (!(from == to) && left > money::Cents()) {
        add(account::debtTransferEntry(
            {id + QLatin1String(".transfer"), day, {}}, from, to, left,
            {standing.content.context.transactionNumber, standing.content.context.version}));
    }
}

void Bookkeeper::bookPayment(const cashier::Payment& payment, QDate day)
{
    const FoldedVersion* standing = m_fold.latest();
    const AccountKey payer =
        standing != nullptr ? debtorOf(standing->content.draft) : AccountKey::paymentsSuspense();
    account::Subject subject;
    subject.transaction = payment.header.transactionNumber;
    add(account::paymentEntry({payment.header.id + QLatin1String(".payment"), day, {}}, payer,
                              payment.header.receipt.drawer().office(),
                              receivedBy(payment, m_rules.cashRoundingStep(day)), subject));
}

void Bookkeeper::bookVoid(const QString& id, QDate day, const protocol::PaymentVoidedBody& body)
{
    if (const JournalEntry* payment = find(body.payment.text() + QLatin1String(".payment"))) {
        const JournalEntry original = *payment;
        add(account::reversalEntry({id + QLatin1String(".void"), std::max(original.day(), day), {}},
                                   original));
    }
}

void Bookkeeper::bookCancellation(const QString& id, QDate day)
{
    if (!m_posted) {
        return;
    }
    m_posted.reset();
    int reversals = 0;
    for (const JournalEntry& entry : std::vector(m_journal)) {
        const bool isAmount =
            entry.kind() == JournalKind::Assessment || entry.kind() == JournalKind::Correction ||
            entry.kind() == JournalKind::Adjustment || entry.kind() == JournalKind::DebtTransfer;
        const bool isReversed =
            std::any_of(m_journal.begin(), m_journal.end(),
                        [&entry](const JournalEntry& other) { return other.reverses() == entry.id(); });
        if (isAmount && !isReversed) {
            add(account::reversalEntry(
                {QStringLiteral("%1.cancel.%2").arg(id).arg(++reversals), std::max(entry.day(), day), {}},
                entry));
        }
    }
}

} // namespace

std::vector<JournalEntry> journalOf(const std::vector<storage::StoredEntry>& entries, const BookRules& rules)
{
    Bookkeeper keeper(rules);
    for (const storage::StoredEntry& entry : entries) {
        keeper.take(entry);
    }
    return std::move(keeper).journal();
}

std::optional<JournalEntry> drawerEntry(const protocol::RecordContent& closed, const QString& office,
                                        Instant receivedAt)
{
    const auto* body = std::get_if<protocol::DrawerClosedBody>(&closed.body);
    const auto code = identifiers::OfficeCode::parse(office);
    if (body == nullptr || !code || body->counted == body->expected) {
        return {};
    }
    auto made = account::drawerCountEntry({closed.context.id.text() + QLatin1String(".count"),
                                           BookRules::dayOf(closed.context.recordedAt, receivedAt),
                                           {}},
                                          code.value(), body->counted - body->expected);
    return made ? std::optional(std::move(made).value()) : std::nullopt;
}

} // namespace carm::central
