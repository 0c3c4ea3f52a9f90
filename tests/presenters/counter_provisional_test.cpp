// An entry for an importer without a business number: keyed, kept over a restart, sealed and countersigned.
#include "harness/harness.h"

#include "counter_fixture.h"
#include "presenters/provisional_view.h"

#include <QSignalSpy>

using namespace carm;
using namespace carm::presenters;
using access::Role;
using declaration::Field;
using outbox::StoreErrorCode;

namespace {

class ProvisionalViewTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::CounterDesk> m_desk;
    std::unique_ptr<ProvisionalView> m_view;
    test::TestOfficer m_officer;

    void key(Field field, const char* text, int invoice = -1, int line = -1)
    {
        m_view->editor().setText({field, invoice, line}, QString::fromUtf8(text));
    }

    void keyAll()
    {
        key(Field::ProvisionalName, "First Timer");
        key(Field::ProvisionalAddress, "1 Road, Fort Erie ON");
        key(Field::IdentificationKind, "passport");
        key(Field::IdentificationNumber, "AB123456");
        key(Field::ProvisionalPhone, "905 555 0199");
        key(Field::ProvisionalReason, "firstTimeImporter");
        key(Field::VendorName, "Sample Vendor", 0);
        key(Field::Currency, "USD", 0);
        key(Field::PlaceOfExport, "UNY", 0);
        key(Field::DirectShipmentDate, "2026-02-27", 0);
        m_view->editor().addLine(0);
        key(Field::ClassificationNumber, "6109100010", 0, 0);
        m_view->editor().setOrigin(0, 0, QStringLiteral("CN"), QString());
        key(Field::Quantity, "500", 0, 0);
        key(Field::Value, "1250.00", 0, 0);
    }

private Q_SLOTS:
    void init()
    {
        m_officer = {};
        m_desk = std::make_unique<test::CounterDesk>();
        m_view = std::make_unique<ProvisionalView>(*m_desk->session);
        m_desk->signIn(m_officer);
        m_view->begin();
    }
    void cleanup()
    {
        m_view.reset();
        m_desk.reset();
    }

    void beginsWithTheImportersPart()
    {
        QVERIFY(m_view->isBegun());
        QVERIFY(m_view->editor().draft().provisionalImporter.has_value());
        QCOMPARE(m_view->editor().draft().office, QStringLiteral("0427"));
        QVERIFY(m_view->obstacle()->what.contains(QStringLiteral("not complete")));
        QCOMPARE(m_view->findings().front().severity, declaration::Severity::Error);
        QCOMPARE(m_view->identifications().size(), std::size_t(4));
        QCOMPARE(m_view->reasons().size(), std::size_t(3));
    }

    void isSealedAndCountersigned()
    {
        keyAll();
        QVERIFY2(
            !m_view->obstacle(),
            qPrintable(m_view->findings().empty() ? QString() : m_view->findings().front().message.what));
        QCOMPARE(m_view->owed().total, QStringLiteral("$409.35"));
        QSignalSpy sealed(m_view.get(), &ProvisionalView::sealed);
        m_view->seal(QStringLiteral(" First  Timer "));
        QCOMPARE(sealed.size(), 1);
        const QString number = sealed.front().front().toString();
        const auto known = m_desk->backend.knownWithRecords(number);
        const auto record = m_desk->backend.contentOf(0);
        QCOMPARE(record.context.subject, number);
        const auto& body = std::get<protocol::CountersignedBody>(record.body);
        QVERIFY(body.declaration == known.entry.id);
        QCOMPARE(body.hash, known.entry.hash);
        QCOMPARE(protocol::readDocument(known.entry.document)->context.declarantName,
                 QStringLiteral("First Timer"));
        QVERIFY(!m_view->isBegun());
        QVERIFY(m_view->editor().draft().provisionalImporter->legalName.isEmpty());
    }

    void theDeclarantsNameIsNeeded()
    {
        keyAll();
        m_view->seal(QStringLiteral("  "));
        QVERIFY(m_view->problem()->what.contains(QStringLiteral("name")));
        m_view->seal(QStringLiteral("4111111111111111"));
        QVERIFY(m_view->problem()->what.contains(QStringLiteral("payment card")));
        QVERIFY(m_desk->backend.known.empty());
    }

