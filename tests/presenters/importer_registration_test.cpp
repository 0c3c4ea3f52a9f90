#include "harness/harness.h"

#include "access/base32.h"
#include "importer_fixture.h"
#include "presenters/registration_view.h"

#include <QSignalSpy>

using namespace carm;
using namespace carm::presenters;
using importer::ProofQuestion;
using importer::RegistrationState;
using importer::RegistrationStep;
using outbox::OutboxState;
using outbox::StoreError;
using outbox::StoreErrorCode;
using Field = RegistrationField;
using test::kMapleNumber;

namespace {

class SignInSetupTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ImporterDesk> m_desk;
    std::unique_ptr<SignInSetup> m_setup;

    void choose(const QByteArray& passphrase, const QByteArray& again)
    {
        m_setup->choosePassphrase(test::secretOf(passphrase), test::secretOf(again));
    }
    /// The secret as an app reads it from the QR.
    SecretBytes codeOfTheApp() const
    {
        const std::span uri = m_setup->otpauthUri().bytes();
        const QByteArray text(reinterpret_cast<const char*>(uri.data()), static_cast<qsizetype>(uri.size()));
        const qsizetype begin = text.indexOf("secret=") + 7;
        const QByteArray base32 = text.mid(begin, text.indexOf('&', begin) - begin);
        const auto secret =
            access::fromBase32(std::span(reinterpret_cast<const unsigned char*>(base32.constData()),
                                         static_cast<std::size_t>(base32.size())));
        return access::totpCode(*secret, m_desk->clock.now());
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::ImporterDesk>();
        m_setup = std::make_unique<SignInSetup>(*m_desk->session);
        m_setup->begin(QStringLiteral("zoe@maple.example"), QStringLiteral("Zoé Tremblay"),
                       access::Role::BusinessAccountManager);
    }
    void cleanup() { m_setup.reset(); }

    void refusesPassphrasesThatAreNoGood()
    {
        QVERIFY(!m_setup->passphraseProblems(test::secretOf("short")).empty());
        QVERIFY(m_setup->passphraseProblems(test::secretOf(test::ImporterDesk::passphrase)).empty());
        choose("short", "short");
        QCOMPARE(m_setup->stage(), SignInSetupStage::Passphrase);
        choose(test::ImporterDesk::passphrase, "seven geese over Ontario");
        QCOMPARE(m_setup->stage(), SignInSetupStage::Passphrase);
        QVERIFY(m_setup->problem()->what.contains(QStringLiteral("differ")));
        QVERIFY(m_setup->otpauthUri().isEmpty());
    }

    void refusesAUserIdThatNoCredentialCanHave()
    {
        m_setup->begin(QStringLiteral("zoé!"), QStringLiteral("Zoé"), access::Role::Editor);
        choose(test::ImporterDesk::passphrase, test::ImporterDesk::passphrase);
        QCOMPARE(m_setup->stage(), SignInSetupStage::Passphrase);
        QVERIFY(m_setup->problem()->why.contains(QStringLiteral("character")));
    }

    void goesFromPassphraseToRecoveryCodes()
    {
        choose(test::ImporterDesk::passphrase, test::ImporterDesk::passphrase);
        QCOMPARE(m_setup->stage(), SignInSetupStage::SecondFactor);
        QCOMPARE(m_setup->secretForTyping().size(), 39U); // 32 characters in eight groups
        QVERIFY(!m_setup->credential());                  // not kept yet
        m_setup->verifyCode(test::secretOf("000000"));
        QCOMPARE(m_setup->stage(), SignInSetupStage::SecondFactor);
        QVERIFY(m_setup->problem().has_value());
        m_setup->verifyCode(codeOfTheApp());
        QCOMPARE(m_setup->stage(), SignInSetupStage::RecoveryCodes);
        QCOMPARE(m_setup->recoveryCodes().size(), access::kRecoveryCodeCount);
        const SecretBytes recovery = m_setup->recoveryCodes()[0].duplicate();
        QVERIFY(m_desk->session->people().empty());
        m_setup->recoveryCodesNoted();
        QCOMPARE(m_setup->stage(), SignInSetupStage::Ready);
        QVERIFY(m_setup->recoveryCodes().empty()); // shown once
        QVERIFY(m_setup->otpauthUri().isEmpty());
        QVERIFY(m_setup->secretForTyping().isEmpty());
        QCOMPARE(m_desk->session->people().size(), 1U);
        m_desk->session->signIn(m_setup->userId(), test::secretOf(test::ImporterDesk::passphrase),
                                access::SecondFactor::RecoveryCode, recovery.duplicate());
        QCOMPARE(m_desk->session->presence(), ImporterPresence::SignedIn);
    }

