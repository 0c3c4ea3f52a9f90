#include "shell/starting_page.h"

#include "kit/text.h"
#include "presenters/language.h"
#include "shell/kiosk_guard.h"

#include <QVBoxLayout>

namespace carm::shell {

StartingPage::StartingPage(QWidget* parent) : Window(parent)
{
    setMayClose(false);
    new KioskGuard(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(48, 48, 48, 48);
    column->setSpacing(24);
    column->addStretch();
    for (const presenters::Language language :
         {presenters::Language::English, presenters::Language::French}) {
        auto* sentence = new kit::Text(kit::TextRole::Title, this);
        sentence->setObjectName(QStringLiteral("starting_") + presenters::toCode(language));
        sentence->setAlignment(Qt::AlignHCenter);
        sentence->setText(presenters::Speaker(language).say("Kiosk", "This terminal is starting…"));
        column->addWidget(sentence);
    }
    column->addStretch();
}

QList<QWidget*> StartingPage::courseOfFocus() const
{
    return {}; // nothing to do but wait
}

} // namespace carm::shell
