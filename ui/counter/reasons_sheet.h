// Asks why, as a panel over the page: reasons of the edition to choose from, and a remark.
#pragma once

#include "presenters/choices.h"
#include "presenters/messages.h"

#include <QObject>

class QButtonGroup;
class QVBoxLayout;

namespace carm::kit {
class Button;
class CheckBox;
class Notice;
class Sheet;
class Text;
class TextField;
} // namespace carm::kit

namespace carm::counter {

struct ReasonsTexts {
    QString title;
    QString lead;
    QString confirm;
};

class ReasonsSheet final : public QObject {
    Q_OBJECT
public:
    enum class Takes { One, Several };

    /// The buttons are named `name` with "Confirm" and "Back".
    ReasonsSheet(QWidget* window, const char* name, Takes takes);
    void open(const ReasonsTexts& texts, const std::vector<presenters::Choice>& reasons,
              const presenters::Speaker& speaker);
    /// Stays open and says why not.
    void setProblem(const std::optional<presenters::Message>& problem);
    void close();
    bool isOpen() const;

Q_SIGNALS:
    void confirmed(const QStringList& codes, const QString& remark);

private:
    void setReasons(const std::vector<presenters::Choice>& reasons);
    void confirm();

    QString m_name;
    Takes m_takes;
    kit::Sheet* m_sheet;
    QWidget* m_content;
    kit::Text* m_lead;
    kit::Notice* m_problem;
    QVBoxLayout* m_boxColumn;
    QButtonGroup* m_group;
    struct Box {
        QString code;
        kit::CheckBox* box;
    };
    std::vector<Box> m_boxes;
    kit::TextField* m_remark;
    kit::Button* m_confirm;
    kit::Button* m_back;
    QString m_nothingChosen;
    QString m_chooseOne;
};

} // namespace carm::counter
