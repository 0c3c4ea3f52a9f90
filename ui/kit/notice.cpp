#include "kit/notice.h"

#include <QStyle>
#include <QVBoxLayout>

namespace carm::kit {
namespace {

QString groundOf(Tone tone)
{
    switch (tone) {
    case Tone::Ink:
        return QStringLiteral("panel");
    case Tone::Success:
        return QStringLiteral("success");
    case Tone::Warning:
        return QStringLiteral("warning");
    case Tone::Danger:
        return QStringLiteral("danger");
    case Tone::Information:
        return QStringLiteral("information");
    }
    return {};
}

} // namespace

Notice::Notice(QWidget* parent, TextRole text)
    : QFrame(parent), m_column(new QVBoxLayout(this)), m_title(new IconText(TextRole::Strong, this)),
      m_text(new Text(text, this))
{
    m_column->setContentsMargins(16, 12, 16, 12);
    m_column->setSpacing(8);
    m_column->addWidget(m_title);
    m_column->addWidget(m_text);
    m_text->hide();
    setTone(Tone::Information, Icon::Information);
}

void Notice::setTone(Tone tone, Icon icon)
{
    m_title->setIcon(icon, tone);
    const QString ground = groundOf(tone);
    if (property("ground").toString() != ground) {
        setProperty("ground", ground);
        style()->unpolish(this);
        style()->polish(this);
    }
}

void Notice::setTexts(const QString& title, const QString& text)
{
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
}

void Notice::addPart(QWidget* part)
{
    m_column->addWidget(part);
}

} // namespace carm::kit
