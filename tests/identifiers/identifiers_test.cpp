#include "harness/harness.h"

#include "identifiers/identifiers.h"

#include <random>

using namespace carm;
using namespace carm::identifiers;

namespace {

/// As the rows of a table write it: the canonical text, or the name of the error.
QString nameOf(IdentifierError error)
{
    switch (error) {
    case IdentifierError::Empty:
        return QStringLiteral("Empty");
    case IdentifierError::WrongLength:
        return QStringLiteral("WrongLength");
    case IdentifierError::WrongCharacter:
        return QStringLiteral("WrongCharacter");
    case IdentifierError::WrongCheckDigit:
        return QStringLiteral("WrongCheckDigit");
    case IdentifierError::WrongProgram:
        return QStringLiteral("WrongProgram");
    case IdentifierError::WrongReference:
        return QStringLiteral("WrongReference");
    }
    return {};
}

template <class T> QString outcomeOf(const QString& text)
{
    const auto parsed = T::parse(text);
    return parsed.ok() ? parsed.value().text() : nameOf(parsed.error());
}

void addColumns()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("outcome");
}

void row(const char* text, const char* outcome)
{
    QTest::addRow("'%s'", text) << QString::fromUtf8(text) << QString::fromUtf8(outcome);
}

/// A number that reads as itself.
void valid(const char* text)
{
    row(text, text);
}

/// How many of the texts that differ from `number` in one of its first `length` digits are accepted.
template <class T> int acceptedOneDigitErrors(const QString& number, qsizetype length)
{
    int accepted = 0;
    for (qsizetype i = 0; i < length; ++i) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString wrong = number;
            wrong[i] = QChar(digit);
            accepted += wrong != number && T::parse(wrong).ok() ? 1 : 0;
        }
    }
    return accepted;
}

template <class T> int acceptedSwaps(const QString& number, qsizetype length)
{
    int accepted = 0;
    for (qsizetype i = 0; i + 1 < length; ++i) {
        QString wrong = number;
        std::swap(wrong[i], wrong[i + 1]);
        accepted += wrong != number && T::parse(wrong).ok() ? 1 : 0;
    }
    return accepted;
}

class IdentifiersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void transactionNumbers_data()
    {
        addColumns();
        for (const char* number : {"33333333333337", "10013000976200", "00000000000011", "00000000000022",
                                   "00000000000099", "00000000000102", "00000123456784", "12345000000012",
                                   "12345000000023", "12345123456785", "15818000000179", "99999999999997"}) {
            valid(number);
        }
        row(" 00000-123456784 ", "00000123456784");
        row("00000 123456784", "00000123456784");
        row("33333333333333", "WrongCheckDigit"); // would be right by Luhn
        row("12345123456789", "WrongCheckDigit");
        for (const char* illustration : {"12345-001495785", "12345-001495786", "12345-001495787",
                                         "12345-001495788", "12345-001495789", "10827900900900"}) {
            row(illustration, "WrongCheckDigit"); // printed by the agency to show the form only
        }
        row("00000000000000", "WrongCheckDigit");
        row("", "Empty");
        row(" - ", "Empty");
        row("0000012345678", "WrongLength");
        row("000001234567840", "WrongLength");
        row("0000012345678A", "WrongCharacter");
        row("00000.123456784", "WrongCharacter");
        row("\xd9\xa0\xd9\xa0\xd9\xa0\xd9\xa0\xd9\xa0\xd9\xa1\xd9\xa2\xd9\xa3\xd9\xa4\xd9\xa5\xd9\xa6\xd9\xa7"
            "\xd9\xa8\xd9\xa4",
            "WrongCharacter");
        row("\xef\xbc\x90"
            "0000123456784",
            "WrongCharacter");
    }

    void transactionNumbers()
    {
        QFETCH(QString, text);
        QFETCH(QString, outcome);
        QCOMPARE(outcomeOf<TransactionNumber>(text), outcome);
    }

    void transactionNumberFromSerial()
    {
        QCOMPARE(TransactionNumber::fromSerial(1).value().text(), QStringLiteral("00000000000011"));
        QCOMPARE(TransactionNumber::fromSerial(10).value().text(), QStringLiteral("00000000000102"));
        const auto number = TransactionNumber::fromSerial(12'345'678).value();
        QCOMPARE(number.text(), QStringLiteral("00000123456784"));
        QCOMPARE(number.printed(), QStringLiteral("00000-123456784"));
        QCOMPARE(number.serial(), 12'345'678);
        QVERIFY(TransactionNumber::fromSerial(99'999'999).ok());
        for (const qint64 serial : {qint64(0), qint64(-1), qint64(100'000'000), qint64(1) << 40}) {
            QCOMPARE(TransactionNumber::fromSerial(serial).error(), IdentifierError::WrongLength);
        }
    }

    void everySerialReadsBack()
    {
        std::mt19937 engine(14);
        for (int i = 0; i < 20'000; ++i) {
            const qint64 serial = 1 + engine() % 99'999'999;
            const auto number = TransactionNumber::fromSerial(serial).value();
            const auto back = TransactionNumber::parse(number.printed());
            QVERIFY2(back.ok() && back.value() == number && back.value().serial() == serial,
                     qPrintable(number.text()));
        }
    }

    void oneWrongDigitIsAlwaysCaught()
    {
        // Digits as they are, and the digit sums of their doubles (0 2 4 6 8 1 3 5 7 9), are each ten
        // different figures: changing one digit always changes the sum modulo 10.
        std::mt19937 engine(15);
        for (int i = 0; i < 200; ++i) {
            const QString number = TransactionNumber::fromSerial(1 + engine() % 99'999'999).value().text();
            QCOMPARE(acceptedOneDigitErrors<TransactionNumber>(number, 14), 0);
        }
        for (const char* broker : {"33333333333337", "10013000976200", "99999999999997"}) {
            QCOMPARE(acceptedOneDigitErrors<TransactionNumber>(QString::fromLatin1(broker), 14), 0);
        }
        QCOMPARE(acceptedOneDigitErrors<BusinessNumber>(QStringLiteral("870249414"), 9), 0);
        QCOMPARE(acceptedOneDigitErrors<ImportProgramAccount>(QStringLiteral("870249414RM0001"), 9), 0);
    }

    void swappedNeighboursAreCaughtSaveNineAndZero()
    {
        // The known weakness of doubling: 09 and 90 weigh the same. The last digit is not doubled here, so a
        // swap with it is like any other.
        QCOMPARE(acceptedSwaps<TransactionNumber>(QStringLiteral("00000123456784"), 13), 0);
        QCOMPARE(acceptedSwaps<BusinessNumber>(QStringLiteral("870249414"), 9), 0);
        QCOMPARE(acceptedSwaps<BusinessNumber>(QStringLiteral("100000009"), 9), 1);
    }

    void businessNumbers_data()
    {
        addColumns();
        for (const char* number : {"123026635", "870249414", "123456782", "100000009", "700000003",
                                   "812345676", "145001129", "999999998"}) {
            valid(number);
        }
        for (const char* number : {"123026637", "123456789", "112358145", "871234568", "000000000"}) {
            row(number, "WrongCheckDigit");
        }
        row("870 249 414", "870249414");
        row("870-249-414", "870249414");
        row("\t870249414\n", "870249414");
        row("", "Empty");
        row("  ", "Empty");
        row("87024941", "WrongLength");
        row("8702494140", "WrongLength");
        row("87024941O", "WrongCharacter");
        row("870249414RM0001", "WrongCharacter");
        row("\xd9\xa8"
            "70249414",
            "WrongCharacter");
    }

    void businessNumbers()
    {
        QFETCH(QString, text);
        QFETCH(QString, outcome);
        QCOMPARE(outcomeOf<BusinessNumber>(text), outcome);
    }

    void importProgramAccounts_data()
    {
        addColumns();
        valid("870249414RM0001");
        valid("123026635RM9999");
        row("870249414 RM 0001", "870249414RM0001");
        row(" 870-249-414 rm0001 ", "870249414RM0001");
        row("870249414Rm0001", "870249414RM0001");
        for (const char* program :
             {"870249414RT0001", "870249414RC0001", "870249414RP0001", "870249414RR0001", "870249414RZ0001",
              "870249414RD0001", "870249414RE0001", "870249414MR0001", "870249414000001"}) {
            row(program, "WrongProgram");
        }
        row("870249414RM0000", "WrongReference");
        row("870249414RM00A1", "WrongReference");
        row("123456789RM0001", "WrongCheckDigit");
        row("000000000RM0001", "WrongCheckDigit");
        row("870249414", "WrongLength");
        row("870249414RM", "WrongLength");
        row("870249414RM001", "WrongLength");
        row("870249414RM00011", "WrongLength");
        row("87024941ARM0001", "WrongCharacter");
        row("RM0001870249414", "WrongCharacter");
        row("", "Empty");
        row(" - ", "Empty");
    }

    void importProgramAccounts()
    {
        QFETCH(QString, text);
        QFETCH(QString, outcome);
        QCOMPARE(outcomeOf<ImportProgramAccount>(text), outcome);
    }

    void importProgramAccountParts()
    {
        const auto account = ImportProgramAccount::parse(u"870249414rm0012").value();
        QCOMPARE(account.businessNumber().text(), QStringLiteral("870249414"));
        QCOMPARE(account.printed(), QStringLiteral("870249414 RM0012"));
        QVERIFY(ImportProgramAccount::parse(account.printed()).value() == account);
    }

    void cargoControlNumbers_data()
    {
        addColumns();
        valid("832032201095");
        valid("014-04937402");
        valid("1234PARS56789");
        valid("IOIO0I1O"); // never turned into ones and zeros
        valid("80001");
        row(" 1234pars56789 ", "1234PARS56789");
        QTest::newRow("25 characters") << QString(25, u'9') << QString(25, u'9');
        QTest::newRow("26 characters") << QString(26, u'9') << QStringLiteral("WrongLength");
        row("8320", "WrongLength");
        row("", "Empty");
        row("1234 PARS 56789", "WrongCharacter");
        row("1234/56789", "WrongCharacter");
        row("1234_56789", "WrongCharacter");
        row("1234PAR\xc3\x89", "WrongCharacter");
        row("1234par\xc5\xbf"
            "56789",
            "WrongCharacter"); // long s: upper case would make it an S
        row("1234\xef\xac\x81"
            "56789",
            "WrongCharacter"); // ligature fi: upper case would make it FI
        row("1234\xc4\xb1"
            "56789",
            "WrongCharacter"); // dotless i
        row("\xd9\xa1"
            "234567",
            "WrongCharacter");
    }

    void cargoControlNumbers()
    {
        QFETCH(QString, text);
        QFETCH(QString, outcome);
        QCOMPARE(outcomeOf<CargoControlNumber>(text), outcome);
    }

    void carrierCode()
    {
        QCOMPARE(CargoControlNumber::parse(u"832032201095").value().carrierCode(), QStringLiteral("8320"));
    }

    void classificationNumbers_data()
    {
        addColumns();
        valid("6109100012");
        row("6109.10.00.12", "6109100012");
        row(" 6109 10 00 12 ", "6109100012");
        row("6109.10.00", "WrongLength");
        row("61091000123", "WrongLength");
        row("6109-10-00-12", "WrongCharacter");
        row("610910001A", "WrongCharacter");
        row("\xd9\xa6"
            "109100012",
            "WrongCharacter");
        row("", "Empty");
        row("...", "Empty");
    }

    void classificationNumbers()
    {
        QFETCH(QString, text);
        QFETCH(QString, outcome);
        QCOMPARE(outcomeOf<ClassificationNumber>(text), outcome);
    }

    void classificationNumberParts()
    {
        const auto number = ClassificationNumber::parse(u"0702002110").value();
        QCOMPARE(number.chapter(), QStringLiteral("07"));
        QCOMPARE(number.heading(), QStringLiteral("0702"));
        QCOMPARE(number.tariffItem(), QStringLiteral("07020021"));
        QCOMPARE(number.printed(), QStringLiteral("0702.00.21.10"));
        QVERIFY(ClassificationNumber::parse(number.printed()).value() == number);
        QVERIFY(number < ClassificationNumber::parse(u"6109100012").value());
    }

    void officeCodes_data()
    {
        addColumns();
        valid("0427");
        row("427", "0427");
        row(" 0427\n", "0427");
        row("42", "WrongLength");
        row("00427", "WrongLength");
        row("042A", "WrongCharacter");
        row("42A", "WrongCharacter");
        row("04 27", "WrongCharacter");
        row("", "Empty");
    }

    void officeCodes()
    {
        QFETCH(QString, text);
        QFETCH(QString, outcome);
        QCOMPARE(outcomeOf<OfficeCode>(text), outcome);
    }

    void originCodes_data()
    {
        addColumns();
        valid("CN");
        valid("UNY");
        valid("USD"); // South Dakota
        row(" cn ", "CN");
        row("uny", "UNY");
        row("CAN", "WrongLength");
        row("C", "WrongLength");
        row("UNYC", "WrongLength");
        row("C1", "WrongCharacter");
        row("C N", "WrongCharacter");
        row("\xc3\x87N", "WrongCharacter");
        row("", "Empty");
    }

    void originCodes()
    {
        QFETCH(QString, text);
        QFETCH(QString, outcome);
        QCOMPARE(outcomeOf<OriginCode>(text), outcome);
    }

    void originOfStates()
    {
        const auto state = OriginCode::parse(u"UNY").value();
        QVERIFY(state.isUnitedStatesState());
        QCOMPARE(state.countryCode(), QStringLiteral("US"));
        const auto ukraine = OriginCode::parse(u"UA").value();
        QVERIFY(!ukraine.isUnitedStatesState());
        QCOMPARE(ukraine.countryCode(), QStringLiteral("UA"));
    }

    void treatmentCodes_data()
    {
        addColumns();
        valid("02");
        valid("10");
        row("2", "02");
        row(" 10 ", "10");
        row("010", "WrongLength");
        row("A", "WrongCharacter");
        row("1 0", "WrongCharacter");
        row("", "Empty");
    }

    void treatmentCodes()
    {
        QFETCH(QString, text);
        QFETCH(QString, outcome);
        QCOMPARE(outcomeOf<TreatmentCode>(text), outcome);
    }

    void unitCodes_data()
    {
        addColumns();
        valid("KGM");
        valid("NMB");
        valid("L13");
        row(" kgm ", "KGM");
        row("KG", "WrongLength");
        row("KGMS", "WrongLength");
        row("K-M", "WrongCharacter");
        row("KG\xc2\xb2", "WrongCharacter");
        row("", "Empty");
    }

    void unitCodes()
    {
        QFETCH(QString, text);
        QFETCH(QString, outcome);
        QCOMPARE(outcomeOf<UnitCode>(text), outcome);
    }

    void kindsDoNotMix()
    {
        static_assert(!std::is_convertible_v<QString, OfficeCode> &&
                      !std::is_constructible_v<OfficeCode, QString>);
        static_assert(!std::is_constructible_v<UnitCode, OriginCode>);
        static_assert(!std::is_default_constructible_v<TransactionNumber>);
    }
};

} // namespace

CARM_TEST(IdentifiersTest)
#include "identifiers_test.moc"
