// The fields of the canonical documents (entry.h and record.h have the lists): written in one place, read in
// one place.
#pragma once

#include "protocol/record.h"

namespace carm::protocol {

QJsonObject documentOf(const SealContext& context, const declaration::Draft& draft,
                       const assessment::Assessment& assessment);

/// Format and fields of a document that has been parsed; not its canonical form.
Result<EntryContent, EntryError> contentOf(const QJsonObject& document);
/// Likewise of a record.
Result<RecordContent, EntryError> recordOf(const QJsonObject& document);

/// Bytes that are the one spelling of an object.
Result<QJsonObject, EntryError> parsedDocument(const QByteArray& document);

/// The members of an entry that its document says, of either kind; hash and signature are left empty.
Result<SealedEntry, EntryError> entryNamedIn(const QJsonObject& document);

/// Canonical bytes, read back, hashed and signed for the terminal.
Result<SealedEntry, SealError> sealDocument(const QJsonObject& document, const SigningKey& terminal);

} // namespace carm::protocol
