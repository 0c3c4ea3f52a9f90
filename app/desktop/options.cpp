#include "options.h"

#include <QCommandLineParser>

namespace carm::app {
namespace {

const QString kMode = QStringLiteral("mode");
const QString kConfig = QStringLiteral("config");
const QString kProvision = QStringLiteral("provision");
const QString kEnrolmentCode = QStringLiteral("enrolment-code-file");
const QString kLanguage = QStringLiteral("language");

Failure<Exit> usage(const QString& text)
{
    return wrongUseOf("carm-desktop", text);
}

} // namespace

Result<Options, Exit> readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Customs accounting that works while the central service is down: walk-in cash entries at a "
                       "kiosk, declarations at an importer's desktop, payment and release at the counter."));
    parser.addOption({kMode, QStringLiteral("What this terminal is for: kiosk, counter or importer, as its "
                                            "configuration says."),
                      QStringLiteral("mode")});
    parser.addOption({kConfig, QStringLiteral("Configuration of the terminal, a JSON file."), QStringLiteral("file")});
    parser.addOption({kProvision, QStringLiteral("Enrol with central, lease numbers and fetch the reference edition, "
                                                 "then end. Needs no display.")});
    parser.addOption({kEnrolmentCode, QStringLiteral("File with the one-time code from carm-central new-enrolment-code."),
                      QStringLiteral("file")});
    parser.addOption({kLanguage, QStringLiteral("Language of the first page: en or fr."), QStringLiteral("language"),
                      QStringLiteral("en")});
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments)) {
        return usage(parser.errorText());
    }
    if (parser.isSet(help)) {
        return fail(Exit{0, parser.helpText()});
    }
    if (parser.isSet(version)) {
        return fail(Exit{0, QStringLiteral("carm-desktop " CARM_VERSION "\n")});
    }
    if (!parser.positionalArguments().isEmpty()) {
        return usage(QStringLiteral("'%1' is not an option").arg(parser.positionalArguments().constFirst()));
    }
    const auto mode = protocol::terminalKindFromText(parser.value(kMode));
    if (parser.isSet(kMode) && !mode) {
        return usage(QStringLiteral("--mode must be kiosk, counter or importer"));
    }
    if (parser.value(kConfig).isEmpty()) {
        return usage(QStringLiteral("--config is needed"));
    }
    const QString language = parser.value(kLanguage);
    if (language != QLatin1String("en") && language != QLatin1String("fr")) {
        return usage(QStringLiteral("--language must be en or fr"));
    }
    Options options;
    options.mode = mode;
    options.configurationFile = parser.value(kConfig);
    options.provisionOnly = parser.isSet(kProvision);
    options.enrolmentCodeFile = parser.value(kEnrolmentCode);
    options.language = presenters::languageFromCode(language);
    return options;
}

} // namespace carm::app
