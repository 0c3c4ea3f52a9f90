// A session of the drawer, folded from its signed records: the same after every restart.
#pragma once

#include "cashier/shift_report.h"
#include "presenters/counter_prints.h"
#include "presenters/counter_session.h"

namespace carm::presenters {

/// What the store holds of one session, oldest first.
struct ShiftRecords {
    std::vector<outbox::OutboxItem> drawer; ///< about the session: opened, drops, closed
    std::vector<outbox::OutboxItem> money;  ///< payments and voids of this terminal, also of earlier sessions
};

struct UnsentRecord {
    protocol::RecordKind kind = protocol::RecordKind::PaymentTaken;
    QString name; ///< receipt number, or empty
    QString subject;
};

struct Shift {
    cashier::ShiftInput input;
    QString openedBy;
    std::vector<UnsentRecord> unsent;
};

/// Whether `money` reaches far enough back: to a payment into the same drawer before the session, and to every
/// payment that was voided in it; `isAll` when the store has no older ones.
bool reachesBack(const ShiftRecords& records, bool isAll, int drawerNumber);
/// Nothing when the session was not opened by its first record.
std::optional<Shift> shiftOf(const ShiftRecords& records, int drawerNumber);

PrintedShiftReport printedShiftReport(const Shift& shift, const cashier::ShiftReport& report,
                                      const CounterSession& session, Language language);
/// "Over by $0.05", "Short by $10.00", "Exact".
QString overOrShortText(money::Cents difference, const Speaker& speaker);

} // namespace carm::presenters
