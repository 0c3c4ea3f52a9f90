// Time is given, not taken: everything that needs it gets a Clock.
#pragma once

#include <QDate>
#include <QtGlobal>

#include <compare>

namespace carm {

/// Milliseconds since 1970-01-01T00:00:00Z. For stamps and back-off; never for order.
struct Instant {
    qint64 milliseconds = 0;
    auto operator<=>(const Instant&) const = default;
};

class Clock {
public:
    virtual ~Clock() = default;
    virtual Instant now() const = 0;
    /// The calendar day at the port of entry.
    virtual QDate today() const = 0;
};

/// The machine's own clock, in the machine's time zone.
class SystemClock final : public Clock {
public:
    Instant now() const override;
    QDate today() const override;
};

/// `2026-03-01T14:05:09.123Z`, for records and logs.
QString toIsoText(Instant instant);

} // namespace carm
