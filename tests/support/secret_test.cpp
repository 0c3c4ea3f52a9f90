#include "harness/ends_process.h"
#include "harness/harness.h"

#include "support/secret.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstring>
#include <type_traits>
#include <vector>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

using namespace carm;

namespace {

static_assert(!std::is_copy_constructible_v<SecretBytes> && !std::is_copy_assignable_v<SecretBytes>);
static_assert(!std::is_constructible_v<QByteArray, SecretBytes> &&
              !std::is_constructible_v<QString, SecretBytes>);
static_assert(!std::is_convertible_v<Pii<QString>, QString> &&
              !std::is_constructible_v<QString, Pii<QString>>);

template <class T> QString printed(const T& value)
{
    QString text;
    QDebug(&text) << value;
    return text;
}

std::array<unsigned char, 32> pattern(unsigned char mask)
{
    std::array<unsigned char, 32> bytes;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        bytes[i] = static_cast<unsigned char>((i * 37 + 11) ^ mask);
    }
    return bytes;
}

bool allZero(std::span<const unsigned char> bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](unsigned char byte) { return byte == 0; });
}

class SecretTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsAsZeros()
    {
        const SecretBytes secret(64);
        QCOMPARE(secret.size(), 64U);
        QVERIFY(!secret.isEmpty());
        QVERIFY(allZero(secret.bytes()));
    }

    void mayBeEmpty()
    {
        for (const SecretBytes& secret : {SecretBytes(), SecretBytes(0), SecretBytes::copyOf({})}) {
            QVERIFY(secret.isEmpty());
            QCOMPARE(secret.bytes().size(), 0U);
            QVERIFY(secret.equals(SecretBytes()));
        }
    }

    void wipeLeavesZeros()
    {
        auto buffer = pattern(0);
        QVERIFY(!allZero(buffer));
        wipe(std::span(buffer).first(31));
        QVERIFY(allZero(std::span(buffer).first(31)));
        QCOMPARE(buffer[31], pattern(0)[31]); // and touches nothing else
        auto secret = SecretBytes::copyOf(buffer);
        wipe(secret.bytes());
        QVERIFY(allZero(secret.bytes()));
    }

    void movingLeavesNothingBehind()
    {
        const auto bytes = pattern(0);
        SecretBytes first = SecretBytes::copyOf(bytes);
        const unsigned char* place = first.bytes().data();
        SecretBytes second = std::move(first);
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is the contract
        QVERIFY(first.bytes().data() == nullptr);
        QVERIFY(second.bytes().data() == place); // the bytes themselves were not copied
        SecretBytes third(8);
        third = std::move(second);
        QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move)
        QVERIFY(std::equal(bytes.begin(), bytes.end(), third.bytes().begin(), third.bytes().end()));
    }

    void comparesContentAndLength()
    {
        auto bytes = pattern(0);
        const auto secret = SecretBytes::copyOf(bytes);
        QVERIFY(secret.equals(secret.duplicate()));
        QVERIFY(!secret.equals(SecretBytes::copyOf(std::span(bytes).first(31))));
        bytes[31] ^= 1;
        QVERIFY(!secret.equals(SecretBytes::copyOf(bytes)));
        QVERIFY(!secret.equals(SecretBytes()));
    }

    void duplicatesAreApart()
    {
        const auto secret = SecretBytes::copyOf(pattern(0));
        SecretBytes copy = secret.duplicate();
        wipe(copy.bytes());
        QVERIFY(!allZero(secret.bytes()));
    }

    void randomIsNotRepeated()
    {
        const auto first = SecretBytes::random(32);
        QVERIFY(!allZero(first.bytes()));
        QVERIFY(!first.equals(SecretBytes::random(32)));
    }

    void neverPrints()
    {
        const QByteArray word = QByteArrayLiteral("wordThatNobodyMayRead");
        const auto secret = SecretBytes::copyOf(
            std::span(reinterpret_cast<const unsigned char*>(word.constData()), std::size_t(word.size())));
        QCOMPARE(printed(secret).trimmed(), QStringLiteral("[redacted]"));
        const Pii<QString> name(QStringLiteral("Nobody Special"));
        QCOMPARE(printed(name).trimmed(), QStringLiteral("[redacted]"));
        QCOMPARE(name.reveal(), QStringLiteral("Nobody Special"));
        QCOMPARE(printed(Pii<int>(41)).trimmed(), QStringLiteral("[redacted]"));
        QString line;
        QDebug(&line) << "before" << name << "after";
        QCOMPARE(line.trimmed(), QStringLiteral("before [redacted] after"));
    }

