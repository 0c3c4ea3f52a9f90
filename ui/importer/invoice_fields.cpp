#include "importer/invoice_fields.h"

#include "kit/disclosure.h"
#include "kit/flow_layout.h"
#include "shell/page_parts.h"

#include <QVBoxLayout>

#include <algorithm>

namespace carm::importer_ui {

using declaration::Field;
using presenters::Speaker;

namespace {

constexpr int kLeastInvoiceField = 170; ///< pixels of a field beside others

} // namespace

InvoiceFields::InvoiceFields(entry::EntrySource& source, QWidget* parent)
    : QWidget(parent), m_source(source), m_fields(new entry::EntryFields(source, this)),
      m_ways(new kit::FlowLayout(4, kit::FlowLayout::Stand::Middle)),
      m_add(shell::newButton(kit::ButtonRole::Quiet, kAdd, this)),
      m_remove(shell::newButton(kit::ButtonRole::Quiet, kRemove, this)),
      m_main(new kit::FlowLayout(16, kit::FlowLayout::Stand::Top)), m_more(new kit::Disclosure(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_main->setGrowing(true);
    m_add->setLeadingIcon(kit::Icon::Add);
    m_more->button()->setObjectName(QLatin1String(kMore));
    m_fields->setBrief(true); // the list of what is left to do says the rest
    column->addLayout(m_ways);
    column->addLayout(m_main);
    column->addWidget(m_more);
    addFields();
    connect(m_add, &kit::Button::clicked, this, [this] {
        setInvoice(m_source.editor().addInvoice());
        focusFirst();
    });
    connect(m_remove, &kit::Button::clicked, this, [this] {
        m_source.editor().removeInvoice(m_invoice);
        setInvoice(std::max(0, m_invoice - 1));
    });
}

void InvoiceFields::addFields()
{
    const auto add = [this](kit::Field* field) { m_main->addStretching(field, kLeastInvoiceField); };
    add(m_fields->addText({.path = {Field::VendorName, 0}, .name = kVendor}));
    add(m_fields->addText({.path = {Field::InvoiceNumber, 0}, .name = kNumber, .optional = true}));
    add(m_fields->addChoice({.path = {Field::Currency, 0}, .name = kCurrency},
                            [this] { return m_source.choices().currencies(m_source.speaker()); }));
    add(m_fields->addChoice({.path = {Field::PlaceOfExport, 0}, .name = kPlaceOfExport},
                            [this] { return m_source.choices().countries(m_source.speaker()); }));
    add(m_fields->addText({.path = {Field::DirectShipmentDate, 0}, .name = kShipmentDate}));
    add(m_fields->addNumber({.path = {Field::InvoiceTotal, 0}, .name = kTotal, .optional = true}));
    m_more->addPart(
        m_fields->addText({.path = {Field::VendorAddress, 0}, .name = kVendorAddress, .optional = true}));
}

int InvoiceFields::invoiceCount() const
{
    return static_cast<int>(m_source.editor().draft().invoices.size());
}

void InvoiceFields::setInvoice(int invoice)
{
    m_invoice = std::clamp(invoice, 0, std::max(0, invoiceCount() - 1));
    m_fields->setInvoice(m_invoice);
    rebuildWays();
    Q_EMIT invoiceChanged(m_invoice);
}

void InvoiceFields::rebuildWays()
{
    while (m_ways->count() > 0) {
        delete m_ways->takeAt(0);
    }
    while (static_cast<int>(m_invoices.size()) > invoiceCount()) {
        m_invoices.back()->hide();
        m_invoices.back()->deleteLater();
        m_invoices.pop_back();
    }
    while (static_cast<int>(m_invoices.size()) < invoiceCount()) {
        const int invoice = static_cast<int>(m_invoices.size());
        auto* way = shell::newButton(kit::ButtonRole::Quiet, "", this);
        way->setObjectName(QLatin1String(kInvoice) + QString::number(invoice + 1));
        way->setCheckable(true);
        connect(way, &kit::Button::clicked, this, [this, invoice] { setInvoice(invoice); });
        way->show();
        m_invoices.push_back(way);
    }
    const Speaker& voice = m_source.speaker();
    for (std::size_t i = 0; i < m_invoices.size(); ++i) {
        m_invoices[i]->setLabel(voice.say("Importer", "Invoice %1", {QString::number(i + 1)}));
        m_invoices[i]->setChecked(static_cast<int>(i) == m_invoice);
        m_ways->add(m_invoices[i]);
    }
    m_ways->add(m_add);
    m_ways->add(m_remove);
    m_remove->setVisible(invoiceCount() > 1 && !m_source.editor().corrected().has_value());
}

void InvoiceFields::retranslate()
{
    const Speaker& voice = m_source.speaker();
    m_add->setLabel(voice.say("Importer", "Add an invoice"));
    m_remove->setLabel(voice.say("Importer", "Remove this invoice"));
    m_more->setLabels(voice.say("Importer", "Address of the vendor"),
                      voice.say("Importer", "Hide the address of the vendor"));
    m_fields->retranslate();
    rebuildWays();
}

void InvoiceFields::refresh()
{
    if (static_cast<int>(m_invoices.size()) != invoiceCount()) {
        setInvoice(m_invoice); // another draft was opened, or an undo took an invoice
    }
    m_fields->refresh();
}

bool InvoiceFields::jumpTo(const declaration::FieldPath& path)
{
    if (path.invoice != m_invoice && path.invoice >= 0) {
        setInvoice(path.invoice);
    }
    if (path.field == Field::VendorAddress) {
        m_more->setOpen(true);
    }
    return m_fields->jumpTo(path);
}

void InvoiceFields::focusFirst()
{
    m_fields->jumpTo({Field::VendorName, m_invoice});
}

} // namespace carm::importer_ui
