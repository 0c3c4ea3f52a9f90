// The configuration of a terminal: every field missing, mistyped or out of its bounds is refused by its name.
#include "desktop/configuration.h"
#include "harness/harness.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace carm;
using namespace carm::app;

namespace {

const QString kPin = QStringLiteral("ab").repeated(32);

class ConfigurationTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    static QJsonObject sound()
    {
        return {{QStringLiteral("mode"), QStringLiteral("kiosk")},
                {QStringLiteral("data"), QStringLiteral("terminal")},
                {QStringLiteral("keySource"), QStringLiteral("keychain:carm")},
                {QStringLiteral("recoveryKey"), QStringLiteral("recovery.public")},
                {QStringLiteral("office"), QStringLiteral("0427")},
                {QStringLiteral("printer"), QStringLiteral("queue:counter")},
                {QStringLiteral("idleMinutes"), 5},
                {QStringLiteral("central"),
                 QJsonObject{{QStringLiteral("url"), QStringLiteral("https://127.0.0.1:8443")},
                             {QStringLiteral("authority"), QStringLiteral("authority.pem")},
                             {QStringLiteral("pins"), QJsonArray{kPin}}}}};
    }

    QString write(const QByteArray& bytes, const QString& name = QStringLiteral("kiosk.json")) const
    {
        QFile file(m_folder.filePath(name));
        file.open(QIODevice::WriteOnly);
        file.write(bytes);
        return file.fileName();
    }

    Result<Configuration, ConfigurationError> read(const QJsonObject& object) const
    {
        return readConfiguration(write(QJsonDocument(object).toJson()));
    }

    static QJsonObject soundCounter()
    {
        QJsonObject object = sound();
        object.insert(QStringLiteral("mode"), QStringLiteral("counter"));
        object.insert(QStringLiteral("receiptPlace"), 3);
        return object;
    }

    QJsonObject withCentral(const QString& key, const QJsonValue& value) const
    {
        QJsonObject object = sound();
        QJsonObject central = object.value(QStringLiteral("central")).toObject();
        central.insert(key, value);
        object.insert(QStringLiteral("central"), central);
        return object;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        write("a certificate", QStringLiteral("authority.pem"));
    }

    void readsWhatIsThere()
    {
        const auto read = this->read(sound());
        QVERIFY(read.ok());
        QCOMPARE(read->dataDirectory, m_folder.filePath(QStringLiteral("terminal")));
        QCOMPARE(read->keySource.place, QStringLiteral("carm"));
        QCOMPARE(read->office, QStringLiteral("0427"));
        QCOMPARE(read->central.authorityPem, QByteArray("a certificate"));
        QCOMPARE(read->central.pinnedSha256.front(), QByteArray(32, '\xab'));
        QVERIFY(read->printer.kind == PrinterChoice::Kind::Queue);
        QCOMPARE(read->printer.place, QStringLiteral("counter"));
    }

    void eachModeHasItsOwnFields()
    {
        QVERIFY(read(sound())->mode == protocol::TerminalKind::Kiosk);
        const auto counter = read(soundCounter());
        QVERIFY(counter.ok() && counter->mode == protocol::TerminalKind::Counter);
        QCOMPARE(counter->receiptPlace, 3);

        QJsonObject object = soundCounter();
        object.remove(QStringLiteral("receiptPlace"));
        QCOMPARE(read(object).error().code, QStringLiteral("configuration.malformed"));
        object = sound();
        object.insert(QStringLiteral("receiptPlace"), 3); // a kiosk takes no money
        QCOMPARE(read(object).error().detail, QStringLiteral("receiptPlace"));

        object = sound();
        object.insert(QStringLiteral("mode"), QStringLiteral("importer"));
        QVERIFY(read(object)->mode == protocol::TerminalKind::Importer);
        object.insert(QStringLiteral("keySource"), QStringLiteral("credential:/etc/carm"));
        QCOMPARE(read(object).error().detail, QStringLiteral("keySource"));
    }

