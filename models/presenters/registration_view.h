// The registration of a business page by page. Every field is on disk a moment after it was typed, so that it
// can be left and resumed on another day; it is begun offline and finished when central has compared it with
// its record. Domain note 8.1.
#pragma once

#include "importer/registration.h"
#include "presenters/choices.h"
#include "presenters/sign_in_setup.h"

#include <QObject>

namespace carm::presenters {

enum class RegistrationField {
    BusinessNumber,
    LegalName,
    OperatingName,
    EntityType, ///< of entityTypes()
    Street,
    City,
    Province,
    PostalCode,
    Country,
    DeclarationNumber, ///< proof: a former declaration
    DeclarationTotal,
    PaymentDay,
    PaymentAmount,
    StatementDay,
    StatementBalance,
    ProgramReference, ///< "RM0001"
    ContactName,      ///< from here to ContactLanguage: of one contact
    ContactPhone,
    ContactExtension,
    ContactEmail,
    ContactLanguage, ///< "en" or "fr"
    UserId,          ///< for the sign-in; proposed from the e-mail address
    Terms,           ///< for findings; see setTermsAccepted()
    Passphrase,      ///< for findings
};

struct RegistrationFinding {
    RegistrationField field = RegistrationField::BusinessNumber;
    int contact = -1; ///< counts from 0; -1 outside the contacts
    Message message;
};

struct RequirementRow {
    QString text;
    QString detail;
    bool isOneOfThree = false; ///< two of the three such papers are enough
};

/// One line of what the person gave beside what the record has.
struct ComparisonRow {
    QString label; ///< "Legal name"
    importer::Sameness sameness = importer::Sameness::Same;
    QString verdict; ///< "The same", "The same but for spelling", "Different"
    std::vector<importer::Segment> segments;
};

struct RegistrationStatus {
    importer::RegistrationState state = importer::RegistrationState::Draft;
    bool isWaiting = false; ///< sealed here, no answer of central yet
    QString title;          ///< "Waiting for the agency's answer"
    QString detail;
    std::vector<Message> reasons; ///< of a refusal
    /// Where to mend it; nothing where only the agency, or a manager, can.
    std::optional<importer::RegistrationStep> mendAt;
};

/// How much a registration took so far: pages that were gone through, fields that were filled in.
struct RegistrationEffort {
    int pages = 0;
    int fields = 0;
};

class RegistrationView final : public QObject {
    Q_OBJECT
public:
    explicit RegistrationView(ImporterSession& session, QObject* parent = nullptr);
    /// Asks the backend to save what was typed last.
    ~RegistrationView() override;

    /// False until the store has said what was begun before.
    bool isLoaded() const;
    importer::RegistrationStep step() const;
    /// "Step 3 of 7: Proof"
    QString stepTitle(importer::RegistrationStep step) const;
    bool isDone(importer::RegistrationStep step) const;
    /// Goes on when the page is complete; otherwise stays and returns false.
    bool proceed();
    /// To a page that was reached before.
    bool goTo(importer::RegistrationStep step);

    std::vector<RequirementRow> requirements() const;
    std::vector<Choice> entityTypes() const;
    std::vector<Choice> countries() const;
    /// Texts as typed; canonical where they can be read.
    void setText(RegistrationField field, const QString& typed, int contact = 0);
    QString text(RegistrationField field, int contact = 0) const;
    void setNoneYet(importer::ProofQuestion question, bool noneYet);
    bool isNoneYet(importer::ProofQuestion question) const;
    int contactCount() const;
    int addContact();
    void removeContact(int contact);
    void setNotice(int contact, importer::NoticeKind kind, bool wanted);
    bool wantsNotice(int contact, importer::NoticeKind kind) const;
    /// Until it is submitted, and again once it was reopened.
    bool isEditable() const;
    void setTermsAccepted(bool accepted);
    bool termsAccepted() const;
    /// What the person agrees to, in paragraphs.
    QStringList terms() const;
    SignInSetup& signInSetup();

    /// What keeps the person on the page, in the order of the form. Empty fields are told only after
    /// proceed() was tried.
    std::vector<RegistrationFinding> findings(importer::RegistrationStep step) const;
    RegistrationStatus status() const;
    /// After a refusal for name or address; empty when central does not show its record.
    std::vector<ComparisonRow> comparison() const;
    RegistrationEffort effort() const;

    /// Whether submit() needs the passphrase: the sign-in was set up in an earlier run of the program.
    bool needsPassphrase() const;
    /// Why it cannot be submitted now; nothing when it can.
    std::optional<Message> obstacle() const;
    /// Ends in submitted() or problemChanged(). `passphrase` is empty when none is needed.
    void submit(SecretBytes passphrase);
    bool isBusy() const;
    std::optional<Message> problem() const;
    /// After a refusal, or when more proof is asked for: back to the page to mend.
    void reopen();
    /// Whether what was typed last is on disk.
    bool isSaved() const;

Q_SIGNALS:
    void changed();
    void stepChanged();
    void problemChanged();
    void savingChanged();
    /// The record is sealed on this machine and travels to central by itself.
    void submitted();
    /// Central's answer came, or changed.
    void statusChanged();

private:
    void load();
    void lookForAnswer();
    void edited();
    void save(const std::function<void(std::optional<outbox::StoreError>)>& then);
    void enter(importer::RegistrationStep step);
    void prepareSignIn();
    void sealWith(std::shared_ptr<const protocol::SigningKey> key);
    void fail(const Message& problem);

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace carm::presenters