    void theCodeThatWasVerifiedIsSpent()
    {
        choose(test::ImporterDesk::passphrase, test::ImporterDesk::passphrase);
        SecretBytes code = codeOfTheApp();
        m_setup->verifyCode(code);
        m_setup->recoveryCodesNoted();
        m_desk->session->signIn(m_setup->userId(), test::secretOf(test::ImporterDesk::passphrase),
                                access::SecondFactor::TotpCode, std::move(code));
        QCOMPARE(m_desk->session->presence(), ImporterPresence::SignedOut);
        QVERIFY(m_desk->session->signInProblem()->what.contains(QStringLiteral("used before")));
    }

    void keepsNothingWhenTheStoreFails()
    {
        choose(test::ImporterDesk::passphrase, test::ImporterDesk::passphrase);
        m_setup->verifyCode(codeOfTheApp());
        m_desk->backend.stateError = StoreError{StoreErrorCode::DiskFull, {}};
        m_setup->recoveryCodesNoted();
        QCOMPARE(m_setup->stage(), SignInSetupStage::RecoveryCodes);
        QVERIFY(m_setup->problem().has_value());
        m_desk->backend.stateError.reset();
        m_setup->recoveryCodesNoted();
        QCOMPARE(m_setup->stage(), SignInSetupStage::Ready);
    }

    void findsWhatWasKeptBefore()
    {
        m_desk->provision(m_desk->zoe);
        SignInSetup again(*m_desk->session);
        again.begin(m_desk->zoe.userId, m_desk->zoe.name, access::Role::BusinessAccountManager);
        QCOMPARE(again.stage(), SignInSetupStage::Ready);
        QVERIFY(again.signingKey() == nullptr);
        std::optional<Message> problem;
        again.unlock(test::secretOf("wrong passphrase"), [&](const auto& said) { problem = said; });
        QVERIFY(problem.has_value());
        m_desk->clock.pass(60'000);
        again.unlock(test::secretOf(test::ImporterDesk::passphrase),
                     [&](const auto& said) { problem = said; });
        QVERIFY(!problem);
        QCOMPARE(again.signingKey()->publicKey().bytes(), again.credential()->publicKey);
    }
};

class RegistrationTest : public QObject {
    Q_OBJECT

    std::unique_ptr<test::ImporterDesk> m_desk;
    std::unique_ptr<RegistrationView> m_view;

    void type(Field field, const char* text, int contact = 0)
    {
        m_view->setText(field, QString::fromUtf8(text), contact);
    }
    void fillBusiness()
    {
        type(Field::BusinessNumber, "870249414");
        type(Field::LegalName, "Maple & Sons Imports Ltd.");
        type(Field::EntityType, "corporation");
        type(Field::Street, "123 Main Street");
        type(Field::City, "Ottawa");
        type(Field::Province, "ON");
        type(Field::PostalCode, "K1A 0L8");
    }
    void fillContact()
    {
        type(Field::ContactName, "Zoé Tremblay");
        type(Field::ContactPhone, "613 555-0100");
        type(Field::ContactEmail, "zoe@maple.example");
    }
    void setUpSignIn()
    {
        SignInSetup& setup = m_view->signInSetup();
        setup.choosePassphrase(test::secretOf(test::ImporterDesk::passphrase),
                               test::secretOf(test::ImporterDesk::passphrase));
        const std::span typed = setup.secretForTyping().bytes();
        QByteArray base32(reinterpret_cast<const char*>(typed.data()), static_cast<qsizetype>(typed.size()));
        base32.replace(' ', "");
        const auto secret =
            access::fromBase32(std::span(reinterpret_cast<const unsigned char*>(base32.constData()),
                                         static_cast<std::size_t>(base32.size())));
        setup.verifyCode(access::totpCode(*secret, m_desk->clock.now()));
        setup.recoveryCodesNoted();
    }
    /// A new importer: three times "none yet".
    void fillAll()
    {
        QVERIFY(m_view->proceed());
        fillBusiness();
        QVERIFY(m_view->proceed());
        for (const ProofQuestion question : importer::kProofQuestions) {
            m_view->setNoneYet(question, true);
        }
        QVERIFY(m_view->proceed());
        QVERIFY(m_view->proceed()); // RM0001 is proposed
        fillContact();
        QVERIFY(m_view->proceed());
        setUpSignIn();
        QVERIFY(m_view->proceed());
        m_view->setTermsAccepted(true);
    }
    void again()
    {
        m_view.reset();
        m_desk->restart();
        m_view = std::make_unique<RegistrationView>(*m_desk->session);
    }
    bool has(RegistrationStep step, Field field) const
    {
        const auto findings = m_view->findings(step);
        return std::any_of(findings.begin(), findings.end(),
                           [field](const RegistrationFinding& finding) { return finding.field == field; });
    }
    void answer(const char* state, const QStringList& reasons = {}, const QString& recordName = {})
    {
        protocol::BusinessView view;
        if (!recordName.isEmpty()) {
            view = test::acceptedBusiness(kMapleNumber, recordName, {});
            view.users.clear();
        }
        view.businessNumber = kMapleNumber;
        view.state = QString::fromUtf8(state);
        view.reasons = reasons;
        m_desk->tell(view);
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<test::ImporterDesk>();
        m_view = std::make_unique<RegistrationView>(*m_desk->session);
    }
    void cleanup() { m_view.reset(); }

