#include "presenters/sign_in_setup.h"

#include "access/base32.h"
#include "presenters/importer_messages.h"
#include "support/ensure.h"

#include <QDateTime>
#include <QTimeZone>

namespace carm::presenters {
namespace {

using access::AccessError;
using outbox::StoreError;

/// A person may be away for years; a sign-in that nobody uses is deactivated much earlier (StandingRules).
constexpr int kValidYears = 5;
constexpr std::size_t kTypedGroup = 4;

QString issuerName()
{
    return QStringLiteral("CARM Desktop");
}

/// The secret in groups of four, as people copy it from a screen.
SecretBytes groupedBase32(const SecretBytes& secret)
{
    const SecretBytes text = access::toBase32(secret.bytes());
    const std::size_t blanks = text.isEmpty() ? 0 : (text.size() - 1) / kTypedGroup;
    SecretBytes grouped(text.size() + blanks);
    std::size_t at = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i > 0 && i % kTypedGroup == 0) {
            grouped.bytes()[at++] = ' ';
        }
        grouped.bytes()[at++] = text.bytes()[i];
    }
    return grouped;
}

/// A new credential and the seed that it seals.
struct MadeSignIn {
    access::NewCredential made;
    SecretBytes signingSeed;
};

Result<MadeSignIn, AccessError> makeSignIn(const access::Subject& subject, const access::Validity& validity,
                                           const SecretBytes& passphrase,
                                           const access::SealSettings& settings)
{
    CARM_TRY(made, access::makeCredential(subject, validity, passphrase, settings));
    CARM_TRY(unlocked, access::unlock(made.credential, passphrase));
    return MadeSignIn{std::move(made), std::move(unlocked.signingSeed)};
}

} // namespace

struct SignInSetup::Private {
    ImporterSession& session;
    SignInSetupStage stage = SignInSetupStage::Passphrase;
    access::Subject subject;
    std::optional<Message> problem;
    std::optional<access::Credential> made; ///< not kept yet
    std::optional<access::Credential> credential;
    PersonSignIn signIn;
    SecretBytes totpSecret;
    SecretBytes otpauth;
    SecretBytes typedSecret;
    std::optional<qint64> spentStep;
    access::IssuedRecoveryCodes codes;
    std::shared_ptr<const protocol::SigningKey> key;
    Answers answers;
    std::shared_ptr<int> alive = std::make_shared<int>(0);

    explicit Private(ImporterSession& owner)
        : session(owner), signIn(owner.backend(), owner.clock(), owner.settings().signIn,
                                 [&owner](const QString& who, const CredentialAnswer& answer) {
                                     owner.credentialOf(who, answer);
                                 })
    {
    }

    void wipe()
    {
        made.reset();
        totpSecret = {};
        otpauth = {};
        typedSecret = {};
        codes = {};
        spentStep.reset();
    }
};

SignInSetup::SignInSetup(ImporterSession& session, QObject* parent)
    : QObject(parent), m_d(std::make_unique<Private>(session))
{
}

SignInSetup::~SignInSetup() = default;

void SignInSetup::enter(SignInSetupStage stage, std::optional<Message> problem)
{
    m_d->stage = stage;
    m_d->problem = std::move(problem);
    Q_EMIT changed();
}

void SignInSetup::begin(const QString& userId, const QString& name, access::Role role)
{
    const access::Subject subject{userId, Pii<QString>(name), {role}, {}};
    if (subject == m_d->subject) {
        return;
    }
    m_d->answers.dropAll();
    m_d->subject = subject;
    m_d->credential.reset();
    m_d->key.reset();
    m_d->wipe();
    enter(SignInSetupStage::Passphrase);
    if (!importer::PersonId::parse(userId)) {
        return;
    }
    // An answer that comes after the person has begun to choose a passphrase does not take it away.
    m_d->session.credentialOf(userId, [this, userId, alive = std::weak_ptr(m_d->alive)](
                                          const Result<access::Credential, SignInFailure>& kept) {
        if (!alive.expired() && kept && m_d->subject.id == userId &&
            m_d->stage == SignInSetupStage::Passphrase) {
            m_d->credential = kept.value();
            enter(SignInSetupStage::Ready);
        }
    });
}

const QString& SignInSetup::userId() const
{
    return m_d->subject.id;
}

SignInSetupStage SignInSetup::stage() const
{
    return m_d->stage;
}

std::vector<Message> SignInSetup::passphraseProblems(const SecretBytes& passphrase) const
{
    std::vector<Message> messages;
    const std::vector<QString> self{m_d->subject.id, m_d->subject.displayName.reveal()};
    for (const access::PassphraseProblem problem :
         access::problemsOf(passphrase, m_d->session.settings().credential.rules, self)) {
        messages.push_back(importerMessage(problem, m_d->session.speaker()));
    }
    return messages;
}

