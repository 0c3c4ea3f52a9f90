// The command line of carmctl.
#pragma once

#include "common/exit.h"
#include "common/key_source.h"
#include "presenters/language.h"
#include "support/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace carm::app {

enum class Command { Assess, ReferenceImport, ReferenceShow, ReferenceSearch, StoreVerify, OutboxRelease, RecoveryNewKey };

struct Options {
    Command command = Command::Assess;
    presenters::Language language = presenters::Language::English;
    QStringList operands; ///< a path, a code, or words
    QString edition;      ///< a folder of tables or a packed file
    QStringList explain;  ///< "en", "fr"
    bool isChecked = false;
    bool isJsonLines = false;
    bool isJson = false;
    QString out;
    QDate date; ///< invalid: today
    QString treatment;
    int most = 20;
    QString store;
    std::optional<KeySource> keySource;
    QString publicFile;
    QString secretFile;
};

Result<Options, Exit> readOptions(const QStringList& arguments);

} // namespace carm::app
