#include "sync/back_off.h"

#include "protocol/central_api.h"
#include "support/ensure.h"

#include <algorithm>
#include <limits>

namespace carm::sync {

qint64 backOffMs(int attempts, qint64 retryAfterMs, const BackOff& backOff, quint32 random)
{
    // So that no product below leaves 64 bits; it is 24 days.
    CARM_ENSURE(backOff.firstMs > 0 && backOff.longestMs <= std::numeric_limits<qint32>::max());
    qint64 ceiling = std::min(backOff.firstMs, backOff.longestMs);
    for (int attempt = 1; attempt < attempts && ceiling < backOff.longestMs; ++attempt) {
        ceiling = std::min(2 * ceiling, backOff.longestMs);
    }
    const qint64 jitter = (ceiling * random) >> 32;
    return std::clamp<qint64>(retryAfterMs, 0, protocol::kLongestRetryAfterMs) + jitter;
}

Instant operator+(Instant instant, qint64 milliseconds)
{
    return {instant.milliseconds + milliseconds};
}

} // namespace carm::sync
