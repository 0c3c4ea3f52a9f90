#include "harness/harness.h"

#include "presenters/messages.h"
#include "presenters/start_messages.h"
#include "secrets/master_key.h"

#include <QFile>
#include <QRegularExpression>

using namespace carm;
using namespace carm::presenters;
using assessment::RefusalCode;
using declaration::Field;
using declaration::RuleCode;
using outbox::StoreErrorCode;
using reference::ImportErrorCode;

namespace {

const QStringList kCountryFacts = {QStringLiteral("UST"), QStringLiteral("China"), QStringLiteral("Chine")};

/// Facts as RuleCode documents them, no more: a message must be content with these.
const std::vector<std::pair<RuleCode, QStringList>>& findingFactsByCode()
{
    const QString typed = QStringLiteral("typed");
    const QString day = QStringLiteral("2026-02-27");
    const QString item = QStringLiteral("6109.10.00");
    static const std::vector<std::pair<RuleCode, QStringList>> rows = {
        {RuleCode::MandatoryField, {}},
        {RuleCode::ImporterNumberFormat, {typed}},
        {RuleCode::ImporterNumberCheckDigit, {QStringLiteral("870249415")}},
        {RuleCode::ImporterNumberProgram, {QStringLiteral("RT")}},
        {RuleCode::CargoControlNumberFormat, {typed}},
        {RuleCode::OfficeUnknown, {typed}},
        {RuleCode::ModeOfTransportUnknown, {typed}},
        {RuleCode::TypeUnsupported, {typed}},
        {RuleCode::AccountingDateInvalid, {typed, day, QStringLiteral("notADate")}},
        {RuleCode::ShipmentDateInvalid, {typed}},
        {RuleCode::ShipmentDateInFuture, {day, day}},
        {RuleCode::ShipmentDateOld, {day, QStringLiteral("400"), QStringLiteral("365")}},
        {RuleCode::CurrencyUnknown, {typed}},
        {RuleCode::ExchangeRateMissing, {QStringLiteral("AFN"), day}},
        {RuleCode::ExchangeRateOld, {QStringLiteral("USD"), day, day, QStringLiteral("7")}},
        {RuleCode::PlaceOfExportUnknown, {typed}},
        {RuleCode::ClassificationFormat, {typed}},
        {RuleCode::ClassificationUnknown, {QStringLiteral("6109.10.00.12"), day}},
        {RuleCode::CountryUnknown, {typed, QString()}},
        {RuleCode::TreatmentUnknown, {typed}},
        {RuleCode::TreatmentNotForCountry, kCountryFacts},
        {RuleCode::TreatmentNotForItem, {QStringLiteral("GPT"), item}},
        {RuleCode::RateNeedsOfficer, {QStringLiteral("MFN"), item, QStringLiteral("N/A")}},
        {RuleCode::QuantityMissing,
         {QStringLiteral("KGM"), QStringLiteral("Kilograms"), QStringLiteral("Kilogrammes")}},
        {RuleCode::QuantityFormat, {typed}},
        {RuleCode::QuantityZero, {QStringLiteral("0")}},
        {RuleCode::UnitUnknown, {typed}},
        {RuleCode::UnitNotForItem,
         {QStringLiteral("KGM"), QStringLiteral("NMB"), QStringLiteral("Number"), QStringLiteral("Nombre")}},
        {RuleCode::ValueFormat, {typed}},
        {RuleCode::ValueZero, {QStringLiteral("0.00")}},
        {RuleCode::ValueForDutyCodeUnknown, {typed}},
        {RuleCode::GstExemptionUnknown, {typed}},
        {RuleCode::InvoiceTotalMismatch,
         {QStringLiteral("1250.00"), QStringLiteral("1250.01"), QStringLiteral("USD")}},
        {RuleCode::NoInvoice, {}},
        {RuleCode::NoLine, {}},
        {RuleCode::TooManyLines, {QStringLiteral("10000"), QStringLiteral("9999")}},
        {RuleCode::TextTooLong, {QStringLiteral("106"), QStringLiteral("105")}},
        {RuleCode::ReleaseDateInvalid, {typed, day, QStringLiteral("notADate")}},
        {RuleCode::ReleaseDateNotForType, {day}},
        {RuleCode::ImporterTwice, {QStringLiteral("870249414RM0001")}},
        {RuleCode::ProvisionalNotForType, {QStringLiteral("AB")}},
        {RuleCode::ReasonUnknown, {typed}},
        {RuleCode::ReasonsInOriginal, {}},
        {RuleCode::TooManyReasons, {QStringLiteral("4"), QStringLiteral("3")}},
        {RuleCode::LinesDropped, {QStringLiteral("1"), QStringLiteral("10"), QStringLiteral("8")}},
        {RuleCode::ImporterChanged, {QString()}},
        {RuleCode::TypeChanged, {QStringLiteral("C"), QStringLiteral("AB")}},
    };
    return rows;
}

const std::vector<std::pair<RefusalCode, QStringList>>& refusalFactsByCode()
{
    const QString day = QStringLiteral("2026-02-27");
    const QString item = QStringLiteral("6109.10.00");
    static const std::vector<std::pair<RefusalCode, QStringList>> rows = {
        {RefusalCode::ClassificationUnknown, {QStringLiteral("6109.10.00.12"), day}},
        {RefusalCode::TariffItemUnknown, {item, day}},
        {RefusalCode::CountryUnknown, {QStringLiteral("ES"), QStringLiteral("Canary Islands")}},
        {RefusalCode::TreatmentUnknown, {QStringLiteral("77")}},
        {RefusalCode::TreatmentNotForCountry, kCountryFacts},
        {RefusalCode::TreatmentNotForItem, {QStringLiteral("GPT"), item}},
        {RefusalCode::RateNotApplicable, {item, QStringLiteral("N/A")}},
        {RefusalCode::RateSeeNote, {item, QStringLiteral("See Note 1")}},
        {RefusalCode::QuantityMissing, {QStringLiteral("KGM")}},
        {RefusalCode::UnitNotConvertible, {QStringLiteral("NMB"), QStringLiteral("KGM")}},
        {RefusalCode::GstRateUnknown, {day}},
        {RefusalCode::GstExemptionUnknown, {QStringLiteral("99")}},
        {RefusalCode::GeneralTariffUnknown, {day}},
        {RefusalCode::AmountTooLarge, {QStringLiteral("total")}},
    };
    return rows;
}

template <class Code> std::vector<Code> allUpTo(Code last)
{
    std::vector<Code> codes;
    for (int number = 0; number <= static_cast<int>(last); ++number) {
        codes.push_back(static_cast<Code>(number));
    }
    return codes;
}

bool isComplete(const QString& sentence)
{
    static const QRegularExpression kUnfilled(QStringLiteral("%[0-9n]"));
    return !sentence.trimmed().isEmpty() && !kUnfilled.match(sentence).hasMatch();
}

class MessageTest : public QObject {
    Q_OBJECT