    void saysWhatIsNeededBeforeTheFirstField()
    {
        QCOMPARE(m_view->step(), RegistrationStep::Requirements);
        QCOMPARE(m_view->requirements().size(), importer::requirements().size());
        const auto rows = m_view->requirements();
        QCOMPARE(std::count_if(rows.begin(), rows.end(), [](const auto& row) { return row.isOneOfThree; }),
                 3);
        QVERIFY(m_view->proceed());
        QCOMPARE(m_view->step(), RegistrationStep::Business);
        QVERIFY(m_view->stepTitle(RegistrationStep::Business).contains(QStringLiteral("2")));
    }

    void tellsEmptyFieldsOnlyWhenAskedToGoOn()
    {
        m_view->proceed();
        type(Field::BusinessNumber, "870249415");
        QVERIFY(has(RegistrationStep::Business, Field::BusinessNumber)); // wrong is told at once
        QVERIFY(!has(RegistrationStep::Business, Field::Street));
        QVERIFY(!m_view->proceed());
        QVERIFY(has(RegistrationStep::Business, Field::Street));
        fillBusiness();
        QVERIFY(m_view->findings(RegistrationStep::Business).empty());
        QVERIFY(m_view->proceed());
    }

    void takesZeroDollarsAsAnAnswer()
    {
        m_view->proceed();
        fillBusiness();
        m_view->proceed();
        type(Field::DeclarationNumber, "00000-123456784");
        type(Field::DeclarationTotal, "$0.00");
        type(Field::StatementDay, "25 janvier 2026");
        QVERIFY(!m_view->proceed());
        QVERIFY(has(RegistrationStep::Proof, Field::StatementBalance));
        type(Field::StatementBalance, "-12,50");
        QVERIFY(m_view->proceed());
        QCOMPARE(m_view->text(Field::StatementBalance), QStringLiteral("-12.50"));
    }

    void keepsWhatCannotBeReadAndComesBackFromNoneYet()
    {
        type(Field::PaymentDay, "03/04/2026");
        QCOMPARE(m_view->text(Field::PaymentDay), QStringLiteral("03/04/2026"));
        type(Field::PaymentAmount, "12");
        QVERIFY(has(RegistrationStep::Proof, Field::PaymentDay));
        type(Field::PaymentDay, "2026-01-25");
        m_view->setNoneYet(ProofQuestion::PaymentMade, true);
        QVERIFY(m_view->isNoneYet(ProofQuestion::PaymentMade));
        m_view->setNoneYet(ProofQuestion::PaymentMade, false);
        QCOMPARE(m_view->text(Field::PaymentAmount), QStringLiteral("12.00"));
    }

