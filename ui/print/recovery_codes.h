// A person's recovery codes on paper, to be kept apart from the device that they stand in for. Needs a QGuiApplication
// for its fonts; no window and no printer.
#pragma once

#include "support/secret.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace carm::print {

struct RecoveryCodesTexts {
    QString title;
    QString lead; ///< what they are for and how to keep them
};

/// `codes` are ASCII. Setting type copies them into texts of the paint engine, and the PDF holds them in clear: it goes
/// to the printer and nowhere else.
QByteArray recoveryCodesPdf(const RecoveryCodesTexts& texts, const std::vector<SecretBytes>& codes);

} // namespace carm::print
