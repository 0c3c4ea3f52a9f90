// The figures of the reference edition that bookkeeping needs, and the day that a moment belongs to.
#pragma once

#include "account/due_dates.h"
#include "account/posting_rules.h"
#include "money/money.h"
#include "reference/edition.h"
#include "support/clock.h"

#include <optional>

namespace carm::central {

class BookRules {
public:
    /// Without an edition nothing is due later than its own day, and no cash is rounded.
    explicit BookRules(const reference::Edition* edition) : m_edition(edition) {}

    /// When what is accounted for goods that were released on `day` is to be paid; invalid when unknown.
    QDate paymentDue(QDate released) const;
    account::ChangePosting changePosting(QDate accounted, QDate paymentDue, QDate day) const;
    money::Cents cashRoundingStep(QDate day) const;

    /// The day in Eastern Time, by which the agency counts.
    static QDate dayOf(Instant instant);
    /// The day of something that a terminal's clock dates. A clock that is ahead of central's receipt, or
    /// months behind it, is wrong: then the day of the receipt.
    static QDate dayOf(Instant byTerminal, Instant receivedAt);

private:
    std::optional<account::DueDates> dueDates(QDate day) const;
    const reference::Edition* m_edition;
};

} // namespace carm::central
