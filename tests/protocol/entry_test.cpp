// The sealed entry: what is put in comes out, and nothing of it can change unnoticed.
#include "harness/harness.h"
#include "harness/sample_edition.h"
#include "sample_entry.h"

#include "declaration/declaration.h"
#include "protocol/canonical.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <functional>
#include <set>

using namespace carm;
using namespace carm::protocol;

namespace {

using Change = std::function<void(QJsonObject&)>;

void setField(QJsonObject& object, const char* key, const QJsonValue& value)
{
    object.insert(QString::fromLatin1(key), value);
}

QJsonObject documentObject(const SealedEntry& entry)
{
    return QJsonDocument::fromJson(entry.document).object();
}

QByteArray changedDocument(const Change& change)
{
    QJsonObject object = documentObject(test::sampleEntry());
    change(object);
    return canonicalBytes(object).value();
}

/// Sealed by whoever holds the key, so that only the contents can be at fault.
SealedEntry resealed(SealedEntry entry)
{
    entry.hash = sha256(entry.document);
    entry.signature = test::rfcKey(1).sign(Purpose::Entry, entry.hash);
    return entry;
}

std::set<QString> keysOf(const QJsonObject& object)
{
    const QStringList keys = object.keys();
    return {keys.begin(), keys.end()};
}

class EntryTest : public QObject {
    Q_OBJECT

    const PublicKey m_key = test::rfcKey(1).publicKey();

private Q_SLOTS:
    void whatIsSealedComesBack()
    {
        const SealedEntry entry = test::sampleEntry();
        QVERIFY(verifyEntry(entry, m_key).ok());
        const auto content = readDocument(entry.document);
        QVERIFY(content.ok());
        const SealContext& context = content->context;
        const SealContext expected = test::sampleContext();
        QVERIFY(context.id == expected.id);
        QCOMPARE(context.version, expected.version);
        QCOMPARE(context.terminal, expected.terminal);
        QCOMPARE(context.sequence, expected.sequence);
        QVERIFY(context.transactionNumber == expected.transactionNumber);
        QVERIFY(context.sealedAt == expected.sealedAt);
        QCOMPARE(context.language, expected.language);
        QCOMPARE(context.declarantName, expected.declarantName);
        QCOMPARE(context.editionName, expected.editionName);
        QVERIFY(content->draft == test::sampleDraft());
        QCOMPARE(content->amounts, assessment::amountsToJson(test::sampleAssessment()));
        QCOMPARE(content->editionHash, test::sampleEdition()->info().hash);
    }

    void membersAreThoseOfTheDocument()
    {
        const SealedEntry entry = test::sampleEntry();
        QVERIFY(entry.id == test::sampleContext().id);
        QCOMPARE(entry.version, 1);
        QCOMPARE(entry.terminal, QStringLiteral("T-0427-1"));
        QCOMPARE(entry.sequence, 17);
        QCOMPARE(entry.subject, test::sampleContext().transactionNumber.text());
        QCOMPARE(entry.hash, sha256(entry.document));
        QCOMPARE(entry.signature.size(), 64);
    }

    void sameInputSameBytes() { QVERIFY(test::sampleEntry() == test::sampleEntry()); }

    void zeroIsNotAbsence()
    {
        declaration::Draft zero = test::sampleDraft();
        zero.invoices.front().lines.front().value = QStringLiteral("0.00");
        declaration::Draft absent = zero;
        absent.invoices.front().lines.front().value.clear();
        const auto sealedZero = seal(test::sampleContext(), zero, test::sampleAssessment(), test::rfcKey(1));
        const auto sealedAbsent =
            seal(test::sampleContext(), absent, test::sampleAssessment(), test::rfcKey(1));
        QVERIFY(sealedZero->hash != sealedAbsent->hash);
        QVERIFY(readDocument(sealedZero->document)->draft == zero);
        QVERIFY(readDocument(sealedAbsent->document)->draft == absent);
    }

    void everyChangedByteOfTheDocumentIsRefused()
    {
        const SealedEntry entry = test::sampleEntry();
        for (qsizetype i = 0; i < entry.document.size(); ++i) {
            SealedEntry changed = entry;
            changed.document[i] = static_cast<char>(changed.document.at(i) ^ 1);
            const auto verified = verifyEntry(changed, m_key);
            QVERIFY(!verified.ok() && verified.error() == EntryError::HashMismatch);
            // Somebody who mends the hash as well has no signature for it.
            changed.hash = sha256(changed.document);
            const auto mended = verifyEntry(changed, m_key);
            QVERIFY(!mended.ok() && mended.error() == EntryError::BadSignature);
        }
    }

