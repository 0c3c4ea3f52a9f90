#include "harness/harness.h"

#include "access/access_json.h"
#include "samples.h"

#include <QJsonDocument>

using namespace carm;
using namespace carm::access;
using namespace carm::access::test;

namespace {

Result<QJsonObject, json::Error> throughBytes(const QJsonObject& object)
{
    return json::parseObject(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject with(QJsonObject object, const char* key, const QJsonValue& value)
{
    object.insert(QLatin1String(key), value);
    return object;
}

QJsonObject without(QJsonObject object, const char* key)
{
    object.remove(QLatin1String(key));
    return object;
}

SignInState richState()
{
    SignInState state;
    state.lockout = {3, kStart, {kStart.milliseconds + 4'000}};
    state.lastTotpStep = 58'907'520;
    state.lastUsed = Instant{kStart.milliseconds - 1};
    state.recoveryCodes = issueRecoveryCodes().kept;
    state.recoveryCodes.unused.pop_back();
    return state;
}

class AccessJsonTest : public QObject {
    Q_OBJECT

    const Credential m_credential = newOfficer().credential;
    const QJsonObject m_object = toJson(m_credential);

    QJsonObject withSealed(const char* key, const QJsonValue& value) const
    {
        const QString sealed = QStringLiteral("sealed");
        return with(m_object, "sealed", with(m_object.value(sealed).toObject(), key, value));
    }

    /// Where the reader refuses `object`, or `taken`.
    static QString refusedAt(const QJsonObject& object)
    {
        const auto result = credentialFromJson(object);
        return result ? QStringLiteral("taken") : result.error().path;
    }

private Q_SLOTS:
    void credentialsGoBothWays()
    {
        QCOMPARE(credentialFromJson(throughBytes(m_object).value()).value(), m_credential);
        const Subject importer{QStringLiteral("a.roy@example.ca"), Pii(QStringLiteral("Élise Roy")),
                               Roles{Role::Editor, Role::Reader}, QString()};
        const Credential other =
            makeCredential(importer, kYear, goodPassphrase(), cheapSettings())->credential;
        QVERIFY(!toJson(other).contains(QStringLiteral("office")));
        QCOMPARE(refusedAt(with(toJson(other), "office", QString())), QStringLiteral("id"));
        QCOMPARE(credentialFromJson(throughBytes(toJson(other)).value()).value(), other);
    }

    /// The names on the wire and in the stores; a renamed key would orphan what is stored.
    void keysAreStable()
    {
        QCOMPARE(m_object.keys().join(u' '),
                 QStringLiteral("displayName format id office publicKey roles sealed validFromMs "
                                "validUntilMs"));
        QCOMPARE(m_object.value(QStringLiteral("roles")).toArray(),
                 (QJsonArray{QStringLiteral("borderServicesOfficer"), QStringLiteral("cashier")}));
        QCOMPARE(m_object.value(QStringLiteral("sealed")).toObject().keys().join(u' '),
                 QStringLiteral("box checksum memoryBytes nonce passes salt"));
        QCOMPARE(
            toJson(richState()).keys().join(u' '),
            QStringLiteral("blockedUntilMs failures format lastSeenMs lastTotpStep lastUsedMs recovery"));
        QCOMPARE(toJson(SignInState{}).keys().join(u' '),
                 QStringLiteral("blockedUntilMs failures format lastSeenMs"));
    }

    void eachFieldIsNeeded()
    {
        for (const char* key :
             {"format", "id", "displayName", "roles", "publicKey", "validFromMs", "validUntilMs", "sealed"}) {
            QCOMPARE(refusedAt(without(m_object, key)), QString::fromLatin1(key));
            QCOMPARE(refusedAt(with(m_object, key, QJsonValue::Null)), QString::fromLatin1(key));
        }
        QCOMPARE(refusedAt(without(m_object, "office")), QStringLiteral("id"));
        const QJsonObject sealed = m_object.value(QStringLiteral("sealed")).toObject();
        for (const char* key : {"salt", "passes", "memoryBytes", "nonce", "box", "checksum"}) {
            QCOMPARE(refusedAt(with(m_object, "sealed", without(sealed, key))),
                     QStringLiteral("sealed.") + QLatin1String(key));
        }
    }

    void nothingElseIsTaken()
    {
        QCOMPARE(refusedAt(m_object), QStringLiteral("taken"));
        QCOMPARE(refusedAt(with(m_object, "role", QStringLiteral("supervisor"))), QStringLiteral("role"));
        QCOMPARE(refusedAt(withSealed("kdf", QStringLiteral("none"))), QStringLiteral("sealed.kdf"));
        QCOMPARE(refusedAt(with(m_object, "format", 2)), QStringLiteral("format"));
        QCOMPARE(refusedAt(with(m_object, "office", QString())), QStringLiteral("id"));
    }

    void rolesAreKnownAndStandOnce()
    {
        const auto refused = [&](const QJsonArray& roles) {
            return refusedAt(with(m_object, "roles", roles));
        };
        const QString cashier = QStringLiteral("cashier");
        QCOMPARE(refused({cashier}), QStringLiteral("taken"));
        QCOMPARE(refused({}), QStringLiteral("id"));
        QCOMPARE(refused({cashier, cashier}), QStringLiteral("roles[1]"));
        QCOMPARE(refused({QStringLiteral("Cashier")}), QStringLiteral("roles[0]"));
        QCOMPARE(refused({cashier, 3}), QStringLiteral("roles[1]"));
        QCOMPARE(refused({cashier, QStringLiteral("editor")}), QStringLiteral("id"));
        QJsonArray many;
        for (int count = 0; count < 10; ++count) {
            many.append(cashier);
        }
        QCOMPARE(refused(many), QStringLiteral("roles"));
    }

    void bytesHaveOneSpellingAndOneLength()
    {
        const QString salt =
            m_object.value(QStringLiteral("sealed")).toObject().value(QStringLiteral("salt")).toString();
        const QString upper = QStringLiteral("AA") + salt.mid(2);
        for (const QString& wrong : {QString(), salt.chopped(1), salt.chopped(2), salt + QStringLiteral("00"),
                                     upper, QStringLiteral("zz") + salt.mid(2)}) {
            QCOMPARE(refusedAt(withSealed("salt", wrong)), QStringLiteral("sealed.salt"));
        }
        QCOMPARE(refusedAt(with(m_object, "publicKey", salt)), QStringLiteral("publicKey"));
    }

    void numbersAreBounded()
    {
        QCOMPARE(refusedAt(withSealed("passes", 0)), QStringLiteral("sealed.passes"));
        QCOMPARE(refusedAt(withSealed("passes", 11)), QStringLiteral("sealed.passes"));
        QCOMPARE(refusedAt(withSealed("memoryBytes", 1LL << 40)), QStringLiteral("sealed.passes"));
        QCOMPARE(refusedAt(with(m_object, "validFromMs", kYear.until.milliseconds)),
                 QStringLiteral("validUntilMs"));
        QCOMPARE(refusedAt(with(m_object, "validUntilMs", 1LL << 50)), QStringLiteral("validUntilMs"));
        QCOMPARE(refusedAt(with(m_object, "validFromMs", QStringLiteral("0"))),
                 QStringLiteral("validFromMs"));
    }

    void errorsCarryThePathButNoValue()
    {
        const auto result = credentialFromJson(with(m_object, "displayName", QString(121, u'x')),
                                               QStringLiteral("officers[4]"));
        QCOMPARE(result.error().path, QStringLiteral("officers[4].id"));
        QVERIFY(!result.error().detail.contains(u"xxx"));
    }

    void statesGoBothWays()
    {
        for (const SignInState& state : {SignInState{}, richState()}) {
            QCOMPARE(signInStateFromJson(throughBytes(toJson(state)).value()).value(), state);
        }
        SignInState used = richState();
        used.recoveryCodes.unused.clear();
        used.lockout.lastSeen = Instant{-1}; // a clock before 1970
        QCOMPARE(signInStateFromJson(throughBytes(toJson(used)).value()).value(), used);
    }

    void statesAreReadStrictly()
    {
        const QJsonObject object = toJson(richState());
        const auto refused = [](const QJsonObject& one) {
            const auto result = signInStateFromJson(one);
            return result ? QStringLiteral("taken") : result.error().path;
        };
        for (const char* key : {"format", "failures", "lastSeenMs", "blockedUntilMs"}) {
            QCOMPARE(refused(without(object, key)), QString::fromLatin1(key));
        }
        for (const char* key : {"failures", "lastSeenMs", "lastTotpStep", "lastUsedMs", "recovery"}) {
            QCOMPARE(refused(with(object, key, QStringLiteral("5"))), QString::fromLatin1(key));
        }
        QCOMPARE(refused(with(object, "failures", -1)), QStringLiteral("failures"));
        QCOMPARE(refused(with(object, "failure", 0)), QStringLiteral("failure"));
        QJsonObject recovery = object.value(QStringLiteral("recovery")).toObject();
        QCOMPARE(
            refused(with(object, "recovery", with(recovery, "unused", QJsonArray{QStringLiteral("00")}))),
            QStringLiteral("recovery.unused[0]"));
        QCOMPARE(refused(with(object, "recovery", without(recovery, "salt"))),
                 QStringLiteral("recovery.salt"));
        QCOMPARE(refused(with(object, "recovery", with(recovery, "used", 1))),
                 QStringLiteral("recovery.used"));
    }
};

} // namespace

CARM_TEST(AccessJsonTest)
#include "access_json_test.moc"
