// Days as the JSON form writes them.
#pragma once

#include <QDate>
#include <QString>

namespace carm::declaration {

/// `2025-11-24`, nothing else; outer blanks are forgiven. An invalid date when it is not one.
QDate dayFromText(const QString& text);
QString textOf(QDate day);

} // namespace carm::declaration
