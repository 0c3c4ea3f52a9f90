// The one-time code with which a terminal enrols: 20 characters of Crockford's base 32 (100 random bits),
// shown in groups of five. Central keeps only its hash; 100 bits cannot be guessed, so the hash needs no
// salt.
#pragma once

#include <QByteArray>
#include <QString>

namespace carm::central {

/// `7K2QD-0MWX4-…`, never the same twice.
QString makeEnrolmentCode();

/// SHA-256 of the code as a person may type it: lower case, without hyphens, O for 0, I and L for 1.
QByteArray enrolmentCodeHash(const QString& code);

} // namespace carm::central
