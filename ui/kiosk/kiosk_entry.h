// The entry of a kiosk's session, as the forms see it.
#pragma once

#include "entry/entry_source.h"

namespace carm::kiosk {

class KioskEntry final : public entry::EntrySource {
public:
    explicit KioskEntry(presenters::KioskSession& session) : m_session(session) {}
    presenters::EntryEditor& editor() override { return m_session.editor(); }
    presenters::Choices choices() const override { return m_session.choices(); }
    const presenters::Speaker& speaker() const override { return m_session.speaker(); }
    /// The review page is where all findings of the entry are.
    std::vector<presenters::FindingView> findings() const override
    {
        return m_session.findingsOf(presenters::KioskPage::Review);
    }

private:
    presenters::KioskSession& m_session;
};

} // namespace carm::kiosk
