// carmctl as a person or a script uses it: the program itself, its exit codes and both of its outputs.
#include "harness/harness.h"

#include "fixture/store_fixture.h"
#include "secrets/derived_keys.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

namespace carm {
namespace {

constexpr int kEndsWithinMs = 60'000;

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Outcome carmctl(const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    process.start(QStringLiteral(CARMCTL), arguments);
    process.write(input);
    process.closeWriteChannel();
    CARM_ENSURE(process.waitForFinished(kEndsWithinMs) && process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    CARM_ENSURE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

void writeTo(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    CARM_ENSURE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QString practice()
{
    return test::sourcePath("resources/reference/practice");
}

QByteArray sample(const char* name)
{
    return contentOf(test::sourcePath("tests/declaration/samples/") + s(name) + s(".json"));
}

Outcome assess(const QByteArray& declaration, const QStringList& more = {})
{
    return carmctl(QStringList{s("assess"), s("--edition"), practice()} + more, declaration);
}

QByteArray oneLine(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).toJson(QJsonDocument::Compact) + '\n';
}

/// A copy of the practice edition that a test may spoil.
void copyPractice(const QDir& to)
{
    for (const QString& name : QDir(practice()).entryList(QDir::Files)) {
        CARM_ENSURE(QFile::copy(practice() + u'/' + name, to.filePath(name)));
    }
}

class CarmctlTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void assessesASample()
    {
        const Outcome outcome = assess(sample("t_shirts_usd"));
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.err.isEmpty(), outcome.err.constData());
        const QJsonObject totals = outcome.json()[s("totals")].toObject();
        QCOMPARE(totals[s("valueForDuty")].toString(), s("1571.50")); // 1250.00 × 1.2572 of 2021-07-15
        QCOMPARE(totals[s("customsDuty")].toString(), s("282.87"));
        QCOMPARE(totals[s("gst")].toString(), s("92.72"));
        QCOMPARE(totals[s("total")].toString(), s("375.59"));
        QCOMPARE(assess(sample("t_shirts_usd")).out, outcome.out);
    }

    void provisionalIsAResultAndSaidSo()
    {
        const Outcome outcome = assess(sample("provisional"));
        QCOMPARE(outcome.code, 0);
        QCOMPARE(outcome.json()[s("provisional")].toBool(), true);
        QVERIFY(outcome.json()[s("totals")].toObject().isEmpty());
    }

    /// A declaration, a path or a table may come from anybody; the operator's terminal must not obey it.
    void charactersThatSteerATerminalAreNotPassedOn()
    {
        const QByteArray key("{\"\\u001b]0;taken\\u0007\\u202e\": \"1\"}");
        const Outcome unknownKey = assess(key);
        QCOMPARE(unknownKey.code, 1);
        QVERIFY(unknownKey.err.contains("taken"));
        const Outcome path = carmctl({s("reference"), s("show"), s("6109"), s("--edition"), s("/no\x1b[2Jwhere\nforged")});
        const Outcome option = carmctl({s("--\x1b[2J")});
        for (const Outcome& outcome : {unknownKey, path, option}) {
            QVERIFY(!outcome.err.isEmpty());
            QVERIFY(!outcome.err.contains('\x1b') && !outcome.err.contains('\x07'));
            QVERIFY(!outcome.err.contains("\u202e"));
        }
        QVERIFY(!path.err.contains("\nforged"));
    }

    void refusalsAreDataAndSentences()
    {
        const QByteArray refused = sample("t_shirts_usd").replace("\"02\"", "\"10\"");
        const Outcome english = assess(refused);
        QCOMPARE(english.code, 1);
        const QJsonObject refusal = english.json()[s("refusals")].toArray().at(0).toObject();
        QCOMPARE(refusal[s("code")].toString(), s("treatmentNotForCountry"));
        QCOMPARE(refusal[s("path")].toString(), s("invoices[0].lines[0].tariffTreatment"));
        QVERIFY(english.err.startsWith("carmctl: invoices[0].lines[0].tariffTreatment: "));
        const Outcome french = assess(refused, {s("--language"), s("fr")});
        QCOMPARE(french.out, english.out);
        QVERIFY(french.err.contains("Chine") && !french.err.contains("China"));
    }

    void textsThatAreNoDeclarationAreRefused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        QTest::newRow("nothing") << QByteArray() << s("malformed");
        QTest::newRow("cut") << sample("t_shirts_usd").left(300) << s("malformed");
        QTest::newRow("list") << QByteArray("[]") << s("notAnObject");
        QTest::newRow("no UTF-8") << QByteArray("{\"type\": \"\xff\"}") << s("notUtf8");
        QTest::newRow("unknown key") << sample("t_shirts_usd").replace("\"quantity\"", "\"quantities\"")
                                     << s("unknown");
        QTest::newRow("number") << sample("t_shirts_usd").replace("\"500\"", "500") << s("wrongType");
        QTest::newRow("empty text") << sample("t_shirts_usd").replace("\"500\"", "\"\"") << s("badValue");
        QTest::newRow("deep") << QByteArray(20, '[').prepend("{\"a\":") << s("tooDeep");
        QTest::newRow("no invoices") << QByteArray("{\"type\": \"C\"}") << s("missing");
    }

