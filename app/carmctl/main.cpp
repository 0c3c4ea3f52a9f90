// carmctl: the engines without a window.
#include "assess_command.h"
#include "common/hardening.h"
#include "options.h"
#include "outbox_release_command.h"
#include "output.h"
#include "recovery_command.h"
#include "reference_commands.h"
#include "store_verify_command.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

using namespace carm::app;

int run(const Options& options)
{
    switch (options.command) {
    case Command::Assess:
        return runAssess(options);
    case Command::ReferenceImport:
        return runReferenceImport(options);
    case Command::ReferenceShow:
        return runReferenceShow(options);
    case Command::ReferenceSearch:
        return runReferenceSearch(options);
    case Command::StoreVerify:
        return runStoreVerify(options);
    case Command::OutboxRelease:
        return runOutboxRelease(options);
    case Command::RecoveryNewKey:
        return runRecoveryNewKey(options);
    }
    return kWrongUse;
}

} // namespace

int main(int argc, char** argv)
{
    hardenProcess();
    const QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("carmctl"));
    const auto options = readOptions(QCoreApplication::arguments());
    if (!options) {
        std::fputs(printable(options.error().text).toUtf8().constData(),
                   options.error().code == kDone ? stdout : stderr);
        return options.error().code;
    }
    return run(options.value());
}