    void isResumedOnAnotherDay()
    {
        m_view->proceed();
        fillBusiness();
        m_view->proceed();
        type(Field::DeclarationNumber, "not a number");
        m_view->addContact();
        type(Field::ContactName, "Ben Roy", 1);
        m_view->setNotice(1, importer::NoticeKind::Statements, true);
        const RegistrationEffort before = m_view->effort();
        again(); // what was typed last was saved on the way out
        QVERIFY(m_view->isLoaded());
        QCOMPARE(m_view->step(), RegistrationStep::Proof);
        QCOMPARE(m_view->text(Field::LegalName), QStringLiteral("Maple & Sons Imports Ltd."));
        QCOMPARE(m_view->text(Field::DeclarationNumber), QStringLiteral("not a number"));
        QCOMPARE(m_view->contactCount(), 2);
        QCOMPARE(m_view->text(Field::ContactName, 1), QStringLiteral("Ben Roy"));
        QVERIFY(m_view->wantsNotice(1, importer::NoticeKind::Statements));
        QCOMPARE(m_view->effort().pages, before.pages);
        QCOMPARE(m_view->effort().fields, before.fields);
        QVERIFY(m_view->goTo(RegistrationStep::Business));
        QVERIFY(!m_view->goTo(RegistrationStep::Terms)); // not reached before
    }

    void savesAMomentAfterTyping()
    {
        type(Field::LegalName, "Maple");
        QVERIFY(!m_view->isSaved());
        QTRY_VERIFY(m_view->isSaved());
        QVERIFY(m_desk->backend.states.at(QStringLiteral("registration")).contains("Maple"));
    }

    void savesUntilTheStoreTakesIt()
    {
        m_desk->backend.stateError = StoreError{StoreErrorCode::Busy, {}};
        type(Field::LegalName, "Maple");
        QTRY_VERIFY(m_view->problem().has_value());
        m_desk->backend.stateError.reset();
        QTRY_VERIFY(m_view->isSaved());
    }

    void proposesAUserIdFromTheMail()
    {
        type(Field::ContactEmail, "zoé+maple@maple.example");
        QCOMPARE(m_view->text(Field::UserId), QStringLiteral("zo..maple@maple.example"));
        type(Field::UserId, "zoe");
        QCOMPARE(m_view->text(Field::UserId), QStringLiteral("zoe"));
    }

    void submitsASignedRecord()
    {
        fillAll();
        QVERIFY(!m_view->obstacle());
        QVERIFY(!m_view->needsPassphrase());
        const QSignalSpy submitted(m_view.get(), &RegistrationView::submitted);
        m_view->submit(SecretBytes());
        QCOMPARE(submitted.size(), 1);
        QCOMPARE(m_desk->backend.records.size(), 1U);
        const protocol::RecordContent content = m_desk->backend.contentOf(0);
        QCOMPARE(content.context.kind, protocol::RecordKind::BusinessRegistered);
        QCOMPARE(content.context.subject, kMapleNumber);
        QCOMPARE(content.context.actor.id, QStringLiteral("zoe@maple.example"));
        const auto& body = std::get<protocol::BusinessRegisteredBody>(content.body);
        QCOMPARE(body.userName, QStringLiteral("Zoé Tremblay"));
        const auto key = protocol::PublicKey::fromBytes(body.userPublicKey);
        QVERIFY(protocol::isSignedBy(m_desk->backend.records[0].entry, *key));
        const auto draft = importer::registrationDraftFromJson(body.registration);
        QVERIFY(draft->answers.payment.isNoneYet());
        QCOMPARE(m_view->status().state, RegistrationState::Submitted);
        QVERIFY(m_view->status().isWaiting);
        type(Field::LegalName, "Other"); // what is signed does not change
        QCOMPARE(m_view->text(Field::LegalName), QStringLiteral("Maple & Sons Imports Ltd."));
        m_view->submit(SecretBytes());
        QCOMPARE(m_desk->backend.records.size(), 1U);
        QVERIFY(m_view->effort().pages >= 6 && m_view->effort().fields >= 12);
    }