    void textsThatAreNoDeclarationAreRefused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        const Outcome outcome = assess(text);
        QCOMPARE(outcome.code, 1);
        QCOMPARE(outcome.json()[s("problem")].toObject()[s("code")].toString(), code);
        QVERIFY(outcome.err.startsWith("carmctl: "));
    }

    void fieldThatIsNotWellFormedIsExplainedByTheRules()
    {
        const Outcome outcome =
            assess(sample("t_shirts_usd").replace("\"value\": \"1250.00\"", "\"value\": \"1,25\""));
        QCOMPARE(outcome.code, 1);
        QStringList codes;
        for (const QJsonValue& finding : outcome.json()[s("findings")].toArray()) {
            codes += finding.toObject()[s("code")].toString();
        }
        QVERIFY2(codes.contains(s("valueFormat")), qPrintable(codes.join(u' ')));
    }

    void rulesAreAskedOnlyWhenWanted()
    {
        const QByteArray unknownOffice = sample("canadian_dollars").replace("\"0427\"", "\"9999\"");
        QCOMPARE(assess(unknownOffice).code, 0);
        const Outcome checked = assess(unknownOffice, {s("--check")});
        QCOMPARE(checked.code, 1);
        QCOMPARE(checked.json()[s("findings")].toArray().at(0).toObject()[s("code")].toString(),
                 s("officeUnknown"));
        QVERIFY(checked.json().contains(s("totals")));
        QCOMPARE(assess(sample("canadian_dollars"), {s("--check")}).code, 0);
    }

    void everyStepIsExplainedInTheLanguagesAskedFor()
    {
        const Outcome both = assess(sample("compound_rate"), {s("--explain=en,fr")});
        const QJsonArray steps = both.json()[s("lines")].toArray().at(0).toObject()[s("steps")].toArray();
        QVERIFY(steps.size() >= 6);
        for (const QJsonValue& value : steps) {
            const QJsonObject step = value.toObject();
            QVERIFY(!step[s("en")].toString().isEmpty());
            QVERIFY(step[s("fr")].toString() != step[s("en")].toString());
        }
        const Outcome french = assess(sample("compound_rate"), {s("--explain"), s("fr")});
        QVERIFY(french.out.contains("\"fr\"") && !french.out.contains("\"en\""));
    }

