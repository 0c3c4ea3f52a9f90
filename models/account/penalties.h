// Penalties of the Administrative Monetary Penalty System that touch accounting. Codes and amounts are rows
// of the reference edition; none stands here. Source: domain note 5.2.
#pragma once

#include "money/money.h"
#include "support/result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace carm::account {

enum class PenaltyBasis { Document, Instance, Shipment };

struct PenaltyRow {
    QString code;                      ///< "C005"
    std::vector<money::Cents> amounts; ///< first, second, third and later contravention; one when flat
    std::optional<PenaltyBasis> basis;
    std::optional<int> retentionMonths; ///< how long an earlier contravention counts; nothing: without end
    int daysWithoutEscalation = 0;      ///< earlier contraventions of so few days ago do not count
    QDate validFrom;
    QDate validTo; ///< the last day; invalid when open
    bool operator==(const PenaltyRow&) const = default;
};

enum class PenaltyTableError {
    CodeMissing,
    AmountsMissing,
    AmountNotPositive,
    AmountsDecrease, ///< a later contravention would cost less
    TermNotPositive, ///< retention below a month, or days below zero
    ValidityInvalid,
    RowsOverlap, ///< two amounts for one code on one day
};

struct Penalty {
    QString code;
    int level = 0; ///< 1 for the first contravention that counts
    money::Cents amount;
    bool operator==(const Penalty&) const = default;
};

class PenaltyTable {
public:
    static Result<PenaltyTable, PenaltyTableError> of(std::vector<PenaltyRow> rows);

    /// Nothing when the code is not in force that day. `earlier` are the days of contraventions of the same
    /// code by the same person; those of `day` and later are left out.
    std::optional<Penalty> penalty(const QString& code, QDate day, const std::vector<QDate>& earlier) const;

private:
    explicit PenaltyTable(std::vector<PenaltyRow> rows) : m_rows(std::move(rows)) {}
    std::vector<PenaltyRow> m_rows;
};

} // namespace carm::account
