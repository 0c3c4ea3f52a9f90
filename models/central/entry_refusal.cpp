#include "central/entry_refusal.h"

#include <array>

namespace carm::central {
namespace {

constexpr std::array<const char*, kEntryRefusals> kRefusalTexts{
    "malformed",       "notCanonical",       "hashMismatch",      "badSignature",    "wrongTerminal",
    "numberNotLeased", "declarationInvalid", "correctionInvalid", "terminalKind",    "officeDiffers",
    "actorUnknown",    "actorSignature",     "notPermitted",      "unknownBusiness", "presentedRefused",
    "cardNumber",      "tooManyRecords",
};

} // namespace

QString toText(EntryRefusal refusal)
{
    return QString::fromLatin1(kRefusalTexts.at(static_cast<std::size_t>(refusal)));
}

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

} // namespace carm::central
