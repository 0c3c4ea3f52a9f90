// Entries of the journal survive being written down, and nothing that is not a whole entry is read.
#include "account/journal_json.h"
#include "harness/harness.h"
#include "sample_account.h"

#include <QJsonArray>

using namespace carm;
using namespace carm::account;
using test::cents;

namespace {

JournalEntry everything()
{
    JournalFields fields;
    fields.id = QStringLiteral("0b5d2a52-6a3e-4d77-8c51-1f0d54a1be77");
    fields.day = {2025, 10, 20};
    fields.due = {2025, 12, 1};
    fields.kind = JournalKind::Reversal;
    fields.postings = {{test::importerReceivable(), Side::Debit, cents(100)},
                       {AccountKey::revenue(AccountKind::CustomsDuty), Side::Credit, cents(100)},
                       {AccountKey::revenue(AccountKind::GoodsAndServicesTax), Side::Credit, cents(0)}};
    fields.subject = {identifiers::TransactionNumber::fromSerial(17).value(), 2};
    fields.reverses = QStringLiteral("e0");
    return JournalEntry::of(fields).value();
}

class JournalJsonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEntryComesBack()
    {
        const auto back = journalEntryFromJson(toJson(everything()));
        QVERIFY(back.ok());
        QVERIFY(back.value() == everything());
    }

    void everyAccountComesBack()
    {
        const auto office = identifiers::OfficeCode::parse(u"0427").value();
        const auto program = identifiers::ImportProgramAccount::parse(u"870249414RM0001").value();
        for (const AccountKey& account :
             {AccountKey::receivable(program), AccountKey::receivableOfOffice(office),
              AccountKey::securityDeposits(program), AccountKey::cashAtOffice(office),
              AccountKey::paymentsInTransit(), AccountKey::cashOverShort(office),
              AccountKey::paymentsSuspense(), AccountKey::revenue(AccountKind::Excise),
              AccountKey::revenue(AccountKind::Penalties)}) {
            QVERIFY(AccountKey::of(account.kind(), account.holder()) == account);
            QVERIFY(accountKindFromText(toText(account.kind())) == account.kind());
        }
        QVERIFY(!AccountKey::of(AccountKind::CashAtOffice, QStringLiteral("870249414RM0001")));
        QVERIFY(!AccountKey::of(AccountKind::SecurityDeposits, QStringLiteral("0427")));
        QVERIFY(!AccountKey::of(AccountKind::Excise, QStringLiteral("0427")));
        QVERIFY(!AccountKey::of(AccountKind::Receivable, {}));
    }

    void noFieldIsGuessed()
    {
        const QJsonObject object = toJson(everything());
        for (const QString& key : object.keys()) {
            QJsonObject wrong = object;
            wrong.insert(key, true);
            QVERIFY2(!journalEntryFromJson(wrong).ok(), qPrintable(key));
        }
        for (const char* key : {"id", "day", "due", "kind", "postings", "reverses"}) {
            QJsonObject shorter = object;
            shorter.remove(QLatin1String(key));
            QVERIFY2(!journalEntryFromJson(shorter).ok(), key);
        }
        QJsonObject longer = object;
        longer.insert(QStringLiteral("more"), 1);
        QVERIFY(!journalEntryFromJson(longer).ok());
    }

    void whatDoesNotBalanceIsNotRead()
    {
        QJsonObject object = toJson(everything());
        QJsonArray postings = object.value(QStringLiteral("postings")).toArray();
        QJsonObject first = postings.at(0).toObject();
        first.insert(QStringLiteral("amount"), QStringLiteral("1.01"));
        postings.replace(0, first);
        object.insert(QStringLiteral("postings"), postings);
        QVERIFY(!journalEntryFromJson(object).ok());
    }
};

} // namespace

CARM_TEST(JournalJsonTest)
#include "journal_json_test.moc"
