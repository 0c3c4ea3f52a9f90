#include "presenters/message_table.h"

#include "presenters/format.h"

namespace carm::presenters {
namespace {

struct AbbreviationRow {
    const char* english;
    const char* french;
};

/// Customs Tariff s. 27, English and French versions.
constexpr AbbreviationRow kAbbreviationRows[] = {
    {"MFN", "NPF"},   {"GT", "TG"},     {"AUT", "TAU"}, {"NZT", "TNZ"},     {"CCCT", "TPAC"},
    {"LDCT", "TPMD"}, {"GPT", "TPG"},   {"UST", "TÉU"}, {"MXT", "TM"},      {"CIAT", "TACI"},
    {"CT", "TC"},     {"CRT", "TCR"},   {"IT", "TI"},   {"NT", "TN"},       {"SLT", "TSL"},
    {"PT", "TP"},     {"COLT", "TCOL"}, {"JT", "TJ"},   {"PAT", "TPA"},     {"HNT", "THN"},
    {"KRT", "TKR"},   {"CEUT", "TCUE"}, {"UAT", "TUA"}, {"CPTPT", "TPTGP"}, {"UKT", "TRU"},
};

struct UnitRow {
    const char* code;
    const char* counted;
    const char* one;
};

/// The agency's list of units (CBSA, 2025), as a sentence counts in them.
constexpr UnitRow kUnitRows[] = {
    {"CTM", QT_TRANSLATE_NOOP("Units", "carats"), QT_TRANSLATE_NOOP("Units", "carat")},
    {"DZN", QT_TRANSLATE_NOOP("Units", "dozens"), QT_TRANSLATE_NOOP("Units", "dozen")},
    {"GBQ", QT_TRANSLATE_NOOP("Units", "GBq"), QT_TRANSLATE_NOOP("Units", "GBq")},
    {"GRM", QT_TRANSLATE_NOOP("Units", "g"), QT_TRANSLATE_NOOP("Units", "g")},
    {"GRO", QT_TRANSLATE_NOOP("Units", "gross"), QT_TRANSLATE_NOOP("Units", "gross")},
    {"HLT", QT_TRANSLATE_NOOP("Units", "hL"), QT_TRANSLATE_NOOP("Units", "hL")},
    {"KGM", QT_TRANSLATE_NOOP("Units", "kg"), QT_TRANSLATE_NOOP("Units", "kg")},
    {"KNS", QT_TRANSLATE_NOOP("Units", "kg of the named substance"),
     QT_TRANSLATE_NOOP("Units", "kg of the named substance")},
    {"KSD", QT_TRANSLATE_NOOP("Units", "kg air dry"), QT_TRANSLATE_NOOP("Units", "kg air dry")},
    {"LPA", QT_TRANSLATE_NOOP("Units", "L of pure alcohol"), QT_TRANSLATE_NOOP("Units", "L of pure alcohol")},
    {"LTR", QT_TRANSLATE_NOOP("Units", "L"), QT_TRANSLATE_NOOP("Units", "L")},
    {"MBQ", QT_TRANSLATE_NOOP("Units", "MBq"), QT_TRANSLATE_NOOP("Units", "MBq")},
    {"MIL", QT_TRANSLATE_NOOP("Units", "thousands"), QT_TRANSLATE_NOOP("Units", "thousand")},
    {"MTK", QT_TRANSLATE_NOOP("Units", "m²"), QT_TRANSLATE_NOOP("Units", "m²")},
    {"MTQ", QT_TRANSLATE_NOOP("Units", "m³"), QT_TRANSLATE_NOOP("Units", "m³")},
    {"MTR", QT_TRANSLATE_NOOP("Units", "m"), QT_TRANSLATE_NOOP("Units", "m")},
    {"MWH", QT_TRANSLATE_NOOP("Units", "MWh"), QT_TRANSLATE_NOOP("Units", "MWh")},
    {"NAP", QT_TRANSLATE_NOOP("Units", "packages"), QT_TRANSLATE_NOOP("Units", "package")},
    {"NMB", QT_TRANSLATE_NOOP("Units", "pieces"), QT_TRANSLATE_NOOP("Units", "piece")},
    {"PAR", QT_TRANSLATE_NOOP("Units", "pairs"), QT_TRANSLATE_NOOP("Units", "pair")},
    {"SET", QT_TRANSLATE_NOOP("Units", "sets"), QT_TRANSLATE_NOOP("Units", "set")},
    {"TMQ", QT_TRANSLATE_NOOP("Units", "thousands of m³"), QT_TRANSLATE_NOOP("Units", "thousand m³")},
    {"TNE", QT_TRANSLATE_NOOP("Units", "t"), QT_TRANSLATE_NOOP("Units", "t")},
    {"TSD", QT_TRANSLATE_NOOP("Units", "t air dry"), QT_TRANSLATE_NOOP("Units", "t air dry")},
};

QString unitText(const QString& code, const char* UnitRow::*form, const Speaker& speaker)
{
    for (const UnitRow& row : kUnitRows) {
        if (code == QLatin1String(row.code)) {
            return speaker.say("Units", row.*form);
        }
    }
    return code;
}

} // namespace

QString presentableFact(const QString& fact, Language language)
{
    const QDate date = fact.size() == 10 ? QDate::fromString(fact, Qt::ISODate) : QDate();
    return date.isValid() ? formatDate(date, language) : fact;
}

void keepOwnLanguage(QStringList& facts, qsizetype english, Language language)
{
    const qsizetype french = english + 1;
    if (french < facts.size()) {
        const bool wantsFrench = language == Language::French && !facts.at(french).isEmpty();
        facts.removeAt(wantsFrench ? english : french);
    }
}

QString treatmentAbbreviation(const QString& english, Language language)
{
    if (language == Language::French) {
        for (const AbbreviationRow& row : kAbbreviationRows) {
            if (english == QLatin1String(row.english)) {
                return QString::fromUtf8(row.french);
            }
        }
    }
    return english;
}

QString unitCounted(const QString& code, const Speaker& speaker)
{
    return unitText(code, &UnitRow::counted, speaker);
}

QString unitOfOne(const QString& code, const Speaker& speaker)
{
    return unitText(code, &UnitRow::one, speaker);
}

} // namespace carm::presenters
