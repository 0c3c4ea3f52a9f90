// The feed: what central writes, a terminal reads, and nothing is made up for what is missing.
#include "harness/harness.h"
#include "sample_entry.h"
#include "sample_records.h"

#include "protocol/feed.h"

#include <QJsonArray>

using namespace carm;
using namespace carm::protocol;

namespace {

DeclarationView declarationView()
{
    DeclarationView view;
    view.transactionNumber = test::sampleEntry().subject;
    view.declaration = test::sampleEntry();
    view.state = QStringLiteral("paid");
    view.owed = money::Cents::of(37559);
    view.paid = money::Cents::of(37559);
    view.receivedAt = Instant{1'790'000'000'000};
    view.assessmentDiffers = true;
    view.records = {{EntryId::parse(u"0b5d2a52-6a3e-4d77-8c51-1f0d54a1be77").value(),
                     RecordKind::PaymentVoided,
                     QStringLiteral("CB20417"),
                     QStringLiteral("T000002"),
                     Instant{5},
                     QStringLiteral("0427-03-000001"),
                     {QStringLiteral("wrongTender")},
                     QStringLiteral("à refaire"),
                     true}};
    view.earlierVersions = {test::sampleEntry()};
    return view;
}

template <class View> void comesBack(const View& view, Result<View, json::Error> (*read)(const QJsonObject&))
{
    const QJsonObject object = toJson(view);
    const auto back = read(object);
    QVERIFY(back.ok());
    QCOMPARE(toJson(back.value()), object);
    for (const QString& key : object.keys()) {
        QJsonObject shorter = object;
        shorter.remove(key);
        QVERIFY2(!read(shorter).ok(), qPrintable(key));
        QJsonObject wrong = object;
        wrong.insert(key, object.value(key).isBool() ? QJsonValue(1) : QJsonValue(true));
        QVERIFY2(!read(wrong).ok(), qPrintable(key));
    }
    QJsonObject newer = object;
    newer.insert(QStringLiteral("newer"), 1);
    QVERIFY(read(newer).ok());
}

class FeedTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyViewComesBack()
    {
        comesBack(declarationView(), &declarationViewFromJson);
        comesBack(TerminalView{QStringLiteral("T000001"), QStringLiteral("0427"), QByteArray(32, 'k'), true},
                  &terminalViewFromJson);
        comesBack(
            BusinessView{QStringLiteral("123456782"),
                         QStringLiteral("accepted"),
                         {QStringLiteral("nameMismatch")},
                         {{QStringLiteral("legalName"), QStringLiteral("Érable")}},
                         {QStringLiteral("RM0001")},
                         {{QStringLiteral("u1"), QStringLiteral("Zoé"), QStringLiteral("editor"), {}, true}},
                         {QJsonObject{{QStringLiteral("id"), 1}}}},
            &businessViewFromJson);
        comesBack(
            NoticeView{
                QStringLiteral("N1"), QStringLiteral("paymentDisputed"), {QStringLiteral("x")}, Instant{1}},
            &noticeViewFromJson);
        comesBack(FeedPage{{{3, FeedTopic::Notice, QStringLiteral("N1"), {}}}, 3, false}, &feedPageFromJson);
    }

    void aTopicOfANewerCentralIsPassedOver()
    {
        QJsonObject page = toJson(FeedPage{{{3, FeedTopic::Notice, QStringLiteral("N1"), {}},
                                            {4, FeedTopic::Ledger, QStringLiteral("L1"), {}}},
                                           4,
                                           true});
        QJsonArray items = page.value(QStringLiteral("items")).toArray();
        QJsonObject newer = items.at(0).toObject();
        newer.insert(QStringLiteral("topic"), QStringLiteral("weather"));
        items.replace(0, newer);
        page.insert(QStringLiteral("items"), items);
        const auto read = feedPageFromJson(page);
        QVERIFY(read.ok());
        QCOMPARE(read->items.size(), std::size_t(1));
        QCOMPARE(read->nextPosition, 4);
    }

    void aRecordIsNoDeclaration()
    {
        QJsonObject object = toJson(declarationView());
        object.insert(QStringLiteral("declaration"),
                      toEnvelope(test::sealedRecord(test::recordsOfEveryKind().back())));
        QVERIFY(!declarationViewFromJson(object).ok());
    }

    void aPageIsBounded()
    {
        FeedPage page;
        for (int i = 1; i <= kMostFeedItems + 1; ++i) {
            page.items.push_back({i, FeedTopic::Notice, QString::number(i), {}});
        }
        page.nextPosition = kMostFeedItems + 1;
        QVERIFY(!feedPageFromJson(toJson(page)).ok());
    }

    void topicsHaveNames()
    {
        for (const FeedTopic topic : {FeedTopic::Declaration, FeedTopic::Officer, FeedTopic::Terminal,
                                      FeedTopic::Business, FeedTopic::Ledger, FeedTopic::Notice}) {
            QVERIFY(feedTopicFromText(toText(topic)) == topic);
        }
    }
};

} // namespace

CARM_TEST(FeedTest)
#include "feed_test.moc"
