// The session of a cash drawer: opened with a float, moved by payments, voids and drops, counted, closed.
// Only cash is in it. A closed session never changes again.
#pragma once

#include "cashier/receipt.h"
#include "money/money.h"
#include "support/clock.h"
#include "support/result.h"

#include <QString>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace carm::cashier {

enum class DrawerState { Open, Counted, Closed };
enum class DrawerEvent { CashMoved, CountTaken, SessionClosed };

/// Nothing when the event is not allowed in that state. A count may be taken again until the session is
/// closed; cash that comes after the count belongs to the next session.
std::optional<DrawerState> transition(DrawerState state, DrawerEvent event);

/// "open", "counted", "closed".
QString toText(DrawerState state);
std::optional<DrawerState> drawerStateFromText(QStringView text);

enum class DrawerMovementKind {
    CashIn,     ///< handed over for a payment
    ChangeOut,  ///< handed back at a payment
    RefundOut,  ///< handed back for a voided payment
    DropToSafe, ///< taken out of the drawer and put into the safe
};

/// "cashIn", "changeOut", "refundOut", "dropToSafe".
QString toText(DrawerMovementKind kind);
std::optional<DrawerMovementKind> drawerMovementKindFromText(QStringView text);

struct DrawerMovement {
    DrawerMovementKind kind;
    money::Cents amount; ///< more than zero, whichever way it goes
    Instant at;
    QString recordId; ///< of the payment, void or drop
    bool operator==(const DrawerMovement&) const = default;
};

/// The coins and bills of Canada in circulation, as they are counted.
inline constexpr std::array kDenominations{
    money::Cents::of(5),    money::Cents::of(10),   money::Cents::of(25),   money::Cents::of(50),
    money::Cents::of(100),  money::Cents::of(200),  money::Cents::of(500),  money::Cents::of(1000),
    money::Cents::of(2000), money::Cents::of(5000), money::Cents::of(10000)};

inline constexpr int kMostPieces = 100'000;

struct CountedPieces {
    money::Cents denomination; ///< one of kDenominations
    int pieces = 0;            ///< 0 … kMostPieces
    bool operator==(const CountedPieces&) const = default;
};

enum class DrawerError {
    NotAllowed,  ///< the state does not allow it
    NotPositive, ///< a movement of nothing, or a negative amount
    NotPayableInCash,
    MoreThanInDrawer, ///< goes out, but cannot be there
    UnknownDenomination,
    CountedTwice, ///< a denomination stands twice in a count
    PiecesOutOfRange,
};

/// What was found in the drawer. Nothing at all is a count of 0.00.
class CashCount {
public:
    static Result<CashCount, DrawerError> ofPieces(std::vector<CountedPieces> pieces);
    static Result<CashCount, DrawerError> ofTotal(money::Cents total);

    money::Cents total() const { return m_total; }
    /// Empty when only the total was given.
    const std::vector<CountedPieces>& pieces() const { return m_pieces; }
    bool operator==(const CashCount&) const = default;

private:
    CashCount(money::Cents total, std::vector<CountedPieces> pieces)
        : m_total(total), m_pieces(std::move(pieces))
    {
    }
    money::Cents m_total;
    std::vector<CountedPieces> m_pieces;
};

struct DrawerOpening {
    QString sessionId;
    DrawerId drawer;
    money::Cents openingFloat; ///< 0.00 is allowed
    Instant at;
};

class DrawerSession {
public:
    static Result<DrawerSession, DrawerError> open(const DrawerOpening& opening);

    Result<void, DrawerError> record(const DrawerMovement& movement);
    Result<void, DrawerError> count(const CashCount& found);
    Result<void, DrawerError> close(Instant at);

    DrawerState state() const { return m_state; }
    const DrawerOpening& opening() const { return m_opening; }
    const std::vector<DrawerMovement>& movements() const { return m_movements; }
    money::Cents total(DrawerMovementKind kind) const;
    /// Opening float + cash in - change - refunds - drops.
    money::Cents expectedCash() const { return m_expected; }
    const std::optional<CashCount>& counted() const { return m_counted; }
    /// Counted less expected: over when more than zero, short when less. Nothing before the count.
    std::optional<money::Cents> overOrShort() const;
    std::optional<Instant> closedAt() const { return m_closedAt; }

private:
    explicit DrawerSession(const DrawerOpening& opening)
        : m_opening(opening), m_expected(opening.openingFloat)
    {
    }

    DrawerOpening m_opening;
    DrawerState m_state = DrawerState::Open;
    std::vector<DrawerMovement> m_movements;
    money::Cents m_expected;
    std::optional<CashCount> m_counted;
    std::optional<Instant> m_closedAt;
};

} // namespace carm::cashier
