#include "central/intake.h"

#include "cashier/receipt.h"
#include "central/actor_rights.h"
#include "central/business_register.h"

namespace carm::central {
namespace {

/// About one subject. Each is read again with every new one, so they are bounded; money that was moved finds
/// room longer than anything else.
constexpr qint64 kMostRecords = 1000;
constexpr qint64 kMostRecordsWithMoney = 2000;

/// So that the answer can be matched with the entry even when the rest of it is damaged; the null id when
/// not even the id can be read. Answers stand in the order of the entries in any case.
protocol::EntryId readableId(const QJsonObject& envelope)
{
    const QString text =
        envelope.value(QStringLiteral("document")).toObject().value(QStringLiteral("id")).toString();
    return protocol::EntryId::parse(text).value_or(protocol::EntryId{});
}

protocol::EntryAnswer refusedAnswer(const protocol::EntryId& id, EntryRefusal refusal)
{
    protocol::EntryAnswer answer;
    answer.id = id;
    answer.outcome = protocol::EntryOutcome::Refused;
    answer.reason = toText(refusal);
    return answer;
}

} // namespace

Result<protocol::EntryAnswer, storage::StoreError> Intake::take(const QJsonObject& envelope)
{
    const auto entry = protocol::fromEnvelope(envelope);
    Answer answer = entry ? takeEntry(entry.value()) : refuse(refusalOf(entry.error()));
    if (answer) {
        return std::move(answer).value();
    }
    if (const auto* refusal = std::get_if<EntryRefusal>(&answer.error())) {
        return refusedAnswer(readableId(envelope), *refusal);
    }
    return fail(std::get<storage::StoreError>(answer.error()));
}

Intake::Answer Intake::takeEntry(const protocol::SealedEntry& entry)
{
    if (entry.terminal != m_sender.terminal) {
        return refuse(EntryRefusal::WrongTerminal);
    }
    return entry.kind == protocol::EntryKind::Record ? takeRecord(entry) : takeDeclaration(entry, m_sender);
}

/// What is stored stays stored, whoever may not send it any more: an answer that was lost is given again.
Result<std::optional<protocol::EntryAnswer>, Stop>
Intake::takeKnown(const protocol::SealedEntry& entry, const storage::RegisteredTerminal& sealer)
{
    const auto key = protocol::PublicKey::fromBytes(sealer.publicKey);
    CARM_ENSURE(key.has_value()); // enrolment takes nothing else
    if (const auto verified = protocol::verifyEntry(entry, *key); !verified) {
        return refuse(refusalOf(verified.error()));
    }
    CARM_TRY(known, kept(m_parts.store.entry(entry.id)));
    if (!known) {
        return std::optional<protocol::EntryAnswer>();
    }
    CARM_TRY(answer, store({entry}));
    return std::optional(std::move(answer));
}

Intake::Answer Intake::takeDeclaration(const protocol::SealedEntry& entry,
                                       const storage::RegisteredTerminal& sealer)
{
    CARM_TRY(known, takeKnown(entry, sealer));
    if (known) {
        return *std::move(known);
    }
    CARM_TRY(judged, DeclarationJudge(m_parts.store, m_parts.editions, m_parts.today).judge(entry, sealer));
    CARM_TRY(answer, store(judged.toStore));
    if (answer.outcome == protocol::EntryOutcome::Created) {
        CARM_CHECK(kept(consequences().ofDeclaration(entry.subject)));
        if (!judged.toStore.dispute.isEmpty()) {
            CARM_CHECK(
                kept(consequences().ofDispute({entry.id,
                                               entry.subject,
                                               QStringLiteral("declaration"),
                                               judged.toStore.dispute,
                                               {storage::audienceOfOffice(judged.content.draft.office)}})));
        }
    }
    return answer;
}

Intake::Answer Intake::takeRecord(const protocol::SealedEntry& record)
{
    CARM_TRY(known, takeKnown(record, m_sender));
    if (known) {
        return *std::move(known);
    }
    CARM_TRY(judged, RecordJudge(m_parts.store, m_sender, m_parts.today).judge(record));
    CARM_TRY(count, kept(m_parts.store.recordCount(record.subject)));
    const bool isMoney = movesMoney(judged.content.context.kind);
    if (count >= (isMoney ? kMostRecordsWithMoney : kMostRecords)) {
        return refuse(EntryRefusal::TooManyRecords);
    }
    switch (protocol::subjectOf(judged.content.context.kind)) {
    case protocol::SubjectKind::Declaration:
        return takeDeclarationRecord(record, judged);
    case protocol::SubjectKind::DrawerSession:
        return takeDrawerRecord(record, judged);
    case protocol::SubjectKind::Business:
        return takeBusinessRecord(record, judged);
    }
    return refuse(EntryRefusal::Malformed);
}

Intake::Answer Intake::takeBusinessRecord(const protocol::SealedEntry& record, const JudgedRecord& judged)
{
    BusinessRegister businesses(m_parts.store, m_parts.policy, m_parts.now, m_parts.today);
    CARM_TRY(dispute, kept(businesses.apply(judged.content)));
    return storeRecord(record, judged.content.context, dispute,
                       {storage::audienceOfBusiness(record.subject)});
}

Intake::Answer Intake::takeDrawerRecord(const protocol::SealedEntry& record, const JudgedRecord& judged)
{
    CARM_TRY(history, historyOf(record.subject));
    const auto dispute = judged.dispute ? judged.dispute : disputeOfDrawer(history, record, judged.content);
    CARM_TRY(answer, storeRecord(record, judged.content.context, dispute,
                                 {storage::audienceOfOffice(m_sender.office)}));
    if (!dispute) {
        CARM_CHECK(kept(consequences().ofDrawerClosed(judged.content, m_sender.office)));
    }
    return answer;
}

Result<DrawerHistory, Stop> Intake::historyOf(const QString& session)
{
    CARM_TRY(entries, kept(m_parts.store.entriesAbout(session)));
    CARM_TRY(money, kept(m_parts.store.moneyOfDrawer(session)));
    DrawerHistory history{std::move(entries), std::move(money), {}};
    for (const storage::StoredEntry& stored : history.money) {
        const auto record = protocol::readRecord(stored.entry.document);
        const auto* voided = record ? std::get_if<protocol::PaymentVoidedBody>(&record->body) : nullptr;
        if (voided != nullptr) {
            CARM_TRY(payment, kept(m_parts.store.entry(voided->payment)));
            if (payment) {
                history.reversed.push_back(*std::move(payment));
            }
        }
    }
    return history;
}

Intake::Answer Intake::takeDeclarationRecord(const protocol::SealedEntry& record, const JudgedRecord& judged)
{
    std::optional<Dispute> dispute = judged.dispute;
    if (const auto* presented = std::get_if<protocol::PresentedBody>(&judged.content.body)) {
        CARM_TRY(wrong, takePresented(presented->declaration, judged.content.context));
        dispute = dispute ? dispute : wrong;
    }
    CARM_TRY(earlier, kept(m_parts.store.entriesAbout(record.subject)));
    const DeclarationFold fold(earlier);
    const FoldedVersion* latest = fold.latest();
    const bool isElsewhere = latest != nullptr && latest->content.draft.office != m_sender.office;
    CARM_TRY(receipt, useReceipt(judged.content));
    for (const auto& found : {isElsewhere ? std::optional(Dispute::OfficeDiffers) : std::nullopt,
                              fold.disputeOf(judged.content), receipt}) {
        dispute = dispute ? dispute : found;
    }
    QStringList offices{storage::audienceOfOffice(m_sender.office)};
    for (const FoldedVersion& version : fold.versions()) {
        offices.append(storage::audienceOfOffice(version.content.draft.office));
    }
    CARM_TRY(answer, storeRecord(record, judged.content.context, dispute, offices));
    CARM_CHECK(noteDrawerMoney(judged.content));
    CARM_CHECK(kept(consequences().ofDeclaration(record.subject)));
    return answer;
}

/// Central holds it from here on, as if its own terminal had sent it: later it will be told that it exists.
Result<std::optional<Dispute>, Stop> Intake::takePresented(const protocol::SealedEntry& declaration,
                                                           const protocol::RecordContext& presented)
{
    CARM_TRY(sealer, kept(m_parts.store.terminal(declaration.terminal)));
    if (!sealer || sealer->isRevoked || declaration.subject != presented.subject) {
        return refuse(EntryRefusal::PresentedRefused);
    }
    const auto answer = takeDeclaration(declaration, *sealer);
    if (!answer && std::holds_alternative<EntryRefusal>(answer.error())) {
        return refuse(EntryRefusal::PresentedRefused);
    }
    if (!answer) {
        return fail(answer.error());
    }
    const bool isHeld = answer->outcome == protocol::EntryOutcome::Created ||
                        answer->outcome == protocol::EntryOutcome::Exists;
    return isHeld ? std::optional<Dispute>() : std::optional(Dispute::PresentedDiffers);
}

Result<std::optional<Dispute>, Stop> Intake::useReceipt(const protocol::RecordContent& record)
{
    const auto* payment = std::get_if<protocol::PaymentBody>(&record.body);
    if (payment == nullptr) {
        return std::optional<Dispute>();
    }
    const auto number = cashier::ReceiptNumber::parse(payment->receiptNumber);
    CARM_TRY(isFree, kept(m_parts.store.books().useReceipt(payment->receiptNumber, record.context.id)));
    const bool isOwn = number && number->drawer().office().text() == m_sender.office;
    return isFree && isOwn ? std::optional<Dispute>() : std::optional(Dispute::ReceiptTaken);
}

Result<void, Stop> Intake::noteDrawerMoney(const protocol::RecordContent& record)
{
    const auto* payment = std::get_if<protocol::PaymentBody>(&record.body);
    const auto* voided = std::get_if<protocol::PaymentVoidedBody>(&record.body);
    if (payment == nullptr && voided == nullptr) {
        return {};
    }
    return kept(m_parts.store.books().addDrawerMoney(
        payment != nullptr ? payment->drawerSession : voided->drawerSession, record.context.id));
}

Intake::Answer Intake::store(const storage::EntryToStore& entry)
{
    const auto sign = [this](const protocol::EntryId& id, const QByteArray& hash, const QString& number,
                             Instant receivedAt) {
        return m_parts.receiptKey.sign(protocol::Purpose::Receipt,
                                       protocol::receiptHash(id, hash, number, receivedAt));
    };
    return kept(m_parts.store.storeEntry(entry, m_parts.now, sign));
}

Intake::Answer Intake::storeRecord(const protocol::SealedEntry& record,
                                   const protocol::RecordContext& context, std::optional<Dispute> dispute,
                                   const QStringList& audiences)
{
    storage::EntryToStore toStore{record};
    if (dispute) {
        toStore.dispute = toText(*dispute);
    }
    CARM_TRY(answer, store(toStore));
    if (dispute) {
        CARM_CHECK(kept(consequences().ofDispute(
            {record.id, record.subject, protocol::toText(context.kind), toStore.dispute, audiences})));
    }
    return answer;
}

Consequences Intake::consequences() const
{
    const ShelvedEdition* current = m_parts.editions.current();
    const BookRules rules(current != nullptr ? current->edition.get() : nullptr);
    return {m_parts.store, rules, m_parts.now, m_parts.today};
}

} // namespace carm::central
