// One value, one spelling: known bytes, the order of RFC 8785, and what has no spelling at all.
#include "harness/harness.h"

#include "protocol/canonical.h"
#include "support/json.h"

#include <QJsonArray>

using namespace carm;
using namespace carm::protocol;

namespace {

QJsonObject nested(int depth)
{
    QJsonObject object;
    for (int i = 1; i < depth; ++i) {
        object = QJsonObject{{QStringLiteral("a"), object}};
    }
    return object;
}

class CanonicalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownBytes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("empty") << QByteArray(" { } ") << QByteArray("{}");
        QTest::newRow("empty parts") << QByteArray("{\"b\": {}, \"a\": [ ]}")
                                     << QByteArray("{\"a\":[],\"b\":{}}");
        QTest::newRow("kinds") << QByteArray("{\"t\":true,\"f\":false,\"s\":\"\",\"n\":[1,\"1\",[2]]}")
                               << QByteArray("{\"f\":false,\"n\":[1,\"1\",[2]],\"s\":\"\",\"t\":true}");
        QTest::newRow("whole numbers")
            << QByteArray("{\"n\":[0,-0,1e2,10.0,-7,9007199254740991,-9007199254740991]}")
            << QByteArray("{\"n\":[0,0,100,10,-7,9007199254740991,-9007199254740991]}");
        QTest::newRow("escapes")
            << QByteArray(R"({"s":"\u0008\u0009\u000a\u000c\u000d\u0022\u005c\u002f\u0000\u001F\u007f"})")
            << QByteArray("{\"s\":\"\\b\\t\\n\\f\\r\\\"\\\\/\\u0000\\u001f\x7f\"}");
        QTest::newRow("no normalisation")
            << QByteArray("{\"s\":\"e\xcc\x81 \xc3\xa9\"}") << QByteArray("{\"s\":\"e\xcc\x81 \xc3\xa9\"}");
        QTest::newRow("above the first plane")
            << QByteArray(R"({"s":"\ud83d\ude00"})") << QByteArray("{\"s\":\"\xf0\x9f\x98\x80\"}");
        // RFC 8785, 3.2.3: UTF-16 code units put U+1F600 (D83D) before U+FB33; code points would not.
        QTest::newRow("order of RFC 8785")
            << QByteArray(R"({"\u20ac":1,"\r":2,"\ufb33":3,"1":4,"\ud83d\ude00":5,"\u0080":6,"\u00f6":7})")
            << QByteArray("{\"\\r\":2,\"1\":4,\"\xc2\x80\":6,\"\xc3\xb6\":7,\"\xe2\x82\xac\":1,"
                          "\"\xf0\x9f\x98\x80\":5,\"\xef\xac\xb3\":3}");
        QTest::newRow("prefix before longer, capitals before small")
            << QByteArray(R"({"aa":1,"a":2,"B":3,"":4})") << QByteArray(R"({"":4,"B":3,"a":2,"aa":1})");
    }

    void knownBytes()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, expected);
        const auto object = json::parseObject(text);
        QVERIFY(object.ok());
        const auto bytes = canonicalBytes(object.value());
        QVERIFY(bytes.ok());
        QCOMPARE(bytes.value(), expected);
        // Read again and written again, the bytes stay.
        QCOMPARE(canonicalBytes(json::parseObject(expected).value()).value(), expected);
    }

    void refuses_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<int>("error");
        const auto row = [](const char* name, const QJsonValue& value, CanonicalError error) {
            QTest::newRow(name) << value << static_cast<int>(error);
        };
        row("null", QJsonValue(QJsonValue::Null), CanonicalError::NullValue);
        row("fraction", 0.5, CanonicalError::FractionOrTooLargeNumber);
        row("2^53", qint64(9007199254740992), CanonicalError::FractionOrTooLargeNumber);
        row("-2^53", qint64(-9007199254740992), CanonicalError::FractionOrTooLargeNumber);
        row("2^63 - 1", std::numeric_limits<qint64>::max(), CanonicalError::FractionOrTooLargeNumber);
        row("1e300", 1e300, CanonicalError::FractionOrTooLargeNumber);
        row("high surrogate alone", QString(QChar(0xd83d)), CanonicalError::LoneSurrogate);
        row("low surrogate first", QString(QChar(0xde00)) + QChar(0xd83d), CanonicalError::LoneSurrogate);
    }

    void refuses()
    {
        QFETCH(QJsonValue, value);
        QFETCH(int, error);
        const QJsonObject wrapped[] = {
            {{QStringLiteral("a"), value}},
            {{QStringLiteral("a"), QJsonArray{QStringLiteral("x"), value}}},
            {{QStringLiteral("a"), QJsonObject{{QStringLiteral("b"), value}}}},
        };
        for (const QJsonObject& object : wrapped) {
            const auto bytes = canonicalBytes(object);
            QVERIFY(!bytes.ok());
            QCOMPARE(static_cast<int>(bytes.error()), error);
        }
    }

    void refusesLoneSurrogateInAKey()
    {
        const auto bytes = canonicalBytes(QJsonObject{{QString(QChar(0xd83d)), 1}});
        QVERIFY(!bytes.ok());
        QVERIFY(bytes.error() == CanonicalError::LoneSurrogate);
    }

    void boundsDepth()
    {
        QVERIFY(canonicalBytes(nested(kMostCanonicalDepth)).ok());
        const auto bytes = canonicalBytes(nested(kMostCanonicalDepth + 1));
        QVERIFY(!bytes.ok());
        QVERIFY(bytes.error() == CanonicalError::TooDeep);
        QJsonArray array;
        for (int i = 0; i < 2 * kMostCanonicalDepth; ++i) {
            array = QJsonArray{array};
        }
        QVERIFY(!canonicalBytes(QJsonObject{{QStringLiteral("a"), array}}).ok());
    }

    void sha256IsSha256()
    {
        QCOMPARE(sha256("abc").toHex(),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }
};

} // namespace

CARM_TEST(CanonicalTest)
#include "canonical_test.moc"
