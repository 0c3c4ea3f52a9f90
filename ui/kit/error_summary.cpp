#include "kit/error_summary.h"

#include "kit/buttons.h"
#include "kit/icon_text.h"

#include <QVBoxLayout>

namespace carm::kit {

ErrorSummary::ErrorSummary(QWidget* parent)
    : QFrame(parent), m_title(new IconText(TextRole::Strong, this)), m_column(new QVBoxLayout(this))
{
    setProperty("ground", QStringLiteral("danger"));
    m_title->setIcon(Icon::Error, Tone::Danger);
    m_column->setContentsMargins(16, 16, 16, 8);
    m_column->setSpacing(0);
    m_column->addWidget(m_title);
    hide();
}

void ErrorSummary::setItems(const QString& title, const QStringList& items)
{
    m_title->setText(title);
    setAccessibleName(title);
    while (m_items.size() > items.size()) {
        m_items.takeLast()->deleteLater();
    }
    while (m_items.size() < items.size()) {
        auto* link = new Button(ButtonRole::Link, this);
        const int index = static_cast<int>(m_items.size());
        link->setObjectName(QStringLiteral("errorItem%1").arg(index));
        connect(link, &Button::clicked, this, [this, index] { Q_EMIT chosen(index); });
        m_column->addWidget(link);
        m_items += link;
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        m_items.at(i)->setLabel(items.at(i));
    }
    setVisible(!items.isEmpty());
}

void ErrorSummary::takeFocus()
{
    if (!m_items.isEmpty()) {
        m_items.constFirst()->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace carm::kit
