// Characters with times as a reader or a hand would give them.
#include "devices/wedge_reader.h"
#include "harness/harness.h"

using namespace carm;
using devices::WedgeReader;

namespace {

constexpr int kReaderPaceMs = 4;
constexpr int kHandPaceMs = 140;
const QString kCode = QStringLiteral("CARM1:1:2:3CDB74A5:A5VHQ0CY9Y4 $%*+-./:");

/// Every character `paceMs` after the last one; what ended as a line.
class Keys {
public:
    explicit Keys(WedgeReader& reader) : m_reader(reader) {}

    QStringList type(const QString& text, int paceMs)
    {
        QStringList lines;
        for (const QChar character : text) {
            m_now += paceMs;
            if (const auto line = m_reader.take(character, m_now)) {
                lines += *line;
            }
        }
        return lines;
    }

    void pause(int milliseconds) { m_now += milliseconds; }

private:
    WedgeReader& m_reader;
    qint64 m_now = 1'000;
};

class WedgeReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aLineEndsWithAnyOfTheSuffixKeys()
    {
        WedgeReader reader;
        Keys keys(reader);
        for (const QChar suffix : {u'\r', u'\n', u'\t'}) {
            QCOMPARE(keys.type(kCode + suffix, kReaderPaceMs), QStringList{kCode});
        }
        QCOMPARE(keys.type(kCode, kReaderPaceMs), QStringList());
    }

    /// The second half of a double suffix is no empty line.
    void carriageReturnAndLineFeedAreOneEnd()
    {
        WedgeReader reader;
        Keys keys(reader);
        QCOMPARE(keys.type(kCode + QStringLiteral("\r\n") + kCode + QStringLiteral("\r\n"), kReaderPaceMs),
                 QStringList({kCode, kCode}));
    }

    void aLinearCodeIsALineToo()
    {
        WedgeReader reader;
        Keys keys(reader);
        QCOMPARE(keys.type(QStringLiteral("00000123456784\r"), kReaderPaceMs),
                 QStringList{QStringLiteral("00000123456784")});
    }

    void aHandIsNoReader()
    {
        WedgeReader reader;
        Keys keys(reader);
        QCOMPARE(keys.type(QStringLiteral("00000123456784\r"), kHandPaceMs), QStringList());
        QVERIFY(!reader.isReading());
        // Neither are a few keys that were hit together.
        QCOMPARE(keys.type(QStringLiteral("asdf\r"), kReaderPaceMs), QStringList());
    }

    /// A reader without a cable sends in bursts; what began as a code goes on.
    void aCodeMayPauseButNotForEver()
    {
        WedgeReader reader;
        Keys keys(reader);
        keys.type(kCode.left(20), kReaderPaceMs);
        keys.pause(900);
        QCOMPARE(keys.type(kCode.mid(20) + u'\r', kReaderPaceMs), QStringList{kCode});
        keys.type(kCode.left(20), kReaderPaceMs);
        keys.pause(1'001);
        QCOMPARE(keys.type(kCode.mid(20) + u'\r', kReaderPaceMs), QStringList{kCode.mid(20)});
    }

    /// At the border: 50 ms are a reader's, 51 are not.
    void theGapIsExact()
    {
        WedgeReader reader;
        Keys keys(reader);
        QCOMPARE(keys.type(QStringLiteral("12345678\r"), 50), QStringList{QStringLiteral("12345678")});
        QCOMPARE(keys.type(QStringLiteral("12345678\r"), 51), QStringList());
    }

    void framingIsDropped()
    {
        WedgeReader reader;
        Keys keys(reader);
        QCOMPARE(keys.type(QStringLiteral("\x02") + kCode + QStringLiteral("\x03\x1D\x1B\r"), kReaderPaceMs),
                 QStringList{kCode});
        QCOMPARE(keys.type(QStringLiteral("]Q1") + kCode + u'\r', kReaderPaceMs), QStringList{kCode});
        QCOMPARE(keys.type(QStringLiteral("]C000000123456784\r"), kReaderPaceMs),
                 QStringList{QStringLiteral("00000123456784")});
    }

    /// Pressed by a hand within the pause that a code may make.
    void aKeyJustBeforeACodeIsNotPartOfIt()
    {
        WedgeReader reader;
        Keys keys(reader);
        QCOMPARE(keys.type(QStringLiteral("ab") + kCode + u'\r', kReaderPaceMs), QStringList{kCode});
        keys.type(QStringLiteral("ab"), kHandPaceMs);
        keys.pause(kHandPaceMs);
        QCOMPARE(keys.type(kCode + u'\r', kReaderPaceMs), QStringList{kCode});
    }

    void aLineWithoutEndIsDroppedWhole()
    {
        WedgeReader reader;
        Keys keys(reader);
        const QString longest = kCode + QString(devices::kMostWedgeLine - kCode.size(), u'0');
        QCOMPARE(keys.type(longest + u'\r', kReaderPaceMs), QStringList{longest});
        QCOMPARE(keys.type(longest + QStringLiteral("0\r"), kReaderPaceMs), QStringList());
        QCOMPARE(keys.type(QString(1'000'000, u'0') + u'\r', kReaderPaceMs), QStringList());
        QCOMPARE(keys.type(kCode + u'\r', kReaderPaceMs), QStringList{kCode});
    }

    /// So that a page can keep the rest of a code out of the field that has the focus.
    void itIsReadingUntilTheEnd()
    {
        WedgeReader reader;
        Keys keys(reader);
        keys.type(kCode.left(5), kReaderPaceMs);
        QVERIFY(!reader.isReading());
        keys.type(kCode.mid(5, 1), kReaderPaceMs);
        QVERIFY(reader.isReading());
        keys.type(kCode.mid(6) + u'\r', kReaderPaceMs);
        QVERIFY(!reader.isReading());
        keys.type(kCode.left(10), kReaderPaceMs);
        reader.clear();
        QVERIFY(!reader.isReading());
    }
};

} // namespace

CARM_TEST(WedgeReaderTest)
#include "wedge_reader_test.moc"