    void manyDeclarationsTakeOneImport()
    {
        const QByteArray refused = sample("t_shirts_usd").replace("\"02\"", "\"10\"");
        const Outcome outcome = assess(oneLine(sample("t_shirts_usd")) + '\n' + oneLine(refused) + "{\n" +
                                           oneLine(sample("per_dozen")).trimmed(),
                                       {s("--jsonl")});
        QCOMPARE(outcome.code, 1);
        const QList<QByteArray> lines = outcome.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.at(0) + '\n', assess(sample("t_shirts_usd")).out);
        QVERIFY(lines.at(1).contains("refusals") && lines.at(2).contains("problem"));
        QCOMPARE(lines.at(3) + '\n', assess(sample("per_dozen")).out);
        QVERIFY(outcome.err.contains("carmctl: Line 3: ") && outcome.err.contains("carmctl: Line 4: "));
        QCOMPARE(assess({}, {s("--jsonl")}).code, 0);
    }

    void wrongUseIsToldAndDoesNothing_data()
    {
        QTest::addColumn<QString>("arguments");
        for (const char* arguments : {"",
                                      "frob",
                                      "reference",
                                      "assess",
                                      "assess --edition",
                                      "assess --edition x extra",
                                      "assess --edition x --json",
                                      "assess --edition x --check=yes",
                                      "assess --edition x --explain",
                                      "assess --edition x --explain de",
                                      "assess --edition x --language de",
                                      "reference import",
                                      "reference import a b",
                                      "reference show 1",
                                      "reference show 1 --edition x --date 02/03/2026",
                                      "reference search --edition x",
                                      "reference search a --edition x --most 0",
                                      "store verify --store x",
                                      "store verify --store x --key-source file",
                                      "-x"}) {
            QTest::newRow(arguments) << s(arguments);
        }
    }

    void wrongUseIsToldAndDoesNothing()
    {
        QFETCH(QString, arguments);
        const Outcome outcome = carmctl(arguments.split(u' ', Qt::SkipEmptyParts));
        QCOMPARE(outcome.code, 2);
        QVERIFY(outcome.out.isEmpty() && outcome.err.contains("--help"));
    }

    void helpIsInBothLanguages()
    {
        for (const char* command : {"", "assess", "reference import", "reference show", "reference search",
                                    "store verify", "recovery new-key"}) {
            const QStringList words = s(command).split(u' ', Qt::SkipEmptyParts);
            const Outcome english = carmctl(words + QStringList{s("--help")});
            const Outcome french = carmctl(words + QStringList{s("--help"), s("--language=fr")});
            QCOMPARE(english.code, 0);
            QVERIFY(english.out.startsWith("Usage: carmctl") && english.err.isEmpty());
            QVERIFY2(french.code == 0 && french.out.startsWith("Emploi"), french.out.constData());
        }
        QVERIFY(carmctl({s("--version")}).out.startsWith("carmctl "));
    }

    void editionThatIsNotThereIsAMatterOfTheEnvironment()
    {
        const Outcome outcome = carmctl({s("assess"), s("--edition"), s("/nowhere")}, sample("t_shirts_usd"));
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.out.isEmpty() && outcome.err.contains("/nowhere"));
    }

    void packedEditionComputesTheSame()
    {
        const QTemporaryDir folder;
        const QString package = folder.filePath(s("practice.edition"));
        QCOMPARE(carmctl({s("reference"), s("import"), practice(), s("--out"), package}).code, 0);
        const Outcome packed = carmctl({s("assess"), s("--edition"), package}, sample("t_shirts_usd"));
        QCOMPARE(packed.out, assess(sample("t_shirts_usd")).out);
        QCOMPARE(carmctl({s("reference"), s("import"), package, s("--json")}).out,
                 carmctl({s("reference"), s("import"), practice(), s("--json")}).out);
        QCOMPARE(carmctl({s("reference"), s("import"), package, s("--out"), package}).code, 2);
        QCOMPARE(carmctl({s("reference"), s("import"), practice(), s("--out"), s("/nowhere/x")}).code, 3);
        QByteArray damaged = contentOf(package);
        damaged[damaged.size() / 2] = static_cast<char>(damaged.at(damaged.size() / 2) ^ 1);
        writeTo(package, damaged);
        QCOMPARE(carmctl({s("reference"), s("import"), package}).code, 1);
    }

    void badTableIsRefusedWithEveryPlace()
    {
        const QTemporaryDir folder;
        const QDir copy(folder.path());
        copyPractice(copy);
        const QString items = copy.filePath(s("items8.csv"));
        QByteArray bytes = contentOf(items);
        bytes.replace("0.86¢each", "0.86¢ a piece").replace("30.8¢each", "30.8 cents each");
        writeTo(items, bytes);
        const Outcome outcome =
            carmctl({s("reference"), s("import"), folder.path(), s("--json"), s("--language=fr")});
        QCOMPARE(outcome.code, 1);
        const QJsonArray errors = outcome.json()[s("errors")].toArray();
        QVERIFY(errors.size() >= 2);
        const QJsonObject first = errors.at(0).toObject();
        QCOMPARE(first[s("code")].toString(), s("unknownRate"));
        QCOMPARE(first[s("file")].toString(), s("items8.csv"));
        QCOMPARE(first[s("row")].toInt(), 3);
        QCOMPARE(first[s("column")].toString(), s("mfn"));
        QCOMPARE(first[s("value")].toString(), s("0.86¢ a piece"));
        QVERIFY(first[s("reason")].toString().contains(s("mfn")));
        QCOMPARE(outcome.err.count('\n'), errors.size());
        QVERIFY(carmctl({s("reference"), s("import"), folder.path()}).out.isEmpty());
    }

    void showsACodeAndItsRates()
    {
        const QStringList show{s("reference"), s("show"), s("--edition"), practice(), s("--date=2026-03-02")};
        const QJsonObject shown = carmctl(show + QStringList{s("6109.10.00.12"), s("--json")}).json();
        QCOMPARE(shown[s("classificationNumber")].toString(), s("6109100012"));
        QCOMPARE(shown[s("unit")].toString(), s("NMB"));
        const QJsonObject first = shown[s("rates")].toArray().at(0).toObject();
        QCOMPARE(first[s("treatment")].toString(), s("02"));
        QCOMPARE(first[s("rate")].toString(), s("18%"));
        const QByteArray one = carmctl(show + QStringList{s("61091000"), s("--treatment"), s("ust")}).out;
        QVERIFY(one.contains("10 UST") && !one.contains("MFN"));
        QVERIFY(
            carmctl(show + QStringList{s("61091000"), s("--treatment"), s("10"), s("--language"), s("fr")})
                .out.contains("En franchise"));
        QCOMPARE(carmctl(show + QStringList{s("6109100099")}).code, 1);
        QCOMPARE(carmctl(show + QStringList{s("0105.94.92.10"), s("--treatment=UST")}).code, 1);
        QCOMPARE(carmctl(show.mid(0, 4) + QStringList{s("6109100012"), s("--date=1999-01-01")}).code, 1);
    }

    void recoveryKeysAreMadeOnceAndNeverOverwritten()
    {
        const QTemporaryDir folder;
        const QString publicFile = folder.filePath(s("recovery.public"));
        const QString secretFile = folder.filePath(s("recovery.secret"));
        const auto make = [&](const QString& publicPath, const QString& secretPath) {
            return carmctl(
                {s("recovery"), s("new-key"), s("--public"), publicPath, s("--secret"), secretPath});
        };
        QCOMPARE(make(publicFile, secretFile).code, 0);
        QCOMPARE(contentOf(publicFile).trimmed().size(), 64);
        QCOMPARE(contentOf(secretFile).trimmed().size(), 64);
        QVERIFY(contentOf(publicFile).trimmed() != contentOf(secretFile).trimmed());
        const auto open = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(secretFile) & open));
        const QByteArray before = contentOf(secretFile);
        QCOMPARE(make(folder.filePath(s("other.public")), secretFile).code, 3);
        QCOMPARE(contentOf(secretFile), before);
        QVERIFY(!QFile::exists(folder.filePath(s("other.public"))));
        QCOMPARE(make(publicFile, folder.filePath(s("other.secret"))).code, 3);
        QVERIFY(!QFile::exists(folder.filePath(s("other.secret")))); // half a pair is none
    }

    void searchesInBothLanguages()
    {
        const QStringList search{s("reference"), s("search"), s("--edition"), practice()};
        const QByteArray english = carmctl(search + QStringList{s("cotton"), s("t-shirt")}).out;
        QVERIFY(english.startsWith("6109.10.00."));
        const Outcome french =
            carmctl(search + QStringList{s("chandail"), s("--language=fr"), s("--most=2"), s("--json")});
        QVERIFY(french.json()[s("matches")].toArray().size() <= 2);
        const Outcome nothing = carmctl(search + QStringList{s("xyzzy"), s("--json")});
        QCOMPARE(nothing.code, 1);
        QVERIFY(nothing.json()[s("matches")].toArray().isEmpty() && !nothing.err.isEmpty());
    }
};

