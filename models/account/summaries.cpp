#include "account/summaries.h"

#include "support/ensure.h"

#include <algorithm>
#include <map>

namespace carm::account {
namespace {

void add(ChargeSums& sums, const ChargeSums& more)
{
    sums.duty += more.duty;
    sums.tax += more.tax;
    sums.other += more.other;
}

ChargeSums sumsOf(const ChargedLine& line)
{
    return {line.duty, line.tax, line.other};
}

QDate monthOf(QDate day)
{
    return QDate(day.year(), day.month(), 1);
}

QString codeOf(const identifiers::ClassificationNumber& number, GoodsLevel level)
{
    switch (level) {
    case GoodsLevel::Chapter:
        return number.chapter();
    case GoodsLevel::Heading:
        return number.heading();
    case GoodsLevel::ClassificationNumber:
        return number.text();
    }
    CARM_ENSURE(false);
    return {};
}

} // namespace

std::vector<MonthSums> sumsByMonth(const std::vector<ChargedLine>& lines, QDate first, QDate last)
{
    CARM_ENSURE(first.isValid() && last.isValid());
    std::map<QDate, ChargeSums> byMonth;
    for (QDate month = monthOf(first); month <= last; month = month.addMonths(1)) {
        byMonth[month] = {};
    }
    for (const ChargedLine& line : lines) {
        if (const auto found = byMonth.find(monthOf(line.day)); found != byMonth.end()) {
            add(found->second, sumsOf(line));
        }
    }
    std::vector<MonthSums> months;
    for (const auto& [month, sums] : byMonth) {
        months.push_back({month, sums});
    }
    return months;
}

std::vector<GoodsSums> sumsByGoods(const std::vector<ChargedLine>& lines, GoodsLevel level, int most)
{
    CARM_ENSURE(most >= 0);
    std::map<QString, ChargeSums> byCode;
    for (const ChargedLine& line : lines) {
        add(byCode[codeOf(line.classification, level)], sumsOf(line));
    }
    std::vector<GoodsSums> goods;
    for (const auto& [code, sums] : byCode) {
        goods.push_back({code, sums});
    }
    std::stable_sort(goods.begin(), goods.end(),
                     [](const GoodsSums& a, const GoodsSums& b) { return a.sums.total() > b.sums.total(); });
    const auto shown = static_cast<std::size_t>(most);
    if (goods.size() > shown) {
        GoodsSums rest;
        for (std::size_t i = shown; i < goods.size(); ++i) {
            add(rest.sums, goods[i].sums);
        }
        goods.resize(shown);
        goods.push_back(rest);
    }
    return goods;
}

} // namespace carm::account
