// A panel over the page, inside the window: help, explanation, a question. Not a dialog with a loop of its
// own: it says what was chosen by signals. Escape closes it; Tab stays inside.
#pragma once

#include <QPointer>
#include <QWidget>

class QScrollArea;

namespace carm::kit {

class Button;
class FlowLayout;
class Text;

class Sheet final : public QWidget {
    Q_OBJECT
public:
    explicit Sheet(QWidget* window);

    void setTitle(const QString& title);
    /// The part under the title; the sheet takes it over.
    void setContent(QWidget* content);
    /// Buttons at the foot, the first one gets the focus.
    void addAction(Button* button);
    /// A sheet that must be answered: Escape does not close it.
    void setMustAnswer(bool mustAnswer);
    void open();
    /// Gives the focus back to the control that had it.
    void close();

Q_SIGNALS:
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void arrange();

    QWidget* m_panel;
    Text* m_title;
    QScrollArea* m_scroll;
    FlowLayout* m_actions;
    QList<Button*> m_buttons;
    QPointer<QWidget> m_focusBefore;
    bool m_mustAnswer = false;
};

} // namespace carm::kit
