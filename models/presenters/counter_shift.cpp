#include "presenters/counter_shift.h"

#include "presenters/counter_payment.h"
#include "presenters/counter_texts.h"
#include "protocol/recorded_payment.h"

#include <algorithm>
#include <map>

namespace carm::presenters {
namespace {

using cashier::DrawerMovement;
using cashier::DrawerMovementKind;
using money::Cents;
using outbox::OutboxItem;
using protocol::RecordContent;

std::optional<RecordContent> contentOf(const OutboxItem& item)
{
    auto record = protocol::readRecord(item.entry.document);
    return record ? std::optional(std::move(record).value()) : std::nullopt;
}

/// Sequence, so that movements of the drawer come in the order in which they happened.
using Movements = std::multimap<qint64, DrawerMovement>;

/// Takes the records of one session together.
class ShiftFold {
public:
    ShiftFold(const ShiftRecords& records, const protocol::DrawerOpenedBody& opened,
              const protocol::RecordContext& context, const cashier::DrawerId& drawer)
        : m_sessionId(context.subject),
          m_openedSequence(context.sequence), m_shift{{cashier::DrawerSession::open({context.subject, drawer,
                                                                                     opened.openingFloat,
                                                                                     context.recordedAt})
                                                           .value(),
                                                       cashier::ReceiptSeries(drawer),
                                                       {},
                                                       {},
                                                       {}},
                                                      context.actor.id,
                                                      {}}
    {
        for (const OutboxItem& item : records.money) {
            addMoney(item);
        }
        for (const OutboxItem& item : records.drawer) {
            addDrawer(item);
        }
    }

    Shift conclude();

private:
    void addMoney(const OutboxItem& item);
    void addPayment(const RecordContent& record, const protocol::PaymentBody& body, const OutboxItem& item);
    void addVoid(const RecordContent& record, const protocol::PaymentVoidedBody& body,
                 const OutboxItem& item);
    void addDrawer(const OutboxItem& item);
    void noteUnsent(const RecordContent& record, const QString& name, const OutboxItem& item);
    void move(const RecordContent& record, const std::vector<DrawerMovement>& movements);

