// The fields of one invoice, and the way between the invoices of a declaration.
#pragma once

#include "entry/entry_fields.h"

#include <QWidget>

namespace carm::kit {
class Button;
class Disclosure;
class FlowLayout;
} // namespace carm::kit

namespace carm::importer_ui {

class InvoiceFields final : public QWidget {
    Q_OBJECT
public:
    static constexpr char kInvoice[] = "invoice"; ///< the ways, with 1, 2 … behind them
    static constexpr char kAdd[] = "addInvoice";
    static constexpr char kRemove[] = "removeInvoice";
    static constexpr char kMore[] = "invoiceMore";
    static constexpr char kNumber[] = "invoiceNumber";
    static constexpr char kVendor[] = "vendorName";
    static constexpr char kVendorAddress[] = "vendorAddress";
    static constexpr char kCurrency[] = "currency";
    static constexpr char kPlaceOfExport[] = "placeOfExport";
    static constexpr char kShipmentDate[] = "directShipmentDate";
    static constexpr char kTotal[] = "invoiceTotal";

    InvoiceFields(entry::EntrySource& source, QWidget* parent);
    void retranslate();
    void refresh();
    void showFindings(bool show) { m_fields->showFindings(show); }
    bool jumpTo(const declaration::FieldPath& path);
    void focusFirst();
    void forget() { m_fields->forget(); }
    int invoice() const { return m_invoice; }
    void setInvoice(int invoice);

Q_SIGNALS:
    void invoiceChanged(int invoice);

private:
    void addFields();
    void rebuildWays();
    int invoiceCount() const;

    entry::EntrySource& m_source;
    entry::EntryFields* m_fields;
    kit::FlowLayout* m_ways;
    std::vector<kit::Button*> m_invoices;
    kit::Button* m_add;
    kit::Button* m_remove;
    kit::FlowLayout* m_main;
    kit::Disclosure* m_more;
    int m_invoice = 0;
};

} // namespace carm::importer_ui
