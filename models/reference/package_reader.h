// The unpacked content of a package, read value by value: nothing is built in memory but what an edition
// holds, so that a small forged file cannot swell to many times its size.
#pragma once

#include "reference/edition_source.h"

#include <QCborStreamReader>

#include <optional>

namespace carm::reference {

class PackageReader {
public:
    explicit PackageReader(const QByteArray& payload) : m_payload(payload), m_reader(payload) {}

    /// Nothing when the payload is not exactly the map that packEdition() writes: each key once, no other,
    /// every text and array with its length before it, nothing behind the map.
    std::optional<EditionSource> read();

private:
    bool readTables(std::vector<SourceTable>& tables);
    bool readTable(SourceTable& table);
    /// Enters a map of `size` pairs, hands each key to `readValue` and leaves it.
    template <class ReadValue> bool readMap(quint64 size, ReadValue readValue);
    bool readText(QString& text, qsizetype mostBytes);
    bool readBytes(QByteArray& bytes, qint64 most);
    bool readBool(bool& value);

    QByteArray m_payload;
    QCborStreamReader m_reader;
};

} // namespace carm::reference