    void noFreeTextHoldsACardNumber_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<int>("invoice");
        QTest::addColumn<int>("line");
        QTest::newRow("name") << static_cast<int>(Field::ProvisionalName) << -1 << -1;
        QTest::newRow("identification") << static_cast<int>(Field::IdentificationNumber) << -1 << -1;
        QTest::newRow("telephone") << static_cast<int>(Field::ProvisionalPhone) << -1 << -1;
        QTest::newRow("vendor") << static_cast<int>(Field::VendorName) << 0 << -1;
        QTest::newRow("invoice") << static_cast<int>(Field::InvoiceNumber) << 0 << -1;
        QTest::newRow("goods") << static_cast<int>(Field::Description) << 0 << 0;
    }

    void noFreeTextHoldsACardNumber()
    {
        QFETCH(const int, field);
        QFETCH(const int, invoice);
        QFETCH(const int, line);
        keyAll();
        QVERIFY(!m_view->obstacle());
        key(static_cast<Field>(field), "4111 1111 1111 1111", invoice, line);
        QVERIFY(m_view->obstacle().has_value());
        const auto findings = m_view->findings();
        const bool isSaid =
            std::any_of(findings.begin(), findings.end(), [field](const FindingView& finding) {
                return finding.field.field == static_cast<Field>(field) &&
                       finding.message.what.contains(QStringLiteral("payment card"));
            });
        QVERIFY(isSaid);
        m_view->seal(QStringLiteral("First Timer"));
        QVERIFY(m_desk->backend.known.empty());
    }

    void whatWasTypedIsFoundAfterACrash()
    {
        key(Field::ProvisionalName, "First Timer");
        QTRY_VERIFY(m_desk->backend.draft.has_value());
        ProvisionalView again(*m_desk->session);
        again.begin();
        QCOMPARE(again.editor().draft().provisionalImporter->legalName, QStringLiteral("First Timer"));
    }

    /// A draft of another mode of the program is none of this page's.
    void takesNoOtherDraft()
    {
        m_desk->backend.draft = outbox::StoredDraft{
            QUuid::createUuid(), test::sampleDraft(), QStringLiteral("en"), QStringLiteral("goods"), {}};
        ProvisionalView again(*m_desk->session);
        again.begin();
        QVERIFY(again.editor().draft().importerName.isEmpty());
    }

    /// The entry is on disk, the countersignature is not: pressed again, only that is done.
    void aCountersignatureThatFailedIsTriedAlone()
    {
        keyAll();
        m_desk->backend.recordError = outbox::StoreError{StoreErrorCode::DiskFull, {}};
        m_view->seal(QStringLiteral("First Timer"));
        QCOMPARE(m_desk->backend.known.size(), std::size_t(1));
        QVERIFY(m_view->problem()->why.contains(QStringLiteral("full")));
        m_desk->backend.recordError.reset();
        QSignalSpy sealed(m_view.get(), &ProvisionalView::sealed);
        m_view->seal(QString());
        QCOMPARE(sealed.size(), 1);
        QCOMPARE(m_desk->backend.known.size(), std::size_t(1));
        QCOMPARE(m_desk->backend.records.size(), std::size_t(1));
    }

    void aCashierCannotBegin()
    {
        m_view->discard();
        test::TestOfficer cashier{QStringLiteral("1002"), {Role::Cashier}, QStringLiteral("0427"), {}};
        m_desk->session->signOut();
        m_desk->signIn(cashier);
        m_view->begin();
        QVERIFY(!m_view->isBegun());
        QVERIFY(m_view->obstacle()->what.contains(QStringLiteral("role")));
    }

    void nothingIsShownAfterItsPersonLeft()
    {
        key(Field::ProvisionalName, "First Timer");
        m_desk->session->signOut();
        QVERIFY(!m_view->isBegun());
        QVERIFY(m_view->editor().draft().provisionalImporter->legalName.isEmpty());
        QCOMPARE(m_desk->backend.draft->draft.provisionalImporter->legalName, QStringLiteral("First Timer"));
    }

    void withoutANumberNothingIsSealed()
    {
        keyAll();
        m_desk->backend.listener->numberStockChanged({0});
        QVERIFY(m_view->obstacle()->what.contains(QStringLiteral("no transaction number left")));
    }

    void discardingLeavesNothing()
    {
        key(Field::ProvisionalName, "First Timer");
        QTRY_VERIFY(m_desk->backend.draft.has_value());
        m_view->discard();
        QVERIFY(!m_desk->backend.draft.has_value());
        QVERIFY(!m_view->isBegun());
    }
};

} // namespace

CARM_TEST(ProvisionalViewTest)
#include "counter_provisional_test.moc"
