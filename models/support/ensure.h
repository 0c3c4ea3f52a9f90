// Assertions of two strengths; a failure that can be handled is a Result instead.
//   CARM_ENSURE(condition)  always on: going on would corrupt data or money
//   CARM_ASSUME(condition)  checked in development builds only
#pragma once

namespace carm {

/// Prints place and condition to standard error, without any data of the user, and ends the process.
[[noreturn]] void ensureFailed(const char* condition, const char* file, int line);

} // namespace carm

#define CARM_ENSURE(condition)                                                                               \
    ((condition) ? static_cast<void>(0) : ::carm::ensureFailed(#condition, __FILE__, __LINE__))

#ifdef CARM_ASSUME_CHECKS
#define CARM_ASSUME(condition) CARM_ENSURE(condition)
#else
#define CARM_ASSUME(condition) static_cast<void>(sizeof((condition)))
#endif
