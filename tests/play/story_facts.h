// What each part of the story has seen, as a JSON file for packaging/compare-story.py.
#pragma once

#include "person.h"
#include "protocol/entry.h"

#include <QJsonObject>

namespace carm::test {

/// id, hash, transactionNumber, version, and every total of the sealed document in whole cents.
QJsonObject factsOf(const Person& person, const protocol::SealedEntry& entry);

/// Ends the program with a message when it cannot be written.
void writeFacts(const Person& person, const QString& path, const QJsonObject& facts);

/// One line on standard output, at once: whoever runs the story waits for it.
void tell(const QString& line);

} // namespace carm::test
