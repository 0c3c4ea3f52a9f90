#include "kit/text_sheet.h"

#include "kit/buttons.h"
#include "kit/text.h"

namespace carm::kit {

TextSheet::TextSheet(QWidget* window, const char* name)
    : QObject(window), m_sheet(new Sheet(window)), m_text(new Text(TextRole::Body)),
      m_close(new Button(ButtonRole::Primary))
{
    m_sheet->setObjectName(QLatin1String(name));
    m_close->setObjectName(QLatin1String(name) + QStringLiteral("Close"));
    m_sheet->setContent(m_text);
    m_sheet->addAction(m_close);
    connect(m_close, &Button::clicked, m_sheet, &Sheet::close);
}

void TextSheet::open(const QString& title, const QString& text, const QString& close)
{
    retranslate(title, text, close);
    m_sheet->open();
}

void TextSheet::retranslate(const QString& title, const QString& text, const QString& close)
{
    m_sheet->setTitle(title);
    m_text->setText(text);
    m_close->setLabel(close);
}

} // namespace carm::kit
