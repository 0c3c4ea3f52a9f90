#include "importer/sheets.h"

#include "kit/field.h"
#include "shell/page_parts.h"

namespace carm::importer_ui {
namespace {

kit::Button* sheetButton(kit::Sheet* sheet, kit::ButtonRole role, const char* name, const char* part)
{
    auto* button = shell::newButton(role, "");
    button->setObjectName(QLatin1String(name) + QLatin1String(part));
    sheet->addAction(button);
    return button;
}

} // namespace

NameSheet::NameSheet(QWidget* window, const char* name)
    : QObject(window), m_sheet(new kit::Sheet(window)), m_field(new kit::TextField),
      m_cancel(sheetButton(m_sheet, kit::ButtonRole::Secondary, name, "Cancel")),
      m_take(sheetButton(m_sheet, kit::ButtonRole::Primary, name, "Take"))
{
    m_sheet->setObjectName(QLatin1String(name));
    m_field->setName(QLatin1String(name) + QStringLiteral("Field"));
    m_sheet->setContent(m_field);
    connect(m_cancel, &kit::Button::clicked, m_sheet, &kit::Sheet::close);
    connect(m_take, &kit::Button::clicked, this, &NameSheet::take);
    connect(m_field, &kit::Field::submitted, this, &NameSheet::take);
}

void NameSheet::ask(const QString& title, const QString& label, const QString& proposed,
                    const QString& cancel, const QString& take)
{
    m_sheet->setTitle(title);
    m_field->setLabel(label);
    m_field->setText(proposed);
    m_cancel->setLabel(cancel);
    m_take->setLabel(take);
    m_sheet->open();
    m_field->takeFocus();
}

void NameSheet::take()
{
    const QString name = m_field->text().trimmed();
    if (name.isEmpty()) {
        m_field->takeFocus();
        return;
    }
    m_sheet->close();
    Q_EMIT named(name);
}

TextSheet::TextSheet(QWidget* window, const char* name)
    : QObject(window), m_sheet(new kit::Sheet(window)), m_text(new kit::Text(kit::TextRole::Body)),
      m_close(sheetButton(m_sheet, kit::ButtonRole::Primary, name, "Close"))
{
    m_sheet->setObjectName(QLatin1String(name));
    m_sheet->setContent(m_text);
    connect(m_close, &kit::Button::clicked, m_sheet, &kit::Sheet::close);
}

void TextSheet::show(const QString& title, const QString& text, const QString& close)
{
    m_sheet->setTitle(title);
    m_text->setText(text);
    m_close->setLabel(close);
    m_sheet->open();
}

} // namespace carm::importer_ui
