// What a shift has come to, said line by line once central has told its own view of every entry.
#pragma once

#include "desktop/counter_engines.h"
#include "presenters/drawer_view.h"

namespace carm::test {

class ShiftFigures {
public:
    /// `entries` is how many were released.
    ShiftFigures(app::CounterEngines& engines, const presenters::DrawerView& drawer, int entries);
    /// `declaration NUMBER STATE OWED PAID`, `record ID HASH`, `receipt NUMBER`, `report …`; then ends the event loop.
    void tell();

private:
    void tellDeclarations(const std::vector<outbox::KnownDeclaration>& known);
    void tellRecords();
    void tellReport();

    app::CounterEngines& m_engines;
    const presenters::DrawerView& m_drawer;
    std::size_t m_entries;
    QObject m_later; ///< context of another look
};

} // namespace carm::test