    void drawersAreNumberedFromOneToNinetyNine()
    {
        for (const int place : {0, 100, -1}) {
            QJsonObject object = soundCounter();
            object.insert(QStringLiteral("receiptPlace"), place);
            QCOMPARE(read(object).error().detail, QStringLiteral("receiptPlace"));
        }
        QJsonObject last = soundCounter();
        last.insert(QStringLiteral("receiptPlace"), 99);
        QCOMPARE(read(last)->receiptPlace, 99);
    }

    void everyFieldIsNeeded()
    {
        for (const QString& key : sound().keys()) {
            QJsonObject object = sound();
            object.remove(key);
            QCOMPARE(read(object).error().code, QStringLiteral("configuration.malformed"));
        }
    }

    void unknownFieldIsRefused()
    {
        QJsonObject object = sound();
        object.insert(QStringLiteral("ofice"), QStringLiteral("0427"));
        QCOMPARE(read(object).error().code, QStringLiteral("configuration.malformed"));
        QCOMPARE(read(withCentral(QStringLiteral("pin"), kPin)).error().code,
                 QStringLiteral("configuration.malformed"));
    }

    void badValuesAreNamed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char* name, const char* key, const QJsonValue& value) {
            QTest::newRow(name) << QString::fromLatin1(key) << value;
        };
        row("plain HTTP", "central.url", QStringLiteral("http://127.0.0.1:8443"));
        row("no host", "central.url", QStringLiteral("https://"));
        row("no pin", "central.pins", QJsonArray());
        row("short pin", "central.pins", QJsonArray{kPin.left(62)});
        // Sixty-two digits and two letters that the hexadecimal reader would pass over, with two digits more.
        row("mistyped pin", "central.pins", QJsonArray{QStringLiteral("xy") + kPin});
        row("office", "office", QStringLiteral("abcd"));
        row("key source", "keySource", QStringLiteral("file:/tmp/key"));
        row("printer", "printer", QStringLiteral("folder:"));
        row("mode", "mode", QStringLiteral("Kiosk"));
        row("idle too short", "idleMinutes", 0);
        row("idle too long", "idleMinutes", 61);
    }

    void badValuesAreNamed()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, value);
        QJsonObject object = sound();
        if (key.startsWith(QStringLiteral("central."))) {
            object = withCentral(key.mid(8), value);
        } else {
            object.insert(key, value);
        }
        const auto refused = read(object);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, QStringLiteral("configuration.badValue"));
        QCOMPARE(refused.error().detail, key);
    }

    void missingFilesAreNamed()
    {
        const auto noFile = readConfiguration(m_folder.filePath(QStringLiteral("none.json")));
        QCOMPARE(noFile.error().code, QStringLiteral("configuration.notFound"));
        const auto noAuthority = read(withCentral(QStringLiteral("authority"), QStringLiteral("none.pem")));
        QCOMPARE(noAuthority.error().code, QStringLiteral("configuration.notFound"));
        QVERIFY(noAuthority.error().detail.endsWith(QStringLiteral("none.pem")));
    }

    void hostileFilesAreBounded()
    {
        QCOMPARE(readConfiguration(QStringLiteral("/dev/zero")).error().code,
                 QStringLiteral("configuration.notFound"));
        QCOMPARE(readConfiguration(write(QByteArray(65 * 1024, ' '))).error().code,
                 QStringLiteral("configuration.badValue"));
        QCOMPARE(readConfiguration(write("{\"a\":\"\\u0000")).error().code,
                 QStringLiteral("configuration.malformed"));
        QCOMPARE(readConfiguration(write(QByteArray(9, '[') + QByteArray(9, ']'))).error().code,
                 QStringLiteral("configuration.malformed"));
    }
};

} // namespace

CARM_TEST(ConfigurationTest)
#include "configuration_test.moc"
