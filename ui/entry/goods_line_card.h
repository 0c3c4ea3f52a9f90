// A line of goods that is not being keyed: what it says, and the ways to change or remove it.
#pragma once

#include "entry/line_texts.h"

#include <QFrame>

namespace carm::kit {
class Button;
class IconText;
class Text;
} // namespace carm::kit

namespace carm::entry {

class GoodsLineCard final : public QFrame {
    Q_OBJECT
public:
    GoodsLineCard(int line, QWidget* parent);
    void setTexts(const LineTexts& texts, const presenters::Speaker& speaker);

Q_SIGNALS:
    void changeWanted();
    void removeWanted();

private:
    int m_line;
    kit::IconText* m_title;
    kit::Text* m_detail;
    kit::Button* m_change;
    kit::Button* m_remove;
};

} // namespace carm::entry
