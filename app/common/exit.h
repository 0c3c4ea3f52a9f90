// Why a program ends before it has done anything, the same for all three.
#pragma once

#include "support/result.h"

#include <QString>

namespace carm::app {

struct Exit {
    int code;
    QString text; ///< for standard output when the code is 0, else for standard error
};

inline constexpr int kWrongUse = 2;

/// `carm-central: --port must be … (see --help)`
inline Failure<Exit> wrongUseOf(const char* program, const QString& text)
{
    return fail(Exit{kWrongUse,
                     QStringLiteral("%1: %2 (see --help)\n").arg(QString::fromLatin1(program), text)});
}

} // namespace carm::app