/// A store that the terminal's own code has made, with its key in a credential.
class StoreVerifyTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(s(name)); }

    /// One sealed entry, signed by `terminal`, and a draft.
    static void fillStore(const QString& file, const secrets::DerivedKeys& keys,
                          const protocol::SigningKey& terminal)
    {
        const auto store =
            storage::ClientStore::open({file, keys.storeKey, storage::Access::CreateOrOpen}).value();
        CARM_ENSURE(store->saveIdentity(test::identityOfTests()).ok());
        CARM_ENSURE(store->addNumberBlock({store->openNumberRequest().value(), 1, 10}).ok());
        const outbox::StoredDraft draft = test::newDraft();
        const auto sealer = [&](const outbox::SealTicket& ticket) {
            auto entry = test::sealerOf(draft)(ticket).value();
            entry.signature = terminal.sign(protocol::Purpose::Entry, entry.hash);
            return Result<protocol::SealedEntry, protocol::SealError>(entry);
        };
        CARM_ENSURE(store->saveDraft(draft).ok());
        CARM_ENSURE(store->sealDraft(draft.id, sealer, test::noonAnd(0)).ok());
        CARM_ENSURE(store->saveDraft(test::newDraft()).ok());
    }

    Outcome verify(const char* credentials = "credentials", const QStringList& more = {},
                   const char* store = "terminal.db") const
    {
        return carmctl(QStringList{s("store"), s("verify"), s("--store"), path(store), s("--key-source"),
                                   s("credential:") + path(credentials)} +
                       more);
    }

    void writeCredential(const char* directory, char byte) const
    {
        QDir(m_folder.path()).mkpath(s(directory));
        const QString file = path(directory) + s("/master-key");
        writeTo(file, QByteArray(32, byte));
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    }

