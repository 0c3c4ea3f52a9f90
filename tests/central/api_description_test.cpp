// The description of the interface and the code say the same: paths, methods, who signs, problem codes,
// reasons, fields, limits.
#include "central/entry_refusal.h"
#include "central/policy.h"
#include "central/problem.h"
#include "central/routes.h"
#include "central/service_rig.h"
#include "harness/harness.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>

using namespace carm;
using namespace carm::test;

namespace {

/// The YAML file as JSON, by way of a YAML reader that knows nothing of this project.
QJsonObject readDescription()
{
    QProcess python;
    python.setStandardInputFile(sourcePath("resources/api/central.openapi.yaml"));
    python.start(
        QStringLiteral("python3"),
        {QStringLiteral("-c"),
         QStringLiteral("import json, sys, yaml; json.dump(yaml.safe_load(sys.stdin), sys.stdout)")});
    if (!python.waitForFinished() || python.exitCode() != 0) {
        qCritical("python3 with yaml is needed: %s", python.readAllStandardError().constData());
    }
    return QJsonDocument::fromJson(python.readAllStandardOutput()).object();
}

const QJsonObject& description()
{
    static const QJsonObject object = readDescription();
    return object;
}

QJsonObject schema(const char* name)
{
    return description()
        .value(QStringLiteral("components"))
        .toObject()
        .value(QStringLiteral("schemas"))
        .toObject()
        .value(QLatin1String(name))
        .toObject();
}

QJsonObject propertyOf(const char* name, const char* field)
{
    return schema(name).value(QStringLiteral("properties")).toObject().value(QLatin1String(field)).toObject();
}

QSet<QString> textsOf(const QJsonArray& array)
{
    QSet<QString> texts;
    for (const QJsonValue& value : array) {
        texts.insert(value.toString());
    }
    return texts;
}

QSet<QString> keysOf(const QJsonObject& object)
{
    const QStringList keys = object.keys();
    return {keys.begin(), keys.end()};
}

/// `message` has every field that there is.
void compareFields(const char* name, const QJsonObject& message)
{
    QCOMPARE(keysOf(message), keysOf(schema(name).value(QStringLiteral("properties")).toObject()));
}

} // namespace

class ApiDescriptionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pathsAreTheRoutes();
    void problemCodesAreTheOnesSent();
    void storeErrorsHaveAnswers();
    void reasonsAreTheOnesSent();
    void fieldsAreTheOnesSent();
    void requestsAreStrict();
    void limitsAreTheOnesKept();
};

void ApiDescriptionTest::pathsAreTheRoutes()
{
    const QJsonObject paths = description().value(QStringLiteral("paths")).toObject();
    QSet<int> endpoints;
    for (auto path = paths.begin(); path != paths.end(); ++path) {
        const QString concrete = path.key()
                                     .replace(QStringLiteral("{id}"), protocol::EntryId::make().text())
                                     .replace(QStringLiteral("{hash}"), QString(64, QLatin1Char('a')))
                                     .replace(QStringLiteral("{position}"), QStringLiteral("0"));
        const auto route = central::routeOf(concrete.toLatin1());
        QVERIFY2(route.has_value(), qPrintable(concrete));
        endpoints.insert(static_cast<int>(route->endpoint));
        const QJsonObject methods = path.value().toObject();
        QCOMPARE(methods.keys(), QStringList(QString::fromLatin1(route->method).toLower()));
        const QJsonObject operation = methods.begin().value().toObject();
        // An empty list overrides the signature that the whole description asks for.
        const bool isOpen = operation.contains(QStringLiteral("security")) &&
                            operation.value(QStringLiteral("security")).toArray().isEmpty();
        QCOMPARE(isOpen, route->signer == central::Signer::Nobody);
        const QJsonObject needed = operation.value(QStringLiteral("security")).toArray().at(0).toObject();
        const bool hasNoName = !needed.isEmpty() && !needed.contains(QStringLiteral("carmTerminal"));
        QCOMPARE(hasNoName, route->signer == central::Signer::NewTerminal);
        const QJsonObject body = operation.value(QStringLiteral("requestBody")).toObject();
        QCOMPARE(body.value(QStringLiteral("x-most-bytes")).toInteger(), qint64(route->mostBodyBytes));
    }
    QCOMPARE(endpoints.size(), static_cast<int>(central::Endpoint::DownloadEdition) + 1);
}

