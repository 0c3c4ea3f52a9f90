#include "kit/disclosure.h"

#include "kit/buttons.h"

#include <QVBoxLayout>

namespace carm::kit {

Disclosure::Disclosure(QWidget* parent)
    : QWidget(parent), m_button(new Button(ButtonRole::Link, this)), m_body(new QWidget(this)),
      m_column(new QVBoxLayout(m_body))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(m_button, 0, Qt::AlignLeft);
    column->addWidget(m_body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(24);
    m_body->hide();
    connect(m_button, &Button::clicked, this, [this] { setOpen(!m_open); });
}

void Disclosure::setLabels(const QString& open, const QString& close)
{
    m_openLabel = open;
    m_closeLabel = close;
    refresh();
}

void Disclosure::addPart(QWidget* part)
{
    m_column->addWidget(part);
}

void Disclosure::setOpen(bool open)
{
    m_open = open;
    m_body->setVisible(open);
    refresh();
}

void Disclosure::refresh()
{
    m_button->setLabel(m_open ? m_closeLabel : m_openLabel);
}

} // namespace carm::kit
