// Records: every kind comes back as it was said, belongs to its person and its terminal, and cannot be
// changed unnoticed.
#include "harness/harness.h"
#include "sample_entry.h"
#include "sample_records.h"

#include "protocol/canonical.h"
#include "protocol/paper_code.h"
#include "protocol/record.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <set>

using namespace carm;
using namespace carm::protocol;

namespace {

QJsonObject objectOf(const SealedEntry& record)
{
    return QJsonDocument::fromJson(record.document).object();
}

/// Signed anew by the terminal, so that only the contents can be at fault.
SealedEntry withDocument(SealedEntry record, const QJsonObject& document)
{
    record.document = canonicalBytes(document).value();
    record.hash = sha256(record.document);
    record.signature = test::rfcKey(1).sign(Purpose::Entry, record.hash);
    return record;
}

const QStringList kNoSessions{test::sampleEntry().subject, QStringLiteral("0427-03-000017"),
                              QStringLiteral("7C0E8A34-53B1-4F0D-9A86-2B8F1D6E4C59"),
                              QStringLiteral("00000000-0000-0000-0000-000000000000")};

SealedEntry recordOfKind(RecordKind kind)
{
    return test::sealedRecord(test::recordsOfEveryKind().at(static_cast<std::size_t>(kind)));
}

SealedEntry withBodyField(const SealedEntry& record, const QString& key, const QJsonValue& value)
{
    QJsonObject document = objectOf(record);
    QJsonObject body = document.value(QStringLiteral("body")).toObject();
    body.insert(key, value);
    document.insert(QStringLiteral("body"), body);
    return withDocument(record, document);
}

bool isTakenBack(const SealedEntry& record)
{
    return verifyEntry(record, test::rfcKey(1).publicKey()).ok();
}

class RecordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindComesBack()
    {
        std::set<QString> names;
        for (const test::SampleRecord& sample : test::recordsOfEveryKind()) {
            const SealedEntry record = test::sealedRecord(sample);
            QVERIFY(record.kind == EntryKind::Record);
            QCOMPARE(record.subject, sample.context.subject);
            QCOMPARE(record.sequence, sample.context.sequence);
            QVERIFY(isTakenBack(record));
            const auto content = readRecord(record.document);
            QVERIFY(content.ok());
            QVERIFY(content->context == sample.context);
            QVERIFY2(content->body == sample.body, qPrintable(toText(sample.context.kind)));
            QVERIFY(recordKindFromText(toText(sample.context.kind)) == sample.context.kind);
            names.insert(toText(sample.context.kind));
            const auto travelled = fromEnvelope(toEnvelope(record));
            QVERIFY(travelled.ok());
            QVERIFY(travelled.value() == record);
        }
        QCOMPARE(names.size(), test::recordsOfEveryKind().size());
        QVERIFY(!recordKindFromText(u"paid"));
    }

    void belongsToItsPersonAndItsTerminal()
    {
        const SealedEntry record = test::sealedRecord(test::recordsOfEveryKind().front());
        QVERIFY(isSignedBy(record, test::rfcKey(2).publicKey()));
        QVERIFY(!isSignedBy(record, test::rfcKey(1).publicKey()));
        QVERIFY(!verifyEntry(record, test::rfcKey(2).publicKey()).ok());
        QVERIFY(!isSignedBy(test::sampleEntry(), test::rfcKey(1).publicKey()));
    }

    /// A terminal that changes what a person signed has a record that is not that person's any more.
    void whatThePersonSignedCannotChange()
    {
        const SealedEntry record = test::sealedRecord(test::recordsOfEveryKind().front());
        const QJsonObject document = objectOf(record);
        QJsonObject later = document;
        later.insert(QStringLiteral("recordedAt"),
                     document.value(QStringLiteral("recordedAt")).toInteger() + 1);
        const SealedEntry changed = withDocument(record, later);
        QVERIFY(isTakenBack(changed));
        QVERIFY(!isSignedBy(changed, test::rfcKey(2).publicKey()));
    }

