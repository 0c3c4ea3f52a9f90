// What the operator reads when the program cannot go on: what is wrong, why, and how to mend it. English, as
// everything on the server's console and in its log.
#pragma once

#include "outbox/store_error.h"
#include "reference/importer.h"
#include "secrets/master_key.h"
#include "storage/database.h"

#include <QString>

#include <vector>

namespace carm::app {

struct Trouble {
    QString what;
    QString why;
    QString mend;
};

Trouble troubleOf(const storage::OpenError& error, const QString& path);
Trouble troubleOf(const outbox::StoreError& error);
Trouble troubleOf(const secrets::KeyError& error);
Trouble troubleOf(const secrets::RecoveryError& error, const QString& path);
Trouble troubleOf(const std::vector<reference::ImportError>& errors, const QString& path);

/// `carm-central: what` and a line each for why and how to mend it.
QString textOf(const Trouble& trouble);

} // namespace carm::app
