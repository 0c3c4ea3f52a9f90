#include "central/dispute.h"

#include <array>

namespace carm::central {
namespace {

constexpr std::array<const char*, kDisputes> kDisputeTexts{
    "stateForbids",   "declarationMissing",      "presentedDiffers",  "amountDiffers", "receiptTaken",
    "paymentUnknown", "countersignatureMissing", "countersignsOther", "actorEnded",    "drawerForbids",
    "drawerDiffers",  "registerForbids",         "officeDiffers",     "notPermitted",
};

} // namespace

QString toText(Dispute dispute)
{
    return QString::fromLatin1(kDisputeTexts.at(static_cast<std::size_t>(dispute)));
}

} // namespace carm::central
