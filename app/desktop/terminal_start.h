// From a configuration to an open terminal: data folder, key, store. May fail and be attempted again; nothing of
// the user's is changed by a failure.
#pragma once

#include "common/store_key.h"
#include "configuration.h"
#include "engine_host.h"

#include <QObject>

namespace carm::app {

class TerminalStart final : public QObject {
    Q_OBJECT
public:
    /// `enrolmentCode` is empty unless the terminal is to enrol.
    TerminalStart(const Configuration& configuration, const QString& enrolmentCode, const Clock& clock);

    void attempt();
    /// The engines, to be used once opened() has come.
    EngineHost& engines() { return *m_engines; }

Q_SIGNALS:
    void opened();
    /// `code` is one of presenters::messageForStartProblem; `detail` is English, for the log.
    void failed(const QString& code, const QString& detail);

private:
    void openWith(Result<secrets::DerivedKeys, StoreKeyError> keys);

    StoreKeyRequest m_request;
    std::unique_ptr<StoreKey> m_key;
    std::unique_ptr<EngineHost> m_engines;
};

} // namespace carm::app
