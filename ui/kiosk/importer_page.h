// Who imports: the import account, and how to reach the business.
#pragma once

#include "kiosk/page.h"

namespace carm::kit {
class Disclosure;
}

namespace carm::kiosk {

class ImporterPage final : public Page {
    Q_OBJECT
public:
    static constexpr char kNumber[] = "importerNumber";
    static constexpr char kName[] = "importerName";
    static constexpr char kMore[] = "importerMore";
    static constexpr char kAddress[] = "importerAddress";
    static constexpr char kPhone[] = "importerPhone";

    ImporterPage(presenters::KioskSession& session, QWidget* parent);
    bool focusFirst() override;
    bool jumpTo(const declaration::FieldPath& path) override;
    void forget() override;

protected:
    void saySentences() override;

private:
    kit::Field* m_number;
    kit::Disclosure* m_more;
};

} // namespace carm::kiosk
