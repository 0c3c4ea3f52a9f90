// What can be done about a failure: the one classification that engines and pages share.
#pragma once

namespace carm {

enum class Remedy {
    RetryLater,  ///< nothing is wrong with the item; time or the network mends it
    NeedsPerson, ///< somebody has to decide or repair something first
    Rejected,    ///< refused for a reason of business; the item itself must change
    Fatal,       ///< going on could lose data: stop and say so
};

} // namespace carm
