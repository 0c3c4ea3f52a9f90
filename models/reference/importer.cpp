#include "reference/importer.h"

#include "reference/edition_source.h"
#include "reference/table_readers.h"
#include "support/json.h"

#include <QFileInfo>

#include <algorithm>

namespace carm::reference {
namespace {

constexpr TableKind kMandatoryKinds[] = {TableKind::Treatments, TableKind::Items, TableKind::Classifications,
                                         TableKind::Countries};

Result<QDate, json::Error> manifestDay(const json::Reader& reader, const char* key)
{
    CARM_TRY(text, reader.text(key));
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid()) {
        return fail(json::Error{json::ErrorCode::BadValue, reader.pathOf(key), text});
    }
    return day;
}

Result<void, json::Error> readManifest(const QByteArray& bytes, EditionInfo& info)
{
    CARM_TRY(object, json::parseObject(bytes, {64 * 1024, 4}));
    const json::Reader reader(object);
    CARM_TRY(name, reader.text("name"));
    CARM_TRY(english, reader.text("title_en"));
    CARM_TRY(french, reader.text("title_fr"));
    CARM_TRY(environment, reader.text("environment"));
    CARM_TRY(validFrom, manifestDay(reader, "valid_from"));
    CARM_TRY(published, manifestDay(reader, "published"));
    if (environment != QStringLiteral("practice") && environment != QStringLiteral("production")) {
        return fail(json::Error{json::ErrorCode::BadValue, reader.pathOf("environment"), environment});
    }
    info.name = name;
    info.title = {english, french};
    info.environment = environment;
    info.validFrom = validFrom;
    info.published = published;
    return {};
}

Result<EditionInfo, std::vector<ImportError>> infoOf(const EditionSource& source)
{
    EditionInfo info;
    info.name = source.name;
    info.title = {source.name, source.name};
    info.environment = QStringLiteral("unspecified");
    info.hash = editionHash(source);
    if (!source.manifest.isEmpty()) {
        if (const auto read = readManifest(source.manifest, info); !read) {
            return fail(std::vector<ImportError>{{ImportErrorCode::BadValue, QStringLiteral("edition.json"),
                                                  0, read.error().path, read.error().detail.left(80)}});
        }
    }
    return info;
}

std::vector<ImportError> missingTables(const EditionSource& source)
{
    std::vector<ImportError> errors;
    for (const TableKind kind : kMandatoryKinds) {
        const bool isThere =
            std::any_of(source.tables.begin(), source.tables.end(),
                        [&](const SourceTable& table) { return !table.isBase && table.kind == kind; });
        if (!isThere) {
            errors.push_back({ImportErrorCode::MissingTable, toText(kind), 0, {}, {}});
        }
    }
    return errors;
}

void readSourceTable(const SourceTable& source, ImportState& state)
{
    state.file = source.file;
    state.isBase = source.isBase;
    const std::size_t errorsBefore = state.errorCount();
    if (const auto table = readCsv(source.bytes)) {
        readTable(source.kind, table.value(), state);
    } else {
        const ImportError& error = table.error();
        state.addError(error.code, error.row, error.column, error.value);
    }
    if (state.errorCount() != errorsBefore) {
        state.faultyKinds.insert(source.kind);
    }
}

/// Kind by kind, because later kinds refer to earlier ones; within a kind the base layer last, because it
/// gives way.
void readAllTables(const EditionSource& source, ImportState& state)
{
    for (int kind = 0; kind < kTableKindCount; ++kind) {
        for (const bool isBase : {false, true}) {
            for (const SourceTable& table : source.tables) {
                if (static_cast<int>(table.kind) == kind && table.isBase == isBase) {
                    readSourceTable(table, state);
                }
            }
        }
    }
}

/// How many characters two names have in common from their beginning on.
qsizetype sharedBeginning(const QString& a, const QString& b)
{
    const auto end = std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first;
    return end - a.begin();
}

/// Areas with rights of their own share the ISO code of their country. The country itself is the one whose
/// name is, or begins most like, the name in the ISO list: "Spain", "Saint Helena and Dependencies".
void markSharedCodes(ImportState& state)
{
    std::map<QString, std::vector<Country*>> byCode;
    for (Country& country : state.tables.countries) {
        byCode[country.iso2].push_back(&country);
    }
    for (auto& [iso2, sharing] : byCode) {
        const auto known = state.countryNames.find(iso2);
        const BilingualText isoName = known == state.countryNames.end() ? BilingualText{} : known->second;
        const QString main =
            (*std::max_element(sharing.begin(), sharing.end(), [&](const Country* a, const Country* b) {
                const qsizetype left = sharedBeginning(a->key, isoName.english);
                const qsizetype right = sharedBeginning(b->key, isoName.english);
                return left != right ? left < right : a->key > b->key;
            }))->key;
        const bool isAlone =
            std::all_of(sharing.begin(), sharing.end(), [&](const Country* row) { return row->key == main; });
        for (Country* country : sharing) {
            country->sharesCodeWithLarger = country->key != main;
            if (country->name.french.isEmpty() && (isAlone || country->key == isoName.english)) {
                country->name.french = isoName.french;
            }
        }
    }
}

Result<QByteArray, std::vector<ImportError>> readPackageFile(const QString& path)
{
    auto bytes = readRegularFile(path, kMostEditionBytes);
    if (!bytes) {
        return fail(oneImportError(bytes.error(), path));
    }
    return std::move(bytes).value();
}

ImportResult build(const EditionSource& source, const ImportOptions& options)
{
    if (std::vector<ImportError> missing = missingTables(source); !missing.empty()) {
        return fail(std::move(missing));
    }
    CARM_TRY(info, infoOf(source));
    ImportState state(options);
    state.tables.info = info;
    readAllTables(source, state);
    if (state.errorCount() != 0) {
        return fail(state.takeErrors());
    }
    markSharedCodes(state);
    return EditionPointer(std::make_shared<const Edition>(std::move(state.tables)));
}

} // namespace

ImportResult importFolder(const QString& folder, const ImportOptions& options)
{
    CARM_TRY(source, readEditionFolder(folder));
    return build(source, options);
}

ImportResult importPackage(const QByteArray& package, const ImportOptions& options)
{
    CARM_TRY(source, unpackEdition(package));
    return build(source, options);
}

ImportResult importAny(const QString& path, const ImportOptions& options)
{
    if (QFileInfo(path).isDir()) {
        return importFolder(path, options);
    }
    CARM_TRY(package, readPackageFile(path));
    return importPackage(package, options);
}

Result<QByteArray, std::vector<ImportError>> packAny(const QString& path)
{
    return QFileInfo(path).isDir() ? packFolder(path) : readPackageFile(path);
}

Result<QByteArray, std::vector<ImportError>> packFolder(const QString& folder)
{
    CARM_TRY(source, readEditionFolder(folder));
    CARM_CHECK(build(source, {}));
    return packEdition(source);
}

} // namespace carm::reference
