#include "terminal_start.h"

#include <QDir>
#include <QFileInfo>

namespace carm::app {
namespace {

QString storePathIn(const QString& directory)
{
    return QDir(directory).filePath(QStringLiteral("terminal.db"));
}

TerminalSettings settingsOf(const Configuration& configuration, const QString& enrolmentCode)
{
    TerminalSettings settings;
    settings.storePath = storePathIn(configuration.dataDirectory);
    settings.central = configuration.central;
    settings.kind = configuration.mode;
    settings.office = configuration.office;
    settings.enrolmentCode = enrolmentCode;
    return settings;
}

} // namespace

TerminalStart::TerminalStart(const Configuration& configuration, const QString& enrolmentCode, const Clock& clock)
    : m_request{configuration.keySource, storePathIn(configuration.dataDirectory), configuration.recoveryKeyFile, true},
      m_engines(std::make_unique<EngineHost>(settingsOf(configuration, enrolmentCode), clock))
{
}

void TerminalStart::attempt()
{
    const QString directory = QFileInfo(m_request.storePath).absolutePath();
    if (!QDir().mkpath(directory)) {
        QMetaObject::invokeMethod(
            this, [this, directory] { Q_EMIT failed(QStringLiteral("store.readOnly"), directory); },
            Qt::QueuedConnection);
        return;
    }
    m_key = std::make_unique<StoreKey>(m_request);
    m_key->obtain([this](Result<secrets::DerivedKeys, StoreKeyError> keys) { openWith(std::move(keys)); });
}

void TerminalStart::openWith(Result<secrets::DerivedKeys, StoreKeyError> keys)
{
    if (!keys.ok()) {
        Q_EMIT failed(codeOf(keys.error()), detailOf(keys.error()));
        return;
    }
    m_engines->open(std::move(keys).value(), [this](const Result<void, StartError>& result) {
        if (result.ok()) {
            Q_EMIT opened();
        } else {
            Q_EMIT failed(result.error().code, result.error().detail);
        }
    });
}

} // namespace carm::app
