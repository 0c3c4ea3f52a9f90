// Every code that the counter can meet is said in both languages, with what, why and how to mend.
#include "harness/harness.h"

#include "presenters/counter_messages.h"
#include "presenters/counter_texts.h"

using namespace carm;
using namespace carm::presenters;

namespace {

class CounterMessageTest : public QObject {
    Q_OBJECT

    const Speaker m_english{Language::English};
    const Speaker m_french{Language::French};

    /// `say` for all codes from the first one to `last`.
    template <class Code> void isSaidUpTo(Code last, const std::function<Message(Code, const Speaker&)>& say)
    {
        for (int code = 0; code <= static_cast<int>(last); ++code) {
            const Message english = say(static_cast<Code>(code), m_english);
            const Message french = say(static_cast<Code>(code), m_french);
            const auto number = QByteArray::number(code);
            QVERIFY2(!english.what.isEmpty() && !english.why.isEmpty() && !english.mend.isEmpty(),
                     number.constData());
            QVERIFY2(english.what != french.what && english.why != french.why, number.constData());
            QVERIFY2(english.mend != french.mend, number.constData());
        }
    }

    template <class Code> void isNamedUpTo(Code last, const std::function<QString(Code, const Speaker&)>& say)
    {
        QStringList names;
        for (int code = 0; code <= static_cast<int>(last); ++code) {
            names += say(static_cast<Code>(code), m_english);
            QVERIFY(!say(static_cast<Code>(code), m_french).isEmpty());
        }
        QCOMPARE(names.removeDuplicates(), qsizetype(0));
        QVERIFY(!names.contains(QString()));
    }

private Q_SLOTS:
    void saysEveryRefusal()
    {
        isSaidUpTo<access::AccessErrorCode>(
            access::AccessErrorCode::NotEnoughMemory,
            [](access::AccessErrorCode code, const Speaker& speaker) {
                return counterMessage(access::AccessError{code, 90'000}, speaker);
            });
        isSaidUpTo<outbox::StoreErrorCode>(outbox::StoreErrorCode::IllegalTransition,
                                           [](outbox::StoreErrorCode code, const Speaker& speaker) {
                                               return counterMessage(outbox::StoreError{code, {}}, speaker);
                                           });
        isSaidUpTo<cashier::TenderErrorCode>(
            cashier::TenderErrorCode::ReturnedEarlier,
            [](cashier::TenderErrorCode code, const Speaker& speaker) {
                return counterMessage(cashier::TenderError{code, {}}, speaker);
            });
        isSaidUpTo<cashier::DrawerError>(
            cashier::DrawerError::PiecesOutOfRange,
            [](cashier::DrawerError code, const Speaker& speaker) { return counterMessage(code, speaker); });
        isSaidUpTo<cashier::VoidError>(
            cashier::VoidError::AlreadyVoided,
            [](cashier::VoidError code, const Speaker& speaker) { return counterMessage(code, speaker); });
    }

    void saysHowLongToWait()
    {
        const auto mend = [this](qint64 waitMs) {
            return counterMessage(access::AccessError{access::AccessErrorCode::Waiting, waitMs}, m_english)
                .mend;
        };
        QCOMPARE(mend(1), QStringLiteral("Try again in 1 s."));
        QCOMPARE(mend(59'001), QStringLiteral("Try again in 1 min 0 s."));
        QCOMPARE(mend(90'000), QStringLiteral("Try again in 1 min 30 s."));
    }

    void namesEverything()
    {
        isNamedUpTo<protocol::RecordKind>(protocol::RecordKind::DelegationRevoked, recordName);
        isNamedUpTo<cashier::TenderKind>(cashier::TenderKind::MoneyOrder, tenderName);
        isNamedUpTo<access::Role>(access::Role::ProxyProgramAccountManager, roleName);
        isNamedUpTo<HistoryRecord::Standing>(HistoryRecord::Standing::Misfit,
                                             [](HistoryRecord::Standing standing, const Speaker& speaker) {
                                                 return standingPill(standing, speaker).text;
                                             });
    }

    void aRemarkHoldsNoCardNumberAndPassesBusinessNumbers()
    {
        QVERIFY(remarkProblem(QStringLiteral("4111-1111-1111-1111"), m_english).has_value());
        QVERIFY(remarkProblem(QString(501, u'x'), m_english).has_value());
        QVERIFY(!remarkProblem(QString(500, u'x'), m_english));
        QVERIFY(!remarkProblem(QStringLiteral("870249414 RM 0001, entry 00000-123456784"), m_english));
    }
};

} // namespace

CARM_TEST(CounterMessageTest)
#include "counter_message_test.moc"
