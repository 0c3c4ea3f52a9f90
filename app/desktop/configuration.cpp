#include "configuration.h"

#include "cashier/receipt.h"
#include "identifiers/identifiers.h"
#include "support/json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace carm::app {
namespace {

constexpr qsizetype kMostConfigurationBytes = 64 * 1024;
constexpr qint64 kMostCertificateBytes = 64 * 1024;
constexpr qsizetype kMostPins = 4;
constexpr qint64 kMostIdleMinutes = 60;
constexpr qsizetype kSha256Bytes = 32;

using Failed = Failure<ConfigurationError>;

Failed badValue(const QString& where)
{
    return fail(ConfigurationError{QStringLiteral("configuration.badValue"), where});
}

ConfigurationError fromJson(const json::Error& error)
{
    return {QStringLiteral("configuration.malformed"), QStringLiteral("%1: %2").arg(error.path, error.detail)};
}

/// Unwraps a field, with the error of the configuration.
template <class T> Result<T, ConfigurationError> field(Result<T, json::Error> read)
{
    if (!read) {
        return fail(fromJson(read.error()));
    }
    return std::move(read).value();
}

Result<QByteArray, ConfigurationError> readSmallFile(const QString& path, qint64 most)
{
    QFile file(path);
    // A device or a pipe may never end.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        return fail(ConfigurationError{QStringLiteral("configuration.notFound"), path});
    }
    const QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most) {
        return badValue(path);
    }
    return bytes;
}

Result<PrinterChoice, ConfigurationError> printerOf(const QString& text, const QDir& base)
{
    const QString kind = text.section(QLatin1Char(':'), 0, 0);
    const QString place = text.section(QLatin1Char(':'), 1);
    if (text == QLatin1String("none")) {
        return PrinterChoice{};
    }
    if (kind == QLatin1String("folder") && !place.isEmpty()) {
        return PrinterChoice{PrinterChoice::Kind::Folder, base.absoluteFilePath(place)};
    }
    if (kind == QLatin1String("queue") && !place.isEmpty()) {
        return PrinterChoice{PrinterChoice::Kind::Queue, place};
    }
    return badValue(QStringLiteral("printer"));
}

Result<std::vector<QByteArray>, ConfigurationError> pinsOf(const QJsonArray& pins)
{
    std::vector<QByteArray> found;
    for (const QJsonValue& pin : pins) {
        const QByteArray text = pin.toString().toLatin1().toLower();
        const QByteArray bytes = QByteArray::fromHex(text);
        // The library passes over what is no digit; a mistyped pin must not become another one.
        if (bytes.size() != kSha256Bytes || bytes.toHex() != text) {
            return badValue(QStringLiteral("central.pins"));
        }
        found.push_back(bytes);
    }
    if (found.empty()) {
        return badValue(QStringLiteral("central.pins"));
    }
    return found;
}

Result<transport::CentralAddress, ConfigurationError> centralOf(const QJsonObject& object, const QDir& base)
{
    const json::Reader reader(object, QStringLiteral("central"));
    CARM_TRY(url, field(reader.text("url")));
    CARM_TRY(authority, field(reader.text("authority")));
    CARM_TRY(pins, field(reader.array("pins", kMostPins)));
    if (const auto known = reader.onlyKeys({"url", "authority", "pins"}); !known) {
        return fail(fromJson(known.error()));
    }
    transport::CentralAddress address;
    address.url = QUrl(url, QUrl::StrictMode);
    if (!address.url.isValid() || address.url.scheme() != QLatin1String("https") || address.url.host().isEmpty()) {
        return badValue(QStringLiteral("central.url"));
    }
    CARM_TRY(pem, readSmallFile(base.absoluteFilePath(authority), kMostCertificateBytes));
    CARM_TRY(pinned, pinsOf(pins));
    address.authorityPem = pem;
    address.pinnedSha256 = pinned;
    return address;
}

/// Only a counter takes money, and no two drawers of an office may give the same receipt number.
Result<int, ConfigurationError> receiptPlaceOf(const json::Reader& reader, protocol::TerminalKind mode)
{
    const char* const key = "receiptPlace";
    if (mode != protocol::TerminalKind::Counter) {
        return reader.has(key) ? Result<int, ConfigurationError>(badValue(QString::fromLatin1(key))) : 0;
    }
    CARM_TRY(place, field(reader.integer(key)));
    if (place < 1 || place > cashier::kMostDrawers) {
        return badValue(QString::fromLatin1(key));
    }
    return static_cast<int>(place);
}

/// A credential of the system is of a machine on duty; a person's desktop has the person's keyring.
Result<KeySource, ConfigurationError> keySourceOf(const QString& text, protocol::TerminalKind mode)
{
    const auto source = parseKeySource(text);
    if (!source ||
        (mode == protocol::TerminalKind::Importer && source->kind != KeySource::Kind::Keychain)) {
        return badValue(QStringLiteral("keySource"));
    }
    return *source;
}

} // namespace

Result<Configuration, ConfigurationError> readConfiguration(const QString& path)
{
    CARM_TRY(bytes, readSmallFile(path, kMostConfigurationBytes));
    CARM_TRY(object, field(json::parseObject(bytes, {kMostConfigurationBytes, 4})));
    const QDir base = QFileInfo(path).absoluteDir();
    const json::Reader reader(object);
    CARM_TRY(modeText, field(reader.text("mode")));
    CARM_TRY(data, field(reader.text("data")));
    CARM_TRY(keySource, field(reader.text("keySource")));
    CARM_TRY(recoveryKey, field(reader.text("recoveryKey")));
    CARM_TRY(office, field(reader.text("office")));
    CARM_TRY(printer, field(reader.text("printer")));
    CARM_TRY(idleMinutes, field(reader.integer("idleMinutes")));
    CARM_TRY(central, field(reader.object("central")));
    if (const auto known = reader.onlyKeys(
            {"mode", "data", "keySource", "recoveryKey", "office", "printer", "idleMinutes", "receiptPlace", "central"});
        !known) {
        return fail(fromJson(known.error()));
    }
    const auto mode = protocol::terminalKindFromText(modeText);
    if (!mode) {
        return badValue(QStringLiteral("mode"));
    }
    CARM_TRY(source, keySourceOf(keySource, *mode));
    CARM_TRY(receiptPlace, receiptPlaceOf(reader, *mode));
    if (!identifiers::OfficeCode::parse(office)) {
        return badValue(QStringLiteral("office"));
    }
    if (idleMinutes < 1 || idleMinutes > kMostIdleMinutes) {
        return badValue(QStringLiteral("idleMinutes"));
    }
    CARM_TRY(printerChoice, printerOf(printer, base));
    CARM_TRY(address, centralOf(central, base));
    Configuration configuration;
    configuration.mode = *mode;
    configuration.dataDirectory = base.absoluteFilePath(data);
    configuration.keySource = source;
    configuration.recoveryKeyFile = base.absoluteFilePath(recoveryKey);
    configuration.office = office;
    configuration.central = address;
    configuration.printer = printerChoice;
    configuration.idleMinutes = static_cast<int>(idleMinutes);
    configuration.receiptPlace = receiptPlace;
    return configuration;
}

} // namespace carm::app
