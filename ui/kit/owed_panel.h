// What is owed, at one glance: the amount, the bar, the way to its explanation, and a note while it is not
// final.
#pragma once

#include "kit/share_bar.h"

#include <QFrame>

namespace carm::kit {

class AmountText;
class Button;
class Notice;
class Text;

class OwedPanel final : public QFrame {
    Q_OBJECT
public:
    explicit OwedPanel(QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& howLabel, const QString& nothingYet);
    /// An empty `amount` shows that there is nothing to compute yet.
    void setAmount(const QString& amount, const std::vector<ShareBar::Part>& parts);
    /// Empty texts when the amount is final.
    void setNote(const QString& title, const QString& text);
    Button* howButton() const { return m_how; }

private:
    void refresh();

    Text* m_title;
    AmountText* m_amount;
    Text* m_nothing;
    ShareBar* m_bar;
    Notice* m_note;
    Button* m_how;
};

} // namespace carm::kit