    const Speaker m_english{Language::English};
    const Speaker m_french{Language::French};

    /// Both languages whole, and not the same words: a missing translation would be English twice.
    template <class Said> bool isSaidInBoth(const Said& say) const
    {
        const Message english = say(m_english);
        const Message french = say(m_french);
        const bool whole = isComplete(english.what) && isComplete(english.why) && isComplete(english.mend) &&
                           isComplete(french.what) && isComplete(french.why) && isComplete(french.mend);
        return whole && english.what != french.what && english.why != french.why &&
               english.mend != french.mend;
    }

    bool isSaid(const QString& startCode) const
    {
        return isSaidInBoth(
            [&](const Speaker& speaker) { return messageForStartProblem(startCode, speaker); });
    }

private Q_SLOTS:
    void saysEveryFinding()
    {
        const auto& rows = findingFactsByCode();
        QCOMPARE(rows.size(), allUpTo(RuleCode::TypeChanged).size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const declaration::Finding finding{
                rows[i].first, declaration::Severity::Error, {Field::Quantity, 0, 0}, rows[i].second};
            QCOMPARE(static_cast<std::size_t>(finding.code), i);
            QVERIFY2(isSaidInBoth([&](const Speaker& speaker) { return messageFor(finding, speaker); }),
                     qPrintable(declaration::toText(finding.code)));
        }
    }

    void saysEveryRefusal()
    {
        const auto& rows = refusalFactsByCode();
        QCOMPARE(rows.size(), allUpTo(RefusalCode::AmountTooLarge).size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const assessment::Refusal refusal{rows[i].first, {Field::Value, 0, 0}, rows[i].second};
            QCOMPARE(static_cast<std::size_t>(refusal.code), i);
            QVERIFY2(isSaidInBoth([&](const Speaker& speaker) { return messageFor(refusal, speaker); }),
                     qPrintable(assessment::toText(refusal.code)));
        }
    }

    /// A field that is wrong is wrong in the same words wherever it is found.
    void saysARefusalAsTheRuleThatFindsItToo()
    {
        for (const auto& [rule, refusal] :
             {std::pair{RuleCode::TreatmentNotForItem, RefusalCode::TreatmentNotForItem},
              {RuleCode::TreatmentNotForCountry, RefusalCode::TreatmentNotForCountry},
              {RuleCode::ClassificationUnknown, RefusalCode::ClassificationUnknown}}) {
            const QStringList facts = refusalFactsByCode().at(static_cast<std::size_t>(refusal)).second;
            const auto found =
                messageFor(declaration::Finding{rule, declaration::Severity::Error, {}, facts}, m_french);
            const auto refused = messageFor(assessment::Refusal{refusal, {}, facts}, m_french);
            QCOMPARE(QStringList({refused.what, refused.why, refused.mend}),
                     QStringList({found.what, found.why, found.mend}));
        }
    }

