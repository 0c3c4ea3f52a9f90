#include "output.h"
#include "reference_commands.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

namespace carm::app {
namespace {

using presenters::Speaker;
using reference::EditionPointer;
using reference::ImportError;

struct CountRow {
    const char* key;
    const char* name; ///< context "CommandLine"
    std::size_t (*count)(const reference::EditionTables&);
};

constexpr CountRow kCounts[] = {
    {"items", QT_TRANSLATE_NOOP("CommandLine", "Tariff items"), [](const auto& t) { return t.items.size(); }},
    {"classifications", QT_TRANSLATE_NOOP("CommandLine", "Classification numbers"),
     [](const auto& t) { return t.classifications.size(); }},
    {"headings", QT_TRANSLATE_NOOP("CommandLine", "Chapters and headings"),
     [](const auto& t) { return t.headings.size(); }},
    {"treatments", QT_TRANSLATE_NOOP("CommandLine", "Tariff treatments"),
     [](const auto& t) { return t.treatments.size(); }},
    {"countries", QT_TRANSLATE_NOOP("CommandLine", "Countries and areas"),
     [](const auto& t) { return t.countries.size(); }},
    {"offices", QT_TRANSLATE_NOOP("CommandLine", "Offices"), [](const auto& t) { return t.offices.size(); }},
    {"units", QT_TRANSLATE_NOOP("CommandLine", "Units of measure"),
     [](const auto& t) { return t.units.size(); }},
    {"currencies", QT_TRANSLATE_NOOP("CommandLine", "Currencies"),
     [](const auto& t) { return t.currencies.size(); }},
    {"exchangeRates", QT_TRANSLATE_NOOP("CommandLine", "Exchange rates"),
     [](const auto& t) { return t.exchangeRates.size(); }},
    {"parameters", QT_TRANSLATE_NOOP("CommandLine", "Parameters"),
     [](const auto& t) { return t.parameters.size(); }},
};

void printEdition(const reference::Edition& edition, const Speaker& speaker)
{
    const reference::EditionInfo& info = edition.info();
    QString text = speaker.say("CommandLine", "Edition %1 (%2), hash %3",
                               {info.name, info.environment, QString::fromLatin1(info.hash.toHex())}) +
                   u'\n';
    for (const CountRow& row : kCounts) {
        text += QStringLiteral("%1 %2\n")
                    .arg(row.count(edition.tables()), 8)
                    .arg(speaker.say("CommandLine", row.name));
    }
    printText(text);
}

QJsonObject editionToJson(const reference::Edition& edition)
{
    const reference::EditionInfo& info = edition.info();
    QJsonObject counts;
    for (const CountRow& row : kCounts) {
        counts.insert(QString::fromLatin1(row.key), static_cast<qint64>(row.count(edition.tables())));
    }
    return {{QStringLiteral("name"), info.name},
            {QStringLiteral("environment"), info.environment},
            {QStringLiteral("hash"), QString::fromLatin1(info.hash.toHex())},
            {QStringLiteral("counts"), counts}};
}

QJsonObject errorsToJson(const std::vector<ImportError>& errors, const Speaker& speaker)
{
    QJsonArray array;
    for (const ImportError& error : errors) {
        array.append(
            QJsonObject{{QStringLiteral("code"), reference::toText(error.code)},
                        {QStringLiteral("file"), error.file},
                        {QStringLiteral("row"), error.row},
                        {QStringLiteral("column"), error.column},
                        {QStringLiteral("value"), error.value},
                        {QStringLiteral("reason"), paragraph(presenters::messageFor(error, speaker))}});
    }
    return {{QStringLiteral("errors"), array}};
}

bool writeFile(const QString& path, const QByteArray& bytes, QString& problem)
{
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    problem = written ? QString() : file.errorString();
    return written;
}

} // namespace

int runReferenceImport(const Options& options)
{
    const Speaker speaker(options.language);
    const QString& path = options.operands.constFirst();
    const auto refused = [&](const std::vector<ImportError>& errors) {
        if (options.isJson) {
            printJson(errorsToJson(errors, speaker));
        }
        return complainOfImport(errors, speaker);
    };
    if (options.out.isEmpty()) {
        const auto imported = reference::importAny(path);
        if (!imported) {
            return refused(imported.error());
        }
        options.isJson ? printJson(editionToJson(**imported)) : printEdition(**imported, speaker);
        return kDone;
    }
    if (QFileInfo(path).isFile()) {
        complain(
            speaker.say("CommandLine", "%1 is not a folder: only a folder of tables can be packed.", {path}));
        return kWrongUse;
    }
    const auto package = reference::packFolder(path);
    if (!package) {
        return refused(package.error());
    }
    // What others will read is what is counted: the packed form, opened again.
    const auto imported = reference::importPackage(package.value());
    if (!imported) {
        return refused(imported.error());
    }
    QString problem;
    if (!writeFile(options.out, package.value(), problem)) {
        complain(speaker.say("CommandLine", "%1 cannot be written: %2", {options.out, problem}));
        return kEnvironmentTrouble;
    }
    options.isJson ? printJson(editionToJson(**imported)) : printEdition(**imported, speaker);
    return kDone;
}

} // namespace carm::app
