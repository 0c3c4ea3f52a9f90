#include "kit/question_sheet.h"

#include "kit/buttons.h"
#include "kit/text.h"

namespace carm::kit {

QuestionSheet::QuestionSheet(QWidget* window, const char* name)
    : m_sheet(new Sheet(window)), m_text(new Text(TextRole::Body)), m_stay(new Button(ButtonRole::Primary)),
      m_leave(new Button(ButtonRole::Secondary))
{
    m_sheet->setObjectName(QLatin1String(name));
    m_stay->setObjectName(QLatin1String(name) + QStringLiteral("Stay"));
    m_leave->setObjectName(QLatin1String(name) + QStringLiteral("Leave"));
    m_sheet->addAction(m_stay);
    m_sheet->addAction(m_leave);
    m_sheet->setContent(m_text);
    QObject::connect(m_stay, &Button::clicked, m_sheet, &Sheet::close);
}

void QuestionSheet::setTexts(const QString& title, const QString& text, const QString& stay,
                             const QString& leave)
{
    m_sheet->setTitle(title);
    m_text->setText(text);
    m_stay->setLabel(stay);
    m_leave->setLabel(leave);
}

} // namespace carm::kit