    void saysEveryStoreError()
    {
        for (const StoreErrorCode code : allUpTo(StoreErrorCode::IllegalTransition)) {
            const outbox::StoreError error{code, QStringLiteral("detail for the log")};
            QVERIFY(isSaidInBoth([&](const Speaker& speaker) { return messageFor(error, speaker); }));
            QVERIFY(!messageFor(error, m_english).why.contains(error.detail));
        }
    }

    void saysEveryImportError()
    {
        for (const ImportErrorCode code : allUpTo(ImportErrorCode::BadPackage)) {
            const reference::ImportError error{code, QStringLiteral("a.csv"), 1200, QStringLiteral("mfn"),
                                               QStringLiteral("12 %")};
            QVERIFY2(isSaidInBoth([&](const Speaker& speaker) { return messageFor(error, speaker); }),
                     qPrintable(QString::number(static_cast<int>(code))));
        }
        const reference::ImportError bad{ImportErrorCode::BadValue, QStringLiteral("a.csv"), 1200,
                                         QStringLiteral("mfn"), QStringLiteral("x")};
        QCOMPARE(messageFor(bad, m_english).what,
                 QStringLiteral("a.csv, row 1,200, column “mfn”: “x” does not belong there."));
    }

    /// The list is read from the description that central is built and tested against.
    void saysEveryReasonOfCentral()
    {
        QFile file(test::sourcePath("resources/api/central.openapi.yaml"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        static const QRegularExpression kReasons(
            QStringLiteral("EntryReason:[^\\[]*?enum:((?:\\s+- \\w+)+)"));
        const auto match = kReasons.match(QString::fromUtf8(file.readAll()));
        QVERIFY(match.hasMatch());
        QStringList reasons = match.captured(1).remove(u'-').simplified().split(u' ');
        QVERIFY(reasons.contains(QStringLiteral("numberNotLeased")));
        for (const char* engine :
             {"conflict", "refused", "requestRefused", "protocolTooOld", "retriesExhausted"}) {
            reasons += QString::fromLatin1(engine);
        }
        const QString other = messageForProblem(QStringLiteral("newInALaterVersion"), m_english).what;
        for (const QString& reason : reasons) {
            QVERIFY2(isSaidInBoth([&](const Speaker& speaker) { return messageForProblem(reason, speaker); }),
                     qPrintable(reason));
            QVERIFY2(messageForProblem(reason, m_english).what != other, qPrintable(reason));
        }
    }

    void namesAReasonThatItDoesNotKnow()
    {
        const Message message = messageForProblem(QStringLiteral("newInALaterVersion"), m_english);
        QVERIFY(message.why.contains(QStringLiteral("newInALaterVersion")));
        QVERIFY(!message.mend.isEmpty());
    }

    void saysEveryStartProblem()
    {
        const QString general = messageForStartProblem(QStringLiteral("other"), m_english).what;
        QStringList codes;
        for (const secrets::KeyErrorCode code : allUpTo(secrets::KeyErrorCode::WrongKey)) {
            codes += secrets::codeOf(code);
        }
        for (const char* code :
             {"store.wrongKey", "store.damaged", "store.notEncrypted", "store.newerSchema",
              "store.foreignFile", "store.inUse", "store.notFound", "store.diskFull", "store.readOnly",
              "store.cipherMissing", "store.cannotOpen", "store.migrationFailed", "terminal.notProvisioned",
              "terminal.noEdition", "configuration.notFound", "configuration.malformed",
              "configuration.badValue", "configuration.recoveryKey", "configuration.newInALaterVersion"}) {
            codes += QString::fromLatin1(code);
        }
        QSet<QString> said;
        for (const QString& code : codes) {
            QVERIFY2(isSaid(code), qPrintable(code));
            const QString what = messageForStartProblem(code, m_english).what;
            QVERIFY2(what != general, qPrintable(code));
            QVERIFY2(!said.contains(what), qPrintable(code)); // each is a state of its own for the person
            said.insert(what);
        }
        QVERIFY(isSaid(QStringLiteral("other")));
    }

    void namesEveryField()
    {
        for (const Field field : allUpTo(Field::Lines)) {
            QVERIFY(!fieldName(field, m_english).isEmpty());
            QVERIFY(!fieldName(field, m_french).isEmpty());
        }
        QCOMPARE(fieldName(Field::ValueForDutyCode, m_french), QStringLiteral("Code de valeur en douane"));
        QCOMPARE(chargeName(assessment::ChargeKind::GoodsAndServicesTax, m_french),
                 QStringLiteral("Taxe sur les produits et services (TPS)"));
    }

    void saysFactsInTheLanguage()
    {
        const declaration::Finding finding{
            RuleCode::TreatmentNotForCountry, declaration::Severity::Error, {}, kCountryFacts};
        QCOMPARE(messageFor(finding, m_english).what,
                 QStringLiteral("Goods from China cannot claim the treatment UST."));
        QVERIFY(messageFor(finding, m_french).what.contains(QStringLiteral("Chine")));
        QVERIFY(messageFor(finding, m_french).what.contains(QStringLiteral("TÉU")));

        const assessment::Refusal refusal{
            RefusalCode::UnitNotConvertible, {}, {QStringLiteral("NMB"), QStringLiteral("KGM")}};
        QCOMPARE(messageFor(refusal, m_english).what,
                 QStringLiteral("A quantity in pieces cannot be charged."));
        const declaration::Finding total{
            RuleCode::InvoiceTotalMismatch,
            declaration::Severity::Error,
            {},
            {QStringLiteral("1250.00"), QStringLiteral("1250.01"), QStringLiteral("USD")}};
        QVERIFY(messageFor(total, m_french).what.contains(QStringLiteral("1\u202F250,01")));
    }

    void fallsBackToEnglishNames()
    {
        const declaration::Finding finding{RuleCode::TreatmentNotForCountry,
                                           declaration::Severity::Error,
                                           {},
                                           {QStringLiteral("UST"), QStringLiteral("China"), QString()}};
        QVERIFY(messageFor(finding, m_french).what.contains(QStringLiteral("China")));
    }
};

/// Known answers for one text of each form of the tariff.
class RateTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesRates_data()
    {
        QTest::addColumn<QString>("rate");
        QTest::addColumn<QString>("english");
        QTest::addColumn<QString>("french");
        const auto row = [](const char* rate, const char* english, const char* french) {
            QTest::newRow(rate) << QString::fromUtf8(rate) << QString::fromUtf8(english)
                                << QString::fromUtf8(french);
        };
        row("Free", "Free", "En franchise");
        row("8.5%", "8.5%", "8,5_%");
        row("238% but not less than $1.25/kg", "238% but not less than $1.25/kg",
            "238_% mais pas moins de 1,25_$/kg");
        row("2.82¢/kg", "2.82¢/kg", "2,82_¢/kg");
        row("4.68¢/kg but not less than 12.5%", "4.68¢/kg but not less than 12.5%",
            "4,68_¢/kg mais pas moins de 12,5_%");
        row("0.94¢/kg plus 4%", "0.94¢/kg plus 4%", "0,94_¢/kg plus 4_%");
        row("$4.94/tonne", "$4.94/tonne", "4,94_$/tonne");
        row("3.3¢/litre", "3.3¢/litre", "3,3_¢/litre");
        row("5% but not less than 4.74¢/kg or more than 9.48¢/kg",
            "5% but not less than 4.74¢/kg or more than 9.48¢/kg",
            "5_% mais pas moins de 4,74_¢/kg ni plus de 9,48_¢/kg");
        row("N/A", "N/A", "S/O");
        row("12.28¢/litre of absolute ethyl alcohol", "12.28¢/litre of absolute ethyl alcohol",
            "12,28_¢/litre d'alcool éthylique absolu");
        row("$213.80/tonne plus 8.5%", "$213.80/tonne plus 8.5%", "213,80_$/tonne plus 8,5_%");
        row("1.88¢/kg but not less than 4% plus 4%", "1.88¢/kg but not less than 4% plus 4%",
            "1,88_¢/kg mais pas moins de 4_% plus 4_%");
        row("1.51¢/dozen", "1.51¢/dozen", "1,51_¢/douzaine");
        row("241% but not less than $34.50/hl", "241% but not less than $34.50/hl",
            "241_% mais pas moins de 34,50_$/hl");
        row("0.86¢each", "0.86¢ each", "0,86_¢ chacun");
        row("238% but not less than 30.8¢each", "238% but not less than 30.8¢ each",
            "238_% mais pas moins de 30,8_¢ chacun");
        row("See Note 1", "See Note 1", "Voir la note 1");
    }

    void writesRates()
    {
        QFETCH(QString, rate);
        QFETCH(QString, english);
        QFETCH(QString, french);
        QCOMPARE(formatRate(rate, Speaker(Language::English)), english);
        QCOMPARE(formatRate(rate, Speaker(Language::French)), french.replace(u'_', QChar(0x202F)));
    }
};

} // namespace

CARM_TEST(MessageTest)
CARM_TEST(RateTextTest)
#include "message_test.moc"
