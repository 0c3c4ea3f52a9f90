#include "harness/ends_process.h"
#include "harness/harness.h"

#include "support/secret.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>
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
        QCOMPARE(copiesInMemory(), 0);
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

    using Range = std::pair<quintptr, quintptr>;

    /// What a program works with: writable, and not one of the huge mappings in which a sanitizer keeps its
    /// notes about all other memory.
    static std::vector<Range> workingMemory()
    {
        constexpr quintptr most = quintptr(1) << 30;
        QFile maps(QStringLiteral("/proc/self/maps"));
        std::vector<Range> ranges;
        for (const QByteArray& line :
             maps.open(QFile::ReadOnly) ? maps.readAll().split('\n') : QByteArrayList()) {
            const auto range = rangeOf(line);
            if (range && line.contains(" rw") && range->second - range->first <= most) {
                ranges.push_back(*range);
            }
        }
        return ranges;
    }

    static bool holds(const std::vector<Range>& ranges, const void* place)
    {
        const auto address = reinterpret_cast<quintptr>(place);
        return std::any_of(ranges.begin(), ranges.end(), [address](const Range& range) {
            return address >= range.first && address < range.second;
        });
    }

    /// How often the bytes of pattern(0x5a) stand in `range`, read piece by piece into `piece`.
    static int copiesIn(const Range& range, QFile& memory, std::span<unsigned char> piece)
    {
        const auto masked = pattern(0);
        const auto unmasks = [](unsigned char raw, unsigned char hidden) { return (raw ^ 0x5a) == hidden; };
        const quintptr step =
            piece.size() - (masked.size() - 1); // pieces overlap: no copy lies across an edge
        int found = 0;
        for (quintptr from = range.first; from < range.second; from += step) {
            const qint64 wanted = qint64(std::min<quintptr>(piece.size(), range.second - from));
            const qint64 got =
                memory.seek(qint64(from)) ? memory.read(reinterpret_cast<char*>(piece.data()), wanted) : -1;
            const auto end = piece.begin() + std::max<qint64>(got, 0);
            for (auto at = piece.begin();
                 (at = std::search(at, end, masked.begin(), masked.end(), unmasks)) != end; ++at) {
                ++found;
            }
            wipe(piece); // it is memory of this process too
        }
        return found;
    }

    /// In all working memory but the piece that it is read into.
    static int copiesInMemory()
    {
        QFile memory(QStringLiteral("/proc/self/mem"));
        std::vector<unsigned char> piece(1 << 20);
        const auto first = reinterpret_cast<quintptr>(piece.data());
        const std::vector<Range> ranges = workingMemory();
        const auto onHeap = std::make_unique<int>(0);
        if (!memory.open(QFile::ReadOnly | QFile::Unbuffered) || !holds(ranges, onHeap.get()) ||
            !holds(ranges, __builtin_frame_address(0)) || !holds(ranges, piece.data())) {
            return -1;
        }
        int found = 0;
        for (const auto& [from, to] : ranges) {
            const Range before{from, std::clamp(first, from, to)};
            const Range behind{std::clamp(first + piece.size(), from, to), to};
            found += copiesIn(before, memory, piece) + copiesIn(behind, memory, piece);
        }
        return found;
    }
#endif
};

} // namespace

CARM_TEST(SecretTest)
#include "secret_test.moc"
