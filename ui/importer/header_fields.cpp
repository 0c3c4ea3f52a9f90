#include "importer/header_fields.h"

#include "kit/flow_layout.h"
#include "shell/page_parts.h"

#include <QVBoxLayout>

namespace carm::importer_ui {

using declaration::Field;
using presenters::Speaker;

namespace {

constexpr int kLeastHeaderField = 230; ///< pixels of a field beside others
constexpr int kNumberHeaderField = 280;
constexpr int kWideHeaderField = 300;

} // namespace

HeaderFields::HeaderFields(entry::EntrySource& source, QWidget* parent)
    : QWidget(parent), m_source(source), m_fields(new entry::EntryFields(source, this)),
      m_column(new QVBoxLayout(this)), m_importerTitle(new kit::Text(kit::TextRole::Section, this)),
      m_shipmentTitle(new kit::Text(kit::TextRole::Section, this))
{
    m_column->setContentsMargins(0, shell::kPartGap, 0, 0);
    m_column->setSpacing(shell::kPartGap);
    addImporter();
    m_column->addSpacing(shell::kPartGap);
    addShipment();
    m_column->addStretch(1);
}

void HeaderFields::addImporter()
{
    auto* row = new kit::FlowLayout(16, kit::FlowLayout::Stand::Top);
    row->setGrowing(true);
    row->addStretching(m_fields->addText({.path = {Field::ImporterNumber}, .name = kImporterNumber}),
                       kNumberHeaderField);
    row->addStretching(m_fields->addText({.path = {Field::ImporterName}, .name = kImporterName}),
                       kWideHeaderField);
    row->addStretching(
        m_fields->addText({.path = {Field::ImporterAddress}, .name = kImporterAddress, .optional = true}),
        kWideHeaderField);
    row->addStretching(
        m_fields->addText({.path = {Field::ImporterPhone}, .name = kImporterPhone, .optional = true}),
        kLeastHeaderField);
    m_column->addWidget(m_importerTitle);
    m_column->addLayout(row);
}

void HeaderFields::addShipment()
{
    const entry::Say day = [](const Speaker& voice) { return voice.say("Importer", "Year-month-day"); };
    auto* row = new kit::FlowLayout(16, kit::FlowLayout::Stand::Top);
    row->setGrowing(true);
    row->addStretching(m_fields->addChoice({.path = {Field::Office}, .name = kOffice},
                                           [this] { return m_source.choices().offices(m_source.speaker()); }),
                       kWideHeaderField);
    row->addStretching(
        m_fields->addChoice({.path = {Field::ModeOfTransport}, .name = kMode},
                            [this] { return m_source.choices().modesOfTransport(m_source.speaker()); }),
        kLeastHeaderField);
    row->addStretching(
        m_fields->addText(
            {.path = {Field::CargoControlNumber}, .name = kCargoControlNumber, .optional = true}),
        kLeastHeaderField);
    auto* days = new kit::FlowLayout(16, kit::FlowLayout::Stand::Top);
    days->setGrowing(true);
    days->addStretching(
        m_fields->addText({.path = {Field::AccountingDate}, .name = kAccountingDate, .hint = day}),
        kLeastHeaderField);
    m_releaseDate = m_fields->addText({.path = {Field::ReleaseDate}, .name = kReleaseDate, .hint = day});
    days->addStretching(m_releaseDate, kLeastHeaderField);
    m_column->addWidget(m_shipmentTitle);
    m_column->addLayout(row);
    m_column->addLayout(days);
}

void HeaderFields::retranslate()
{
    const Speaker& voice = m_source.speaker();
    m_importerTitle->setText(voice.say("Importer", "Importer"));
    m_shipmentTitle->setText(voice.say("Importer", "Shipment"));
    m_fields->retranslate();
    refresh();
}

void HeaderFields::refresh()
{
    // The office stamps the day of release on a cash entry; only type AB declares it.
    m_releaseDate->setVisible(m_source.editor().draft().type == QStringLiteral("AB"));
    m_fields->refresh();
}

void HeaderFields::focusFirst()
{
    m_fields->jumpTo({Field::ImporterNumber});
}

} // namespace carm::importer_ui