#ifdef Q_OS_LINUX
    void leavesNoCopyInMemory()
    {
        // The searched bytes lie in this test only under a mask, so every hit is a copy of the secret.
        {
            auto clear = pattern(0x5a);
            auto secret = SecretBytes::copyOf(clear);
            wipe(clear);
            QCOMPARE(copiesInMemory(), 1);
            SecretBytes moved = std::move(secret);
            QCOMPARE(copiesInMemory(), 1);
            const SecretBytes duplicate = moved.duplicate();
            QCOMPARE(copiesInMemory(), 2);
        }
        QCOMPARE(copiesInMemory(), 0);
    }

    void isKeptOutOfCoreDumps()
    {
        const auto secret = SecretBytes::random(32);
        const auto place = reinterpret_cast<quintptr>(secret.bytes().data());
        QFile maps(QStringLiteral("/proc/self/smaps"));
        QVERIFY(maps.open(QFile::ReadOnly));
        bool within = false;
        QByteArray flags;
        for (const QByteArray& line : maps.readAll().split('\n')) {
            if (const auto range = rangeOf(line)) {
                within = place >= range->first && place < range->second;
            } else if (within && line.startsWith("VmFlags:")) {
                flags = line;
            }
        }
        QVERIFY2(flags.contains(" dd"), flags.constData()); // do not dump
    }

    void forbidsCoreDumps()
    {
        const int status = test::statusOfCopy([] {
            const rlimit some{4096, 4096};
            setrlimit(RLIMIT_CORE, &some);
            prctl(PR_SET_DUMPABLE, 1);
            forbidCoreDumps();
            rlimit now{1, 1};
            getrlimit(RLIMIT_CORE, &now);
            _exit(now.rlim_cur == 0 && prctl(PR_GET_DUMPABLE) == 0 ? 42 : 1);
        });
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 42);
    }

private:
    static std::optional<std::pair<quintptr, quintptr>> rangeOf(const QByteArray& line)
    {
        const auto ends = line.left(line.indexOf(' ')).split('-');
        if (ends.size() != 2) {
            return std::nullopt;
        }
        bool firstOk = false;
        bool lastOk = false;
        const std::pair<quintptr, quintptr> range{ends[0].toULongLong(&firstOk, 16),
                                                  ends[1].toULongLong(&lastOk, 16)};
        return firstOk && lastOk ? std::optional(range) : std::nullopt;
    }

    /// How often the bytes of pattern(0x5a) stand in writable memory of this process.
    static int copiesInMemory()
    {
        const auto masked = pattern(0);
        QFile maps(QStringLiteral("/proc/self/maps"));
        QFile memory(QStringLiteral("/proc/self/mem"));
        if (!maps.open(QFile::ReadOnly) || !memory.open(QFile::ReadOnly | QFile::Unbuffered)) {
            return -1;
        }
        int found = 0;
        std::vector<unsigned char> block;
        for (const QByteArray& line : maps.readAll().split('\n')) {
            const auto range = rangeOf(line);
            if (!range || !line.contains(" rw") || !memory.seek(static_cast<qint64>(range->first))) {
                continue;
            }
            block.resize(range->second - range->first);
            const qint64 got = memory.read(reinterpret_cast<char*>(block.data()), qint64(block.size()));
            const auto end = block.begin() + std::max<qint64>(got, 0);
            const auto unmasks = [](unsigned char raw, unsigned char hidden) {
                return (raw ^ 0x5a) == hidden;
            };
            for (auto at = block.begin();
                 (at = std::search(at, end, masked.begin(), masked.end(), unmasks)) != end; ++at) {
                ++found;
            }
            wipe(block); // the block is memory of this process too
        }
        return found;
    }
#endif
};

} // namespace

CARM_TEST(SecretTest)
#include "secret_test.moc"
