#include "central/entry_judge.h"

#include "central/recomputation.h"

namespace carm::central {
namespace {

EntryRefusal refusalOf(protocol::EntryError error)
{
    switch (error) {
    case protocol::EntryError::Malformed:
    case protocol::EntryError::UnknownFormat:
        return EntryRefusal::Malformed;
    case protocol::EntryError::NotCanonical:
        return EntryRefusal::NotCanonical;
    case protocol::EntryError::HashMismatch:
        return EntryRefusal::HashMismatch;
    case protocol::EntryError::BadSignature:
        return EntryRefusal::BadSignature;
    case protocol::EntryError::WrongTerminal:
        return EntryRefusal::WrongTerminal;
    }
    return EntryRefusal::Malformed;
}

Judgement refused(EntryRefusal refusal)
{
    return {{}, refusal};
}

} // namespace

QString toText(EntryRefusal refusal)
{
    switch (refusal) {
    case EntryRefusal::Malformed:
        return QStringLiteral("malformed");
    case EntryRefusal::NotCanonical:
        return QStringLiteral("notCanonical");
    case EntryRefusal::HashMismatch:
        return QStringLiteral("hashMismatch");
    case EntryRefusal::BadSignature:
        return QStringLiteral("badSignature");
    case EntryRefusal::WrongTerminal:
        return QStringLiteral("wrongTerminal");
    case EntryRefusal::NumberNotLeased:
        return QStringLiteral("numberNotLeased");
    case EntryRefusal::DeclarationInvalid:
        return QStringLiteral("declarationInvalid");
    }
    return QStringLiteral("malformed");
}

EntryJudge::EntryJudge(storage::CentralStore& store, const EditionShelf& editions,
                       const storage::RegisteredTerminal& terminal)
    : m_store(store), m_editions(editions), m_terminal(terminal)
{
}

Result<Judgement, storage::StoreError> EntryJudge::judge(const QJsonObject& envelope)
{
    const auto entry = protocol::fromEnvelope(envelope);
    if (!entry) {
        return refused(refusalOf(entry.error()));
    }
    if (entry->terminal != m_terminal.terminal) {
        return refused(EntryRefusal::WrongTerminal);
    }
    const auto key = protocol::PublicKey::fromBytes(m_terminal.publicKey);
    CARM_ENSURE(key.has_value()); // enrolment takes nothing else
    if (const auto verified = protocol::verifyEntry(entry.value(), *key); !verified) {
        return refused(refusalOf(verified.error()));
    }
    const auto content = protocol::readDocument(entry->document);
    if (!content) {
        return refused(refusalOf(content.error()));
    }
    CARM_TRY(leased, isLeased(content->context.transactionNumber));
    if (!leased) {
        return refused(EntryRefusal::NumberNotLeased);
    }
    const auto declaration = declaration::fromDraft(content->draft);
    if (!declaration) {
        return refused(EntryRefusal::DeclarationInvalid);
    }
    const Recomputation recomputed = recompute(declaration.value(), content.value(), m_editions);
    Judgement accepted;
    accepted.accepted = storage::EntryToStore{entry.value(), recomputed.differs, recomputed.difference};
    return accepted;
}

Result<bool, storage::StoreError> EntryJudge::isLeased(const identifiers::TransactionNumber& number)
{
    // The blocks are of the agency's own series; the serial alone would let another series' number pass.
    const auto own = identifiers::TransactionNumber::fromSerial(number.serial());
    if (!own || !(own.value() == number)) {
        return false;
    }
    return m_store.isLeasedTo(m_terminal.terminal, number.serial());
}

} // namespace carm::central
