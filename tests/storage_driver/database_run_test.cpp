#include "harness/harness.h"

#include "store_fixture.h"

using namespace carm;
using namespace carm::storage;
using namespace carm::test;
using outbox::StoreErrorCode;

namespace {

class DatabaseRunTest : public QObject {
    Q_OBJECT

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<Database> m_store;

    StoreErrorCode errorOf(const char* statement, const QVariantList& values = {})
    {
        const auto rows = m_store->run(statement, values);
        return rows.ok() ? StoreErrorCode::NotFound : rows.error().code;
    }

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StoreFixture>();
        m_store = std::move(m_fixture->open()).value();
    }

    void cleanup()
    {
        m_store.reset();
        m_fixture.reset();
    }

    void bindsAndReads()
    {
        auto inserted = m_store->run("INSERT INTO note (text, bytes) VALUES (?, ?)",
                                     {QStringLiteral("été"), QByteArray("\0\1", 2)});
        QVERIFY(inserted.ok());
        QCOMPARE(inserted->rowsChanged(), 1LL);
        QCOMPARE(inserted->lastInsertId(), 1LL);
        auto rows = m_store->run("SELECT id, text, bytes, parent FROM note WHERE id = ?", {1LL});
        QVERIFY(rows.ok());
        QVERIFY(rows.value().next().value());
        QCOMPARE(rows->integer(0), 1LL);
        QCOMPARE(rows->text(1), QStringLiteral("été"));
        QCOMPARE(rows->blob(2), QByteArray("\0\1", 2));
        QVERIFY(rows->isNull(3) && !rows->isNull(2));
        QVERIFY(!rows.value().next().value());
    }

    void tellsEmptyFromAbsent()
    {
        QVERIFY(m_store->run("INSERT INTO note (text, bytes) VALUES (?, ?)", {QString(), QByteArray()}).ok());
        QVERIFY(m_store->run("INSERT INTO note (text, bytes) VALUES (?, ?)", {QString(), QVariant()}).ok());
        auto rows = m_store->run("SELECT text = '', bytes FROM note ORDER BY id");
        QVERIFY(rows.value().next().value());
        QCOMPARE(rows->integer(0), 1LL);
        QVERIFY(!rows->isNull(1));
        QVERIFY(rows.value().next().value());
        QVERIFY(rows->isNull(1));
        QCOMPARE(errorOf("INSERT INTO note (text) VALUES (?)", {QVariant()}), StoreErrorCode::Failed);
    }

    void runsTheSameTextAgain()
    {
        for (qint64 round = 1; round <= 3; ++round) {
            QVERIFY(StoreFixture::addNote(*m_store, QString::number(round)));
            auto rows = m_store->run("SELECT text FROM note WHERE id = ?", {round});
            QVERIFY(rows.value().next().value()); // left in the middle: goes with the rows
            QCOMPARE(rows->text(0), QString::number(round));
        }
        QVERIFY(m_store->run("DROP TABLE note").ok()); // refused while a statement is under way
    }

    void runsDifferentTextsAtOnce()
    {
        for (int index = 0; index < 3; ++index) {
            QVERIFY(StoreFixture::addNote(*m_store, QString::number(index)));
        }
        auto rows = m_store->run("SELECT id, text FROM note ORDER BY id");
        qint64 seen = 0;
        while (rows.value().next().value()) {
            QVERIFY(
                m_store->run("UPDATE note SET bytes = ? WHERE id = ?", {QByteArray("x"), rows->integer(0)})
                    .ok());
            ++seen;
        }
        QCOMPARE(seen, 3LL);
    }

    void mapsErrors()
    {
        QCOMPARE(errorOf("SELECT nonsense FROM"), StoreErrorCode::Failed);
        QCOMPARE(errorOf("SELECT ?"), StoreErrorCode::Failed);
        QCOMPARE(errorOf("INSERT INTO note (text, parent) VALUES ('orphan', 99)"), StoreErrorCode::Failed);
        auto limited = m_store->run("PRAGMA max_page_count = 8");
        QVERIFY(limited.ok());
        QCOMPARE(errorOf("INSERT INTO note (text) VALUES (?)", {QString(100'000, u'x')}),
                 StoreErrorCode::DiskFull);
        auto reader = std::move(m_fixture->open(Access::ReadOnly)).value();
        const auto written = reader->run("DELETE FROM note");
        QCOMPARE(written.error().code, StoreErrorCode::ReadOnly);
    }

    void endsWithAnErrorAmongRows()
    {
        for (int index = 0; index < 3; ++index) {
            QVERIFY(StoreFixture::addNote(*m_store, QString::number(index)));
        }
        auto rows =
            m_store->run("SELECT CASE id WHEN 3 THEN abs(-9223372036854775808) ELSE id END FROM note");
        QVERIFY(rows.value().next().value());
        QVERIFY(rows.value().next().value());
        const auto third = rows.value().next();
        QVERIFY(!third.ok());
        QCOMPARE(third.error().code, StoreErrorCode::Failed);
    }

    void doesNotQuoteValuesInErrors()
    {
        const auto rows = m_store->run("INSERT INTO note (id, text) VALUES (?, ?)",
                                       {QStringLiteral("the importer's name"), QStringLiteral("x")});
        QVERIFY(!rows.ok());
        QVERIFY(!rows.error().detail.isEmpty());
        QVERIFY(!rows.error().detail.contains(QStringLiteral("importer")));
    }

    void checksASoundStore()
    {
        QVERIFY(StoreFixture::addNote(*m_store, QStringLiteral("x")));
        QCOMPARE(m_store->check().value(), QStringList());
    }

    void findsABrokenReference()
    {
        QVERIFY(m_store->run("PRAGMA foreign_keys = OFF").ok());
        QVERIFY(m_store->run("INSERT INTO note (text, parent) VALUES ('orphan', 99)").ok());
        const auto findings = m_store->check();
        QCOMPARE(findings.value(), QStringList{QStringLiteral("row 1 of note refers to no row of note")});
    }
};

} // namespace

CARM_TEST(DatabaseRunTest)
#include "database_run_test.moc"
