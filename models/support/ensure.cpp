#include "support/ensure.h"

#include <cstdio>
#include <cstdlib>

namespace carm {

void ensureFailed(const char* condition, const char* file, int line)
{
    std::fprintf(stderr, "carm: broken assumption \"%s\" at %s:%d\n", condition, file, line);
    std::abort();
}

} // namespace carm
