// Sealed entries to print: of the sample edition with as many lines as wanted, and one of the practice
// edition.
#pragma once

#include "presenters/printed_entry.h"

namespace carm::test {

struct SealedSample {
    protocol::SealedEntry entry;
    reference::EditionPointer edition;
};

/// `lines` different lines; names and descriptions have accents and ligature letters.
declaration::Draft draftToPrint(int lines);
SealedSample sealedSample(const declaration::Draft& draft, const reference::EditionPointer& edition,
                          presenters::Language language);
SealedSample sealedSample(int lines, presenters::Language language = presenters::Language::English);
/// A walk-in entry with numbers of the practice edition of the project.
SealedSample practiceSample(presenters::Language language);

protocol::PublicKey samplePublicKey();

presenters::PrintedEntry printedSample(const SealedSample& sample, presenters::Language language);

} // namespace carm::test