    void everyChangedByteOfHashAndSignatureIsRefused()
    {
        const SealedEntry entry = test::sampleEntry();
        for (qsizetype i = 0; i < entry.hash.size(); ++i) {
            SealedEntry changed = entry;
            changed.hash[i] = static_cast<char>(changed.hash.at(i) ^ 1);
            const auto verified = verifyEntry(changed, m_key);
            QVERIFY(!verified.ok() && verified.error() == EntryError::HashMismatch);
        }
        for (qsizetype i = 0; i < entry.signature.size(); ++i) {
            SealedEntry changed = entry;
            changed.signature[i] = static_cast<char>(changed.signature.at(i) ^ 1);
            const auto verified = verifyEntry(changed, m_key);
            QVERIFY(!verified.ok() && verified.error() == EntryError::BadSignature);
        }
    }

    void truncatedDocumentIsRefused()
    {
        const SealedEntry entry = test::sampleEntry();
        for (qsizetype size = 0; size < entry.document.size(); ++size) {
            QVERIFY(!readDocument(entry.document.first(size)).ok());
        }
        QVERIFY(!readDocument(entry.document + '}').ok());
        QVERIFY(!readDocument(entry.document + '\n').ok());
    }

    void foreignKeyIsRefused()
    {
        const auto verified = verifyEntry(test::sampleEntry(), test::rfcKey(2).publicKey());
        QVERIFY(!verified.ok() && verified.error() == EntryError::BadSignature);
    }

    void requestSignatureIsNoEntrySignature()
    {
        SealedEntry entry = test::sampleEntry();
        entry.signature = test::rfcKey(1).sign(Purpose::Request, entry.hash);
        const auto verified = verifyEntry(entry, m_key);
        QVERIFY(!verified.ok() && verified.error() == EntryError::BadSignature);
    }

    void membersThatContradictTheDocument()
    {
        const SealedEntry entry = test::sampleEntry();
        SealedEntry changed = entry;
        changed.terminal = QStringLiteral("T-0427-2");
        QVERIFY(verifyEntry(changed, m_key).error() == EntryError::WrongTerminal);
        const std::function<void(SealedEntry&)> changes[] = {
            [](SealedEntry& e) { e.id = EntryId::make(); },
            [](SealedEntry& e) { ++e.version; },
            [](SealedEntry& e) { ++e.sequence; },
            [](SealedEntry& e) { e.subject = QStringLiteral("00000000000011"); },
        };
        for (const auto& change : changes) {
            changed = entry;
            change(changed);
            const auto verified = verifyEntry(changed, m_key);
            QVERIFY(!verified.ok() && verified.error() == EntryError::Malformed);
        }
    }

    void secondSpellingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("blank") << QByteArray("\"version\":1") << QByteArray("\"version\": 1");
        QTest::newRow("number") << QByteArray("\"version\":1") << QByteArray("\"version\":1.0");
        QTest::newRow("escape") << QByteArray("Zoé") << QByteArray("Zo\\u00e9");
        QTest::newRow("slash") << QByteArray("Cotton T-shirts") << QByteArray("Cotton T\\u002dshirts");
        QTest::newRow("order") << QByteArray("\"format\":1,\"id\":\"0f8fad5b-d9cb-469f-a165-70867728950e\"")
                               << QByteArray("\"id\":\"0f8fad5b-d9cb-469f-a165-70867728950e\",\"format\":1");
    }