void SignInSetup::choosePassphrase(SecretBytes passphrase, const SecretBytes& again)
{
    if (m_d->stage != SignInSetupStage::Passphrase) {
        return;
    }
    const Speaker& speaker = m_d->session.speaker();
    if (!importer::PersonId::parse(m_d->subject.id)) {
        enter(SignInSetupStage::Passphrase,
              importerMessage(AccessError{access::AccessErrorCode::BadSubject}, speaker));
        return;
    }
    const std::vector<Message> problems = passphraseProblems(passphrase);
    if (!problems.empty()) {
        enter(SignInSetupStage::Passphrase, problems.front());
        return;
    }
    if (!passphrase.equals(again)) {
        enter(SignInSetupStage::Passphrase,
              Message{speaker.say("SignIn", "The two passphrases differ."),
                      speaker.say("SignIn", "It is typed twice so that a slip does not lock you out."),
                      speaker.say("SignIn", "Type it again in both fields.")});
        return;
    }
    make(std::move(passphrase));
}

void SignInSetup::make(SecretBytes passphrase)
{
    const Instant now = m_d->session.clock().now();
    const QDate last = m_d->session.clock().today().addYears(kValidYears);
    const access::Validity validity{now, {last.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch()}};
    const auto typed = std::make_shared<const SecretBytes>(std::move(passphrase));
    const auto made = std::make_shared<std::optional<Result<MadeSignIn, AccessError>>>();
    enter(SignInSetupStage::Making);
    m_d->session.backend().runAside(
        [typed, made, validity, subject = m_d->subject, settings = m_d->session.settings().credential] {
            *made = makeSignIn(subject, validity, *typed, settings);
        },
        m_d->answers.forNow([this, made] {
            Result<MadeSignIn, AccessError>& result = made->value();
            if (!result) {
                enter(SignInSetupStage::Passphrase, importerMessage(result.error(), m_d->session.speaker()));
                return;
            }
            m_d->key = std::make_shared<const protocol::SigningKey>(
                *protocol::SigningKey::fromSeed(result.value().signingSeed));
            m_d->made = result.value().made.credential;
            m_d->totpSecret = std::move(result.value().made.totpSecret);
            m_d->otpauth = access::otpauthUri(m_d->totpSecret, issuerName(), m_d->subject.id,
                                              m_d->session.settings().signIn.totp);
            m_d->typedSecret = groupedBase32(m_d->totpSecret);
            enter(SignInSetupStage::SecondFactor);
        }));
}

const SecretBytes& SignInSetup::otpauthUri() const
{
    return m_d->otpauth;
}

const SecretBytes& SignInSetup::secretForTyping() const
{
    return m_d->typedSecret;
}

void SignInSetup::verifyCode(const SecretBytes& code)
{
    if (m_d->stage != SignInSetupStage::SecondFactor) {
        return;
    }
    const Speaker& speaker = m_d->session.speaker();
    const auto step = access::verifyTotp(m_d->totpSecret, code.bytes(), m_d->session.clock().now(), {},
                                         m_d->session.settings().signIn.totp);
    if (!step) {
        enter(SignInSetupStage::SecondFactor,
              Message{speaker.say("SignIn", "This is not the code of this moment."),
                      speaker.say("SignIn", "The app and this computer must have the same time."),
                      speaker.say("SignIn",
                                  "Type the code that the app shows now. If it is refused again, set the "
                                  "clock of this computer.")});
        return;
    }
    m_d->spentStep = step.value();
    m_d->codes = access::issueRecoveryCodes();
    enter(SignInSetupStage::RecoveryCodes);
}

const std::vector<SecretBytes>& SignInSetup::recoveryCodes() const
{
    return m_d->codes.toShow;
}

void SignInSetup::recoveryCodesNoted()
{
    if (m_d->stage != SignInSetupStage::RecoveryCodes) {
        return;
    }
    access::SignInState state;
    state.lastTotpStep = m_d->spentStep;
    state.lastUsed = m_d->session.clock().now();
    state.recoveryCodes = m_d->codes.kept;
    m_d->session.addPerson(
        *m_d->made, state,
        [this, alive = std::weak_ptr(m_d->alive)](const std::optional<StoreError>& problem) {
            if (alive.expired()) {
                return;
            }
            if (problem) {
                enter(SignInSetupStage::RecoveryCodes, importerMessage(*problem, m_d->session.speaker()));
                return;
            }
            m_d->credential = m_d->made;
            m_d->wipe();
            enter(SignInSetupStage::Ready);
        });
}

std::optional<Message> SignInSetup::problem() const
{
    return m_d->problem;
}

const std::optional<access::Credential>& SignInSetup::credential() const
{
    return m_d->credential;
}

std::shared_ptr<const protocol::SigningKey> SignInSetup::signingKey() const
{
    return m_d->key;
}

void SignInSetup::unlock(SecretBytes passphrase, const std::function<void(std::optional<Message>)>& done)
{
    CARM_ENSURE(m_d->credential.has_value());
    if (m_d->signIn.isBusy()) {
        return;
    }
    SignInTry typed;
    typed.who = m_d->subject.id;
    typed.passphrase = std::move(passphrase);
    typed.isReopening = true; // the second factor was verified when it was set up
    m_d->signIn.start(std::move(typed), [this, done](Result<UnlockedPerson, SignInFailure> person) {
        if (person) {
            m_d->key = person->key;
            done(std::nullopt);
        } else {
            done(importerMessage(person.error(), m_d->session.speaker()));
        }
    });
}

void SignInSetup::forget()
{
    m_d->answers.dropAll();
    m_d->wipe();
    m_d->key.reset();
    m_d->subject = {};
    m_d->credential.reset();
    enter(SignInSetupStage::Passphrase);
}

} // namespace carm::presenters
