#include "harness/harness.h"

#include "support/json.h"

using namespace carm;
using json::ErrorCode;

namespace {

QByteArray nested(int levels)
{
    return "{\"a\":" + QByteArray(levels - 1, '[') + QByteArray(levels - 1, ']') + '}';
}

/// A reader of an object that is known to be good.
json::Reader readerOf(const QByteArray& bytes, const QString& path = {})
{
    return json::Reader(json::parseObject(bytes).value(), path);
}

class JsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, const QByteArray& bytes, ErrorCode code, const char* detail) {
            QTest::newRow(name) << bytes << static_cast<int>(code) << QString::fromUtf8(detail);
        };
        const auto malformed = [&row](const char* name, const char* bytes, const char* detail = "") {
            row(name, bytes, ErrorCode::Malformed, detail);
        };
        malformed("empty", "");
        malformed("blank", " \n");
        malformed("no end", "{");
        malformed("no colon", "{\"a\" 1}");
        malformed("comma at the end", "{\"a\":1,}");
        malformed("comma at the end of a list", "{\"a\":[1,]}");
        malformed("comma missing", "{\"a\":[1 2]}");
        malformed("single quotes", "{'a':1}");
        malformed("bare key", "{a:1}");
        malformed("comment", "{} // no");
        malformed("leading zero", "{\"a\":01}");
        malformed("leading plus", "{\"a\":+1}");
        malformed("no digit behind the point", "{\"a\":1.}");
        malformed("no digit before the point", "{\"a\":.5}");
        malformed("empty exponent", "{\"a\":1e}");
        malformed("hexadecimal", "{\"a\":0x1}");
        malformed("lone minus", "{\"a\":-}");
        malformed("not a number", "{\"a\":NaN}");
        malformed("beyond a number", "{\"a\":1e400}");
        malformed("wrong word", "{\"a\":True}");
        malformed("brackets crossed", "{\"a\":[}]");
        malformed("trailing garbage", "{}x", "at byte 2");
        malformed("two documents", "{}{}", "at byte 2");
        row("NUL behind it", QByteArray("{}\0", 3), ErrorCode::Malformed, "");
        malformed("string without an end", "{\"a\":\"b", "at byte 5");
        malformed("string that ends in an escape", "{\"a\":\"b\\", "at byte 7");
        malformed("unknown escape", "{\"a\":\"\\q\"}", "at byte 6");
        malformed("short unicode escape", "{\"a\":\"\\u12\"}", "at byte 6");
        malformed("unicode escape that is not hexadecimal", "{\"a\":\"\\u12G4\"}", "at byte 6");
        malformed("line feed in a string", "{\"a\":\"b\nc\"}", "at byte 7");
        malformed("control character in a key", "{\"a\x01\":1}", "at byte 3");
        malformed("first half of a pair", "{\"a\":\"\\ud83d\"}", "at byte 6");
        malformed("first half, then another letter", "{\"a\":\"\\ud83dx\"}", "at byte 6");
        malformed("two first halves", "{\"a\":\"\\ud83d\\ud83d\"}", "at byte 6");
        malformed("second half alone", "{\"a\":\"x\\ude00\"}", "at byte 7");
        malformed("key twice", "{\"a\":1,\"a\":2}", "\"a\" stands twice at byte 7");
        malformed("key twice, equal values", "{\"a\":1, \"b\":2, \"a\" \t:1}", "at byte 15");
        malformed("key twice, written differently", "{\"a\\u00e9\":1,\"\\u0061\xc3\xa9\":2}", "at byte 13");
        malformed("key twice, beyond the base plane", "{\"\\ud83d\\ude00\":1,\"\xf0\x9f\x98\x80\":2}",
                  "stands twice at byte 18");
        malformed("empty key twice", "{\"\":1,\"\":2}", "at byte 6");
        malformed("key twice, deeper", "{\"x\":[{\"b\":{\"c\":1}},{\"a\":{},\"a\":1}]}", "at byte 28");
        malformed("key twice around an object", "{\"a\":{\"a\":[{}]},\"a\":1}", "at byte 16");

        row("byte that is never UTF-8", "{\"a\":\"\xff\"}", ErrorCode::NotUtf8, "byte 6");
        row("cut character", "{\"a\":\"\xc3\"}", ErrorCode::NotUtf8, "byte");
        row("cut at the end of the text", "{\"a\":\"b\xe2\x82", ErrorCode::NotUtf8, "byte 9");
        row("overlong form", "{\"a\":\"\xc0\xaf\"}", ErrorCode::NotUtf8, "byte");
        row("encoded surrogate", "{\"a\":\"\xed\xa0\x80\"}", ErrorCode::NotUtf8, "byte");
        row("beyond Unicode", "{\"a\":\"\xf5\x80\x80\x80\"}", ErrorCode::NotUtf8, "byte 6");
        row("UTF-16", QByteArray("\xff\xfe{\0}\0", 6), ErrorCode::NotUtf8, "byte 0");

        row("list", "[]", ErrorCode::NotAnObject, "");
        row("too deep by one", nested(17), ErrorCode::TooDeep, "16 levels at byte 20");
        row("too deep by far", QByteArray(900'000, '['), ErrorCode::TooDeep, "at byte 16");
        row("too deep in objects", QByteArray("{\"a\":").repeated(10'000), ErrorCode::TooDeep, "at byte 80");
        row("too large by one", "{}" + QByteArray(1024 * 1024 - 1, ' '), ErrorCode::TooLarge,
            "1048577 of 1048576 bytes");
        row("too large and broken", QByteArray(1024 * 1024 + 1, '\xff'), ErrorCode::TooLarge, "1048577");
    }

    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        QFETCH(QString, detail);
        const auto parsed = json::parseObject(bytes);
        QVERIFY2(!parsed.ok(), "accepted");
        QCOMPARE(static_cast<int>(parsed.error().code), code);
        QCOMPARE(parsed.error().path, QString());
        QVERIFY2(parsed.error().detail.contains(detail), qPrintable(parsed.error().detail));
    }

    void refusesScalarRoots()
    {
        for (const char* root : {"1", "\"a\"", "null", "true"}) {
            QVERIFY2(!json::parseObject(root).ok(), root);
        }
    }

    void accepts_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty object") << QByteArrayLiteral("{}");
        QTest::newRow("blanks around") << QByteArrayLiteral(" \t\r\n{ } \n");
        QTest::newRow("as deep as allowed") << nested(16);
        QTest::newRow("brackets in a string") << QByteArray("{\"a\":\"" + QByteArray(100, '[') + "\"}");
        QTest::newRow("quotes in a string") << QByteArrayLiteral("{\"a\":\"\\\"{[\\\\\"}");
        QTest::newRow("all escapes") << QByteArrayLiteral("{\"a\":\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00E9\"}");
        QTest::newRow("all forms of numbers")
            << QByteArrayLiteral("{\"a\":[0,-0,1,-12,0.5,10.25,1e2,1E+2,-1.5e-3,0e0 ,120],\"b\":7}");
        QTest::newRow("digits and points in a string") << QByteArrayLiteral("{\"a\":\"01. .5 -\"}");
        QTest::newRow("pair of surrogates") << QByteArrayLiteral("{\"a\":\"\\ud83d\\ude00\"}");
        QTest::newRow("same key in two objects")
            << QByteArrayLiteral("{\"a\":{\"a\":1},\"b\":[{\"a\":1},{\"a\":2}]}");
        QTest::newRow("key and equal text") << QByteArrayLiteral("{\"a\":\"a\",\"b\":[\"a\",\"b\",\"a\"]}");
        QTest::newRow("keys in two cases") << QByteArrayLiteral("{\"a\":1,\"A\":2}");
        QTest::newRow("as large as allowed") << QByteArray("{}" + QByteArray(1024 * 1024 - 2, ' '));
    }

    void accepts()
    {
        QFETCH(QByteArray, bytes);
        const auto parsed = json::parseObject(bytes);
        QVERIFY2(parsed.ok(), parsed.ok() ? "" : qPrintable(parsed.error().detail));
    }

    void decodesWhatItAccepts()
    {
        const auto reader = readerOf("{\"\\u006bey\":\"\\u00e9t\xc3\xa9 \\ud83d\\ude00\"}");
        QCOMPARE(reader.text("key").value(), QString::fromUtf8("été \xf0\x9f\x98\x80"));
    }

    void limitsAreTheCallers()
    {
        QCOMPARE(json::parseObject("{\"a\":1}", {6, 16}).error().code, ErrorCode::TooLarge);
        QVERIFY(json::parseObject("{\"a\":1}", {7, 1}).ok());
        QCOMPARE(json::parseObject("{\"a\":[]}", {100, 1}).error().code, ErrorCode::TooDeep);
    }

    void readsFields()
    {
        const auto reader =
            readerOf("{\"t\":\"x\",\"n\":-12,\"b\":true,\"o\":{\"k\":\"v\"},\"l\":[1,2],\"e\":\"\"}");
        QCOMPARE(reader.text("t").value(), QStringLiteral("x"));
        QCOMPARE(reader.text("e").value(), QString());
        QCOMPARE(reader.optionalText("t").value(), std::optional(QStringLiteral("x")));
        QCOMPARE(reader.optionalText("gone").value(), std::optional<QString>());
        QCOMPARE(reader.integer("n").value(), -12);
        QCOMPARE(reader.boolean("b").value(), true);
        QCOMPARE(reader.object("o").value().value(QLatin1String("k")).toString(), QStringLiteral("v"));
        QCOMPARE(reader.array("l", 2).value().size(), 2);
        QVERIFY(reader.has("t"));
        QVERIFY(!reader.has("gone"));
    }

    void namesWhatIsMissing()
    {
        const auto reader = readerOf("{}", QStringLiteral("invoices[0]"));
        const auto check = [](const auto& result) {
            QCOMPARE(result.error().code, ErrorCode::Missing);
            QCOMPARE(result.error().path, QStringLiteral("invoices[0].value"));
        };
        check(reader.text("value"));
        check(reader.integer("value"));
        check(reader.boolean("value"));
        check(reader.object("value"));
        check(reader.array("value", 1));
    }

    void refusesOtherTypes_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("fits");
        QTest::newRow("text") << QByteArrayLiteral("\"1\"") << QStringLiteral("text");
        QTest::newRow("number") << QByteArrayLiteral("1") << QStringLiteral("integer");
        QTest::newRow("truth") << QByteArrayLiteral("true") << QStringLiteral("boolean");
        QTest::newRow("object") << QByteArrayLiteral("{}") << QStringLiteral("object");
        QTest::newRow("list") << QByteArrayLiteral("[]") << QStringLiteral("array");
        QTest::newRow("null") << QByteArrayLiteral("null") << QString();
    }

    void refusesOtherTypes()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, fits);
        const auto reader = readerOf("{\"k\":" + value + '}');
        const auto check = [&](const char* kind, const auto& result) {
            QVERIFY2(result.ok() == (fits == QLatin1String(kind)), kind);
            if (!result.ok()) {
                QCOMPARE(result.error().code, ErrorCode::WrongType);
                QCOMPARE(result.error().path, QStringLiteral("k"));
            }
        };
        check("text", reader.text("k"));
        check("text", reader.optionalText("k"));
        check("integer", reader.integer("k"));
        check("boolean", reader.boolean("k"));
        check("object", reader.object("k"));
        check("array", reader.array("k", 10));
    }

    void wholeNumbersOnly_data()
    {
        QTest::addColumn<QByteArray>("number");
        QTest::addColumn<bool>("whole");
        QTest::newRow("zero") << QByteArrayLiteral("0") << true;
        QTest::newRow("minus one") << QByteArrayLiteral("-1") << true;
        QTest::newRow("minus two") << QByteArrayLiteral("-2") << true;
        QTest::newRow("largest") << QByteArrayLiteral("9007199254740991") << true;
        QTest::newRow("smallest") << QByteArrayLiteral("-9007199254740991") << true;
        QTest::newRow("too large") << QByteArrayLiteral("9007199254740992") << false;
        QTest::newRow("too small") << QByteArrayLiteral("-9007199254740992") << false;
        QTest::newRow("too large for 64 bits") << QByteArrayLiteral("9223372036854775808") << false;
        QTest::newRow("fraction") << QByteArrayLiteral("1.5") << false;
        QTest::newRow("small fraction") << QByteArrayLiteral("-0.25") << false;
        QTest::newRow("huge") << QByteArrayLiteral("1e300") << false;
    }

    void wholeNumbersOnly()
    {
        QFETCH(QByteArray, number);
        QFETCH(bool, whole);
        const auto read = readerOf("{\"k\":" + number + '}').integer("k");
        QCOMPARE(read.ok(), whole);
        if (whole) {
            QCOMPARE(read.value(), number.toLongLong());
        } else {
            QCOMPARE(read.error().code, ErrorCode::WrongType);
        }
    }

    void boundsLists()
    {
        const auto reader = readerOf("{\"k\":[1,2,3]}");
        QVERIFY(reader.array("k", 3).ok());
        QCOMPARE(reader.array("k", 2).error().code, ErrorCode::TooLarge);
        QCOMPARE(reader.array("k", 2).error().detail, QStringLiteral("3"));
    }

    void refusesUnknownKeys()
    {
        const auto reader = readerOf("{\"a\":1,\"valeu\":2}", QStringLiteral("lines[2]"));
        QVERIFY(reader.onlyKeys({"valeu", "a", "b"}).ok());
        const auto refused = reader.onlyKeys({"a", "value"});
        QCOMPARE(refused.error().code, ErrorCode::Unknown);
        QCOMPARE(refused.error().path, QStringLiteral("lines[2].valeu"));
        QVERIFY(readerOf("{}").onlyKeys({}).ok());
    }

    void shortensWhatItShows()
    {
        const QByteArray key(500, 'k');
        const auto twice = json::parseObject("{\"" + key + "\":1,\"" + key + "\":2}");
        QVERIFY(twice.error().detail.size() < 120);
        QVERIFY(readerOf("{\"" + key + "\":1}").onlyKeys({"a"}).error().path.size() < 70);
    }

    void spellsPaths()
    {
        const json::Reader root{QJsonObject()};
        QCOMPARE(root.pathOf("a"), QStringLiteral("a"));
        QCOMPARE(root.pathOf("lines", 2), QStringLiteral("lines[2]"));
        const json::Reader deeper(QJsonObject(), QStringLiteral("invoices[0].lines[2]"));
        QCOMPARE(deeper.pathOf("value"), QStringLiteral("invoices[0].lines[2].value"));
        QCOMPARE(deeper.pathOf("codes", 1), QStringLiteral("invoices[0].lines[2].codes[1]"));
    }
};

} // namespace

CARM_TEST(JsonTest)
#include "json_test.moc"
