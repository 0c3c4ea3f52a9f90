// How the rooms' codes become messages: tables of sentences, and facts put into the habit of the language.
#pragma once

#include "presenters/messages.h"
#include "support/ensure.h"

#include <QCoreApplication>
#include <QStringList>

namespace carm::presenters {

/// One code and its three sentences, each marked by QT_TRANSLATE_NOOP in the context of the table.
template <class Code> struct MessageRow {
    Code code;
    const char* what;
    const char* why;
    const char* mend;
};

template <class Row>
Message sayRow(const Row& row, const char* context, const QStringList& facts, const Speaker& speaker)
{
    return {speaker.say(context, row.what, facts), speaker.say(context, row.why, facts),
            speaker.say(context, row.mend, facts)};
}

/// Every code has a row; a test goes over the whole list.
template <class Rows, class Code>
Message sayCode(const Rows& rows, const char* context, Code code, const QStringList& facts,
                const Speaker& speaker)
{
    for (const auto& row : rows) {
        if (row.code == code) {
            return sayRow(row, context, facts, speaker);
        }
    }
    CARM_ENSURE(false);
    return {};
}

/// A day as people write it, anything else as it is.
QString presentableFact(const QString& fact, Language language);

/// Facts `english` and the one behind it are the same name in both languages: the person's own stays.
void keepOwnLanguage(QStringList& facts, qsizetype english, Language language);

/// A treatment's abbreviation as the tariff of that language prints it: MFN, NPF.
QString treatmentAbbreviation(const QString& english, Language language);

/// "kg", "pieces"; the code itself when it is not one of the agency's list.
QString unitCounted(const QString& code, const Speaker& speaker);
/// As after "per": "kg", "piece".
QString unitOfOne(const QString& code, const Speaker& speaker);

} // namespace carm::presenters
