// One question of a form: label above, hint under the label, the control, and what is wrong under it in words
// with an icon. Screen readers get the label as the name, hint and error as the description of the control.
#pragma once

#include "kit/icon_text.h"
#include "kit/line_input.h"

#include <QWidget>

namespace carm::kit {

class Field : public QWidget {
    Q_OBJECT
public:
    /// Object names of the field and of its control (the same with "Input").
    void setName(const QString& name);
    void setLabel(const QString& label);
    QString label() const;
    void setHint(const QString& hint);
    /// Empty texts when nothing is wrong. A warning does not colour the control.
    void setError(const QString& text);
    void setWarning(const QString& text);
    LineInput* input() const { return m_input; }
    QString text() const;
    /// Shows `text` as it is and forgets what could be undone.
    void setText(const QString& text);
    void takeFocus();

Q_SIGNALS:
    void left();      ///< the person went on to another control
    void submitted(); ///< Enter

protected:
    explicit Field(QWidget* parent);
    /// With a control of its own kind, which the field takes over.
    Field(LineInput* input, QWidget* parent);

private:
    void describe();

    Text* m_label;
    Text* m_hint;
    LineInput* m_input;
    IconText* m_problem;
};

/// Free text, numbers and dates.
class TextField final : public Field {
    Q_OBJECT
public:
    explicit TextField(QWidget* parent = nullptr);

Q_SIGNALS:
    void edited(const QString& text);
};

} // namespace carm::kit
