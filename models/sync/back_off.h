// How long to wait before central is called again.
#pragma once

#include "support/clock.h"

#include <QtGlobal>

namespace carm::sync {

/// Uniform numbers in [0, 1) as 32 bits of fraction; given, so that one seed makes one history.
class RandomSource {
public:
    virtual ~RandomSource() = default;
    virtual quint32 next() = 0;
};

struct BackOff {
    qint64 firstMs = 1'000;
    qint64 longestMs = 5 * 60 * 1'000;
};

/// Pure: exponential with full jitter, which is uniform in [0, min(longest, first · 2^(attempts-1))).
/// `retryAfterMs` is a floor under it: terminals that were told the same time do not come all at once.
/// `attempts` counts those made so far, from 1; `random` is 32 bits of fraction.
qint64 backOffMs(int attempts, qint64 retryAfterMs, const BackOff& backOff, quint32 random);

Instant operator+(Instant instant, qint64 milliseconds);

} // namespace carm::sync
