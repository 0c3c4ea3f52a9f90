#include "kiosk/importer_page.h"

#include "kit/buttons.h"
#include "kit/disclosure.h"

#include <QVBoxLayout>

namespace carm::kiosk {

using declaration::Field;
using presenters::Speaker;

ImporterPage::ImporterPage(presenters::KioskSession& session, QWidget* parent)
    : Page(session, presenters::KioskPage::Importer, parent),
      m_number(fields().addText(
          {.path = {Field::ImporterNumber},
           .name = kNumber,
           .hint =
               [](const Speaker& speaker) {
                   return speaker.say("Kiosk", "Nine digits, RM, four digits: for example 123456782 RM0001");
               },
           .characters = 24})),
      m_more(new kit::Disclosure(this))
{
    column()->addWidget(m_number);
    column()->addWidget(fields().addText(
        {.path = {Field::ImporterName}, .name = kName, .optional = true, .hint = [](const Speaker& speaker) {
             return speaker.say("Kiosk", "As it is registered");
         }}));
    m_more->button()->setObjectName(QLatin1String(kMore));
    m_more->addPart(fields().addText({.path = {Field::ImporterAddress}, .name = kAddress, .optional = true}));
    m_more->addPart(fields().addText(
        {.path = {Field::ImporterPhone}, .name = kPhone, .optional = true, .characters = 24}));
    column()->addWidget(m_more);
    column()->addStretch();
}

bool ImporterPage::focusFirst()
{
    m_number->takeFocus();
    return true;
}

bool ImporterPage::jumpTo(const declaration::FieldPath& path)
{
    if (path.field == Field::ImporterAddress || path.field == Field::ImporterPhone) {
        m_more->setOpen(true);
    }
    return Page::jumpTo(path);
}

void ImporterPage::forget()
{
    Page::forget();
    m_more->setOpen(false);
}

void ImporterPage::saySentences()
{
    setTitle(speaker().say("Kiosk", "Who imports the goods?"));
    m_more->setLabels(speaker().say("Kiosk", "Add address and telephone"),
                      speaker().say("Kiosk", "Hide address and telephone"));
}

} // namespace carm::kiosk
