#include "cashier/drawer.h"

#include "cashier/cash_rounding.h"
#include "cashier/enum_texts.h"

#include <algorithm>
#include <utility>

namespace carm::cashier {

using money::Cents;

namespace {

constexpr EnumTexts<DrawerState, 3> kDrawerStateTexts{{
    {DrawerState::Open, "open"},
    {DrawerState::Counted, "counted"},
    {DrawerState::Closed, "closed"},
}};

constexpr EnumTexts<DrawerMovementKind, 4> kDrawerMovementTexts{{
    {DrawerMovementKind::CashIn, "cashIn"},
    {DrawerMovementKind::ChangeOut, "changeOut"},
    {DrawerMovementKind::RefundOut, "refundOut"},
    {DrawerMovementKind::DropToSafe, "dropToSafe"},
}};

bool goesOut(DrawerMovementKind kind)
{
    return kind != DrawerMovementKind::CashIn;
}

} // namespace

std::optional<DrawerState> transition(DrawerState state, DrawerEvent event)
{
    switch (event) {
    case DrawerEvent::CashMoved:
        return state == DrawerState::Open ? std::optional(DrawerState::Open) : std::nullopt;
    case DrawerEvent::CountTaken:
        return state == DrawerState::Closed ? std::nullopt : std::optional(DrawerState::Counted);
    case DrawerEvent::SessionClosed:
        return state == DrawerState::Counted ? std::optional(DrawerState::Closed) : std::nullopt;
    }
    return {};
}

QString toText(DrawerState state)
{
    return textOf(kDrawerStateTexts, state);
}

std::optional<DrawerState> drawerStateFromText(QStringView text)
{
    return valueOf(kDrawerStateTexts, text);
}

QString toText(DrawerMovementKind kind)
{
    return textOf(kDrawerMovementTexts, kind);
}

std::optional<DrawerMovementKind> drawerMovementKindFromText(QStringView text)
{
    return valueOf(kDrawerMovementTexts, text);
}

Result<CashCount, DrawerError> CashCount::ofPieces(std::vector<CountedPieces> pieces)
{
    Cents total;
    for (auto counted = pieces.begin(); counted != pieces.end(); ++counted) {
        const auto sameDenomination = [&](const CountedPieces& other) {
            return other.denomination == counted->denomination;
        };
        if (std::find(kDenominations.begin(), kDenominations.end(), counted->denomination) ==
            kDenominations.end()) {
            return fail(DrawerError::UnknownDenomination);
        }
        if (std::any_of(pieces.begin(), counted, sameDenomination)) {
            return fail(DrawerError::CountedTwice);
        }
        if (counted->pieces < 0 || counted->pieces > kMostPieces) {
            return fail(DrawerError::PiecesOutOfRange);
        }
        total += Cents::of(counted->denomination.count() * counted->pieces);
    }
    return CashCount(total, std::move(pieces));
}

Result<CashCount, DrawerError> CashCount::ofTotal(Cents total)
{
    if (total < Cents()) {
        return fail(DrawerError::NotPositive);
    }
    if (!isPayableInCash(total)) {
        return fail(DrawerError::NotPayableInCash);
    }
    return CashCount(total, {});
}

Result<DrawerSession, DrawerError> DrawerSession::open(const DrawerOpening& opening)
{
    if (opening.openingFloat < Cents()) {
        return fail(DrawerError::NotPositive);
    }
    if (!isPayableInCash(opening.openingFloat)) {
        return fail(DrawerError::NotPayableInCash);
    }
    return DrawerSession(opening);
}

Result<void, DrawerError> DrawerSession::record(const DrawerMovement& movement)
{
    const auto next = transition(m_state, DrawerEvent::CashMoved);
    if (!next) {
        return fail(DrawerError::NotAllowed);
    }
    if (movement.amount <= Cents()) {
        return fail(DrawerError::NotPositive);
    }
    if (!isPayableInCash(movement.amount)) {
        return fail(DrawerError::NotPayableInCash);
    }
    if (goesOut(movement.kind) && movement.amount > m_expected) {
        return fail(DrawerError::MoreThanInDrawer);
    }
    m_expected = goesOut(movement.kind) ? m_expected - movement.amount : m_expected + movement.amount;
    m_movements.push_back(movement);
    m_state = *next;
    return {};
}

Result<void, DrawerError> DrawerSession::count(const CashCount& found)
{
    const auto next = transition(m_state, DrawerEvent::CountTaken);
    if (!next) {
        return fail(DrawerError::NotAllowed);
    }
    m_counted = found;
    m_state = *next;
    return {};
}

Result<void, DrawerError> DrawerSession::close(Instant at)
{
    const auto next = transition(m_state, DrawerEvent::SessionClosed);
    if (!next) {
        return fail(DrawerError::NotAllowed);
    }
    m_closedAt = at;
    m_state = *next;
    return {};
}

Cents DrawerSession::total(DrawerMovementKind kind) const
{
    Cents sum;
    for (const DrawerMovement& movement : m_movements) {
        if (movement.kind == kind) {
            sum += movement.amount;
        }
    }
    return sum;
}

std::optional<Cents> DrawerSession::overOrShort() const
{
    return m_counted ? std::optional(m_counted->total() - m_expected) : std::nullopt;
}

} // namespace carm::cashier
