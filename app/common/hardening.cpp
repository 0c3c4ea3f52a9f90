#include "common/hardening.h"

#include "support/ensure.h"
#include "support/secret.h"

#include <QtGlobal>

#include <sodium.h>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace carm::app {

void hardenProcess()
{
    forbidCoreDumps();
#ifdef Q_OS_UNIX
    umask(S_IRWXG | S_IRWXO);
#endif
    CARM_ENSURE(sodium_init() >= 0);
}

} // namespace carm::app
