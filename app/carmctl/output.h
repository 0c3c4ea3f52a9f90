// What the commands print: results to standard output, sentences to standard error.
#pragma once

#include "common/exit.h"
#include "presenters/messages.h"
#include "reference/importer.h"
#include "support/json.h"

#include <QJsonObject>

namespace carm::app {

inline constexpr int kDone = 0;
inline constexpr int kRefused = 1; ///< or problems were found
inline constexpr int kEnvironmentTrouble = 3; ///< a file, a key or a store cannot be read or written

/// What was read from elsewhere may hold characters that steer a terminal: control characters and those that turn
/// the direction of writing become U+FFFD. Line ends and tabs stay.
QString printable(const QString& text);

void printText(const QString& text);
/// In one line, keys in a fixed order: the same result gives the same bytes.
void printJson(const QJsonObject& object);
/// One line, whatever the sentence quotes.
void complain(const QString& sentence);

/// What, why and how to mend, in one paragraph.
QString paragraph(const presenters::Message& message);

presenters::Message messageFor(const json::Error& error, const presenters::Speaker& speaker);
/// Stable name: "wrongType".
QString toText(json::ErrorCode code);

/// Says every error of an import; the exit code of the program.
int complainOfImport(const std::vector<reference::ImportError>& errors, const presenters::Speaker& speaker);

/// The edition, or the exit code after everything was said that is wrong with it.
Result<reference::EditionPointer, int> importEdition(const QString& path, const presenters::Speaker& speaker);

} // namespace carm::app
