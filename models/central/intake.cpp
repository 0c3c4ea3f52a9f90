#include "central/intake.h"

#include "cashier/receipt.h"
#include "central/drawer_fold.h"
#include "central/stored_json.h"

namespace carm::central {
namespace {

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

/// Whose the declaration is: nothing for a provisional importer.
std::optional<QString> businessOf(const declaration::Draft& draft)
{
    const auto account = identifiers::ImportProgramAccount::parse(draft.importerNumber);
    return account ? std::optional(account->businessNumber().text()) : std::nullopt;
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

Intake::Answer Intake::takeDeclaration(const protocol::SealedEntry& entry,
                                       const storage::RegisteredTerminal& sealer)
{
    CARM_TRY(judged, DeclarationJudge(m_parts.store, m_parts.editions).judge(entry, sealer));
    CARM_TRY(answer, store(judged.toStore));
    if (answer.outcome == protocol::EntryOutcome::Created) {
        CARM_CHECK(tellOfDeclaration(entry.subject));
        if (!judged.toStore.dispute.isEmpty()) {
            CARM_CHECK(tellOfDispute(entry, QStringLiteral("declaration"), judged.toStore.dispute,
                                     storage::audienceOfOffice(judged.content.draft.office)));
        }
    }
    return answer;
}

Intake::Answer Intake::takeRecord(const protocol::SealedEntry& record)
{
    CARM_TRY(judged, RecordJudge(m_parts.store, m_sender).judge(record));
    CARM_TRY(known, kept(m_parts.store.entry(record.id)));
    if (known) {
        return store({record}); // exists, or a conflict; what follows from it has followed
    }
    switch (protocol::subjectOf(judged.content.context.kind)) {
    case protocol::SubjectKind::Declaration:
        return takeDeclarationRecord(record, judged);
    case protocol::SubjectKind::DrawerSession:
        return takeDrawerRecord(record, judged);
    case protocol::SubjectKind::Business:
        break;
    }
    return refuse(EntryRefusal::TerminalKind);
}

Intake::Answer Intake::takeDrawerRecord(const protocol::SealedEntry& record, const JudgedRecord& judged)
{
    CARM_TRY(earlier, kept(m_parts.store.entriesAbout(record.subject)));
    const auto dispute = judged.dispute ? judged.dispute : disputeOfDrawer(earlier, record, judged.content);
    return storeRecord(record, judged.content.context, dispute);
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
    if (latest != nullptr && latest->content.draft.office != m_sender.office) {
        return refuse(EntryRefusal::OfficeDiffers);
    }
    CARM_TRY(receipt, useReceipt(judged.content));
    for (const auto& found : {fold.disputeOf(judged.content), receipt}) {
        dispute = dispute ? dispute : found;
    }
    CARM_TRY(answer, storeRecord(record, judged.content.context, dispute));
    CARM_CHECK(tellOfDeclaration(record.subject));
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
                                   const protocol::RecordContext& context, std::optional<Dispute> dispute)
{
    storage::EntryToStore toStore{record};
    if (dispute) {
        toStore.dispute = toText(*dispute);
    }
    CARM_TRY(answer, store(toStore));
    if (dispute) {
        CARM_CHECK(tellOfDispute(record, protocol::toText(context.kind), toStore.dispute,
                                 storage::audienceOfOffice(m_sender.office)));
    }
    return answer;
}

Result<void, Stop> Intake::tellOfDeclaration(const QString& number)
{
    CARM_TRY(entries, kept(m_parts.store.entriesAbout(number)));
    const DeclarationFold fold(entries);
    const FoldedVersion* latest = fold.latest();
    if (latest == nullptr) {
        return {};
    }
    const declaration::Draft& draft = latest->content.draft;
    QStringList audiences{storage::audienceOfOffice(draft.office)};
    for (const FoldedVersion& version : fold.versions()) {
        audiences.append(storage::audienceOfTerminal(version.stored.entry.terminal));
    }
    if (const auto business = businessOf(draft)) {
        audiences.append(storage::audienceOfBusiness(*business));
    }
    audiences.removeDuplicates();
    for (const QString& audience : audiences) {
        CARM_CHECK(kept(m_parts.store.feed().addChange(
            audience, protocol::toText(protocol::FeedTopic::Declaration), number)));
    }
    return {};
}

Result<void, Stop> Intake::tellOfDispute(const protocol::SealedEntry& entry, const QString& kind,
                                         const QString& dispute, const QString& audience)
{
    const protocol::NoticeView notice{entry.id.text(), dispute, {entry.subject, kind}, m_parts.now};
    CARM_CHECK(kept(m_parts.store.feed().addNotice(notice.id, textToStore(protocol::toJson(notice)))));
    return kept(
        m_parts.store.feed().addChange(audience, protocol::toText(protocol::FeedTopic::Notice), notice.id));
}

} // namespace carm::central
