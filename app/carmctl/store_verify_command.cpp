#include "store_verify_command.h"

#include "output.h"
#include "storage/client_schema.h"
#include "storage/store_verify.h"
#include "store_access.h"
#include "store_findings.h"

#include <QJsonArray>

namespace carm::app {
namespace {

using presenters::Speaker;

struct FigureRow {
    const char* key;
    const char* name; ///< context "CommandLine"
    qint64 storage::StoreReport::*member;
};

constexpr FigureRow kFigures[] = {
    {"entries", QT_TRANSLATE_NOOP("CommandLine", "Sealed entries"), &storage::StoreReport::entries},
    {"signaturesVerified", QT_TRANSLATE_NOOP("CommandLine", "Signatures verified"),
     &storage::StoreReport::signaturesVerified},
    {"acknowledged", QT_TRANSLATE_NOOP("CommandLine", "Entries that central has received"),
     &storage::StoreReport::acknowledged},
    {"receiptsVerified", QT_TRANSLATE_NOOP("CommandLine", "Receipts verified"),
     &storage::StoreReport::receiptsVerified},
    {"journalRows", QT_TRANSLATE_NOOP("CommandLine", "Rows of the journal"),
     &storage::StoreReport::journalRows},
    {"burntNumbers", QT_TRANSLATE_NOOP("CommandLine", "Transaction numbers used"),
     &storage::StoreReport::burntNumbers},
    {"numberBlocks", QT_TRANSLATE_NOOP("CommandLine", "Blocks of numbers leased"),
     &storage::StoreReport::numberBlocks},
    {"editions", QT_TRANSLATE_NOOP("CommandLine", "Reference editions"), &storage::StoreReport::editions},
    {"drafts", QT_TRANSLATE_NOOP("CommandLine", "Drafts"), &storage::StoreReport::drafts},
};

QJsonObject reportToJson(const storage::StoreReport& report)
{
    QJsonObject object{{QStringLiteral("sound"), report.isSound()},
                       {QStringLiteral("schemaVersion"), report.schemaVersion}};
    for (const FigureRow& row : kFigures) {
        object.insert(QString::fromLatin1(row.key), report.*row.member);
    }
    QJsonArray findings;
    for (const storage::StoreFinding& finding : report.findings) {
        findings.append(QJsonObject{{QStringLiteral("code"), storage::toText(finding.code)},
                                    {QStringLiteral("subject"), finding.subject},
                                    {QStringLiteral("fact"), finding.fact}});
    }
    object.insert(QStringLiteral("findings"), findings);
    return object;
}

int printReport(const storage::StoreReport& report, const Options& options, const Speaker& speaker)
{
    if (options.isJson) {
        printJson(reportToJson(report));
    } else {
        QString text;
        for (const FigureRow& row : kFigures) {
            text += QStringLiteral("%1 %2\n")
                        .arg(report.*row.member, 8)
                        .arg(speaker.say("CommandLine", row.name));
        }
        text += report.isSound() ? speaker.say("CommandLine", "The store is sound.") + u'\n' : QString();
        printText(text);
    }
    for (const storage::StoreFinding& finding : report.findings) {
        complain(sentenceFor(finding, speaker));
    }
    return report.isSound() ? kDone : kRefused;
}

/// A file that opens with this key in part, or is something else, is a finding about the store; all else
/// keeps the check from being made.
bool isAboutTheStore(storage::OpenErrorCode code)
{
    return code == storage::OpenErrorCode::Damaged || code == storage::OpenErrorCode::NotEncrypted ||
           code == storage::OpenErrorCode::ForeignFile;
}

int complainOfOpening(const storage::OpenError& error, const Options& options, const Speaker& speaker)
{
    const QString code = storage::toText(error.code);
    const int environment = complainOfStart(error, speaker);
    if (!isAboutTheStore(error.code)) {
        return environment;
    }
    if (options.isJson) {
        printJson({{QStringLiteral("sound"), false}, {QStringLiteral("problem"), code}});
    }
    return kRefused;
}

int verifyWith(const secrets::DerivedKeys& keys, const Options& options, const Speaker& speaker)
{
    auto database = storage::Database::open({options.store, keys.storeKey, storage::Access::ReadOnly},
                                            storage::clientSchema());
    if (!database) {
        return complainOfOpening(database.error(), options, speaker);
    }
    const auto signingKey = protocol::SigningKey::fromSeed(keys.signingSeed);
    const auto terminalKey = signingKey.has_value() ? std::optional(signingKey->publicKey()) : std::nullopt;
    const auto report = storage::verifyClientStore(**database, terminalKey);
    if (!report) {
        complain(paragraph(presenters::messageFor(report.error(), speaker)));
        return kEnvironmentTrouble;
    }
    return printReport(report.value(), options, speaker);
}

} // namespace

int runStoreVerify(const Options& options)
{
    const Speaker speaker(options.language);
    return withStoreKeys(options, speaker,
                         [&](const secrets::DerivedKeys& keys) { return verifyWith(keys, options, speaker); });
}

} // namespace carm::app
