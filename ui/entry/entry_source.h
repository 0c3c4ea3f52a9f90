// The entry that a form works on, whoever is keying it: the kiosk's session, or an officer at the counter.
#pragma once

#include "presenters/kiosk_session.h"

namespace carm::entry {

class EntrySource {
public:
    virtual ~EntrySource() = default;
    virtual presenters::EntryEditor& editor() = 0;
    virtual presenters::Choices choices() const = 0;
    virtual const presenters::Speaker& speaker() const = 0;
    /// Of the whole entry as it stands: errors first, in the order of the form.
    virtual std::vector<presenters::FindingView> findings() const = 0;
};

} // namespace carm::entry