    void secondSpellingIsRefused()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        SealedEntry entry = test::sampleEntry();
        QVERIFY(entry.document.contains(from));
        entry.document.replace(from, to);
        const auto content = readDocument(entry.document);
        QVERIFY(!content.ok() && content.error() == EntryError::NotCanonical);
        const auto verified = verifyEntry(resealed(entry), m_key);
        QVERIFY(!verified.ok() && verified.error() == EntryError::NotCanonical);
    }

    void malformedFields_data();
    void malformedFields()
    {
        QFETCH(QByteArray, key);
        QFETCH(QJsonValue, value);
        const QByteArray document = changedDocument([&](QJsonObject& object) {
            if (value.isUndefined()) {
                object.remove(QString::fromLatin1(key));
            } else {
                object.insert(QString::fromLatin1(key), value);
            }
        });
        const auto content = readDocument(document);
        QVERIFY(!content.ok());
        QVERIFY(content.error() == EntryError::Malformed);
    }

    void unknownFormat()
    {
        for (const int format : {0, 2}) {
            const auto content = readDocument(
                changedDocument([&](QJsonObject& object) { setField(object, "format", format); }));
            QVERIFY(!content.ok() && content.error() == EntryError::UnknownFormat);
        }
    }

    void envelopeRoundTrip()
    {
        const SealedEntry entry = test::sampleEntry();
        const QJsonObject envelope = toEnvelope(entry);
        // The carrier may lay out and escape as it likes.
        const auto carried = json::parseObject(QJsonDocument(envelope).toJson(QJsonDocument::Indented));
        const auto back = fromEnvelope(carried.value());
        QVERIFY(back.ok());
        QVERIFY(back.value() == entry);
        QVERIFY(verifyEntry(back.value(), m_key).ok());
    }

    void envelopeIsRefused_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QJsonValue>("value");
        const SealedEntry entry = test::sampleEntry();
        const QString hash = QString::fromLatin1(entry.hash.toHex());
        const QString signature = QString::fromLatin1(entry.signature.toBase64());
        const QJsonValue none(QJsonValue::Undefined);
        for (const char* key : {"document", "hash", "signature"}) {
            QTest::addRow("no %s", key) << QByteArray(key) << none;
            QTest::addRow("%s is a number", key) << QByteArray(key) << QJsonValue(1);
        }
        QTest::newRow("unknown key") << QByteArray("more") << QJsonValue(1);
        QTest::newRow("capitals in the hash") << QByteArray("hash") << QJsonValue(hash.toUpper());
        QTest::newRow("short hash") << QByteArray("hash") << QJsonValue(hash.chopped(2));
        QTest::newRow("no padding") << QByteArray("signature") << QJsonValue(signature.chopped(2));
        QTest::newRow("base64 for URLs")
            << QByteArray("signature")
            << QJsonValue(
                   QString::fromLatin1(QByteArray(64, '\xff').toBase64(QByteArray::Base64UrlEncoding)));
        // 64 bytes leave four unused bits in the last character but two: "w" and "x" decode alike.
        const auto isLast = signature.size() - 3;
        QString second = signature;
        second[isLast] = QChar(static_cast<char16_t>(second.at(isLast).unicode() + 1));
        QTest::newRow("unused bits") << QByteArray("signature") << QJsonValue(second);
    }

    void envelopeIsRefused()
    {
        QFETCH(QByteArray, key);
        QFETCH(QJsonValue, value);
        QJsonObject envelope = toEnvelope(test::sampleEntry());
        if (value.isUndefined()) {
            envelope.remove(QString::fromLatin1(key));
        } else {
            envelope.insert(QString::fromLatin1(key), value);
        }
        const auto entry = fromEnvelope(envelope);
        QVERIFY(!entry.ok());
        QVERIFY(entry.error() == EntryError::Malformed);
    }

    void envelopeWithoutCanonicalForm()
    {
        QJsonObject envelope = toEnvelope(test::sampleEntry());
        QJsonObject document = envelope.value(QStringLiteral("document")).toObject();
        setField(document, "version", 1.5);
        setField(envelope, "document", document);
        const auto entry = fromEnvelope(envelope);
        QVERIFY(!entry.ok() && entry.error() == EntryError::NotCanonical);
    }

    void sealRefusesWhatNobodyCouldRead()
    {
        const auto sealed = [](const SealContext& context, const declaration::Draft& draft) {
            return seal(context, draft, test::sampleAssessment(), test::rfcKey(1));
        };
        SealContext context = test::sampleContext();
        context.declarantName.clear();
        QVERIFY(sealed(context, test::sampleDraft()).error() == SealError::NotReadable);
        context = test::sampleContext();
        context.language = QStringLiteral("de");
        QVERIFY(sealed(context, test::sampleDraft()).error() == SealError::NotReadable);
        context = test::sampleContext();
        context.terminal = QStringLiteral("T 1");
        QVERIFY(sealed(context, test::sampleDraft()).error() == SealError::NotReadable);
        context = test::sampleContext();
        context.declarantName = QString(QChar(0xdc00));
        QVERIFY(sealed(context, test::sampleDraft()).error() == SealError::NotCanonical);
        declaration::Draft large = test::sampleDraft();
        large.invoices.front().lines.resize(2000, large.invoices.front().lines.front());
        for (declaration::DraftLine& line : large.invoices.front().lines) {
            line.description = QString(3000, QLatin1Char('x'));
        }
        QVERIFY(sealed(test::sampleContext(), large).error() == SealError::TooLarge);
    }

    void ids()
    {
        const EntryId id = EntryId::make();
        QVERIFY(EntryId::parse(id.text()) == id);
        QVERIFY(!(EntryId::make() == id));
        QCOMPARE(id.text().size(), 36);
        const QString text = QStringLiteral("0f8fad5b-d9cb-469f-a165-70867728950e");
        QCOMPARE(EntryId::parse(text)->text(), text);
        for (const QString& wrong :
             {text.toUpper(), QStringLiteral("{%1}").arg(text), text.chopped(1), text + QLatin1Char('0'),
              QString(text).remove(QLatin1Char('-')), QString(), EntryId().text(),
              QString(text).replace(QLatin1Char('f'), QLatin1Char('g'))}) {
            QVERIFY2(!EntryId::parse(wrong), qPrintable(wrong));
        }
    }

    void terminalIds()
    {
        QVERIFY(isTerminalId(u"T-0427-1"));
        QVERIFY(isTerminalId(QString(64, QLatin1Char('a'))));
        for (const QString& wrong : {QString(), QString(65, QLatin1Char('a')), QStringLiteral("a b"),
                                     QStringLiteral("a\r\nb"), QStringLiteral("é"), QString(QChar(0x7f))}) {
            QVERIFY(!isTerminalId(wrong));
        }
    }

    void schemaNamesTheSameFields()
    {
        QFile file(test::sourcePath("resources/schema/entry.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto schema = json::parseObject(file.readAll());
        QVERIFY(schema.ok());
        const QJsonObject definitions = schema->value(QStringLiteral("$defs")).toObject();
        const auto definedKeys = [&](const QString& name) {
            const QJsonObject part = definitions.value(name).toObject();
            std::set<QString> required;
            for (const QJsonValue& key : part.value(QStringLiteral("required")).toArray()) {
                required.insert(key.toString());
            }
            const std::set<QString> named = keysOf(part.value(QStringLiteral("properties")).toObject());
            return required == named ? named : std::set<QString>();
        };
        const QJsonObject envelope = toEnvelope(test::sampleEntry());
        const QJsonObject document = envelope.value(QStringLiteral("document")).toObject();
        QCOMPARE(keysOf(schema->value(QStringLiteral("properties")).toObject()), keysOf(envelope));
        QCOMPARE(definedKeys(QStringLiteral("document")), keysOf(document));
        QCOMPARE(definedKeys(QStringLiteral("edition")),
                 keysOf(document.value(QStringLiteral("edition")).toObject()));
        QCOMPARE(definedKeys(QStringLiteral("amounts")),
                 keysOf(document.value(QStringLiteral("amounts")).toObject()));
    }
};

void EntryTest::malformedFields_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QJsonValue>("value");
    const QJsonValue none(QJsonValue::Undefined);
    for (const QString& key : documentObject(test::sampleEntry()).keys()) {
        QTest::addRow("no %s", qPrintable(key)) << key.toLatin1() << none;
        QTest::addRow("%s is false", qPrintable(key)) << key.toLatin1() << QJsonValue(false);
    }
    const auto row = [](const char* name, const char* key, const QJsonValue& value) {
        QTest::newRow(name) << QByteArray(key) << value;
    };
    row("unknown key", "more", 1);
    row("format as text", "format", QStringLiteral("1"));
    row("id in capitals", "id", QStringLiteral("0F8FAD5B-D9CB-469F-A165-70867728950E"));
    row("null id", "id", EntryId().text());
    row("version 0", "version", 0);
    row("version beyond all corrections", "version", protocol::kMostVersion + 1);
    row("version beyond int", "version", qint64(2147483648));
    row("negative sequence", "sequence", -1);
    row("check digit", "transactionNumber", QStringLiteral("00000123456785"));
    row("printed number", "transactionNumber", QStringLiteral("00000-123456784"));
    row("negative time", "sealedAt", -1);
    row("third language", "language", QStringLiteral("de"));
    row("empty declarant", "declarant", QString());
    row("endless declarant", "declarant", QString(4097, QLatin1Char('x')));
    row("terminal with line break", "terminal", QStringLiteral("T\n1"));
    row("edition without hash", "edition", QJsonObject{{QStringLiteral("name"), QStringLiteral("a")}});
    row("declaration with unknown key", "declaration",
        QJsonObject{{QStringLiteral("invoices"), QJsonArray()},
                    {QStringLiteral("more"), QStringLiteral("a")}});
    row("amounts without outline", "amounts", QJsonObject());
    row("amounts with a list for totals", "amounts",
        QJsonObject{{QStringLiteral("provisional"), true},
                    {QStringLiteral("lines"), QJsonArray()},
                    {QStringLiteral("totals"), QJsonArray()}});
}

} // namespace

CARM_TEST(EntryTest)
#include "entry_test.moc"