    QString m_sessionId;
    qint64 m_openedSequence;
    Shift m_shift;
    Movements m_movements;
    std::map<protocol::EntryId, cashier::Payment> m_payments; ///< of all sessions that were given
    std::optional<std::pair<Cents, Instant>> m_closed;
};

void ShiftFold::noteUnsent(const RecordContent& record, const QString& name, const OutboxItem& item)
{
    if (item.state != outbox::OutboxState::Acknowledged) {
        m_shift.input.unsentRecords.push_back(record.context.id.text());
        m_shift.unsent.push_back({record.context.kind, name, record.context.subject});
    }
}

void ShiftFold::move(const RecordContent& record, const std::vector<DrawerMovement>& movements)
{
    for (const DrawerMovement& movement : movements) {
        m_movements.emplace(record.context.sequence, movement);
    }
}

void ShiftFold::addMoney(const OutboxItem& item)
{
    const auto record = contentOf(item);
    if (!record) {
        return;
    }
    if (const auto* payment = std::get_if<protocol::PaymentBody>(&record->body)) {
        addPayment(*record, *payment, item);
    } else if (const auto* voided = std::get_if<protocol::PaymentVoidedBody>(&record->body)) {
        addVoid(*record, *voided, item);
    }
}

void ShiftFold::addPayment(const RecordContent& record, const protocol::PaymentBody& body,
                           const OutboxItem& item)
{
    const auto payment = protocol::recordedPayment(record.context, body);
    if (!payment) {
        return;
    }
    m_payments.emplace(record.context.id, *payment);
    const cashier::ReceiptNumber& receipt = payment->header.receipt;
    if (record.context.sequence < m_openedSequence &&
        receipt.drawer() == m_shift.input.receiptsBefore.drawer()) {
        m_shift.input.receiptsBefore = cashier::ReceiptSeries(receipt.drawer(), receipt.serial());
    }
    if (body.drawerSession == m_sessionId) {
        m_shift.input.payments.push_back(*payment);
        move(record, cashier::drawerMovements(*payment));
        noteUnsent(record, body.receiptNumber, item);
    }
}

void ShiftFold::addVoid(const RecordContent& record, const protocol::PaymentVoidedBody& body,
                        const OutboxItem& item)
{
    const auto payment = m_payments.find(body.payment);
    if (body.drawerSession != m_sessionId || payment == m_payments.end()) {
        return;
    }
    const cashier::PaymentVoid paymentVoid{
        record.context.id.text(), payment->second, {body.reason, body.remark}, record.context.recordedAt};
    m_shift.input.voids.push_back(paymentVoid);
    move(record, cashier::drawerMovements(paymentVoid));
    noteUnsent(record, body.receiptNumber, item);
}

void ShiftFold::addDrawer(const OutboxItem& item)
{
    const auto record = contentOf(item);
    if (!record) {
        return;
    }
    if (const auto* drop = std::get_if<protocol::DrawerDropBody>(&record->body)) {
        move(*record, {{DrawerMovementKind::DropToSafe, drop->amount, record->context.recordedAt,
                        record->context.id.text()}});
    } else if (const auto* closed = std::get_if<protocol::DrawerClosedBody>(&record->body)) {
        m_closed = std::pair(closed->counted, record->context.recordedAt);
    }
    noteUnsent(*record, {}, item);
}

Shift ShiftFold::conclude()
{
    cashier::DrawerSession& drawer = m_shift.input.drawer;
    for (const auto& [sequence, movement] : m_movements) {
        // Each was checked when it was made. One that does not fit shows as a report that does not balance.
        static_cast<void>(drawer.record(movement));
    }
    const auto count =
        m_closed ? cashier::CashCount::ofTotal(m_closed->first)
                 : Result<cashier::CashCount, cashier::DrawerError>(fail(cashier::DrawerError::NotAllowed));
    if (count && drawer.count(count.value())) {
        static_cast<void>(drawer.close(m_closed->second));
    }
    return std::move(m_shift);
}

PrintedPart receiptsPart(const cashier::ShiftReport& report, const Speaker& speaker)
{
    PrintedPart part{speaker.say("Shift", "Receipts"), {}};
    part.rows.push_back({speaker.say("Shift", "Payments"), QString::number(report.paymentCount)});
    part.rows.push_back({speaker.say("Shift", "Voids"), QString::number(report.voidCount)});
    if (report.firstReceipt && report.lastReceipt) {
        part.rows.push_back({speaker.say("Shift", "First receipt"), report.firstReceipt->text()});
        part.rows.push_back({speaker.say("Shift", "Last receipt"), report.lastReceipt->text()});
    }
    part.rows.push_back({speaker.say("Shift", "Series of receipts"),
                         report.isComplete() ? speaker.say("Shift", "without a gap")
                                             : speaker.say("Shift", "not complete: tell support")});
    return part;
}

PrintedPart tendersPart(const cashier::ShiftReport& report, const Speaker& speaker)
{
    PrintedPart part{speaker.say("Shift", "Money taken, less voids"), {}};
    for (const cashier::TenderTotal& total : report.tenderTotals) {
        if (total.tenders > 0 || !total.refunded.isZero()) {
            part.rows.push_back(
                {QStringLiteral("%1 (%2)").arg(tenderName(total.kind, speaker)).arg(total.tenders),
                 formatDollars(total.net(), speaker.language())});
        }
    }
    part.rows.push_back({speaker.say("Shift", "Owed by the entries paid"),
                         formatDollars(report.owed - report.voided, speaker.language())});
    part.rows.push_back({speaker.say("Shift", "Rounding of cash"),
                         formatDollars(report.roundingDifference, speaker.language())});
    return part;
}

PrintedPart drawerPart(const cashier::ShiftReport& report, const Speaker& speaker)
{
    const Language language = speaker.language();
    PrintedPart part{speaker.say("Shift", "Drawer"), {}};
    part.rows = {
        {speaker.say("Shift", "Opening float"), formatDollars(report.opening.openingFloat, language)},
        {speaker.say("Shift", "Drops to the safe"), formatDollars(report.drops, language)},
        {speaker.say("Shift", "Cash expected"), formatDollars(report.expectedCash, language)}};
    if (report.countedCash && report.overOrShort) {
        part.rows.push_back(
            {speaker.say("Shift", "Cash counted"), formatDollars(*report.countedCash, language)});
        part.rows.push_back(
            {speaker.say("Shift", "Over or short"), overOrShortText(*report.overOrShort, speaker)});
    }
    return part;
}

QString checkName(cashier::ShiftCheck check, const Speaker& speaker)
{
    switch (check) {
    case cashier::ShiftCheck::PaymentsSettled:
        return speaker.say("Shift", "What was owed = what the tenders paid");
    case cashier::ShiftCheck::CashExpected:
        return speaker.say("Shift", "Float, cash and drops = the movements of the drawer");
    case cashier::ShiftCheck::ShiftTotal:
        return speaker.say("Shift", "Float, payments, rounding and difference = what is there");
    }
    return {};
}

PrintedPart sessionPart(const Shift& shift, const cashier::ShiftReport& report, const Speaker& speaker)
{
    PrintedPart part{speaker.say("Shift", "Session"), {}};
    part.rows = {{speaker.say("Shift", "Drawer"), report.opening.drawer.text()},
                 {speaker.say("Shift", "Opened by"), shift.openedBy},
                 {speaker.say("Shift", "Opened"), formatMoment(report.opening.at, speaker.language())}};
    if (report.closedAt) {
        part.rows.push_back(
            {speaker.say("Shift", "Closed"), formatMoment(*report.closedAt, speaker.language())});
    }
    return part;
}

/// The session that a void of `records` needs a payment for, and the payments that are there.
bool hasPayment(const std::vector<OutboxItem>& money, const protocol::EntryId& id)
{
    return std::any_of(money.begin(), money.end(),
                       [&id](const OutboxItem& item) { return item.entry.id == id; });
}

/// Of the office that the session was opened in; nothing when its first record did not open it.
std::optional<cashier::DrawerId> drawerOf(const ShiftRecords& records, int drawerNumber)
{
    const auto first = records.drawer.empty() ? std::nullopt : contentOf(records.drawer.front());
    const auto* opened = first ? std::get_if<protocol::DrawerOpenedBody>(&first->body) : nullptr;
    const auto office = opened != nullptr ? identifiers::OfficeCode::parse(opened->office)
                                          : Result<identifiers::OfficeCode, identifiers::IdentifierError>(
                                                fail(identifiers::IdentifierError::Empty));
    return office ? cashier::DrawerId::of(office.value(), drawerNumber) : std::nullopt;
}

bool isIntoDrawer(const protocol::PaymentBody& payment, const cashier::DrawerId& drawer)
{
    const auto receipt = cashier::ReceiptNumber::parse(payment.receiptNumber);
    return receipt && receipt->drawer() == drawer;
}

} // namespace

bool reachesBack(const ShiftRecords& records, bool isAll, int drawerNumber)
{
    const auto drawer = drawerOf(records, drawerNumber);
    if (isAll || !drawer) {
        return true;
    }
    const qint64 opened = records.drawer.front().entry.sequence;
    const QString session = records.drawer.front().entry.subject;
    bool hasEarlierPayment = false;
    for (const OutboxItem& item : records.money) {
        const auto record = contentOf(item);
        const auto* payment = record ? std::get_if<protocol::PaymentBody>(&record->body) : nullptr;
        const auto* voided = record ? std::get_if<protocol::PaymentVoidedBody>(&record->body) : nullptr;
        hasEarlierPayment = hasEarlierPayment || (payment != nullptr && item.entry.sequence < opened &&
                                                  isIntoDrawer(*payment, *drawer));
        if (voided != nullptr && voided->drawerSession == session &&
            !hasPayment(records.money, voided->payment)) {
            return false;
        }
    }
    return hasEarlierPayment;
}

std::optional<Shift> shiftOf(const ShiftRecords& records, int drawerNumber)
{
    const auto first = records.drawer.empty() ? std::nullopt : contentOf(records.drawer.front());
    const auto* opened = first ? std::get_if<protocol::DrawerOpenedBody>(&first->body) : nullptr;
    const auto drawer = drawerOf(records, drawerNumber);
    if (!drawer || opened->openingFloat < Cents() || !cashier::isPayableInCash(opened->openingFloat)) {
        return {};
    }
    return ShiftFold(records, *opened, first->context, *drawer).conclude();
}

QString overOrShortText(Cents difference, const Speaker& speaker)
{
    if (difference.isZero()) {
        return speaker.say("Shift", "Exact");
    }
    return difference > Cents()
               ? speaker.say("Shift", "Over by %1", {formatDollars(difference, speaker.language())})
               : speaker.say("Shift", "Short by %1",
                             {formatDollars(Cents() - difference, speaker.language())});
}

PrintedShiftReport printedShiftReport(const Shift& shift, const cashier::ShiftReport& report,
                                      const CounterSession& session, Language language)
{
    const Speaker& speaker = session.speaker(language);
    PrintedShiftReport printed;
    printed.language = toCode(language);
    printed.title = report.closedAt ? speaker.say("Shift", "End-of-shift report")
                                    : speaker.say("Shift", "Report of the open shift");
    if (session.edition()->info().environment == QLatin1String("practice")) {
        printed.practiceMark = speaker.say("Print", "PRACTICE");
    }
    printed.parts = {sessionPart(shift, report, speaker), receiptsPart(report, speaker),
                     tendersPart(report, speaker), drawerPart(report, speaker)};
    for (const cashier::ShiftEquation& equation : report.equations) {
        printed.checks.push_back({checkName(equation.check, speaker),
                                  QStringLiteral("%1 = %2").arg(formatDollars(equation.left, language),
                                                                formatDollars(equation.right, language))});
        if (!equation.holds()) {
            printed.checks.back().value.replace(u'=', u'≠');
        }
    }
    printed.isBalanced = report.isBalanced() && report.isComplete();
    printed.verdict =
        printed.isBalanced
            ? speaker.say("Shift", "The report balances to the cent.")
            : speaker.say("Shift", "The report does not balance. Tell a supervisor and support.");
    if (!shift.unsent.empty()) {
        printed.unsentHeading =
            speaker.sayCount("Shift", "%n record(s) not received by the agency yet", "records of this shift",
                             static_cast<int>(shift.unsent.size()));
    }
    for (const UnsentRecord& record : shift.unsent) {
        const bool isOfEntry = protocol::subjectOf(record.kind) == protocol::SubjectKind::Declaration;
        QStringList parts{recordName(record.kind, speaker), record.name,
                          isOfEntry ? printedTransactionNumber(record.subject) : QString()};
        parts.removeAll(QString());
        printed.unsent += parts.join(QStringLiteral(" · "));
    }
    printed.signatureLabel = speaker.say("Shift", "Signature of the cashier");
    printed.footer = speaker.say("Shift", "Terminal %1 · session %2",
                                 {session.identity().terminal, report.opening.sessionId});
    return printed;
}

} // namespace carm::presenters
