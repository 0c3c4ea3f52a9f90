#include "kiosk/shipment_page.h"

#include <QVBoxLayout>

namespace carm::kiosk {

ShipmentPage::ShipmentPage(presenters::KioskSession& session, QWidget* parent)
    : Page(session, presenters::KioskPage::Shipment, parent),
      m_shipment(new entry::ShipmentFields(source(), fields(), this))
{
    column()->addWidget(m_shipment);
    column()->addStretch();
}

bool ShipmentPage::focusFirst()
{
    m_shipment->focusFirst();
    return true;
}

bool ShipmentPage::jumpTo(const declaration::FieldPath& path)
{
    m_shipment->reveal(path.field);
    return Page::jumpTo(path);
}

void ShipmentPage::forget()
{
    Page::forget();
    m_shipment->closeFurther();
}

void ShipmentPage::saySentences()
{
    setTitle(speaker().say("Kiosk", "How did the goods come?"));
    m_shipment->retranslate();
}

} // namespace carm::kiosk
