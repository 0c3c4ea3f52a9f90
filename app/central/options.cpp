#include "options.h"

#include <QCommandLineParser>

namespace carm::app {
namespace {

const QString kData = QStringLiteral("data");
const QString kKeySource = QStringLiteral("key-source");
const QString kRecoveryKey = QStringLiteral("recovery-key");
const QString kListen = QStringLiteral("listen");
const QString kPort = QStringLiteral("port");
const QString kCertificate = QStringLiteral("certificate");
const QString kPrivateKey = QStringLiteral("private-key");
const QString kEdition = QStringLiteral("edition");
const QString kValidHours = QStringLiteral("valid-hours");
const QString kJson = QStringLiteral("json");
const QString kKind = QStringLiteral("kind");
const QString kOpenEnrolment = QStringLiteral("open-importer-enrolment");
const QString kUnknownBusinesses = QStringLiteral("accept-unknown-businesses");
const QString kBadge = QStringLiteral("badge");
const QString kName = QStringLiteral("name");
const QString kRole = QStringLiteral("role");
const QString kOffice = QStringLiteral("office");
const QString kValidDays = QStringLiteral("valid-days");
const QString kPassphraseFile = QStringLiteral("passphrase-file");

struct CommandForm {
    const char* name;
    Command command;
    const char* argument; ///< what stands behind it; nothing for most
    QStringList needed;   ///< options beside those that every command needs
};

const std::vector<CommandForm>& commandForms()
{
    static const std::vector<CommandForm> forms{
        {"serve", Command::Serve, nullptr, {kCertificate, kPrivateKey, kEdition}},
        {"new-enrolment-code", Command::NewEnrolmentCode, nullptr, {}},
        {"revoke", Command::Revoke, "the name of one terminal", {}},
        {"new-officer", Command::NewOfficer, nullptr, {kBadge, kName, kRole, kOffice}},
        {"end-officer", Command::EndOfficer, nullptr, {kBadge}},
        {"import-businesses", Command::ImportBusinesses, "one file", {}},
        {"list", Command::List, nullptr, {}},
    };
    return forms;
}

Failure<Exit> usage(const QString& text)
{
    return wrongUseOf("carm-central", text);
}

void describe(QCommandLineParser& parser)
{
    parser.setApplicationDescription(QStringLiteral(
        "The central service: takes sealed entries exactly once, leases numbers, hands out reference "
        "editions.\n\n"
        "  carm-central [serve]             run the service until SIGTERM\n"
        "  carm-central new-enrolment-code  print a one-time code with which a terminal enrols\n"
        "  carm-central revoke TERMINAL     refuse a terminal and its key from now on\n"
        "  carm-central new-officer         provision an officer's credential for the counters of an office\n"
        "  carm-central end-officer         end an officer's credential\n"
        "  carm-central import-businesses FILE  load what is on record about businesses (JSON)\n"
        "  carm-central list                print the entries held\n\n"
        "Commands ask the service when it runs, and use the store when it does not; list always reads the "
        "store."));
    parser.addPositionalArgument(QStringLiteral("command"), QStringLiteral("serve when none is given"));
    parser.addPositionalArgument(QStringLiteral("argument"),
                                 QStringLiteral("the terminal to revoke, the file to import"),
                                 QStringLiteral("[argument]"));
    const auto add = [&](const QString& name, const char* help, const char* value,
                         const char* standard = nullptr) {
        QCommandLineOption option(name, QString::fromLatin1(help));
        if (value != nullptr) {
            option.setValueName(QString::fromLatin1(value));
        }
        if (standard != nullptr) {
            option.setDefaultValue(QString::fromLatin1(standard));
        }
        parser.addOption(option);
    };
    add(kData, "Directory of the encrypted store; made when it is not there.", "dir");
    parser.addOption({kKeySource, keySourceHelp(), QStringLiteral("source")});
    add(kRecoveryKey,
        "File with the recovery public key, 64 hexadecimal digits. Needed once with a keychain, "
        "so that the key may be made.",
        "file");
    add(kListen, "Address to listen on.", "address", "127.0.0.1");
    add(kPort, "Port to listen on; 0 takes a free one and prints it.", "port", "8443");
    add(kCertificate, "PEM file: the service's certificate and its chain.", "file");
    add(kPrivateKey, "PEM file: the key of the certificate.", "file");
    add(kEdition,
        "Reference edition, a folder of tables or a packed file. The first one is current; further "
        "ones serve entries that were sealed with them.",
        "path");
    add(kValidHours, "How long the enrolment code may be used.", "hours", "24");
    add(kKind, "What the terminal is for: kiosk, counter or importer.", "kind", "kiosk");
    add(kOpenEnrolment, "Let importers' terminals enrol without a code.", nullptr);
    add(kUnknownBusinesses, "Practice only: register businesses that nothing is on record of.", nullptr);
    add(kBadge, "Badge of an officer.", "badge");
    add(kName, "Name of an officer.", "name");
    add(kRole, "borderServicesOfficer, cashier or supervisor; may be given more than once.", "role");
    add(kOffice, "Office of an officer, four digits.", "office");
    add(kValidDays, "How long the credential of an officer is valid.", "days", "180");
    add(kPassphraseFile, "Private file with an officer's passphrase; without it one is made and printed.",
        "file");
    add(kJson, "One JSON object per entry and line.", nullptr);
}

/// A whole number of `option` within the limits.
Result<int, Exit> readNumber(const QCommandLineParser& parser, const QString& option, int least, int most)
{
    bool ok = false;
    const int number = parser.value(option).toInt(&ok);
    if (!ok || number < least || number > most) {
        return usage(QStringLiteral("--%1 must be a number from %2 to %3").arg(option).arg(least).arg(most));
    }
    return number;
}

Result<CommandForm, Exit> readCommand(const QStringList& positional)
{
    const QString name = positional.value(0, QStringLiteral("serve"));
    for (const CommandForm& form : commandForms()) {
        if (name != QLatin1String(form.name)) {
            continue;
        }
        if (form.argument != nullptr && positional.size() != 2) {
            return usage(QStringLiteral("%1 needs %2").arg(name, QLatin1String(form.argument)));
        }
        if (form.argument == nullptr && positional.size() > 1) {
            return usage(QStringLiteral("one command at a time"));
        }
        return form;
    }
    return usage(QStringLiteral("unknown command '%1'").arg(name));
}

/// Options that a command cannot do without.
Result<void, Exit> requireOptions(const QCommandLineParser& parser, const CommandForm& form)
{
    for (const QString& name : QStringList{kData, kKeySource} + form.needed) {
        if (parser.value(name).isEmpty()) {
            return usage(QStringLiteral("--%1 is needed").arg(name));
        }
    }
    return {};
}

Result<access::Roles, Exit> readRoles(const QStringList& names)
{
    access::Roles roles;
    for (const QString& name : names) {
        const auto role = access::roleFromCode(name);
        if (!role || !access::isCounterRole(*role)) {
            return usage(
                QStringLiteral("--%1 must be borderServicesOfficer, cashier or supervisor").arg(kRole));
        }
        roles.insert(*role);
    }
    return roles;
}

Result<OfficerOptions, Exit> readOfficer(const QCommandLineParser& parser)
{
    CARM_TRY(roles, readRoles(parser.values(kRole)));
    CARM_TRY(validDays, readNumber(parser, kValidDays, 1, kMostValidDays));
    return OfficerOptions{parser.value(kBadge),  parser.value(kName), std::move(roles),
                          parser.value(kOffice), validDays,           parser.value(kPassphraseFile)};
}

} // namespace

Result<Options, Exit> readOptions(const QStringList& arguments)
{
    QCommandLineParser parser;
    describe(parser);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    if (!parser.parse(arguments)) {
        return usage(parser.errorText());
    }
    if (parser.isSet(help)) {
        return fail(Exit{0, parser.helpText()});
    }
    if (parser.isSet(version)) {
        return fail(Exit{0, QStringLiteral("carm-central " CARM_VERSION "\n")});
    }
    Options options;
    CARM_TRY(form, readCommand(parser.positionalArguments()));
    CARM_CHECK(requireOptions(parser, form));
    const auto keySource = parseKeySource(parser.value(kKeySource));
    if (!keySource) {
        return usage(
            QStringLiteral("--key-source must be credential:DIR or keychain:SERVICE; credential alone needs "
                           "$CREDENTIALS_DIRECTORY"));
    }
    CARM_TRY(port, readNumber(parser, kPort, 0, 65535));
    CARM_TRY(validHours, readNumber(parser, kValidHours, 1, kMostValidHours));
    const auto terminalKind = protocol::terminalKindFromText(parser.value(kKind));
    if (!terminalKind) {
        return usage(QStringLiteral("--%1 must be kiosk, counter or importer").arg(kKind));
    }
    CARM_TRY(officer, readOfficer(parser));
    options.command = form.command;
    options.terminalKind = *terminalKind;
    options.officer = std::move(officer);
    options.openImporterEnrolment = parser.isSet(kOpenEnrolment);
    options.acceptUnknownBusinesses = parser.isSet(kUnknownBusinesses);
    options.keySource = *keySource;
    options.port = static_cast<quint16>(port);
    options.validHours = validHours;
    options.argument = parser.positionalArguments().value(1);
    options.data = parser.value(kData);
    options.recoveryKeyFile = parser.value(kRecoveryKey);
    options.listen = parser.value(kListen);
    options.certificate = parser.value(kCertificate);
    options.privateKey = parser.value(kPrivateKey);
    options.editions = parser.values(kEdition);
    options.isJson = parser.isSet(kJson);
    return options;
}

} // namespace carm::app
