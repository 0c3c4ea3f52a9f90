// A small edition in the layout of the published tables, so that a test can spoil one cell of it.
#pragma once

#include "reference/importer.h"

#include <QMap>
#include <QTemporaryDir>

namespace carm::test {

class SampleTables {
public:
    /// Six items, eight classification numbers, nine countries and areas, with offices, currencies and rates.
    SampleTables();

    QByteArray& table(const char* name) { return m_tables[QString::fromLatin1(name)]; }
    void remove(const char* name) { m_tables.remove(QString::fromLatin1(name)); }
    /// Replaces one text that the table must contain.
    void replace(const char* name, const char* before, const char* after);
    void append(const char* name, const char* row);

    /// Writes the tables into a new folder that lives as long as this object.
    QString folder();
    /// The same tables under other names and in other places of a new folder.
    QString scatteredFolder();
    reference::ImportResult import(const reference::ImportOptions& options = {});
    /// Ends the test program when the tables do not import.
    reference::EditionPointer edition();

private:
    QString newFolder();

    QMap<QString, QByteArray> m_tables;
    QTemporaryDir m_root;
    int m_folderCount = 0;
};

/// "UnknownRate items.csv 4 mfn 8 percent": one line for each error, for comparing in tests.
QStringList describe(const std::vector<reference::ImportError>& errors);

} // namespace carm::test
