#include "kiosk/shipment_page.h"

#include "kit/buttons.h"
#include "kit/disclosure.h"

#include <QVBoxLayout>

namespace carm::kiosk {

using declaration::Field;
using presenters::Speaker;

namespace {

/// The kiosk takes one invoice an entry.
constexpr int kInvoice = 0;
constexpr int kDateCharacters = 16;

} // namespace

ShipmentPage::ShipmentPage(presenters::KioskSession& session, QWidget* parent)
    : Page(session, presenters::KioskPage::Shipment, parent), m_more(new kit::Disclosure(this))
{
    addInvoiceFields();
    addFurtherFields();
    column()->addWidget(m_more);
    column()->addStretch();
}

void ShipmentPage::addInvoiceFields()
{
    m_vendor = fields().addText(
        {.path = {Field::VendorName, kInvoice}, .name = kVendor, .hint = [](const Speaker& speaker) {
             return speaker.say("Kiosk", "Who sold the goods, as on the invoice");
         }});
    column()->addWidget(m_vendor);
    column()->addWidget(fields().addChoice({.path = {Field::Currency, kInvoice},
                                            .name = kCurrency,
                                            .hint =
                                                [](const Speaker& speaker) {
                                                    return speaker.say(
                                                        "Kiosk", "Type the first letters, for example USD");
                                                }},
                                           [this] { return session().choices().currencies(speaker()); }));
    column()->addWidget(fields().addChoice(
        {.path = {Field::PlaceOfExport, kInvoice},
         .name = kPlaceOfExport,
         .hint =
             [](const Speaker& speaker) {
                 return speaker.say(
                     "Kiosk", "The country, or state of the United States, from which they were shipped");
             }},
        [this] { return session().choices().countries(speaker()); }));
    column()->addWidget(fields().addText(
        {.path = {Field::DirectShipmentDate, kInvoice},
         .name = kShipmentDate,
         .hint =
             [](const Speaker& speaker) {
                 return speaker.say("Kiosk", "The day the goods left for Canada: year-month-day");
             },
         .characters = kDateCharacters}));
    column()->addWidget(fields().addChoice({.path = {Field::ModeOfTransport}, .name = kMode}, [this] {
        return session().choices().modesOfTransport(speaker());
    }));
    column()->addWidget(fields().addText(
        {.path = {Field::CargoControlNumber},
         .name = kCargoControlNumber,
         .optional = true,
         .hint =
             [](const Speaker& speaker) {
                 return speaker.say("Kiosk",
                                    "From the carrier's document; empty when you carry the goods yourself");
             },
         .characters = 30}));
}

void ShipmentPage::addFurtherFields()
{
    m_more->button()->setObjectName(QLatin1String(kMore));
    m_more->addPart(fields().addText({.path = {Field::InvoiceNumber, kInvoice},
                                      .name = kInvoiceNumber,
                                      .optional = true,
                                      .characters = 30}));
    m_more->addPart(fields().addText(
        {.path = {Field::VendorAddress, kInvoice}, .name = kVendorAddress, .optional = true}));
    m_more->addPart(fields().addChoice(
        {.path = {Field::Office},
         .name = kOffice,
         .hint = [](const Speaker& speaker) { return speaker.say("Kiosk", "Where you present the goods"); }},
        [this] { return session().choices().offices(speaker()); }));
    m_more->addPart(fields().addText({.path = {Field::AccountingDate},
                                      .name = kAccountingDate,
                                      .hint =
                                          [](const Speaker& speaker) {
                                              return speaker.say(
                                                  "Kiosk", "The day whose tariff applies: year-month-day");
                                          },
                                      .characters = kDateCharacters}));
}

bool ShipmentPage::focusFirst()
{
    m_vendor->takeFocus();
    return true;
}

bool ShipmentPage::jumpTo(const declaration::FieldPath& path)
{
    const bool further = path.field == Field::InvoiceNumber || path.field == Field::VendorAddress ||
                         path.field == Field::Office || path.field == Field::AccountingDate;
    if (further) {
        m_more->setOpen(true);
    }
    return Page::jumpTo(path);
}

void ShipmentPage::forget()
{
    Page::forget();
    m_more->setOpen(false);
}

void ShipmentPage::saySentences()
{
    setTitle(speaker().say("Kiosk", "How did the goods come?"));
    m_more->setLabels(speaker().say("Kiosk", "More details: invoice number, office, accounting date"),
                      speaker().say("Kiosk", "Hide the details"));
}

} // namespace carm::kiosk
