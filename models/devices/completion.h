// A print job under way: completes exactly once, at the latest when its printer goes.
#pragma once

#include "devices/printer.h"

#include <QObject>

namespace carm::devices {

/// A child of the printer's own object, so that destroying the printer completes what is under way.
class Completion final : public QObject {
public:
    Completion(Printer::Done done, QObject* parent);
    ~Completion() override;

    void setDeadline(int milliseconds);
    /// Completes and leaves; later calls do nothing.
    void finish(Result<void, PrintError> result);
    /// The same, once the current call has returned to the event loop.
    void finishLater(const Result<void, PrintError>& result);

private:
    void complete(const Result<void, PrintError>& result);
    Printer::Done m_done;
};

} // namespace carm::devices
