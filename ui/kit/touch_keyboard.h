// A keyboard of widgets for kiosks with no keys: letters with accents, and digits. It types into the control
// that has the focus and never takes the focus itself.
#pragma once

#include <QFrame>

class QGridLayout;

namespace carm::kit {

class Button;

/// Words on keys that are no characters.
struct TouchKeyboardTexts {
    QString name;
    QString space;
    QString erase;
    QString shift;
    QString digits;
    QString letters;
    QString next;
    QString enter;
};

class TouchKeyboard final : public QFrame {
    Q_OBJECT
public:
    enum class Layout { Letters, Digits };

    explicit TouchKeyboard(QWidget* parent = nullptr);
    void setTexts(const TouchKeyboardTexts& texts);
    void setKeys(Layout layout);

private:
    void buildCharacters(const QStringList& rows);
    Button* addKey(const QString& label, const QString& name, int row, int column, int span);
    void addControls(int row);
    void typeCharacter(QChar character);
    void press(int key, const QString& text);

    QGridLayout* m_grid;
    TouchKeyboardTexts m_texts;
    Layout m_layout = Layout::Letters;
    bool m_shifted = false;
};

} // namespace carm::kit
