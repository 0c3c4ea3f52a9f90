#include "kit/text.h"

#include <QStyle>

namespace carm::kit {
namespace {

/// The name by which the style sheet knows the role.
QString sheetNameOf(TextRole role)
{
    switch (role) {
    case TextRole::Title:
        return QStringLiteral("title");
    case TextRole::Section:
        return QStringLiteral("section");
    case TextRole::Body:
        return QStringLiteral("body");
    case TextRole::Strong:
        return QStringLiteral("strong");
    case TextRole::Quiet:
        return QStringLiteral("quiet");
    case TextRole::Name:
        return QStringLiteral("name");
    case TextRole::Danger:
        return QStringLiteral("danger");
    case TextRole::Figure:
        return QStringLiteral("figure");
    }
    return {};
}

} // namespace

Text::Text(TextRole role, QWidget* parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setIndent(0);
    setContextMenuPolicy(Qt::NoContextMenu);
    setTextInteractionFlags(Qt::NoTextInteraction);
    setIndent(0); // else a label with a padding of the style sheet begins further right than its neighbours
    setTextRole(role);
}

void Text::setTextRole(TextRole role)
{
    setProperty("role", sheetNameOf(role));
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace carm::kit
