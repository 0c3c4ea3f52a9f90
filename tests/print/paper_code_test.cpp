#include "harness/harness.h"

#include "protocol/base45.h"
#include "protocol/canonical.h"
#include "protocol/paper_code.h"
#include "sample_prints.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>

using namespace carm;
using protocol::fromPaperCodes;
using protocol::PaperCodeErrorCode;
using protocol::toPaperCodes;

namespace {

/// The bytes behind the codes, as a reader joins them.
QByteArray bytesOf(const QStringList& codes)
{
    QByteArray joined;
    for (const QString& code : codes) {
        joined +=
            *protocol::fromBase45(QStringView(code).mid(code.indexOf(code.section(QLatin1Char(':'), 4))));
    }
    return joined;
}

/// One code of whatever bytes, with the check that a careful forger would write.
QStringList codesOf(const QByteArray& joined)
{
    const QString check = QString::fromLatin1(protocol::sha256(joined).toHex().first(8)).toUpper();
    const qsizetype parts = (joined.size() + 599) / 600;
    QStringList codes;
    for (qsizetype part = 0; part < parts; ++part) {
        codes += QStringLiteral("CARM1:%1:%2:%3:").arg(part + 1).arg(parts).arg(check) +
                 protocol::toBase45(joined.mid(part * 600, 600));
    }
    return codes;
}

PaperCodeErrorCode errorOf(const QStringList& codes)
{
    return fromPaperCodes(codes).error().code;
}

class PaperCodeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void base45KnownAnswers_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        // RFC 9285, 4.3 and 4.4
        QTest::newRow("AB") << QByteArray("AB") << QStringLiteral("BB8");
        QTest::newRow("Hello!!") << QByteArray("Hello!!") << QStringLiteral("%69 VD92EX0");
        QTest::newRow("base-45") << QByteArray("base-45") << QStringLiteral("UJCLQE7W581");
        QTest::newRow("ietf!") << QByteArray("ietf!") << QStringLiteral("QED8WEX0");
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("largest") << QByteArray("\xFF\xFF") << QStringLiteral("FGW");
        QTest::newRow("zero") << QByteArray("\0", 1) << QStringLiteral("00");
    }

    void base45KnownAnswers()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, text);
        QCOMPARE(protocol::toBase45(bytes), text);
        QCOMPARE(*protocol::fromBase45(text), bytes);
    }

    void base45RefusesWhatNoBytesGive()
    {
        for (const char* text : {"GGW", ":::", "::", "A", "BB8A", "bb8", "B#8", "B\xC3\xA9"}) {
            QVERIFY2(!protocol::fromBase45(QString::fromUtf8(text)), text);
        }
    }

    void anEntryComesBackBitForBit()
    {
        for (const int lines : {1, 2, 60}) {
            const auto entry = test::sealedSample(lines).entry;
            QStringList codes = toPaperCodes(entry).value();
            QVERIFY(fromPaperCodes(codes).value() == entry);
            QVERIFY(protocol::verifyEntry(fromPaperCodes(codes).value(), test::samplePublicKey()).ok());
        }
        QVERIFY(toPaperCodes(test::sealedSample(60).entry)->size() > 2);
    }

    void onlyCharactersOfTheAlphanumericSetOccur()
    {
        static const QRegularExpression set(QStringLiteral("\\A[0-9A-Z $%*+\\-./:]+\\z"));
        const QStringList codes = toPaperCodes(test::sealedSample(60).entry).value();
        for (const QString& code : codes) {
            QVERIFY(set.match(code).hasMatch());
            QVERIFY(code.size() < 970); // what a code of version 20 takes at medium error correction
        }
    }

    void anyOrderAndRepetitionWill()
    {
        const auto entry = test::sealedSample(60).entry;
        QStringList codes = toPaperCodes(entry).value();
        codes += codes;
        QRandomGenerator random(7);
        for (int round = 0; round < 20; ++round) {
            std::shuffle(codes.begin(), codes.end(), random);
            QVERIFY(fromPaperCodes(codes).value() == entry);
        }
    }

    void missingPartsAreNamed()
    {
        QStringList codes = toPaperCodes(test::sealedSample(60).entry).value();
        const auto parts = static_cast<int>(codes.size());
        codes.removeLast();
        codes.removeFirst();
        const auto error = fromPaperCodes(codes).error();
        QCOMPARE(error.code, PaperCodeErrorCode::PartMissing);
        QCOMPARE(error.missing, std::vector<int>({1, parts}));
        QCOMPARE(errorOf({}), PaperCodeErrorCode::PartMissing);
    }

    void codesOfTwoEntriesAreNeverJoined()
    {
        QStringList codes = toPaperCodes(test::sealedSample(60).entry).value();
        const QStringList others = toPaperCodes(test::sealedSample(59).entry).value();
        codes.last() = others.constLast();
        QCOMPARE(errorOf(codes), PaperCodeErrorCode::OtherEntry);
    }

    void everyFlippedByteIsNoticed()
    {
        const QByteArray joined = bytesOf(toPaperCodes(test::sealedSample(1).entry).value());
        const QStringList codes = codesOf(joined);
        QVERIFY(fromPaperCodes(codes).ok());
        const QString check = codes.constFirst().section(QLatin1Char(':'), 3, 3);
        for (qsizetype at = 0; at < joined.size(); ++at) {
            QByteArray wrong = joined;
            wrong[at] = static_cast<char>(wrong.at(at) ^ 0x01);
            QStringList wrongCodes = codesOf(wrong);
            for (QString& code : wrongCodes) {
                code.replace(wrongCodes.constFirst().section(QLatin1Char(':'), 3, 3), check);
            }
            QVERIFY2(!fromPaperCodes(wrongCodes).ok(), qPrintable(QString::number(at)));
        }
    }

    void everyChangedCharacterIsNoticed()
    {
        const auto entry = test::sealedSample(1).entry;
        const QStringList codes = toPaperCodes(entry).value();
        for (qsizetype at = 0; at < codes.constFirst().size(); ++at) {
            QStringList wrong = codes;
            wrong.first()[at] = codes.constFirst().at(at) == u'7' ? u'8' : u'7';
            QVERIFY2(!fromPaperCodes(wrong).ok(), qPrintable(wrong.constFirst().left(24)));
            wrong.first()[at] = u'~';
            QVERIFY(errorOf(wrong) == PaperCodeErrorCode::NotOurs);
        }
    }

    void twoReadingsOfOnePartAreRefusedInAnyOrder()
    {
        const QStringList codes = toPaperCodes(test::sealedSample(1).entry).value();
        QString wrong = codes.constFirst();
        wrong[wrong.size() - 3] = wrong.at(wrong.size() - 3) == u'1' ? u'2' : u'1';
        QCOMPARE(errorOf(codes + QStringList{wrong}), PaperCodeErrorCode::Damaged);
        QCOMPARE(errorOf(QStringList{wrong} + codes), PaperCodeErrorCode::Damaged);
    }

    /// A forger's check is right; what is inside is not.
    void aRightCheckIsNotEnough()
    {
        const QByteArray joined = bytesOf(toPaperCodes(test::sealedSample(1).entry).value());
        QCOMPARE(errorOf(codesOf(joined.first(68))), PaperCodeErrorCode::Damaged);
        QCOMPARE(errorOf(codesOf(joined.first(joined.size() - 1))), PaperCodeErrorCode::Damaged);
        QCOMPARE(errorOf(codesOf(joined + 'x')), PaperCodeErrorCode::Damaged);
        QByteArray document = qCompress(QByteArrayLiteral("{\"format\":1}"));
        document.remove(0, 4);
        QByteArray length(4, '\0');
        qToBigEndian(quint32(12), length.data());
        QCOMPARE(errorOf(codesOf(joined.first(64) + length + document)), PaperCodeErrorCode::Damaged);
    }

    /// A few hundred bytes that would become hundreds of megabytes.
    void aBombStaysSmall()
    {
        const QByteArray joined = bytesOf(toPaperCodes(test::sealedSample(1).entry).value());
        QByteArray bomb = qCompress(QByteArray(40'000'000, ' '), 9);
        bomb.remove(0, 4);
        QVERIFY(bomb.size() < 59'000);
        for (const quint32 claimed : {0U, 1U, 1000U, 40'000'000U, 0xFFFFFFFFU}) {
            QByteArray length(4, '\0');
            qToBigEndian(claimed, length.data());
            QCOMPARE(errorOf(codesOf(joined.first(64) + length + bomb)), PaperCodeErrorCode::Damaged);
        }
    }

    void textsOfAnotherKindAreRefused()
    {
        const QString code = toPaperCodes(test::sealedSample(1).entry)->constFirst();
        const QString rest = code.section(QLatin1Char(':'), 3);
        for (const QString& text :
             {QString(), QStringLiteral("https://example.org/CARM1:1:1"), QStringLiteral("CARM2:1:1:") + rest,
              QStringLiteral("CARM1:0:1:") + rest, QStringLiteral("CARM1:2:1:") + rest,
              QStringLiteral("CARM1:01:1:") + rest, QStringLiteral("CARM1:1:100:") + rest,
              QStringLiteral("CARM1:1:1:"), code.toLower(), QString(code + QLatin1Char('\n')),
              QString(code + QString(1000, u'0')), QString(QLatin1Char(' ') + code)}) {
            QCOMPARE(errorOf({text}), PaperCodeErrorCode::NotOurs);
        }
    }

    void anEntryBeyondPaperIsRefused()
    {
        // Texts that do not deflate: what no shop owner keys, but a file may bring.
        QRandomGenerator random(11);
        declaration::Draft draft = test::draftToPrint(1200);
        for (declaration::DraftLine& line : draft.invoices.front().lines) {
            line.description.clear();
            for (int character = 0; character < 100; ++character) {
                line.description += QChar(0x4E00 + random.bounded(0x5000));
            }
        }
        const auto sample =
            test::sealedSample(draft, test::sealedSample(1).edition, presenters::Language::English);
        QCOMPARE(toPaperCodes(sample.entry).error().code, PaperCodeErrorCode::TooLong);
    }
};

} // namespace

CARM_TEST(PaperCodeTest)
#include "paper_code_test.moc"
