// One attempt to sign in at the counter, through the store, the derivation of
// the key and the store again. What the attempt used up (a failure, a code) is
// on disk before its result is given.
#pragma once

#include "access/sign_in.h"
#include "presenters/counter_answers.h"
#include "presenters/messages.h"

#include <variant>

namespace carm::presenters {

enum class BadgeProblem { Unknown, OtherOffice };
using SignInObstacle = std::variant<access::AccessError, outbox::StoreError, BadgeProblem>;
Message messageFor(const SignInObstacle& obstacle, const Speaker& speaker);

struct SignInRequest {
    QString badge;
    SecretBytes passphrase;
    SecretBytes code;         ///< ASCII as typed; not asked for when reopening
    bool isReopening = false; ///< of a locked session that both factors had opened
};

struct UnlockedOfficer {
    access::Credential credential;
    std::shared_ptr<const protocol::SigningKey> key;
};

class OfficerSignIn {
public:
    using Finished = std::function<void(Result<UnlockedOfficer, SignInObstacle>)>;

    OfficerSignIn(CounterBackend& backend, const Clock& clock, access::SignInSettings settings,
                  QString office);

    bool isBusy() const { return m_attempt != nullptr; }
    /// One at a time: a second attempt would not know of the failure of the
    /// first.
    void start(SignInRequest request, Finished finished);
    /// Nothing when it is done, else why not.
    void liftLockOut(const QString& badge, std::function<void(std::optional<SignInObstacle>)> done);

private:
    struct Attempt;

    void readCredential(const std::optional<QJsonObject>& told);
    void readState(const std::optional<QByteArray>& stored);
    void tryAside();
    void keepOutcome();
    void finish();
    void refuse(const SignInObstacle& obstacle);
    template <class T> Done<T> orRefuse(std::function<void(const T&)> then);

    CounterBackend& m_backend;
    const Clock& m_clock;
    access::SignInSettings m_settings;
    QString m_office;
    std::shared_ptr<Attempt> m_attempt;
    Answers m_answers;
};

} // namespace carm::presenters