    void signsWithThePassphraseOnAnotherDay()
    {
        fillAll();
        again();
        QVERIFY(m_view->needsPassphrase());
        QCOMPARE(m_view->signInSetup().stage(), SignInSetupStage::Ready);
        m_view->submit(test::secretOf("something else"));
        QVERIFY(m_view->problem().has_value());
        QVERIFY(m_desk->backend.records.empty());
        QVERIFY(!m_view->isBusy());
        m_desk->clock.pass(60'000);
        m_view->submit(test::secretOf(test::ImporterDesk::passphrase));
        QCOMPARE(m_desk->backend.records.size(), 1U);
    }

    void submitsNothingThatIsNotComplete()
    {
        m_view->submit(SecretBytes());
        QVERIFY(m_view->problem()->why.contains(QStringLiteral("Step 1")));
        QVERIFY(m_desk->backend.records.empty());
    }

    void canBeMendedWhenSealingFails()
    {
        fillAll();
        m_desk->backend.sealError = StoreError{StoreErrorCode::DiskFull, {}};
        m_view->submit(SecretBytes());
        QVERIFY(m_view->problem().has_value());
        QVERIFY(m_view->isEditable());
        m_desk->backend.sealError.reset();
        m_view->submit(SecretBytes());
        QCOMPARE(m_desk->backend.records.size(), 1U);
    }

    void findsItsRecordWhenTheProgramEndedInBetween()
    {
        fillAll();
        m_view->submit(SecretBytes());
        // As if the last save had not been made: the id was on disk before the record.
        QByteArray& state = m_desk->backend.states.at(QStringLiteral("registration"));
        QVERIFY(state.contains("\"isSealed\":true"));
        state.replace("\"isSealed\":true", "\"isSealed\":false");
        again();
        QCOMPARE(m_view->status().state, RegistrationState::Submitted);
        QVERIFY(!m_view->isEditable());
    }

    void showsTheAnswerWhenItComes()
    {
        fillAll();
        m_view->submit(SecretBytes());
        m_desk->backend.settle(0, OutboxState::Acknowledged);
        QCOMPARE(m_view->status().state, RegistrationState::Submitted);
        QVERIFY(!m_view->status().isWaiting);
        answer("accepted");
        QCOMPARE(m_view->status().state, RegistrationState::Accepted);
        again();
        QCOMPARE(m_view->status().state, RegistrationState::Accepted);
    }

    void showsWhatDiffersAndIsMended()
    {
        fillAll();
        m_view->submit(SecretBytes());
        m_desk->backend.settle(0, OutboxState::Acknowledged);
        answer("refused", {QStringLiteral("nameMismatch")},
               QStringLiteral("Maple & Daughters Imports Limited"));
        const RegistrationStatus status = m_view->status();
        QCOMPARE(status.state, RegistrationState::Refused);
        QCOMPARE(status.mendAt, std::optional(RegistrationStep::Business));
        QCOMPARE(status.reasons.size(), 1U);
        const auto rows = m_view->comparison();
        QCOMPARE(rows[0].sameness, importer::Sameness::Different);
        const auto& segments = rows[0].segments;
        QVERIFY(std::any_of(segments.begin(), segments.end(), [](const importer::Segment& segment) {
            return segment.record.contains(QStringLiteral("Daughters")) ||
                   segment.typed.contains(QStringLiteral("Sons"));
        }));
        m_view->reopen();
        QCOMPARE(m_view->step(), RegistrationStep::Business);
        QVERIFY(m_view->isEditable());
        type(Field::LegalName, "Maple & Daughters Imports Ltd.");
        m_view->submit(SecretBytes());
        QCOMPARE(m_desk->backend.records.size(), 2U);
        QVERIFY(m_desk->backend.records[0].entry.id.uuid != m_desk->backend.records[1].entry.id.uuid);
        QCOMPARE(m_view->status().state, RegistrationState::Submitted);
    }

    void asksForMoreProof()
    {
        fillAll();
        m_view->submit(SecretBytes());
        m_desk->backend.settle(0, OutboxState::Acknowledged);
        answer("needsProof");
        QCOMPARE(m_view->status().state, RegistrationState::NeedsProof);
        QVERIFY(m_view->comparison().empty());
        m_view->reopen();
        QCOMPARE(m_view->step(), RegistrationStep::Proof);
    }

    void canBeSubmittedAnewWhenCentralCouldNotTakeIt()
    {
        fillAll();
        m_view->submit(SecretBytes());
        m_desk->backend.settle(0, OutboxState::Rejected, QStringLiteral("actorSignature"));
        QCOMPARE(m_view->status().state, RegistrationState::Refused);
        QVERIFY(m_view->status().reasons[0].why.contains(QStringLiteral("actorSignature")));
        m_view->reopen();
        QVERIFY(m_view->isEditable());
    }
};

} // namespace

CARM_TEST(SignInSetupTest)
CARM_TEST(RegistrationTest)
#include "importer_registration_test.moc"
