// A person sets up the sign-in at this desktop: passphrase, authenticator app, recovery codes, in that order.
// What comes out is a credential that is kept here, sealed under the passphrase. Used by the registration and
// for people who join later.
#pragma once

#include "access/credential.h"
#include "access/recovery_codes.h"
#include "presenters/importer_session.h"

#include <QObject>

namespace carm::presenters {

enum class SignInSetupStage {
    Passphrase,
    Making,        ///< the key is being derived; a moment
    SecondFactor,  ///< the QR is shown, one code is asked for
    RecoveryCodes, ///< shown once, to be printed or written down
    Ready,
};

class SignInSetup final : public QObject {
    Q_OBJECT
public:
    explicit SignInSetup(ImporterSession& session, QObject* parent = nullptr);
    ~SignInSetup() override;

    /// For whom; nothing changes when it is the same person as before. A person whose credential is kept here
    /// is Ready once the store has said so.
    void begin(const QString& userId, const QString& name, access::Role role);
    const QString& userId() const;
    SignInSetupStage stage() const;

    /// What is wrong with a passphrase while it is typed; empty when it is good.
    std::vector<Message> passphraseProblems(const SecretBytes& passphrase) const;
    /// Both as typed. Ends in SecondFactor, or in Passphrase with problem().
    void choosePassphrase(SecretBytes passphrase, const SecretBytes& again);

    /// `otpauth://…` in ASCII, for the QR; empty before SecondFactor and after Ready.
    const SecretBytes& otpauthUri() const;
    /// The same secret for typing by hand: ASCII, groups of four.
    const SecretBytes& secretForTyping() const;
    /// `code` is ASCII as typed. Ends in RecoveryCodes, or stays with problem().
    void verifyCode(const SecretBytes& code);

    /// ASCII, only in the stage RecoveryCodes.
    const std::vector<SecretBytes>& recoveryCodes() const;
    /// The person has them on paper. Ends in Ready, or stays with problem(), when the store has answered. The
    /// code that was verified is spent.
    void recoveryCodesNoted();

    std::optional<Message> problem() const;
    /// Ready only.
    const std::optional<access::Credential>& credential() const;
    /// While the passphrase was chosen in this run of the program; else it has to be typed to sign.
    std::shared_ptr<const protocol::SigningKey> signingKey() const;
    /// Opens what is kept: makes signingKey() in another run of the program; failures count as at the
    /// sign-in. Answers nothing when it is there, else why not.
    void unlock(SecretBytes passphrase, const std::function<void(std::optional<Message>)>& done);
    /// Wipes key, secret and codes; what is kept stays.
    void forget();

Q_SIGNALS:
    void changed();

private:
    void enter(SignInSetupStage stage, std::optional<Message> problem = {});
    void make(SecretBytes passphrase);

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace carm::presenters
