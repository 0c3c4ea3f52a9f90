// What status and headers mean, as tables.
#include "harness/harness.h"

#include "transport/http_answer.h"

using namespace carm;
using namespace carm::protocol;
using namespace carm::transport;

namespace {

constexpr Instant kNow{1772460000000}; // Mon, 02 Mar 2026 14:00:00 GMT

HttpAnswer answerWith(int status)
{
    HttpAnswer answer;
    answer.status = status;
    answer.contentType = "application/json";
    return answer;
}

class HttpAnswerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statuses_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("code");
        const auto row = [](int status, CallErrorCode code) {
            QTest::addRow("%d", status) << status << static_cast<int>(code);
        };
        for (const int status : {400, 404, 405, 409, 413, 415, 422, 431, 499}) {
            row(status, CallErrorCode::Refused);
        }
        row(401, CallErrorCode::NotEnrolled);
        row(403, CallErrorCode::NotEnrolled);
        for (const int status : {408, 429, 503}) {
            row(status, CallErrorCode::Busy);
        }
        row(426, CallErrorCode::ProtocolTooOld);
        for (const int status : {500, 501, 502, 504, 599}) {
            row(status, CallErrorCode::ServerFailed);
        }
        for (const int status : {0, 201, 202, 204, 206, 301, 302, 303, 304, 307, 308, 600, 999}) {
            row(status, CallErrorCode::BadAnswer);
        }
    }

    void statuses()
    {
        QFETCH(int, status);
        QFETCH(int, code);
        const auto error = errorOf(answerWith(status), "application/json", kNow);
        QVERIFY(error.has_value());
        QCOMPARE(static_cast<int>(error->code), code);
        QCOMPARE(error->retryAfterMs, 0);
    }

    void success()
    {
        QVERIFY(!errorOf(answerWith(200), "application/json", kNow));
        HttpAnswer answer = answerWith(200);
        for (const char* good : {"application/json;charset=utf-8", "Application/JSON ; charset=UTF-8"}) {
            answer.contentType = good;
            QVERIFY(!errorOf(answer, "application/json", kNow));
        }
        for (const char* bad : {"", "text/html", "application/jsonp", "application/octet-stream"}) {
            answer.contentType = bad;
            const auto error = errorOf(answer, "application/json", kNow);
            QVERIFY(error && error->code == CallErrorCode::BadAnswer);
        }
    }

    void problemCodeIsForTheLog()
    {
        HttpAnswer answer = answerWith(403);
        answer.body = R"({"code":"enrolmentCodeUsed","title":"x"})";
        QCOMPARE(errorOf(answer, "application/json", kNow)->detail,
                 QStringLiteral("status 403 enrolmentCodeUsed"));
        for (const char* bad :
             {"", "not json", R"({"code":7})", R"({"code":"two words"})", R"({"code":"a\nb"})"}) {
            answer.body = bad;
            QCOMPARE(errorOf(answer, "application/json", kNow)->detail, QStringLiteral("status 403"));
        }
        answer.body = "{\"code\":\"" + QByteArray(65, 'x') + "\"}";
        QCOMPARE(errorOf(answer, "application/json", kNow)->detail, QStringLiteral("status 403"));
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("date");
        QTest::addColumn<qint64>("expected");
        const auto row = [](const char* text, const char* date, qint64 expected) {
            QTest::newRow(
                qPrintable(QStringLiteral("'%1' at '%2'").arg(QLatin1String(text), QLatin1String(date))))
                << QByteArray(text) << QByteArray(date) << expected;
        };
        constexpr qint64 kHour = 3'600'000;
        row("", "", 0);
        row("0", "", 0);
        row("7", "", 7'000);
        row(" 120 ", "", 120'000);
        row("3601", "", kHour);
        row("99999999999999999999", "", kHour);
        for (const char* bad : {"-1", "+1", "1.5", "0x10", "soon", "7 seconds", "Mon, 02 Mar 2026"}) {
            row(bad, "", 0);
        }
        row("Mon, 02 Mar 2026 14:00:30 GMT", "", 30'000);
        row("Monday, 02-Mar-26 14:00:30 GMT", "", 30'000);
        row("Mon Mar  2 14:00:30 2026", "", 30'000);
        row("Mon, 02 Mar 2026 13:59:00 GMT", "", 0);
        row("Fri, 01 Jan 2100 00:00:00 GMT", "", kHour);
        // The terminal's clock is an hour late; central's two stamps still say half a minute.
        row("Mon, 02 Mar 2026 15:00:30 GMT", "Mon, 02 Mar 2026 15:00:00 GMT", 30'000);
        row("Mon, 02 Mar 2026 14:00:30 GMT", "yesterday", 30'000);
    }

    void retryAfter()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, date);
        QFETCH(qint64, expected);
        HttpAnswer answer = answerWith(503);
        answer.retryAfter = text;
        answer.date = date;
        QCOMPARE(retryAfterMs(answer, kNow), expected);
        QCOMPARE(errorOf(answer, "application/json", kNow)->retryAfterMs, expected);
    }

    void datesOfRfc9110()
    {
        for (const char* text : {"Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT",
                                 "Sun Nov  6 08:49:37 1994"}) {
            const auto date = httpDate(text, kNow);
            QVERIFY2(date.has_value(), text);
            QCOMPARE(date->milliseconds, 784'111'777'000);
        }
        QCOMPARE(httpDate("Thursday, 02-Jan-76 00:00:00 GMT", kNow)->milliseconds,
                 3'345'148'800'000); // not 1976
        QCOMPARE(httpDate("Saturday, 01-Jan-77 00:00:00 GMT", kNow)->milliseconds,
                 220'924'800'000); // not 2077
        for (const char* bad : {"", "06 Nov 1994", "Sun, 06 Nov 1994 08:49:37 EST",
                                "Sun, 31 Feb 1994 08:49:37 GMT", "Sun, 06 Nov 1994 24:49:37 GMT"}) {
            QVERIFY2(!httpDate(bad, kNow), bad);
        }
    }
};

} // namespace

CARM_TEST(HttpAnswerTest)
#include "http_answer_test.moc"
