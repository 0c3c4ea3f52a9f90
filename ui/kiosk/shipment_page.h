// How and from where the goods came, and on which invoice.
#pragma once

#include "kiosk/page.h"

namespace carm::kit {
class Disclosure;
}

namespace carm::kiosk {

class ShipmentPage final : public Page {
    Q_OBJECT
public:
    static constexpr char kMode[] = "modeOfTransport";
    static constexpr char kCargoControlNumber[] = "cargoControlNumber";
    static constexpr char kVendor[] = "vendorName";
    static constexpr char kCurrency[] = "currency";
    static constexpr char kPlaceOfExport[] = "placeOfExport";
    static constexpr char kShipmentDate[] = "directShipmentDate";
    static constexpr char kMore[] = "shipmentMore";
    static constexpr char kInvoiceNumber[] = "invoiceNumber";
    static constexpr char kVendorAddress[] = "vendorAddress";
    static constexpr char kOffice[] = "office";
    static constexpr char kAccountingDate[] = "accountingDate";

    ShipmentPage(presenters::KioskSession& session, QWidget* parent);
    bool focusFirst() override;
    bool jumpTo(const declaration::FieldPath& path) override;
    void forget() override;

protected:
    void saySentences() override;

private:
    void addInvoiceFields();
    void addFurtherFields();

    kit::Field* m_vendor = nullptr;
    kit::Disclosure* m_more;
};

} // namespace carm::kiosk
