// No field may hold a payment card number. Business numbers pass the Luhn check as well, so it is the prefix
// and the length of real issuers that decide; the table of issuers is in card_number.cpp.
#pragma once

#include <QStringView>

namespace carm::cashier {

/// Whether `text` as a whole is written like a payment card number: 13 to 19 digits, blanks and hyphens
/// ignored, with the prefix and length of an issuer and a right Luhn digit. For fields that hold one number.
bool mayBeCardNumber(QStringView text);

/// Whether a payment card number stands anywhere in `text`, however its digits are grouped. For free text: a
/// reference, a name, a note. Letters end a number, so `870249414 RM 0001` is none.
bool holdsCardNumber(QStringView text);

} // namespace carm::cashier