void ApiDescriptionTest::problemCodesAreTheOnesSent()
{
    QSet<QString> sent;
    for (int code = 0; code <= static_cast<int>(central::ProblemCode::StorageFailed); ++code) {
        const auto response = central::problem(static_cast<central::ProblemCode>(code));
        const QJsonObject object = jsonOf(response);
        const QString text = codeOf(response);
        QVERIFY2(!sent.contains(text), qPrintable(text));
        sent.insert(text);
        QCOMPARE(object.value(QStringLiteral("status")).toInt(), response.status);
        QCOMPARE(object.value(QStringLiteral("type")).toString(), QStringLiteral("/problems/") + text);
        QVERIFY(!object.value(QStringLiteral("title")).toString().isEmpty());
        QVERIFY(response.status >= 400);
    }
    QCOMPARE(sent, textsOf(schema("ProblemCode").value(QStringLiteral("enum")).toArray()));
    compareFields("Problem", jsonOf(central::problem(central::ProblemCode::BadValue, QStringLiteral("d"),
                                                     QStringLiteral("p"))));
}

void ApiDescriptionTest::storeErrorsHaveAnswers()
{
    using outbox::StoreErrorCode;
    const central::Policy policy;
    const auto busy = central::problem(storage::StoreError{StoreErrorCode::Busy, {}}, policy);
    QCOMPARE(busy.status, 503);
    QCOMPARE(busy.retryAfterSeconds, std::optional(policy.busyRetryAfterSeconds));
    const auto full = central::problem(storage::StoreError{StoreErrorCode::DiskFull, {}}, policy);
    QCOMPARE(full.status, 503);
    QCOMPARE(codeOf(full), QStringLiteral("storageFull"));
    QCOMPARE(full.retryAfterSeconds, std::optional(policy.fullRetryAfterSeconds));
    for (const StoreErrorCode code :
         {StoreErrorCode::ReadOnly, StoreErrorCode::Damaged, StoreErrorCode::Failed}) {
        const auto failed =
            central::problem(storage::StoreError{code, QStringLiteral("secret detail")}, policy);
        QCOMPARE(failed.status, 500);
        QVERIFY(!failed.body.contains("secret"));
    }
}

void ApiDescriptionTest::reasonsAreTheOnesSent()
{
    // What the store answers.
    QSet<QString> sent{QStringLiteral("idTaken"), QStringLiteral("numberTaken"),
                       QStringLiteral("versionConflict")};
    for (int code = 0; code < central::kEntryRefusals; ++code) {
        sent.insert(central::toText(static_cast<central::EntryRefusal>(code)));
    }
    QCOMPARE(sent, textsOf(schema("EntryReason").value(QStringLiteral("enum")).toArray()));
    QSet<QString> outcomes;
    for (int outcome = 0; outcome <= static_cast<int>(protocol::EntryOutcome::Unknown); ++outcome) {
        protocol::EntryAnswer answer;
        answer.outcome = static_cast<protocol::EntryOutcome>(outcome);
        outcomes.insert(protocol::toJson(answer).value(QStringLiteral("outcome")).toString());
    }
    QCOMPARE(outcomes, textsOf(propertyOf("EntryAnswer", "outcome").value(QStringLiteral("enum")).toArray()));
}

