// How and from where the goods came, and on which invoice.
#pragma once

#include "entry/shipment_fields.h"
#include "kiosk/page.h"

namespace carm::kiosk {

class ShipmentPage final : public Page {
    Q_OBJECT
public:
    static constexpr auto& kMode = entry::ShipmentFields::kMode;
    static constexpr auto& kCargoControlNumber = entry::ShipmentFields::kCargoControlNumber;
    static constexpr auto& kVendor = entry::ShipmentFields::kVendor;
    static constexpr auto& kCurrency = entry::ShipmentFields::kCurrency;
    static constexpr auto& kPlaceOfExport = entry::ShipmentFields::kPlaceOfExport;
    static constexpr auto& kShipmentDate = entry::ShipmentFields::kShipmentDate;
    static constexpr auto& kMore = entry::ShipmentFields::kMore;
    static constexpr auto& kInvoiceNumber = entry::ShipmentFields::kInvoiceNumber;
    static constexpr auto& kVendorAddress = entry::ShipmentFields::kVendorAddress;
    static constexpr auto& kOffice = entry::ShipmentFields::kOffice;
    static constexpr auto& kAccountingDate = entry::ShipmentFields::kAccountingDate;

    ShipmentPage(presenters::KioskSession& session, QWidget* parent);
    bool focusFirst() override;
    bool jumpTo(const declaration::FieldPath& path) override;
    void forget() override;

protected:
    void saySentences() override;

private:
    entry::ShipmentFields* m_shipment;
};

} // namespace carm::kiosk
