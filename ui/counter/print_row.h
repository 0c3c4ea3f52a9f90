// A button that prints one thing, with what became of it beside the button.
#pragma once

#include "presenters/language.h"
#include "shell/printing.h"

#include <QWidget>

#include <optional>

namespace carm::kit {
class Button;
class IconText;
} // namespace carm::kit

namespace carm::counter {

class PrintRow final : public QWidget {
    Q_OBJECT
public:
    /// Begins to print and completes exactly once.
    using Print = std::function<void(shell::PrintDone)>;

    PrintRow(const char* name, QWidget* parent);
    void setPrint(Print print);
    void retranslate(const QString& label, const presenters::Speaker& speaker);
    /// Another thing is to be printed from now on.
    void reset();
    kit::Button* button() const { return m_button; }

private:
    void print();
    void refresh();

    Print m_print;
    kit::Button* m_button;
    kit::IconText* m_state;
    struct Texts {
        QString printing;
        QString printed;
        QString noPrinter;
        QString failed;
        QString cannotBeSet;
    };
    Texts m_texts;
    bool m_isPrinting = false;
    std::optional<shell::PrintOutcome> m_outcome;
    int m_thing = 0; ///< tells an answer about a former thing apart
};

} // namespace carm::counter
