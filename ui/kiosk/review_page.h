// Everything that was declared and everything that is owed, before it is signed.
#pragma once

#include "kiosk/page.h"

namespace carm::kit {
class Button;
class FactList;
class Notice;
} // namespace carm::kit

namespace carm::kiosk {

class ExplanationView;

class ReviewPage final : public Page {
    Q_OBJECT
public:
    static constexpr char kChangeImporter[] = "changeImporter";
    static constexpr char kChangeShipment[] = "changeShipment";
    static constexpr char kChangeGoods[] = "changeGoods";

    ReviewPage(presenters::KioskSession& session, QWidget* parent);

Q_SIGNALS:
    void pageWanted(carm::presenters::KioskPage page);

protected:
    void saySentences() override;
    void showValues() override;

private:
    struct Section {
        presenters::KioskPage page;
        kit::Text* title;
        kit::Button* change;
        kit::FactList* facts;
    };
    void addSection(presenters::KioskPage page, const char* changeName);
    void showImporter();
    void showShipment();
    void showGoods();
    void showWarnings();

    std::vector<Section> m_sections;
    kit::Notice* m_warnings;
    kit::Text* m_how;
    ExplanationView* m_explanation;
};

} // namespace carm::kiosk
