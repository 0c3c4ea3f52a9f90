#include "declaration/calendar_day.h"

namespace carm::declaration {

QDate dayFromText(const QString& text)
{
    const QString trimmed = text.trimmed();
    const auto fits = [&trimmed](int position) {
        const QChar character = trimmed.at(position);
        const bool hyphen = position == 4 || position == 7;
        return hyphen ? character == u'-' : character >= u'0' && character <= u'9';
    };
    if (trimmed.size() != 10) {
        return {};
    }
    for (int position = 0; position < 10; ++position) {
        if (!fits(position)) {
            return {};
        }
    }
    return QDate(trimmed.left(4).toInt(), trimmed.mid(5, 2).toInt(), trimmed.mid(8, 2).toInt());
}

QString textOf(QDate day)
{
    return day.toString(Qt::ISODate);
}

} // namespace carm::declaration
