#include "harness/harness.h"

#include "importer/registration.h"
#include "samples.h"

#include <map>
#include <set>

using namespace carm;
using namespace carm::importer;
using namespace carm::importer::test;

namespace {

using S = RegistrationState;
using E = RegistrationEvent;
using Step = RegistrationStep;
using R = RefusalReason;

constexpr S kStates[] = {S::Draft, S::Submitted, S::NeedsProof, S::Accepted, S::Refused};
constexpr E kEvents[] = {E::Submitted, E::ProofAsked, E::ProofSubmitted,
                         E::Accepted,  E::Refused,    E::Reopened};

const std::map<std::pair<S, E>, S> kTable{
    {{S::Draft, E::Submitted}, S::Submitted},
    {{S::Submitted, E::ProofAsked}, S::NeedsProof},
    {{S::Submitted, E::Accepted}, S::Accepted},
    {{S::Submitted, E::Refused}, S::Refused},
    {{S::NeedsProof, E::ProofSubmitted}, S::Submitted},
    {{S::NeedsProof, E::Refused}, S::Refused},
    {{S::Refused, E::Reopened}, S::Draft},
};

DeclarationTotal zeroTotal()
{
    return {identifiers::TransactionNumber::fromSerial(7).value(), money::Cents::of(0)};
}

RegistrationDraft fullDraft()
{
    ProofAnswers answers;
    answers.declaration = zeroTotal();
    answers.payment = NoneYet{};
    answers.statement = NoneYet{};
    return {true,
            u8("87024 9414"),
            sampleProfile(),
            answers,
            u8("RM0001"),
            true,
            TermsAcceptance{u8("2026-01"), Instant{1'767'225'600'000}}};
}

RegistryRecord fullRecord()
{
    return {true,
            false,
            sampleProfile(),
            {{mapleProgram(1), ProgramAccountStatus::Active, ProgramAccountUse::Import, QDate(2020, 1, 1)}},
            {{zeroTotal()}, {}, {}}};
}

class RegistrationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStateTimesEveryEvent()
    {
        for (const S state : kStates) {
            for (const E event : kEvents) {
                const auto expected = kTable.find({state, event});
                const auto found = transition(state, event);
                QCOMPARE(found.has_value(), expected != kTable.end());
                if (found) {
                    QCOMPARE(*found, expected->second);
                }
            }
            QCOMPARE(registrationStateFromText(toText(state)), std::optional(state));
        }
        QVERIFY(!registrationStateFromText(u"Draft"));
    }

    void everyRequirementIsShownOnce()
    {
        std::set<Requirement> shown;
        int twoOfThree = 0;
        for (const RequirementItem& item : requirements()) {
            QVERIFY(shown.insert(item.requirement).second);
            twoOfThree += item.need == RequirementNeed::TwoOfThree ? 1 : 0;
        }
        QCOMPARE(shown.size(), std::size_t(Requirement::AuthenticatorDevice) + 1);
        QCOMPARE(twoOfThree, 3);
    }

    /// Each step is the next one exactly when it alone is undone.
    void theNextStepIsTheOneThatIsOpen()
    {
        QVERIFY(!nextStep(fullDraft(), u"2026-01"));
        QCOMPARE(nextStep({}, u"2026-01"), std::optional(Step::Requirements));
        const auto nextWithout = [](auto undo) {
            RegistrationDraft draft = fullDraft();
            undo(draft);
            return nextStep(draft, u"2026-01");
        };
        using D = RegistrationDraft;
        QCOMPARE(nextWithout([](D& d) { d.requirementsSeen = false; }), std::optional(Step::Requirements));
        QCOMPARE(nextWithout([](D& d) { d.businessNumber = u8("870249415"); }),
                 std::optional(Step::Business));
        QCOMPARE(nextWithout([](D& d) { d.profile.address.city.clear(); }), std::optional(Step::Business));
        QCOMPARE(nextWithout([](D& d) { d.answers.statement = {}; }), std::optional(Step::Proof));
        QCOMPARE(nextWithout([](D& d) { d.programReference = u8("RM0000"); }),
                 std::optional(Step::ProgramAccount));
        QCOMPARE(nextWithout([](D& d) { d.profile.contacts.clear(); }), std::optional(Step::Contacts));
        QCOMPARE(nextWithout([](D& d) { d.signInReady = false; }), std::optional(Step::SignIn));
        QCOMPARE(nextWithout([](D& d) { d.terms.reset(); }), std::optional(Step::Terms));
        QCOMPARE(nextStep(fullDraft(), u"2026-02"), std::optional(Step::Terms));
    }

    void programAccountComesFromNumberAndReference()
    {
        RegistrationDraft draft = fullDraft();
        QCOMPARE(programAccountOf(draft), std::optional(mapleProgram(1)));
        draft.programReference = u8(" rm0002 ");
        QCOMPARE(programAccountOf(draft), std::optional(mapleProgram(2)));
        draft.programReference = u8("RT0001");
        QVERIFY(!programAccountOf(draft));
        draft = fullDraft();
        draft.businessNumber.clear();
        QVERIFY(!programAccountOf(draft));
    }

