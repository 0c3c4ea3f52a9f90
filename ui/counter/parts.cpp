#include "counter/parts.h"

#include "kit/notice.h"
#include "kit/scroll_page.h"
#include "kit/status_pill.h"

#include <QVBoxLayout>

namespace carm::counter {

kit::CellPill pillOf(presenters::StateTone tone)
{
    switch (tone) {
    case presenters::StateTone::Neutral:
        return {kit::Tone::Ink, kit::Icon::Information};
    case presenters::StateTone::Waiting:
        return {kit::Tone::Information, kit::Icon::Waiting};
    case presenters::StateTone::Good:
        return {kit::Tone::Success, kit::Icon::Check};
    case presenters::StateTone::Attention:
        return {kit::Tone::Warning, kit::Icon::Warning};
    }
    return {};
}

void showState(kit::StatusPill* pill, const presenters::StatePill& state)
{
    const kit::CellPill look = pillOf(state.tone);
    pill->setStatus(look.tone, look.icon, state.text, state.explanation);
    pill->setToolTip(state.explanation);
    pill->setVisible(!state.text.isEmpty());
}

void showMessage(kit::Notice* notice, const std::optional<presenters::Message>& message)
{
    notice->setVisible(message.has_value());
    if (message) {
        notice->setTexts(message->what, whyAndMend(*message));
    }
}

QString whyAndMend(const presenters::Message& message)
{
    return QStringList({message.why, message.mend}).join(QLatin1Char(' ')).trimmed();
}

QString inLanguage(const QString& label, presenters::Language language, const presenters::Speaker& speaker)
{
    const bool french = language == presenters::Language::French;
    return language == speaker.language()
               ? label
               : label + (french ? QStringLiteral(" – Français") : QStringLiteral(" – English"));
}

void standAtTop(QWidget* field)
{
    field->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

kit::Button* newButton(kit::ButtonRole role, const char* name, QWidget* parent)
{
    auto* button = new kit::Button(role, parent);
    button->setObjectName(QLatin1String(name));
    return button;
}

std::vector<kit::Fact> factsOf(const std::vector<presenters::PrintedRow>& rows)
{
    std::vector<kit::Fact> facts;
    for (const presenters::PrintedRow& row : rows) {
        facts.push_back({row.label, row.value});
    }
    return facts;
}

QWidget* titled(QWidget* title, QWidget* figure)
{
    auto* part = new QWidget;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(figure);
    return part;
}

kit::ScrollPage* scrollingColumn(QWidget* parent, const char* name, QBoxLayout*& column)
{
    auto* scroll = new kit::ScrollPage(parent);
    scroll->setObjectName(QLatin1String(name));
    auto* content = new QWidget;
    column = new QVBoxLayout(content);
    column->setContentsMargins(4, 4, kPartGap, kPartGap);
    column->setSpacing(kGroupGap);
    scroll->setWidget(content);
    return scroll;
}

} // namespace carm::counter
