#include "importer/remembered_widths.h"

#include "kit/cell_table.h"
#include "kit/data_table.h"

#include <QPointer>

namespace carm::importer_ui {

RememberedWidths::RememberedWidths(presenters::ImporterBackend& backend, const char* name,
                                   kit::DataTable* table)
    : QObject(table), m_backend(backend), m_key(QStringLiteral("widths.") + QLatin1String(name))
{
    follow(table);
}

RememberedWidths::RememberedWidths(presenters::ImporterBackend& backend, const char* name,
                                   kit::CellTable* table)
    : QObject(table), m_backend(backend), m_key(QStringLiteral("widths.") + QLatin1String(name))
{
    follow(table);
}

template <class Table> void RememberedWidths::follow(Table* table)
{
    const QPointer<Table> kept(table);
    m_backend.localState(m_key, [kept](const auto& state) {
        if (kept != nullptr && state.ok() && state.value()) {
            kept->setWidths(*state.value());
        }
    });
    // Widths are a comfort: that they could not be kept is nothing to tell a person.
    connect(table, &Table::widthsChanged, this,
            [this, table] { m_backend.saveLocalState(m_key, table->widths(), [](const auto&) {}); });
}

} // namespace carm::importer_ui
