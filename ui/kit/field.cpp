#include "kit/field.h"

#include <QVBoxLayout>

namespace carm::kit {

Field::Field(QWidget* parent) : Field(new LineInput, parent) {}

Field::Field(LineInput* input, QWidget* parent)
    : QWidget(parent), m_label(new Text(TextRole::Strong, this)), m_hint(new Text(TextRole::Quiet, this)),
      m_input(input), m_problem(new IconText(TextRole::Danger, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_label);
    column->addWidget(m_hint);
    column->addWidget(m_input);
    column->addWidget(m_problem);
    column->addStretch();
    m_label->setBuddy(m_input);
    m_hint->hide();
    m_problem->hide();
    connect(m_input, &LineInput::left, this, &Field::left);
    connect(m_input, &LineInput::returnPressed, this, &Field::submitted);
}

void Field::setName(const QString& name)
{
    setObjectName(name);
    m_input->setObjectName(name + QStringLiteral("Input"));
}

void Field::setLabel(const QString& label)
{
    m_label->setText(label);
    m_input->setAccessibleName(label);
}

QString Field::label() const
{
    return m_label->text();
}

void Field::setHint(const QString& hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    describe();
}

void Field::setError(const QString& text)
{
    m_problem->setIcon(Icon::Error, Tone::Danger);
    m_problem->setTextRole(TextRole::Danger);
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    m_input->setInvalid(!text.isEmpty());
    describe();
}

void Field::setWarning(const QString& text)
{
    m_input->setInvalid(false);
    m_problem->setIcon(Icon::Warning, Tone::Warning);
    m_problem->setTextRole(TextRole::Body); // red is for what must be mended now
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    describe();
}

QString Field::text() const
{
    return m_input->text();
}

void Field::setText(const QString& text)
{
    if (m_input->text() != text) {
        m_input->setText(text);
        m_input->home(false); // of a long text the beginning is what tells most
    }
}

void Field::takeFocus()
{
    m_input->setFocus(Qt::OtherFocusReason);
    m_input->selectAll();
}

void Field::describe()
{
    QStringList parts;
    if (!m_problem->text().isEmpty()) {
        parts += m_problem->text();
    }
    if (!m_hint->text().isEmpty()) {
        parts += m_hint->text();
    }
    const QString description = parts.join(QLatin1Char(' '));
    if (m_input->accessibleDescription() != description) {
        m_input->setAccessibleDescription(description);
    }
}

TextField::TextField(QWidget* parent) : Field(parent)
{
    connect(input(), &LineInput::textEdited, this, &TextField::edited);
}

} // namespace carm::kit
