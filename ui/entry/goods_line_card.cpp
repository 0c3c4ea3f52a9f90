#include "entry/goods_line_card.h"

#include "kit/buttons.h"
#include "kit/flow_layout.h"
#include "kit/icon_text.h"

#include <QVBoxLayout>

namespace carm::entry {

GoodsLineCard::GoodsLineCard(int line, QWidget* parent)
    : QFrame(parent), m_line(line), m_title(new kit::IconText(kit::TextRole::Strong, this)),
      m_detail(new kit::Text(kit::TextRole::Quiet, this)),
      m_change(new kit::Button(kit::ButtonRole::Secondary, this)),
      m_remove(new kit::Button(kit::ButtonRole::Quiet, this))
{
    setObjectName(QStringLiteral("goods%1").arg(line));
    setProperty("ground", QStringLiteral("panel"));
    m_change->setObjectName(QStringLiteral("change%1").arg(line));
    m_remove->setObjectName(QStringLiteral("remove%1").arg(line));
    m_remove->setLeadingIcon(kit::Icon::Remove);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(8);
    column->addWidget(m_title);
    column->addWidget(m_detail);
    auto* buttons = new kit::FlowLayout(16, kit::FlowLayout::Stand::Middle);
    buttons->add(m_change);
    buttons->add(m_remove);
    column->addLayout(buttons);
    connect(m_change, &kit::Button::clicked, this, &GoodsLineCard::changeWanted);
    connect(m_remove, &kit::Button::clicked, this, &GoodsLineCard::removeWanted);
}

void GoodsLineCard::setTexts(const LineTexts& texts, const presenters::Speaker& speaker)
{
    const QString number = QString::number(m_line + 1);
    const QString title = QStringLiteral("%1. %2").arg(number, texts.title);
    m_title->setIcon(texts.complete ? kit::Icon::Check : kit::Icon::Warning,
                     texts.complete ? kit::Tone::Success : kit::Tone::Warning);
    m_title->setText(texts.complete ? title : speaker.say("Kiosk", "%1 (not complete)", {title}));
    m_detail->setText(texts.detail);
    m_change->setLabel(speaker.say("Kiosk", "Change"), speaker.say("Kiosk", "Change goods %1", {number}));
    m_remove->setLabel(speaker.say("Kiosk", "Remove"), speaker.say("Kiosk", "Remove goods %1", {number}));
}

} // namespace carm::entry
