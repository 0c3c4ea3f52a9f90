// How and from where the goods came, and on which invoice: the fields of a shipment with one invoice.
#pragma once

#include "entry/entry_fields.h"

#include <QWidget>

class QVBoxLayout;

namespace carm::kit {
class Disclosure;
}

namespace carm::entry {

class ShipmentFields final : public QWidget {
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

    /// `fields`, which must outlive this, gets the fields and shows them.
    ShipmentFields(EntrySource& source, EntryFields& fields, QWidget* parent);
    void retranslate();
    void focusFirst();
    /// Opens the further fields when the field is one of them.
    void reveal(declaration::Field field);
    void closeFurther();

private:
    void addInvoiceFields(EntryFields& fields);
    void addFurtherFields(EntryFields& fields);

    EntrySource& m_source;
    QVBoxLayout* m_column;
    kit::Field* m_vendor = nullptr;
    kit::Disclosure* m_more;
};

} // namespace carm::entry
