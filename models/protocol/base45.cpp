#include "protocol/base45.h"

namespace carm::protocol {
namespace {

constexpr char kBase45[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";
constexpr int kBase = 45;

int base45Value(QChar character)
{
    const QByteArrayView digits(kBase45);
    return character.unicode() < 128 ? static_cast<int>(digits.indexOf(character.toLatin1())) : -1;
}

} // namespace

QString toBase45(const QByteArray& bytes)
{
    QString text;
    for (qsizetype at = 0; at < bytes.size(); at += 2) {
        const bool isPair = at + 1 < bytes.size();
        const int first = static_cast<unsigned char>(bytes.at(at));
        int value = isPair ? first * 256 + static_cast<unsigned char>(bytes.at(at + 1)) : first;
        for (int digit = 0; digit < (isPair ? 3 : 2); ++digit) {
            text += QLatin1Char(kBase45[value % kBase]);
            value /= kBase;
        }
    }
    return text;
}

std::optional<QByteArray> fromBase45(QStringView text)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < text.size(); at += 3) {
        const QStringView group = text.mid(at, 3);
        int value = 0;
        for (qsizetype digit = group.size(); digit > 0; --digit) {
            const int part = base45Value(group.at(digit - 1));
            if (part < 0) {
                return {};
            }
            value = value * kBase + part;
        }
        if (group.size() == 1 || value > (group.size() == 3 ? 0xFFFF : 0xFF)) {
            return {};
        }
        if (group.size() == 3) {
            bytes += static_cast<char>(value / 256);
        }
        bytes += static_cast<char>(value % 256);
    }
    return bytes;
}

} // namespace carm::protocol
