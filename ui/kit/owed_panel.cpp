#include "kit/owed_panel.h"

#include "kit/amount_text.h"
#include "kit/buttons.h"
#include "kit/notice.h"

#include <QVBoxLayout>

namespace carm::kit {

OwedPanel::OwedPanel(QWidget* parent)
    : QFrame(parent), m_title(new Text(TextRole::Section, this)), m_amount(new AmountText(this)),
      m_nothing(new Text(TextRole::Quiet, this)), m_bar(new ShareBar(this)),
      m_note(new Notice(this, TextRole::Quiet)), m_how(new Button(ButtonRole::Link, this))
{
    setProperty("ground", QStringLiteral("panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addWidget(m_amount);
    column->addWidget(m_nothing);
    column->addWidget(m_bar);
    column->addWidget(m_note);
    column->addWidget(m_how);
    column->addStretch();
    m_note->setTone(Tone::Warning, Icon::Warning);
    m_note->hide();
    refresh();
}

void OwedPanel::setTexts(const QString& title, const QString& howLabel, const QString& nothingYet)
{
    m_title->setText(title);
    m_how->setLabel(howLabel);
    m_nothing->setText(nothingYet);
    setAccessibleName(title);
    refresh();
}

void OwedPanel::setAmount(const QString& amount, const std::vector<ShareBar::Part>& parts)
{
    m_amount->setAmount(amount, m_title->text() + QLatin1Char(' ') + amount);
    m_bar->setParts(parts);
    refresh();
}

void OwedPanel::setNote(const QString& title, const QString& text)
{
    m_note->setTexts(title, text);
    m_note->setVisible(!title.isEmpty());
    refresh();
}

void OwedPanel::refresh()
{
    const bool any = !m_amount->amount().isEmpty();
    m_amount->setVisible(any);
    m_bar->setVisible(any);
    m_how->setVisible(any);
    m_nothing->setVisible(!any && m_note->isHidden());
}

} // namespace carm::kit
