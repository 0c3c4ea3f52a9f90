#include "reference/package_reader.h"

#include "reference/csv.h"

#include <QSet>

namespace carm::reference {
namespace {

constexpr qsizetype kMostKeyBytes = 16;
constexpr qsizetype kMostNameBytes = 1024;
constexpr qint64 kMostManifestBytes = 64 * 1024;
/// Those of a folder and those of the base layer, of which there are a few for each kind.
constexpr quint64 kMostTables = kMostFolderFiles + 100;

} // namespace

std::optional<EditionSource> PackageReader::read()
{
    EditionSource source;
    const bool isRead = readMap(3, [&](const QString& key) {
        if (key == QLatin1String("name")) {
            return readText(source.name, kMostNameBytes);
        }
        if (key == QLatin1String("manifest")) {
            return readBytes(source.manifest, kMostManifestBytes);
        }
        return key == QLatin1String("tables") && readTables(source.tables);
    });
    if (!isRead || m_reader.lastError() != QCborError::NoError ||
        m_reader.currentOffset() != m_payload.size()) {
        return {};
    }
    return source;
}

bool PackageReader::readTables(std::vector<SourceTable>& tables)
{
    if (!m_reader.isArray() || !m_reader.isLengthKnown() || m_reader.length() > kMostTables ||
        !m_reader.enterContainer()) {
        return false;
    }
    while (m_reader.hasNext()) {
        SourceTable table;
        if (!readTable(table)) {
            return false;
        }
        tables.push_back(std::move(table));
    }
    return m_reader.leaveContainer();
}

bool PackageReader::readTable(SourceTable& table)
{
    QString kind;
    const bool isRead = readMap(3, [&](const QString& key) {
        if (key == QLatin1String("kind")) {
            return readText(kind, kMostNameBytes);
        }
        if (key == QLatin1String("base")) {
            return readBool(table.isBase);
        }
        return key == QLatin1String("bytes") && readBytes(table.bytes, kMostTableBytes);
    });
    const auto known = tableKindFromText(kind);
    if (!isRead || !known) {
        return false;
    }
    table.kind = *known;
    table.file = kind;
    return true;
}

template <class ReadValue> bool PackageReader::readMap(quint64 size, ReadValue readValue)
{
    if (!m_reader.isMap() || !m_reader.isLengthKnown() || m_reader.length() != size ||
        !m_reader.enterContainer()) {
        return false;
    }
    QSet<QString> seen;
    while (m_reader.hasNext()) {
        QString key;
        if (!readText(key, kMostKeyBytes) || seen.contains(key) || !readValue(key)) {
            return false;
        }
        seen.insert(key);
    }
    return m_reader.leaveContainer();
}

bool PackageReader::readText(QString& text, qsizetype mostBytes)
{
    if (!m_reader.isString() || !m_reader.isLengthKnown() || m_reader.length() > quint64(mostBytes)) {
        return false;
    }
    const auto piece = m_reader.readString();
    // Behind the only piece comes the end of the text, which has to be read too.
    if (piece.status != QCborStreamReader::Ok ||
        m_reader.readString().status != QCborStreamReader::EndOfString) {
        return false;
    }
    text = piece.data;
    return true;
}

bool PackageReader::readBytes(QByteArray& bytes, qint64 most)
{
    if (!m_reader.isByteArray() || !m_reader.isLengthKnown() || m_reader.length() > quint64(most)) {
        return false;
    }
    const auto piece = m_reader.readByteArray();
    if (piece.status != QCborStreamReader::Ok ||
        m_reader.readByteArray().status != QCborStreamReader::EndOfString) {
        return false;
    }
    bytes = piece.data;
    return true;
}

bool PackageReader::readBool(bool& value)
{
    if (!m_reader.isBool()) {
        return false;
    }
    value = m_reader.toBool();
    return m_reader.next();
}

} // namespace carm::reference