private Q_SLOTS:
    void initTestCase()
    {
        writeCredential("credentials", 'k');
        writeCredential("others", 'o');
        SecretBytes master(32);
        std::fill(master.bytes().begin(), master.bytes().end(), static_cast<unsigned char>('k'));
        const secrets::DerivedKeys keys = secrets::deriveKeys(master);
        fillStore(path("terminal.db"), keys, *protocol::SigningKey::fromSeed(keys.signingSeed));
        fillStore(path("forged.db"), keys, test::terminalKeyOfTests());
    }

    void soundStoreIsReadAndNotTouched()
    {
        const QByteArray before = contentOf(path("terminal.db"));
        const Outcome outcome = verify();
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QVERIFY(outcome.out.contains("The store is sound."));
        const QJsonObject report = verify("credentials", {s("--json")}).json();
        QCOMPARE(report[s("sound")].toBool(), true);
        QCOMPARE(report[s("drafts")].toInt(), 1);
        QCOMPARE(report[s("entries")].toInt(), 1);
        QCOMPARE(report[s("signaturesVerified")].toInt(), 1);
        QCOMPARE(report[s("burntNumbers")].toInt(), 1);
        QCOMPARE(contentOf(path("terminal.db")), before);
        QVERIFY(verify("credentials", {s("--language=fr")}).out.contains("Le dépôt est intact."));
    }

    void wrongKeyOpensNothing()
    {
        const Outcome outcome = verify("others");
        QCOMPARE(outcome.code, 3);
        QVERIFY(outcome.out.isEmpty() && !outcome.err.isEmpty());
        QCOMPARE(verify("nowhere").code, 3);
    }

    void parkedEntriesAreReleased()
    {
        SecretBytes master(32);
        std::fill(master.bytes().begin(), master.bytes().end(), static_cast<unsigned char>('k'));
        const secrets::DerivedKeys keys = secrets::deriveKeys(master);
        const QString file = path("parked.db");
        fillStore(file, keys, *protocol::SigningKey::fromSeed(keys.signingSeed));
        const auto open = [&] {
            return storage::ClientStore::open({file, keys.storeKey, storage::Access::OpenOnly}).value();
        };
        const auto release = [&] {
            return carmctl({s("outbox"), s("release"), s("--store"), file, s("--key-source"),
                            s("credential:") + path("credentials"), s("--json")});
        };
        {
            const auto store = open();
            const protocol::EntryId id = store->latestEntries(1)->front().id;
            const Instant now = test::noonAnd(1);
            QVERIFY(store->apply({{id, outbox::OutboxEvent::AttemptStarted, now, {}, {}}}, now).ok());
            QVERIFY(store->apply({{id, outbox::OutboxEvent::AnsweredConflict, now, s("conflict"), {}}}, now).ok());
            QCOMPARE(store->summary()->needPerson, 1);
            QCOMPARE(release().code, 3); // the program has it open
        }
        const Outcome outcome = release();
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QCOMPARE(outcome.json()[s("released")].toInt(), 1);
        QCOMPARE(release().json()[s("released")].toInt(-1), 0);
        QCOMPARE(open()->summary()->needPerson, 0);
        QCOMPARE(open()->summary()->waiting, 1);
    }

    void signatureOfAnotherTerminalIsFound()
    {
        const Outcome outcome = verify("credentials", {s("--json"), s("--language=fr")}, "forged.db");
        QCOMPARE(outcome.code, 1);
        const QJsonArray findings = outcome.json()[s("findings")].toArray();
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.at(0).toObject()[s("code")].toString(), s("entrySignatureWrong"));
        QVERIFY(outcome.err.contains("La signature de la déclaration 1"));
    }

    void damageIsFound()
    {
        const QByteArray sound = contentOf(path("terminal.db"));
        // Without its first page a store cannot be opened; a page of data is named among the findings.
        for (const qsizetype place : {qsizetype(2000), sound.size() - 2000}) {
            QByteArray damaged = sound;
            damaged[place] = static_cast<char>(damaged.at(place) ^ 1);
            writeTo(path("terminal.db"), damaged);
            const Outcome outcome = verify("credentials", {s("--json")});
            QVERIFY2(outcome.code == 1, outcome.err.constData());
            QCOMPARE(outcome.json()[s("sound")].toBool(true), false);
            const QJsonValue first = outcome.json()[s("findings")].toArray().first();
            const QString found = first.toObject()[s("code")].toString();
            QVERIFY(place == 2000 ? outcome.json()[s("problem")].toString() == s("damaged")
                                  : found == s("pageDamaged"));
            QCOMPARE(contentOf(path("terminal.db")), damaged);
        }
        writeTo(path("terminal.db"), sound);
        QCOMPARE(verify().code, 0);
    }

    void fileThatIsNoStoreIsFound()
    {
        writeTo(path("plain.db"), "SQLite format 3" + QByteArray(1, 0) + QByteArray(8176, 0));
        const Outcome outcome = verify("credentials", {s("--json")}, "plain.db");
        QVERIFY2(outcome.code == 1, outcome.err.constData());
        QCOMPARE(outcome.json()[s("problem")].toString(), s("notEncrypted"));
    }
};

CARM_TEST(CarmctlTest)
CARM_TEST(StoreVerifyTest)

} // namespace
} // namespace carm

#include "carmctl_test.moc"