    void draftsReadBackOnAnotherDay()
    {
        for (const RegistrationDraft& draft : {fullDraft(), RegistrationDraft{}}) {
            const auto back = registrationDraftFromJson(toJson(draft));
            QVERIFY(back.ok());
            QVERIFY(back.value() == draft);
        }
    }

    void jsonIsStrict()
    {
        const auto errorPath = [](const char* key, const QJsonValue& value) {
            QJsonObject object = toJson(fullDraft());
            object.insert(QLatin1String(key), value);
            const auto draft = registrationDraftFromJson(object);
            return draft.ok() ? u8("accepted") : draft.error().path;
        };
        QCOMPARE(errorPath("signinReady", true), u8("signinReady"));
        QCOMPARE(errorPath("signInReady", u8("true")), u8("signInReady"));
        QCOMPARE(errorPath("businessNumber", QString(1025, u'1')), u8("businessNumber"));
        QCOMPARE(errorPath("terms", QJsonObject{{u8("version"), u8("1")}}), u8("terms.acceptedAt"));
        QCOMPARE(errorPath("terms", QJsonObject{{u8("version"), QString(33, u'1')}}), u8("terms.version"));
        QCOMPARE(errorPath("terms", QJsonObject{{u8("version"), u8("1")}, {u8("acceptedAt"), -1}}),
                 u8("terms.acceptedAt"));
        QJsonObject profile = toJson(sampleProfile());
        profile.insert(u8("fax"), u8("x"));
        QCOMPARE(errorPath("profile", profile), u8("profile.fax"));
        QJsonObject withoutAnswers = toJson(fullDraft());
        withoutAnswers.remove(u8("answers"));
        QCOMPARE(registrationDraftFromJson(withoutAnswers).error().code, json::ErrorCode::Missing);
    }

    void aMatchingRegistrationIsAccepted()
    {
        const RegistrationDecision decision = decide(fullDraft(), fullRecord(), true, true);
        QCOMPARE(decision.event, E::Accepted);
        QVERIFY(decision.reasons.empty());
        RegistryRecord newcomer = fullRecord();
        newcomer.accounts.clear();
        newcomer.facts = {};
        RegistrationDraft draft = fullDraft();
        draft.answers = {};
        QCOMPARE(decide(draft, newcomer, true, false).event, E::Accepted);
    }

    void eachRefusalHasItsReason()
    {
        const auto reasonsFor = [](auto change) {
            RegistryRecord record = fullRecord();
            change(record);
            const RegistrationDecision decision = decide(fullDraft(), record, true, true);
            // Figures are not judged, so that nothing about them can be guessed.
            const bool isPlainRefusal = decision.event == E::Refused && !decision.proof;
            return isPlainRefusal ? decision.reasons : std::vector<R>{};
        };
        using Record = RegistryRecord;
        QCOMPARE(reasonsFor([](Record& r) { r.active = false; }), std::vector{R::BusinessNumberInactive});
        QCOMPARE(reasonsFor([](Record& r) { r.profile.legalName = u8("Pin inc."); }),
                 std::vector{R::NameMismatch});
        QCOMPARE(reasonsFor([](Record& r) { r.accounts[0].use = ProgramAccountUse::ExportOnly; }),
                 std::vector{R::ExporterOnlyAccount});
        QCOMPARE(reasonsFor([](Record& r) { r.hasManager = true; }), std::vector{R::AlreadyManaged});
        QCOMPARE(reasonsFor([](Record& r) {
                     r.hasManager = true;
                     r.profile.address.street = u8("1 Elm");
                 }),
                 (std::vector{R::NameMismatch, R::AlreadyManaged}));
        QCOMPARE(decide(fullDraft(), {}, true, true).reasons, std::vector{R::BusinessNumberInactive});
    }

    void wrongAnswersAreAskedAgainWhileAttemptsLast()
    {
        RegistrationDraft draft = fullDraft();
        draft.answers.declaration = NoneYet{};
        const RegistrationDecision again = decide(draft, fullRecord(), true, true);
        QCOMPARE(again.event, E::ProofAsked);
        QVERIFY(again.reasons.empty() && again.proof);
        const RegistrationDecision last = decide(draft, fullRecord(), true, false);
        QCOMPARE(last.reasons, std::vector{R::ProofRefused});
        QVERIFY(last.proof.has_value());
        // Right answers come too late when no attempt was left, and are not even judged.
        const RegistrationDecision late = decide(fullDraft(), fullRecord(), false, false);
        QCOMPARE(late.reasons, std::vector{R::ProofRefused});
        QVERIFY(!late.proof);
    }

    void reasonsHaveTextsAndAStepToMend()
    {
        const std::map<R, std::optional<Step>> table{
            {R::NameMismatch, Step::Business},
            {R::BusinessNumberInactive, {}},
            {R::ExporterOnlyAccount, Step::ProgramAccount},
            {R::AlreadyManaged, {}},
            {R::ProofRefused, Step::Proof},
        };
        for (const auto& [reason, step] : table) {
            QCOMPARE(stepToMend(reason), step);
            QCOMPARE(refusalReasonFromText(toText(reason)), std::optional(reason));
        }
    }
};

} // namespace

CARM_TEST(RegistrationTest)
#include "registration_test.moc"