void ApiDescriptionTest::fieldsAreTheOnesSent()
{
    const QByteArray hash(32, 'h');
    const protocol::Receipt receipt{QStringLiteral("1"), kSampleNow, QByteArray(64, 's')};
    const protocol::EntryAnswer answer{protocol::EntryId::make(),
                                       protocol::EntryOutcome::Created,
                                       hash,
                                       receipt,
                                       QStringLiteral("reason"),
                                       true};
    compareFields("EnrolmentRequest", protocol::toJson(protocol::EnrolmentRequest{}));
    compareFields("EnrolmentReply", protocol::toJson(protocol::EnrolmentReply{}));
    compareFields("NumberBlockRequest", protocol::toJson(protocol::NumberBlockRequest{}));
    compareFields("NumberBlock", protocol::toJson(protocol::NumberBlock{}));
    compareFields("EntryBatch", protocol::toJson(protocol::EntryBatch{}));
    compareFields("EntryAnswer", protocol::toJson(answer));
    compareFields("Receipt", protocol::toJson(answer).value(QStringLiteral("receipt")).toObject());
    compareFields("BatchAnswer", protocol::toJson(protocol::BatchAnswer{}));
    compareFields("EditionNotice", protocol::toJson(protocol::EditionNotice{}));
    compareFields("SealedEntry", protocol::toEnvelope(SampleTerminal(1).seal({})));
    compareFields("FeedPage", protocol::toJson(protocol::FeedPage{}));
    protocol::FeedPage page;
    page.items.push_back({1, protocol::FeedTopic::Notice, QStringLiteral("k"), {}});
    const auto itemsOf = [](const QJsonObject& object, const char* list) {
        return object.value(QLatin1String(list)).toArray().at(0).toObject();
    };
    compareFields("FeedItem", itemsOf(protocol::toJson(page), "items"));
    protocol::DeclarationView declared;
    declared.declaration = SampleTerminal(1).seal({});
    declared.records.emplace_back();
    compareFields("DeclarationView", protocol::toJson(declared));
    compareFields("RecordLine", itemsOf(protocol::toJson(declared), "records"));
    compareFields("TerminalView", protocol::toJson(protocol::TerminalView{}));
    protocol::BusinessView business;
    business.users.emplace_back();
    compareFields("BusinessView", protocol::toJson(business));
    compareFields("UserView", itemsOf(protocol::toJson(business), "users"));
    compareFields("NoticeView", protocol::toJson(protocol::NoticeView{}));
    ServiceRig rig;
    compareFields("Health", jsonOf(rig.get("/v1/health")));
}

void ApiDescriptionTest::requestsAreStrict()
{
    for (const char* name : {"EnrolmentRequest", "NumberBlockRequest", "EntryBatch", "SealedEntry"}) {
        QCOMPARE(schema(name).value(QStringLiteral("additionalProperties")), QJsonValue(false));
    }
    for (const char* name : {"EnrolmentReply", "NumberBlock", "EntryAnswer", "BatchAnswer", "EditionNotice",
                             "FeedPage", "FeedItem", "DeclarationView", "RecordLine", "TerminalView",
                             "BusinessView", "UserView", "JournalEntry", "NoticeView"}) {
        QVERIFY(!schema(name).contains(QStringLiteral("additionalProperties")));
    }
}

void ApiDescriptionTest::limitsAreTheOnesKept()
{
    const central::Policy policy;
    QCOMPARE(propertyOf("EntryBatch", "entries").value(QStringLiteral("maxItems")).toInt(),
             protocol::kMostEntriesPerBatch);
    QCOMPARE(propertyOf("FeedPage", "items").value(QStringLiteral("maxItems")).toInt(),
             protocol::kMostFeedItems);
    QCOMPARE(propertyOf("NumberBlockRequest", "size").value(QStringLiteral("maximum")).toInt(),
             policy.mostBlockSize);
    QCOMPARE(propertyOf("NumberBlockRequest", "size").value(QStringLiteral("minimum")).toInt(),
             policy.leastBlockSize);
    const QString leasing = description()
                                .value(QStringLiteral("paths"))
                                .toObject()
                                .value(QStringLiteral("/v1/number-blocks"))
                                .toObject()
                                .value(QStringLiteral("post"))
                                .toObject()
                                .value(QStringLiteral("description"))
                                .toString();
    QVERIFY(leasing.contains(QStringLiteral("at most %1 numbers").arg(policy.mostOpenNumbers)));
    const QJsonObject version = description()
                                    .value(QStringLiteral("components"))
                                    .toObject()
                                    .value(QStringLiteral("parameters"))
                                    .toObject()
                                    .value(QStringLiteral("CarmProtocol"))
                                    .toObject()
                                    .value(QStringLiteral("schema"))
                                    .toObject();
    QCOMPARE(version.value(QStringLiteral("const")).toString(), QString::number(protocol::kEntryFormat));
}

CARM_TEST(ApiDescriptionTest)
#include "api_description_test.moc"
