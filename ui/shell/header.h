// The head of the window: where the terminal stands, how it is connected, and the controls that are there on
// every page: text size, contrast, help, language, end.
#pragma once

#include "presenters/kiosk_session.h"

#include <QFrame>

namespace carm::kit {
class Button;
class FlowLayout;
class StatusPill;
class Text;
} // namespace carm::kit

namespace carm::shell {

class Header final : public QFrame {
    Q_OBJECT
public:
    explicit Header(QWidget* parent = nullptr);

    void retranslate(const presenters::Speaker& speaker);
    void setPlace(const QString& portName, bool practice);
    void setBanner(const presenters::BannerView& banner);
    void setTextPercent(int percent);
    void setHighContrast(bool high);
    /// There is nothing to end before a session was started.
    void setEndShown(bool shown);
    /// Another word than that of the kiosk for leaving; to be said again after retranslate().
    void setEndLabel(const QString& label);

Q_SIGNALS:
    void textPercentWanted(int percent);
    void contrastWanted(bool high);
    void helpWanted();
    void languageWanted();
    void endWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void buildControls(QWidget* controls);
    void refreshBasis();

    kit::FlowLayout* m_row;
    QWidget* m_left;
    kit::FlowLayout* m_name;
    kit::Text* m_place;
    kit::StatusPill* m_practice;
    kit::StatusPill* m_banner;
    QList<kit::Button*> m_sizes;
    kit::Button* m_contrast;
    kit::Button* m_help;
    kit::Button* m_language;
    kit::Button* m_end;
};

} // namespace carm::shell