    void everyFieldIsNeeded()
    {
        for (const test::SampleRecord& sample : test::recordsOfEveryKind()) {
            const SealedEntry record = test::sealedRecord(sample);
            const QJsonObject document = objectOf(record);
            for (const QString& key : document.keys()) {
                QJsonObject shorter = document;
                shorter.remove(key);
                QVERIFY2(!isTakenBack(withDocument(record, shorter)), qPrintable(key));
                QJsonObject other = document;
                other.insert(key, QJsonArray());
                QVERIFY2(!isTakenBack(withDocument(record, other)), qPrintable(key));
            }
            QJsonObject longer = document;
            longer.insert(QStringLiteral("more"), 1);
            QVERIFY(!isTakenBack(withDocument(record, longer)));
            QJsonObject body = document.value(QStringLiteral("body")).toObject();
            body.insert(QStringLiteral("more"), 1);
            longer = document;
            longer.insert(QStringLiteral("body"), body);
            QVERIFY2(!isTakenBack(withDocument(record, longer)), qPrintable(toText(sample.context.kind)));
        }
    }

    /// Each field of each body, of a wrong type: never a default in its place.
    void noFieldOfABodyIsGuessed()
    {
        for (const test::SampleRecord& sample : test::recordsOfEveryKind()) {
            const SealedEntry record = test::sealedRecord(sample);
            const QJsonObject document = objectOf(record);
            const QJsonObject body = document.value(QStringLiteral("body")).toObject();
            for (const QString& key : body.keys()) {
                for (const QJsonValue& wrong : {QJsonValue(true), QJsonValue(QString())}) {
                    QJsonObject changedBody = body;
                    changedBody.insert(key, wrong);
                    QJsonObject changed = document;
                    changed.insert(QStringLiteral("body"), changedBody);
                    QVERIFY2(!isTakenBack(withDocument(record, changed)),
                             qPrintable(toText(sample.context.kind) + u' ' + key));
                }
            }
        }
    }

    void bodyOfAnotherKindIsNotSealed()
    {
        const RecordContext accepted = test::sampleRecordContext(RecordKind::Accepted);
        const auto sealed =
            sealRecord(accepted, ReleasedBody{QStringLiteral("0427")}, test::rfcKey(2), test::rfcKey(1));
        QVERIFY(!sealed.ok());
        QVERIFY(sealed.error() == SealError::NotReadable);
    }

    void subjectFitsTheKind()
    {
        for (const RecordKind kind : {RecordKind::Accepted, RecordKind::RoleEnded}) {
            for (const test::SampleRecord& sample : test::recordsOfEveryKind()) {
                RecordContext context = test::sampleRecordContext(kind);
                context.subject = sample.context.subject;
                const bool fits = subjectOf(kind) == subjectOf(sample.context.kind);
                const SealedEntry known =
                    test::sealedRecord({test::sampleRecordContext(kind),
                                        test::recordsOfEveryKind().at(static_cast<std::size_t>(kind)).body});
                QJsonObject document = objectOf(known);
                document.insert(QStringLiteral("subject"), context.subject);
                QCOMPARE(isTakenBack(withDocument(known, document)), fits);
            }
        }
    }

    /// A session whose name is a transaction number would be taken for a declaration by whoever folds it.
    void aDrawerSessionIsAUuid()
    {
        for (const RecordKind kind :
             {RecordKind::DrawerOpened, RecordKind::DrawerDropped, RecordKind::DrawerClosed}) {
            const SealedEntry known = recordOfKind(kind);
            QVERIFY(isTakenBack(known));
            for (const QString& wrong : kNoSessions) {
                QJsonObject document = objectOf(known);
                document.insert(QStringLiteral("subject"), wrong);
                QVERIFY2(!isTakenBack(withDocument(known, document)), qPrintable(wrong));
            }
        }
        for (const RecordKind kind : {RecordKind::PaymentTaken, RecordKind::PaymentVoided}) {
            const SealedEntry known = recordOfKind(kind);
            for (const QString& wrong : kNoSessions) {
                QVERIFY2(!isTakenBack(withBodyField(known, QStringLiteral("drawerSession"), wrong)),
                         qPrintable(wrong));
            }
        }
    }

