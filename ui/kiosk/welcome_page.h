// Before the first screen: the language, and everything that the person needs to have at hand.
#pragma once

#include "kiosk/page.h"

namespace carm::kit {
class Button;
class Notice;
class IconText;
} // namespace carm::kit

namespace carm::kiosk {

class WelcomePage final : public Page {
    Q_OBJECT
public:
    static constexpr char kEnglish[] = "chooseEnglish";
    static constexpr char kFrench[] = "chooseFrench";
    static constexpr char kObstacle[] = "startObstacle";

    WelcomePage(presenters::KioskSession& session, QWidget* parent);
    /// An entry was begun already and waits to be continued.
    void setBegun(bool begun);

    bool focusFirst() override;
    QString forwardLabel() const override;
    bool mayGoForward() const override;

protected:
    void saySentences() override;
    void showValues() override;

private:
    kit::Button* addLanguage(presenters::Language language, const QString& name, const char* objectName);

    kit::Button* m_english;
    kit::Button* m_french;
    kit::Notice* m_begunNotice;
    kit::Notice* m_obstacle;
    kit::Text* m_needed;
    QList<kit::IconText*> m_needs;
    kit::Text* m_offline;
    bool m_begun = false;
};

} // namespace carm::kiosk
