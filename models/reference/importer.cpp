#include "reference/importer.h"

#include "reference/table_readers.h"
#include "support/json.h"

#include <QCborArray>
#include <QCborMap>
#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <zlib.h>

#include <algorithm>

void initReferenceResources()
{
    Q_INIT_RESOURCE(reference_base);
}

namespace carm::reference {
namespace {

constexpr qint64 kMostTableBytes = 64 * 1024 * 1024;
constexpr qint64 kMostPayloadBytes = 256 * 1024 * 1024;
constexpr int kMostDepth = 4;
constexpr char kMagic[] = "CARMEDN1";
constexpr qsizetype kMagicBytes = 8;
constexpr qsizetype kHashBytes = 32;
constexpr qsizetype kHeaderBytes = kMagicBytes + kHashBytes + 8;

struct SourceTable {
    TableKind kind;
    QString file;
    QByteArray bytes;
};

struct Source {
    QByteArray manifest; ///< edition.json, may be empty
    QString name;        ///< when there is no manifest
    std::vector<SourceTable> tables;
};

std::vector<ImportError> oneError(ImportErrorCode code, const QString& file, const QString& value = {})
{
    return {ImportError{code, file, 0, {}, value.left(80)}};
}

QByteArray firstLine(const QByteArray& bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    return end < 0 ? bytes : bytes.first(end);
}

std::optional<TableKind> kindOfBytes(const QByteArray& bytes)
{
    const auto header = readCsv(firstLine(bytes));
    return header ? kindOf(header->header) : std::nullopt;
}

/// By kind, then by content: the order in which files lie in a folder must not matter.
void sortTables(Source& source)
{
    std::sort(source.tables.begin(), source.tables.end(), [](const SourceTable& a, const SourceTable& b) {
        return a.kind != b.kind ? a.kind < b.kind : a.bytes < b.bytes;
    });
}

Result<Source, std::vector<ImportError>> readFolder(const QString& folder)
{
    const QDir root(folder);
    if (!root.exists()) {
        return fail(oneError(ImportErrorCode::NotFound, folder));
    }
    Source source;
    source.name = root.dirName();
    QDirIterator files(folder, {QStringLiteral("*.csv"), QStringLiteral("edition.json")}, QDir::Files | QDir::NoSymLinks,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString relative = root.relativeFilePath(path);
        if (relative.count(u'/') > kMostDepth) {
            continue;
        }
        QFile file(path);
        if (file.size() > kMostTableBytes) {
            return fail(oneError(ImportErrorCode::TooLarge, relative, QString::number(file.size())));
        }
        if (!file.open(QIODevice::ReadOnly)) {
            return fail(oneError(ImportErrorCode::CannotRead, relative, file.errorString()));
        }
        const QByteArray bytes = file.readAll();
        if (relative == QStringLiteral("edition.json")) {
            source.manifest = bytes;
        } else if (const auto kind = kindOfBytes(bytes)) {
            source.tables.push_back({*kind, relative, bytes});
        }
    }
    sortTables(source);
    return source;
}

QByteArray payloadOf(const Source& source)
{
    QCborMap tables;
    for (const SourceTable& table : source.tables) {
        const QString name = toText(table.kind);
        QCborArray list = tables.value(name).toArray();
        list.append(table.bytes);
        tables.insert(name, list);
    }
    QCborMap payload;
    payload.insert(QStringLiteral("manifest"), source.manifest);
    payload.insert(QStringLiteral("name"), source.manifest.isEmpty() ? source.name : QString());
    payload.insert(QStringLiteral("tables"), tables);
    return payload.toCborValue().toCbor();
}

QByteArray hashOf(const QByteArray& payload)
{
    return QCryptographicHash::hash(payload, QCryptographicHash::Sha256);
}

Result<void, json::Error> readManifest(const QByteArray& bytes, EditionInfo& info)
{
    CARM_TRY(object, json::parseObject(bytes, {64 * 1024, 4}));
    const json::Reader reader(object);
    CARM_TRY(name, reader.text("name"));
    CARM_TRY(english, reader.text("title_en"));
    CARM_TRY(french, reader.text("title_fr"));
    CARM_TRY(environment, reader.text("environment"));
    CARM_TRY(validFrom, reader.text("valid_from"));
    CARM_TRY(published, reader.text("published"));
    info.name = name;
    info.title = {english, french};
    info.environment = environment;
    info.validFrom = QDate::fromString(validFrom, Qt::ISODate);
    info.published = QDate::fromString(published, Qt::ISODate);
    if (!info.validFrom.isValid() || !info.published.isValid()) {
        return fail(json::Error{json::ErrorCode::BadValue, QStringLiteral("valid_from"), validFrom});
    }
    return {};
}

/// False when the table cannot be read at all: whatever refers to it would only repeat that.
bool readSourceTable(const SourceTable& source, ImportState& state)
{
    state.file = source.file;
    const auto table = readCsv(source.bytes);
    if (!table) {
        const ImportError& error = table.error();
        state.addError(error.code, error.row, error.column, error.value);
        return false;
    }
    readTable(source.kind, table.value(), state);
    return true;
}

/// Kind by kind, in each the edition's own rows before those of the base layer.
void readAllTables(const std::vector<SourceTable>& own, const std::vector<SourceTable>& base, ImportState& state)
{
    bool readable = true;
    for (int kind = 0; readable && kind <= static_cast<int>(TableKind::Parameters); ++kind) {
        for (const std::vector<SourceTable>* layer : {&own, &base}) {
            state.isBase = layer == &base;
            for (const SourceTable& table : *layer) {
                if (static_cast<int>(table.kind) == kind) {
                    readable = readSourceTable(table, state) && readable;
                }
            }
        }
    }
}

/// Units, conversions, parameters and short code lists that the plain tariff tables do not have.
std::vector<SourceTable> baseTables()
{
    initReferenceResources();
    std::vector<SourceTable> tables;
    for (const QFileInfo& info : QDir(QStringLiteral(":/reference/base")).entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        CARM_ENSURE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const auto kind = kindOfBytes(bytes);
        CARM_ENSURE(kind.has_value());
        tables.push_back({*kind, QStringLiteral("base/") + info.fileName(), bytes});
    }
    return tables;
}

void markAreasThatShareACode(EditionTables& tables, const std::map<QString, BilingualText>& isoNames)
{
    std::map<QString, std::vector<Country*>> byCode;
    for (Country& country : tables.countries) {
        byCode[country.iso2].push_back(&country);
    }
    for (auto& [iso2, sharing] : byCode) {
        if (sharing.size() < 2) {
            continue;
        }
        // The country itself is the one that carries the name of the ISO list; failing that, the one whose name
        // begins it, and then the one listed last in the alphabet of names that begin alike ("Saint Helena …").
        const auto iso = isoNames.find(iso2);
        Country* main = nullptr;
        for (Country* country : sharing) {
            const QString isoName = iso == isoNames.end() ? QString() : iso->second.english;
            const QString firstWord = isoName.section(u' ', 0, 0).section(u',', 0, 0);
            if (country->key == isoName || (main == nullptr && !firstWord.isEmpty() && country->key.startsWith(firstWord))) {
                main = country;
            }
        }
        if (main == nullptr) {
            main = *std::min_element(sharing.begin(), sharing.end(),
                                     [](const Country* a, const Country* b) { return a->treatments.size() < b->treatments.size(); });
        }
        for (Country* country : sharing) {
            country->sharesCodeWithLarger = country != main;
        }
    }
}

ImportResult build(Source source, const ImportOptions& options)
{
    ImportState state;
    state.mostErrors = options.mostErrors;
    state.tables.info.name = source.name;
    state.tables.info.title = {source.name, source.name};
    state.tables.info.environment = QStringLiteral("unspecified");
    if (!source.manifest.isEmpty()) {
        if (const auto read = readManifest(source.manifest, state.tables.info); !read) {
            return fail(std::vector<ImportError>{{ImportErrorCode::BadValue, QStringLiteral("edition.json"), 0,
                                                  read.error().path, read.error().detail}});
        }
    }
    state.tables.info.hash = hashOf(payloadOf(source));
    readAllTables(source.tables, baseTables(), state);
    const bool sound = state.errors.empty();
    const auto require = [&](TableKind kind, bool isThere) {
        if (!isThere && sound) {
            state.errors.push_back({ImportErrorCode::MissingTable, toText(kind), 0, {}, {}});
        }
    };
    require(TableKind::Treatments, !state.tables.treatments.empty());
    require(TableKind::Items, !state.tables.items.empty());
    require(TableKind::Classifications, !state.tables.classifications.empty());
    require(TableKind::Countries, !state.tables.countries.empty());
    if (!state.errors.empty()) {
        return fail(std::move(state.errors));
    }
    markAreasThatShareACode(state.tables, state.countryNames);
    return EditionPointer(std::make_shared<const Edition>(std::move(state.tables)));
}

Result<QByteArray, std::vector<ImportError>> inflate(const QByteArray& package)
{
    if (package.size() < kHeaderBytes || !package.startsWith(kMagic)) {
        return fail(oneError(ImportErrorCode::BadPackage, {}, QStringLiteral("magic")));
    }
    quint64 size = 0;
    for (qsizetype i = kMagicBytes + kHashBytes; i < kHeaderBytes; ++i) {
        size = size << 8 | static_cast<unsigned char>(package.at(i));
    }
    if (size > static_cast<quint64>(kMostPayloadBytes)) {
        return fail(oneError(ImportErrorCode::TooLarge, {}, QString::number(size)));
    }
    // The buffer has exactly the announced size: data that unpacks to more is refused, not followed.
    QByteArray payload(static_cast<qsizetype>(size), Qt::Uninitialized);
    uLongf length = static_cast<uLongf>(size);
    const QByteArray packed = package.sliced(kHeaderBytes);
    const int status = uncompress(reinterpret_cast<Bytef*>(payload.data()), &length,
                                  reinterpret_cast<const Bytef*>(packed.constData()), static_cast<uLong>(packed.size()));
    if (status != Z_OK || length != size) {
        return fail(oneError(ImportErrorCode::BadPackage, {}, QStringLiteral("compression")));
    }
    if (hashOf(payload) != package.sliced(kMagicBytes, kHashBytes)) {
        return fail(oneError(ImportErrorCode::BadPackage, {}, QStringLiteral("hash")));
    }
    return payload;
}

} // namespace

ImportResult importFolder(const QString& folder, const ImportOptions& options)
{
    CARM_TRY(source, readFolder(folder));
    return build(std::move(source), options);
}

ImportResult importPackage(const QByteArray& package, const ImportOptions& options)
{
    CARM_TRY(payload, inflate(package));
    QCborParserError parseError;
    const QCborMap map = QCborValue::fromCbor(payload, &parseError).toMap();
    if (parseError.error != QCborError::NoError) {
        return fail(oneError(ImportErrorCode::BadPackage, {}, QStringLiteral("structure")));
    }
    Source source;
    source.manifest = map.value(QStringLiteral("manifest")).toByteArray();
    source.name = map.value(QStringLiteral("name")).toString();
    const QCborMap tables = map.value(QStringLiteral("tables")).toMap();
    for (auto it = tables.begin(); it != tables.end(); ++it) {
        const QCborArray list = it.value().toArray();
        for (const QCborValue& bytes : list) {
            const auto kind = kindOfBytes(bytes.toByteArray());
            if (!kind) {
                return fail(oneError(ImportErrorCode::BadPackage, it.key().toString(), QStringLiteral("header")));
            }
            source.tables.push_back({*kind, it.key().toString(), bytes.toByteArray()});
        }
    }
    sortTables(source);
    return build(std::move(source), options);
}

ImportResult importAny(const QString& path, const ImportOptions& options)
{
    if (QFileInfo(path).isDir()) {
        return importFolder(path, options);
    }
    QFile file(path);
    if (!file.exists()) {
        return fail(oneError(ImportErrorCode::NotFound, path));
    }
    if (file.size() > kMostPayloadBytes) {
        return fail(oneError(ImportErrorCode::TooLarge, path, QString::number(file.size())));
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(oneError(ImportErrorCode::CannotRead, path, file.errorString()));
    }
    return importPackage(file.readAll(), options);
}

Result<QByteArray, std::vector<ImportError>> packFolder(const QString& folder)
{
    CARM_TRY(source, readFolder(folder));
    const QByteArray payload = payloadOf(source);
    CARM_CHECK(build(std::move(source), {}));
    QByteArray package(kMagic, kMagicBytes);
    package += hashOf(payload);
    for (int shift = 56; shift >= 0; shift -= 8) {
        package += static_cast<char>(static_cast<quint64>(payload.size()) >> shift & 0xff);
    }
    uLongf length = compressBound(static_cast<uLong>(payload.size()));
    QByteArray packed(static_cast<qsizetype>(length), Qt::Uninitialized);
    const int status = compress2(reinterpret_cast<Bytef*>(packed.data()), &length,
                                 reinterpret_cast<const Bytef*>(payload.constData()),
                                 static_cast<uLong>(payload.size()), Z_BEST_COMPRESSION);
    CARM_ENSURE(status == Z_OK);
    packed.truncate(static_cast<qsizetype>(length));
    return package + packed;
}

} // namespace carm::reference
