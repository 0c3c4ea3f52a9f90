#include "entry/shipment_fields.h"

#include "kit/buttons.h"
#include "kit/disclosure.h"

#include <QVBoxLayout>

namespace carm::entry {

using declaration::Field;
using presenters::Speaker;

namespace {

/// One invoice an entry.
constexpr int kShipmentInvoice = 0;
constexpr int kDateCharacters = 16;
constexpr int kFieldGap = 24;

} // namespace

ShipmentFields::ShipmentFields(EntrySource& source, EntryFields& fields, QWidget* parent)
    : QWidget(parent), m_source(source), m_column(new QVBoxLayout(this)), m_more(new kit::Disclosure(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kFieldGap);
    addInvoiceFields(fields);
    addFurtherFields(fields);
    m_column->addWidget(m_more);
}

void ShipmentFields::addInvoiceFields(EntryFields& fields)
{
    m_vendor = fields.addText(
        {.path = {Field::VendorName, kShipmentInvoice}, .name = kVendor, .hint = [](const Speaker& speaker) {
             return speaker.say("Kiosk", "Who sold the goods, as on the invoice");
         }});
    m_column->addWidget(m_vendor);
    m_column->addWidget(
        fields.addChoice({.path = {Field::Currency, kShipmentInvoice},
                          .name = kCurrency,
                          .hint =
                              [](const Speaker& speaker) {
                                  return speaker.say("Kiosk", "Type the first letters, for example USD");
                              }},
                         [this] { return m_source.choices().currencies(m_source.speaker()); }));
    m_column->addWidget(fields.addChoice(
        {.path = {Field::PlaceOfExport, kShipmentInvoice},
         .name = kPlaceOfExport,
         .hint =
             [](const Speaker& speaker) {
                 return speaker.say(
                     "Kiosk", "The country, or state of the United States, from which they were shipped");
             }},
        [this] { return m_source.choices().countries(m_source.speaker()); }));
    m_column->addWidget(fields.addText(
        {.path = {Field::DirectShipmentDate, kShipmentInvoice},
         .name = kShipmentDate,
         .hint =
             [](const Speaker& speaker) {
                 return speaker.say("Kiosk", "The day the goods left for Canada: year-month-day");
             },
         .characters = kDateCharacters}));
    m_column->addWidget(fields.addChoice({.path = {Field::ModeOfTransport}, .name = kMode}, [this] {
        return m_source.choices().modesOfTransport(m_source.speaker());
    }));
    m_column->addWidget(fields.addText(
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

void ShipmentFields::addFurtherFields(EntryFields& fields)
{
    m_more->button()->setObjectName(QLatin1String(kMore));
    m_more->addPart(fields.addText({.path = {Field::InvoiceNumber, kShipmentInvoice},
                                    .name = kInvoiceNumber,
                                    .optional = true,
                                    .characters = 30}));
    m_more->addPart(fields.addText(
        {.path = {Field::VendorAddress, kShipmentInvoice}, .name = kVendorAddress, .optional = true}));
    m_more->addPart(fields.addChoice(
        {.path = {Field::Office},
         .name = kOffice,
         .hint = [](const Speaker& speaker) { return speaker.say("Kiosk", "Where you present the goods"); }},
        [this] { return m_source.choices().offices(m_source.speaker()); }));
    m_more->addPart(fields.addText({.path = {Field::AccountingDate},
                                    .name = kAccountingDate,
                                    .hint =
                                        [](const Speaker& speaker) {
                                            return speaker.say(
                                                "Kiosk", "The day whose tariff applies: year-month-day");
                                        },
                                    .characters = kDateCharacters}));
}

void ShipmentFields::retranslate()
{
    const Speaker& speaker = m_source.speaker();
    m_more->setLabels(speaker.say("Kiosk", "More details: invoice number, office, accounting date"),
                      speaker.say("Kiosk", "Hide the details"));
}

void ShipmentFields::focusFirst()
{
    m_vendor->takeFocus();
}

void ShipmentFields::reveal(Field field)
{
    if (field == Field::InvoiceNumber || field == Field::VendorAddress || field == Field::Office ||
        field == Field::AccountingDate) {
        m_more->setOpen(true);
    }
}

void ShipmentFields::closeFurther()
{
    m_more->setOpen(false);
}

} // namespace carm::entry
