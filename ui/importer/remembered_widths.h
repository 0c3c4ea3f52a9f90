// Keeps what a person made of the columns of a table from one start of the program to the next.
#pragma once

#include "presenters/importer_backend.h"

#include <QObject>

namespace carm::kit {
class CellTable;
class DataTable;
} // namespace carm::kit

namespace carm::importer_ui {

class RememberedWidths final : public QObject {
    Q_OBJECT
public:
    /// `table` is the parent; `name` tells tables apart.
    RememberedWidths(presenters::ImporterBackend& backend, const char* name, kit::DataTable* table);
    RememberedWidths(presenters::ImporterBackend& backend, const char* name, kit::CellTable* table);

private:
    template <class Table> void follow(Table* table);

    presenters::ImporterBackend& m_backend;
    QString m_key;
};

} // namespace carm::importer_ui
