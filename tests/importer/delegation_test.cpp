#include "harness/harness.h"

#include "importer/delegation.h"
#include "importer/program_account.h"
#include "samples.h"

#include <map>

using namespace carm;
using namespace carm::importer;
using namespace carm::importer::test;

namespace {

using S = DelegationState;
using E = DelegationEvent;
using Error = DelegationError;

constexpr S kStates[] = {S::Asked, S::Accepted, S::Declined, S::Withdrawn, S::Revoked, S::Expired};
constexpr E kEvents[] = {E::Accepted, E::Declined, E::Withdrawn, E::Revoked, E::EndPassed};

const std::map<std::pair<S, E>, S> kTable{
    {{S::Asked, E::Accepted}, S::Accepted},      {{S::Asked, E::Declined}, S::Declined},
    {{S::Asked, E::Withdrawn}, S::Withdrawn},    {{S::Asked, E::EndPassed}, S::Expired},
    {{S::Accepted, E::Withdrawn}, S::Withdrawn}, {{S::Accepted, E::Revoked}, S::Revoked},
    {{S::Accepted, E::EndPassed}, S::Expired},
};

using AS = ProgramAccountStatus;
using AE = ProgramAccountEvent;

const std::map<std::pair<AS, AE>, AS> kAccountTable{
    {{AS::Pending, AE::Confirmed}, AS::Active}, {{AS::Pending, AE::Refused}, AS::Closed},
    {{AS::Pending, AE::Closed}, AS::Closed},    {{AS::Active, AE::Suspended}, AS::Suspended},
    {{AS::Active, AE::Closed}, AS::Closed},     {{AS::Suspended, AE::Reinstated}, AS::Active},
    {{AS::Suspended, AE::Closed}, AS::Closed},
};

const QDate kToday(2026, 3, 1);
constexpr DelegationScope kDeclareAll{true, true, true, false, Disclosure::AllTransactions};

Delegation request()
{
    return {QUuid::fromString(u"{11111111-1111-4111-8111-111111111111}"),
            maple(),
            broker(),
            ThirdPartyKind::LicensedCustomsBroker,
            {},
            kDeclareAll,
            kToday.addDays(30),
            S::Asked};
}

Delegation accepted()
{
    return accept(request(), kDeclareAll, {}, kToday.addDays(30), kToday).value();
}

class DelegationTest : public QObject {
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
            QCOMPARE(delegationStateFromText(toText(state)), std::optional(state));
        }
    }

    void requestsAreChecked()
    {
        QCOMPARE(ask(request(), kToday).value(), request());
        const auto errorOf = [](auto change) {
            Delegation asked = request();
            change(asked);
            const auto result = ask(asked, kToday);
            return result.ok() ? std::nullopt : std::optional(result.error());
        };
        using D = Delegation;
        QCOMPARE(errorOf([](D& d) { d.thirdParty = maple(); }), std::optional(Error::OwnBusiness));
        QCOMPARE(errorOf([](D& d) {
                     d.programs = {identifiers::ImportProgramAccount::parse(u"123456782RM0001").value()};
                 }),
                 std::optional(Error::AnotherBusiness));
        QCOMPARE(errorOf([](D& d) {
                     d.scope = {false, false, false, false, {}};
                 }),
                 std::optional(Error::NothingDelegated));
        QCOMPARE(errorOf([](D& d) { d.lastDay = kToday.addDays(-1); }), std::optional(Error::EndInPast));
        QCOMPARE(errorOf([](D& d) { d.lastDay = kToday; }), std::optional<Error>());
        QCOMPARE(errorOf([](D& d) { d.state = S::Accepted; }), std::optional<Error>());
        Delegation sly = request();
        sly.state = S::Accepted;
        QCOMPARE(ask(sly, kToday)->state, S::Asked); // nobody accepts for the importer by asking
    }

    void onlyABrokerAccountsForPay()
    {
        Delegation asked = request();
        asked.kind = ThirdPartyKind::TradeConsultant;
        QCOMPARE(ask(asked, kToday).error(), Error::LicenceNeeded);
        asked.scope = {true, false, true, false, Disclosure::AllTransactions};
        QCOMPARE(ask(asked, kToday).error(), Error::ConsultantViews);
        asked.scope = {true, false, false, true, Disclosure::AllTransactions};
        QCOMPARE(ask(asked, kToday).error(), Error::ConsultantViews);
        asked.scope = {true, false, false, false, Disclosure::AllTransactions};
        QVERIFY(ask(asked, kToday).ok());
        asked.kind = ThirdPartyKind::UnpaidAgent;
        asked.scope = kDeclareAll;
        QVERIFY(ask(asked, kToday).ok());
    }

    void theImporterMayNarrowButNotWiden()
    {
        Delegation asked = request();
        asked.scope = {true, true, false, false, Disclosure::OwnTransactionsOnly};
        asked.programs = {mapleProgram(1), mapleProgram(2)};
        const QDate end = kToday.addDays(30);
        const auto grant = [&](DelegationScope scope, std::set<identifiers::ImportProgramAccount> programs,
                               std::optional<QDate> lastDay) {
            return accept(asked, scope, std::move(programs), lastDay, kToday);
        };
        constexpr DelegationScope kViewOnly{true, false, false, false, Disclosure::OwnTransactionsOnly};
        const auto narrowed = grant(kViewOnly, {mapleProgram(2)}, kToday);
        QVERIFY(narrowed.ok());
        QCOMPARE(narrowed->state, S::Accepted);
        QCOMPARE(narrowed->scope, kViewOnly);
        QVERIFY(!covers(*narrowed, mapleProgram(1)) && covers(*narrowed, mapleProgram(2)));

        QCOMPARE(grant(kDeclareAll, asked.programs, end).error(), Error::WiderThanAsked);
        DelegationScope disclosed = asked.scope;
        disclosed.disclosure = Disclosure::AllTransactions;
        QCOMPARE(grant(disclosed, asked.programs, end).error(), Error::WiderThanAsked);
        QCOMPARE(grant(kViewOnly, {}, end).error(), Error::WiderThanAsked);
        QCOMPARE(grant(kViewOnly, {mapleProgram(3)}, end).error(), Error::WiderThanAsked);
        QCOMPARE(grant(kViewOnly, asked.programs, end.addDays(1)).error(), Error::WiderThanAsked);
        QCOMPARE(grant(kViewOnly, asked.programs, {}).error(), Error::WiderThanAsked);
        QCOMPARE(grant({false, false, false, false, {}}, asked.programs, end).error(),
                 Error::NothingDelegated);
        QCOMPARE(grant(kViewOnly, asked.programs, kToday.addDays(-1)).error(), Error::EndInPast);
    }

    void theLastDayIsIncluded()
    {
        const Delegation delegation = accepted();
        const QDate lastDay = *delegation.lastDay;
        QCOMPARE(stateOn(delegation, lastDay), S::Accepted);
        QCOMPARE(stateOn(delegation, lastDay.addDays(1)), S::Expired);
        QCOMPARE(stateOn(request(), lastDay.addDays(1)), S::Expired);
        Delegation open = delegation;
        open.lastDay.reset();
        QCOMPARE(stateOn(open, QDate(2999, 1, 1)), S::Accepted);

        QCOMPARE(apply(delegation, E::EndPassed, lastDay).error(), Error::NotAllowedNow);
        QCOMPARE(apply(delegation, E::EndPassed, lastDay.addDays(1))->state, S::Expired);
        QCOMPARE(accept(request(), kDeclareAll, {}, lastDay, lastDay.addDays(1)).error(),
                 Error::NotAllowedNow);
    }

    void revokedStaysRevoked()
    {
        const Delegation revoked = apply(accepted(), E::Revoked, kToday).value();
        QCOMPARE(revoked.state, S::Revoked);
        QCOMPARE(stateOn(revoked, revoked.lastDay->addDays(1)), S::Revoked);
        QCOMPARE(accept(revoked, kDeclareAll, {}, revoked.lastDay, kToday).error(), Error::NotAllowedNow);
        QCOMPARE(apply(revoked, E::Withdrawn, kToday).error(), Error::NotAllowedNow);
        QCOMPARE(apply(accepted(), E::Revoked, kToday.addDays(31)).error(), Error::NotAllowedNow);
        // Only accept() accepts, because it says what is granted.
        QCOMPARE(apply(request(), E::Accepted, kToday).error(), Error::NotAllowedNow);
    }

    void programAccountsFollowTheirTable()
    {
        for (const AS status : {AS::Pending, AS::Active, AS::Suspended, AS::Closed}) {
            for (const AE event : {AE::Confirmed, AE::Refused, AE::Suspended, AE::Reinstated, AE::Closed}) {
                const auto expected = kAccountTable.find({status, event});
                const auto found = transition(status, event);
                QCOMPARE(found.has_value(), expected != kAccountTable.end());
                if (found) {
                    QCOMPARE(*found, expected->second);
                }
            }
            QCOMPARE(programAccountStatusFromText(toText(status)), std::optional(status));
            for (const auto use : {ProgramAccountUse::Import, ProgramAccountUse::ImportAndExport,
                                   ProgramAccountUse::ExportOnly}) {
                const bool expected = status == AS::Active && use != ProgramAccountUse::ExportOnly;
                QCOMPARE(mayImportUnder({mapleProgram(1), status, use, kToday}), expected);
            }
        }
    }

    void programAccountsAreEnrolledOnce()
    {
        std::vector<ProgramAccount> accounts;
        QCOMPARE(nextProgramAccount(maple(), accounts).value(), mapleProgram(1));
        accounts.push_back(enrol(maple(), mapleProgram(1), accounts, kToday).value());
        QCOMPARE(accounts[0].status, AS::Pending);
        QCOMPARE(enrol(maple(), mapleProgram(1), accounts, kToday).error(), EnrolmentError::AlreadyEnrolled);
        QCOMPARE(enrol(broker(), mapleProgram(2), accounts, kToday).error(), EnrolmentError::AnotherBusiness);
        accounts.push_back({mapleProgram(41), AS::Closed, {}, kToday});
        QCOMPARE(nextProgramAccount(maple(), accounts).value(), mapleProgram(42));
        QCOMPARE(nextProgramAccount(broker(), accounts)->text(), u8("123456782RM0001"));
        accounts.push_back({mapleProgram(9999), AS::Active, {}, kToday});
        QCOMPARE(nextProgramAccount(maple(), accounts).error(), EnrolmentError::NoneLeft);
    }
};

} // namespace

CARM_TEST(DelegationTest)
#include "delegation_test.moc"
