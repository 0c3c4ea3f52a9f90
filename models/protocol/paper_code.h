// A sealed entry as the texts of QR codes, so that it can be rebuilt bit for bit from a printed copy with no
// network and no terminal. One text per code, in any order:
//   CARM1:<part>:<parts>:<check>:<base45 of this part's bytes>
// The joined bytes are the signature (64), the length of the document (4, big-endian), and the document
// deflated by zlib. <check> is the first 8 hexadecimal digits, in upper case, of the SHA-256 of the joined
// bytes: it tells the entries apart and shows a byte that was read wrong, also in the signature. Only
// characters of the QR alphanumeric set occur (RFC 9285 made base45 for it).
#pragma once

#include "protocol/entry.h"

#include <QStringList>

#include <vector>

namespace carm::protocol {

/// Codes of one entry at the most; a longer entry has too many lines for paper.
inline constexpr int kMostPaperCodes = 99;

enum class PaperCodeErrorCode {
    TooLong,     ///< the entry needs more than kMostPaperCodes
    NotOurs,     ///< a text of another kind
    OtherEntry,  ///< texts of different entries together
    PartMissing, ///< see `missing`
    Damaged,     ///< the joined bytes are not what was printed, or not a sealed entry
};

struct PaperCodeError {
    PaperCodeErrorCode code;
    std::vector<int> missing; ///< part numbers from 1, for PartMissing; empty when there was no text at all
};

Result<QStringList, PaperCodeError> toPaperCodes(const SealedEntry& entry);
/// Repeated texts are one. The signature is not verified here: whoever takes the entry verifies it with the
/// key of the terminal that it names.
Result<SealedEntry, PaperCodeError> fromPaperCodes(const QStringList& texts);

} // namespace carm::protocol