    /// A reason is a code and no sentence: nothing that somebody typed gets past the checks of remarks.
    void aReasonIsACode()
    {
        const SealedEntry returned = recordOfKind(RecordKind::Returned);
        const SealedEntry voided = recordOfKind(RecordKind::PaymentVoided);
        const QString longest(64, u'A');
        for (const QString& right : {QStringLiteral("WRONG-TENDER"), QStringLiteral("other2"), longest}) {
            QVERIFY(isTakenBack(withBodyField(returned, QStringLiteral("codes"), QJsonArray{right})));
            QVERIFY(isTakenBack(withBodyField(voided, QStringLiteral("reason"), right)));
        }
        for (const QString& wrong :
             {QString(), QStringLiteral("4506 4400 0000 0000"), QStringLiteral("the card, again"),
              QStringLiteral("déchirée"), QStringLiteral("wrong_tender"), QString(longest + u'A')}) {
            QVERIFY2(!isTakenBack(withBodyField(returned, QStringLiteral("codes"), QJsonArray{wrong})),
                     qPrintable(wrong));
            QVERIFY2(!isTakenBack(withBodyField(voided, QStringLiteral("reason"), wrong)), qPrintable(wrong));
        }
    }

    /// Zero is said, absence is not: an absent amount is refused, `0.00` stays.
    void zeroIsNotAbsence()
    {
        const SealedEntry opened = test::sealedRecord({test::sampleRecordContext(RecordKind::DrawerOpened),
                                                       DrawerOpenedBody{QStringLiteral("0427"), {}}});
        const QJsonObject body = objectOf(opened).value(QStringLiteral("body")).toObject();
        QCOMPARE(body.value(QStringLiteral("openingFloat")).toString(), QStringLiteral("0.00"));
    }

    void aDeclarationStillFitsIntoTheRecordThatPresentsIt()
    {
        QVERIFY(kMostDeclarationBytes < kMostDocumentBytes);
        const auto presented = test::recordsOfEveryKind().front();
        const qsizetype around =
            test::sealedRecord(presented).document.size() - test::sampleEntry().document.size();
        QVERIFY2(around < kMostDocumentBytes - kMostDeclarationBytes, qPrintable(QString::number(around)));
    }

    void paperCarriesEitherKind()
    {
        const SealedEntry record = test::sealedRecord(test::recordsOfEveryKind().back());
        const auto codes = toPaperCodes(record);
        QVERIFY(codes.ok());
        const auto rebuilt = fromPaperCodes(codes.value());
        QVERIFY(rebuilt.ok());
        QVERIFY(rebuilt.value() == record);
    }

    void schemaNamesTheSameKindsAndFields()
    {
        QFile file(test::sourcePath("resources/schema/record.schema.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto schema = json::parseObject(file.readAll());
        QVERIFY(schema.ok());
        const QJsonObject document =
            schema->value(QStringLiteral("$defs")).toObject().value(QStringLiteral("document")).toObject();
        const QJsonArray branches = document.value(QStringLiteral("allOf")).toArray();
        const auto records = test::recordsOfEveryKind();
        QCOMPARE(branches.size(), qsizetype(records.size()));
        for (std::size_t place = 0; place < records.size(); ++place) {
            const QJsonObject sealed = objectOf(test::sealedRecord(records[place]));
            QCOMPARE(document.value(QStringLiteral("properties")).toObject().keys(), sealed.keys());
            const QJsonObject branch = branches.at(qsizetype(place)).toObject();
            const QString kind = toText(records[place].context.kind);
            QVERIFY(QString::fromUtf8(QJsonDocument(branch.value(QStringLiteral("if")).toObject()).toJson())
                        .contains(u'"' + kind + u'"'));
            const QJsonObject fields = branch.value(QStringLiteral("then"))
                                           .toObject()
                                           .value(QStringLiteral("properties"))
                                           .toObject()
                                           .value(QStringLiteral("body"))
                                           .toObject()
                                           .value(QStringLiteral("properties"))
                                           .toObject();
            for (const QString& key : sealed.value(QStringLiteral("body")).toObject().keys()) {
                QVERIFY2(fields.contains(key), qPrintable(kind + u' ' + key));
            }
        }
    }
};

} // namespace

CARM_TEST(RecordTest)
#include "record_test.moc"
