#include "harness/harness.h"

#include "access/roles.h"

#include <array>

using namespace carm::access;

namespace {

struct Row {
    const char* action;
    const char* marks;
};

/// The whole table as an auditor reads it. Columns in the order of kRoles: officer, cashier, supervisor;
/// business and program account manager, editor, reader; proxy business and proxy program account manager.
constexpr std::array<Row, kActionCount> kGolden{{
    {"openEntry", "xxx ---- --"},
    {"reviewEntry", "x-x ---- --"},
    {"returnEntry", "x-x ---- --"},
    {"examineGoods", "x-x ---- --"},
    {"acceptEntry", "x-x ---- --"},
    {"cancelEntry", "x-x ---- --"},
    {"takeMoney", "-xx ---- --"},
    {"voidPayment", "-xx ---- --"},
    {"releaseGoods", "xxx ---- --"},
    {"openDrawer", "-xx ---- --"},
    {"closeDrawer", "-xx ---- --"},
    {"unlockOfficer", "--x ---- --"},
    {"countersignProvisionalEntry", "x-x ---- --"},
    {"declareOutage", "--x ---- --"},
    {"overrideLimit", "--x ---- --"},
    {"declare", "--- xxx- xx"},
    {"submitDeclaration", "--- xxx- xx"},
    {"correctDeclaration", "--- xxx- xx"},
    {"viewDeclarations", "--- xxxx xx"},
    {"viewStatement", "--- xxxx xx"},
    {"pay", "--- xxx- xx"},
    {"manageUsers", "--- xx-- --"},
    {"askDelegation", "--- xx-- xx"},
    {"acceptDelegation", "--- xx-- --"},
    {"revokeDelegation", "--- xx-- --"},
    {"enrolProgramAccount", "--- x--- --"},
}};

class RolesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRoleTimesEveryAction()
    {
        for (std::size_t index = 0; index < kGolden.size(); ++index) {
            const auto action = static_cast<Action>(index);
            QCOMPARE(QString(codeOf(action)), QString::fromLatin1(kGolden[index].action));
            const QByteArray marks = QByteArray(kGolden[index].marks).replace(" ", "");
            QCOMPARE(marks.size(), qsizetype(kRoles.size()));
            Roles expected;
            for (std::size_t column = 0; column < kRoles.size(); ++column) {
                const bool allowed = marks.at(qsizetype(column)) == 'x';
                QCOMPARE(may(kRoles[column], action), allowed);
                if (allowed) {
                    expected.insert(kRoles[column]);
                }
            }
            QCOMPARE(rolesThatMay(action), expected);
        }
    }

    void severalRolesAddUpAndNoneMayNothing()
    {
        for (std::size_t index = 0; index < kActionCount; ++index) {
            const auto action = static_cast<Action>(index);
            QVERIFY(!may(Roles{}, action));
            QCOMPARE(may(Roles{Role::BorderServicesOfficer, Role::Cashier}, action),
                     may(Role::BorderServicesOfficer, action) || may(Role::Cashier, action));
        }
    }

    /// No session can declare and release.
    void familiesDoNotMix()
    {
        for (std::size_t index = 0; index < kActionCount; ++index) {
            const Roles roles = rolesThatMay(static_cast<Action>(index));
            QVERIFY(!roles.empty());
            for (const Role role : roles) {
                QCOMPARE(isCounterRole(role), isCounterRole(*roles.begin()));
            }
        }
    }

    void whoAcceptedTakesNoMoneyWhereTheOfficeSaysSo()
    {
        const QString badge = QStringLiteral("10417");
        const SeparationOfDuties separated{true};
        QVERIFY(breaksSeparation(separated, Action::TakeMoney, badge, badge));
        QVERIFY(!breaksSeparation(separated, Action::TakeMoney, badge, u"10418"));
        QVERIFY(!breaksSeparation(separated, Action::TakeMoney, badge, u""));
        QVERIFY(!breaksSeparation(separated, Action::TakeMoney, u"", u""));
        QVERIFY(!breaksSeparation(separated, Action::ReleaseGoods, badge, badge));
        QVERIFY(!breaksSeparation({}, Action::TakeMoney, badge, badge));
    }

    void codesGoBothWays()
    {
        for (const Role role : kRoles) {
            QCOMPARE(roleFromCode(QString(codeOf(role))), std::optional(role));
        }
        for (std::size_t index = 0; index < kActionCount; ++index) {
            const auto action = static_cast<Action>(index);
            QCOMPARE(actionFromCode(QString(codeOf(action))), std::optional(action));
        }
        for (const QStringView wrong : {u"", u"Cashier", u"cashier ", u"admin"}) {
            QVERIFY(!roleFromCode(wrong) && !actionFromCode(wrong));
        }
    }
};

} // namespace

CARM_TEST(RolesTest)
#include "roles_test.moc"
