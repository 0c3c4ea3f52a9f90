// Bytes as text of the QR alphanumeric set (RFC 9285): three characters for two bytes.
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace carm::protocol {

QString toBase45(const QByteArray& bytes);
/// Nothing for a character outside of the set or a group that no bytes give.
std::optional<QByteArray> fromBase45(QStringView text);

} // namespace carm::protocol
