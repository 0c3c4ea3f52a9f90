// Shown when the program cannot start its work: the key cannot be read, or the store not opened. Nobody has
// chosen a language yet, so both stand side by side.
#pragma once

#include "presenters/messages.h"
#include "shell/window.h"

#include <functional>

namespace carm::kit {
class Button;
class Notice;
} // namespace carm::kit

namespace carm::shell {

class StartProblemPage final : public Window {
    Q_OBJECT
public:
    /// Says one problem in the language of the speaker.
    using Problem = std::function<presenters::Message(const presenters::Speaker& speaker)>;

    explicit StartProblemPage(const Problem& problem, QWidget* parent = nullptr);
    /// After a retry that failed otherwise.
    void setProblem(const Problem& problem);
    /// While a retry is under way.
    void setBusy(bool busy);

Q_SIGNALS:
    void retryWanted();

protected:
    QList<QWidget*> courseOfFocus() const override;

private:
    QWidget* buildSide(presenters::Language language);

    struct Side {
        presenters::Speaker speaker;
        kit::Notice* notice;
        kit::Button* retry;
    };
    std::vector<Side> m_sides;
    QWidget* m_content;
};

} // namespace carm::shell
