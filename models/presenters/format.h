// Figures and dates at the edge, as Canadians write them: $1,234.56 and 1 234,56 $ (narrow no-break spaces).
// The only place, beside money's own parser, where digits and separators meet.
#pragma once

#include "money/money.h"
#include "presenters/language.h"
#include "reference/edition.h"
#include "support/clock.h"

#include <QDate>

#include <optional>

namespace carm::presenters {

/// Between thousands, and before signs, in French.
inline constexpr QChar kNarrowSpace(0x202F);

QString formatDollars(money::Cents amount, Language language);
/// "1,234.56 USD" / "1 234,56 USD"
QString formatMoney(const money::Money& money, Language language);
/// A canonical decimal ("12.5", also with a trailing "…") with the separators of the language.
QString formatDecimal(const QString& canonical, Language language);
QString formatDate(QDate date, Language language);          ///< 14 July 2021 / 14 juillet 2021
QString formatTime(qint64 milliseconds, Language language); ///< 10:42 / 10 h 42, local time
QString formatMoment(Instant instant, Language language);   ///< 2 March 2026, 10:42

/// What a person typed as a number, in either habit, to canonical form: "1 234,50", "1,234.50", "1234.5",
/// "$5". Nothing when it cannot be read, or can be read in two ways: "1,234" with three decimals allowed.
std::optional<QString> canonicalNumber(const QString& typed, int decimals);
/// "14/07/2021", "2021-07-14", "14 juillet 2021", "July 14, 2021" … to yyyy-mm-dd; nothing when unclear, as
/// "03/04/2026" is.
std::optional<QString> canonicalDate(const QString& typed);

QString pick(const reference::BilingualText& text, Language language);

} // namespace carm::presenters
