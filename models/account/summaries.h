// Sums of what was charged, by month and by goods: the numbers behind a picture.
#pragma once

#include "identifiers/identifiers.h"
#include "money/money.h"

#include <QDate>

#include <vector>

namespace carm::account {

/// One commodity line of the version that stands.
struct ChargedLine {
    QDate day; ///< of accounting
    identifiers::ClassificationNumber classification;
    money::Cents duty;
    money::Cents tax; ///< GST
    money::Cents other;
};

struct ChargeSums {
    money::Cents duty;
    money::Cents tax;
    money::Cents other;
    money::Cents total() const { return duty + tax + other; }
    bool operator==(const ChargeSums&) const = default;
};

struct MonthSums {
    QDate month; ///< its first day
    ChargeSums sums;
    bool operator==(const MonthSums&) const = default;
};

/// Every month from that of `first` to that of `last`, one without charges too; lines outside are left out.
std::vector<MonthSums> sumsByMonth(const std::vector<ChargedLine>& lines, QDate first, QDate last);

enum class GoodsLevel { Chapter, Heading, ClassificationNumber };

struct GoodsSums {
    QString code; ///< of that level, "61" or "6109"; empty for all the goods beyond the most that were asked
    ChargeSums sums;
    bool operator==(const GoodsSums&) const = default;
};

/// The `most` goods with the highest totals, highest first and by code where equal, then the rest together.
std::vector<GoodsSums> sumsByGoods(const std::vector<ChargedLine>& lines, GoodsLevel level, int most);

} // namespace carm::account
