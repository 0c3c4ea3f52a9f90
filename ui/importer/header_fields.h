// The fields of a declaration as a whole: who imports, how and where.
#pragma once

#include "entry/entry_fields.h"

#include <QWidget>

class QVBoxLayout;

namespace carm::importer_ui {

class HeaderFields final : public QWidget {
    Q_OBJECT
public:
    static constexpr char kImporterNumber[] = "importerNumber";
    static constexpr char kImporterName[] = "importerName";
    static constexpr char kImporterAddress[] = "importerAddress";
    static constexpr char kImporterPhone[] = "importerPhone";
    static constexpr char kOffice[] = "office";
    static constexpr char kMode[] = "modeOfTransport";
    static constexpr char kCargoControlNumber[] = "cargoControlNumber";
    static constexpr char kAccountingDate[] = "accountingDate";
    static constexpr char kReleaseDate[] = "releaseDate";

    HeaderFields(entry::EntrySource& source, QWidget* parent);
    void retranslate();
    void refresh();
    void showFindings(bool show) { m_fields->showFindings(show); }
    bool jumpTo(const declaration::FieldPath& path) { return m_fields->jumpTo(path); }
    void focusFirst();
    void forget() { m_fields->forget(); }

private:
    void addImporter();
    void addShipment();

    entry::EntrySource& m_source;
    entry::EntryFields* m_fields;
    QVBoxLayout* m_column;
    kit::Text* m_importerTitle;
    kit::Text* m_shipmentTitle;
    kit::Field* m_releaseDate = nullptr;
};

} // namespace carm::importer_ui
