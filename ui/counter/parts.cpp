#include "counter/parts.h"

#include <QVBoxLayout>
#include <QWidget>

namespace carm::counter {

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

} // namespace carm::counter
