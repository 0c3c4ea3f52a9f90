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
        "  carm-central list                print the entries held\n\n"
        "new-enrolment-code and revoke ask the service when it runs, and use the store when it does not."));
    parser.addPositionalArgument(QStringLiteral("command"),
                                 QStringLiteral("serve (default), new-enrolment-code, revoke or list"));
    parser.addPositionalArgument(QStringLiteral("terminal"), QStringLiteral("for revoke, such as T000001"),
                                 QStringLiteral("[terminal]"));
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

Result<Command, Exit> readCommand(const QStringList& positional)
{
    const QString name = positional.value(0, QStringLiteral("serve"));
    if (name == QLatin1String("revoke")) {
        return positional.size() == 2 ? Result<Command, Exit>(Command::Revoke)
                                      : usage(QStringLiteral("revoke needs the name of one terminal"));
    }
    if (positional.size() > 1) {
        return usage(QStringLiteral("one command at a time"));
    }
    if (name == QLatin1String("serve")) {
        return Command::Serve;
    }
    if (name == QLatin1String("new-enrolment-code")) {
        return Command::NewEnrolmentCode;
    }
    if (name == QLatin1String("list")) {
        return Command::List;
    }
    return usage(QStringLiteral("unknown command '%1'").arg(name));
}

/// Options that a command cannot do without.
Result<void, Exit> requireOptions(const QCommandLineParser& parser, Command command)
{
    QStringList needed{kData, kKeySource};
    if (command == Command::Serve) {
        needed += {kCertificate, kPrivateKey, kEdition};
    }
    for (const QString& name : needed) {
        if (parser.value(name).isEmpty()) {
            return usage(QStringLiteral("--%1 is needed").arg(name));
        }
    }
    return {};
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
    CARM_TRY(command, readCommand(parser.positionalArguments()));
    CARM_CHECK(requireOptions(parser, command));
    const auto keySource = parseKeySource(parser.value(kKeySource));
    if (!keySource) {
        return usage(
            QStringLiteral("--key-source must be credential:DIR or keychain:SERVICE; credential alone needs "
                           "$CREDENTIALS_DIRECTORY"));
    }
    CARM_TRY(port, readNumber(parser, kPort, 0, 65535));
    CARM_TRY(validHours, readNumber(parser, kValidHours, 1, kMostValidHours));
    options.command = command;
    options.keySource = *keySource;
    options.port = static_cast<quint16>(port);
    options.validHours = validHours;
    options.terminal = parser.positionalArguments().value(1);
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
