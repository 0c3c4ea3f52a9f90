#include "kiosk/sheets.h"

#include "kiosk/explanation_view.h"
#include "kit/buttons.h"
#include "kit/text.h"

namespace carm::kiosk {
namespace {

using presenters::KioskPage;
using presenters::Speaker;

kit::Button* closingButton(kit::Sheet* sheet, const char* name)
{
    auto* button = new kit::Button(kit::ButtonRole::Primary);
    button->setObjectName(QLatin1String(name));
    sheet->addAction(button);
    QObject::connect(button, &kit::Button::clicked, sheet, &kit::Sheet::close);
    return button;
}

QString helpFor(KioskPage page, const Speaker& speaker)
{
    switch (page) {
    case KioskPage::Welcome:
        return speaker.say("Kiosk", "Choose your language and press Start. You can change the language on "
                                    "every page, and nothing is lost.");
    case KioskPage::Importer:
        return speaker.say("Kiosk",
                           "The business number with the import account stands on letters of the agency. It "
                           "has nine digits, the "
                           "letters RM and four digits. If the business has none yet, ask an officer.");
    case KioskPage::Shipment:
        return speaker.say("Kiosk", "Take these from the invoice and from the carrier's document. The day of "
                                    "direct shipment decides the "
                                    "exchange rate. In a list, type the first letters and press Enter.");
    case KioskPage::Goods:
        return speaker.say("Kiosk", "Type a few letters of what the goods are and choose from the list. The "
                                    "country of origin is where the "
                                    "goods were made, not where they were bought. Zero is allowed as a "
                                    "value; an empty field is not.");
    case KioskPage::Review:
        return speaker.say("Kiosk", "Compare everything with your papers. You can still change it. Each "
                                    "amount is explained below, step by step.");
    case KioskPage::Sign:
        return speaker.say("Kiosk", "Type your name to sign. The entry is then saved on this terminal and "
                                    "sent to the agency; it cannot be "
                                    "changed here any more.");
    case KioskPage::Done:
        return speaker.say("Kiosk", "Print two copies and take them to the counter. “Saved” means safe on "
                                    "this terminal; “received” means "
                                    "that the agency has it. You can pay and leave in both states.");
    }
    return {};
}

} // namespace

HelpSheet::HelpSheet(QWidget* window)
    : m_sheet(new kit::Sheet(window)), m_text(new kit::Text(kit::TextRole::Body)),
      m_close(closingButton(m_sheet, "closeHelp"))
{
    m_sheet->setObjectName(QStringLiteral("helpSheet"));
    m_sheet->setContent(m_text);
}

void HelpSheet::open(KioskPage page, const Speaker& speaker)
{
    retranslate(page, speaker);
    m_sheet->open();
}

void HelpSheet::retranslate(KioskPage page, const Speaker& speaker)
{
    m_sheet->setTitle(speaker.say("Kiosk", "Help"));
    m_text->setText(helpFor(page, speaker) + QStringLiteral("\n\n") +
                    speaker.say("Kiosk", "Keys: Tab goes to the next field, Shift and Tab back, Enter "
                                         "continues, Escape closes a panel, F1 "
                                         "opens this help. An officer at the counter helps you too."));
    m_close->setLabel(speaker.say("Kiosk", "Close"));
}

ExplanationSheet::ExplanationSheet(QWidget* window)
    : m_sheet(new kit::Sheet(window)), m_view(new ExplanationView),
      m_close(closingButton(m_sheet, "closeExplanation"))
{
    m_sheet->setObjectName(QStringLiteral("explanationSheet"));
    m_sheet->setContent(m_view);
}

void ExplanationSheet::open(presenters::KioskSession& session)
{
    m_view->setLines(session.explanation(session.speaker().language()), session.speaker());
    retranslate(session);
    m_sheet->open();
}

void ExplanationSheet::retranslate(presenters::KioskSession& session)
{
    m_sheet->setTitle(session.speaker().say("Kiosk", "How was this worked out?"));
    m_close->setLabel(session.speaker().say("Kiosk", "Close"));
    if (m_sheet->isVisible()) {
        m_view->setLines(session.explanation(session.speaker().language()), session.speaker());
    }
}

void ExplanationSheet::forget()
{
    m_sheet->close();
    m_view->setLines({}, presenters::Speaker(presenters::Language::English));
}

} // namespace carm::kiosk
