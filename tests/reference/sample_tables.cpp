#include "sample_tables.h"

#include <QDir>
#include <QFile>

namespace carm::test {
namespace {

void writeFile(const QString& path, const QByteArray& bytes)
{
    CARM_ENSURE(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    CARM_ENSURE(file.open(QIODevice::WriteOnly));
    CARM_ENSURE(file.write(bytes) == bytes.size());
}

QString nameOf(reference::ImportErrorCode code)
{
    using Code = reference::ImportErrorCode;
    switch (code) {
    case Code::NotFound:
        return QStringLiteral("NotFound");
    case Code::CannotRead:
        return QStringLiteral("CannotRead");
    case Code::TooLarge:
        return QStringLiteral("TooLarge");
    case Code::NotUtf8:
        return QStringLiteral("NotUtf8");
    case Code::Malformed:
        return QStringLiteral("Malformed");
    case Code::MissingTable:
        return QStringLiteral("MissingTable");
    case Code::MissingColumn:
        return QStringLiteral("MissingColumn");
    case Code::EmptyValue:
        return QStringLiteral("EmptyValue");
    case Code::BadValue:
        return QStringLiteral("BadValue");
    case Code::UnknownRate:
        return QStringLiteral("UnknownRate");
    case Code::UnknownCode:
        return QStringLiteral("UnknownCode");
    case Code::Duplicate:
        return QStringLiteral("Duplicate");
    case Code::BadPackage:
        return QStringLiteral("BadPackage");
    }
    return {};
}

} // namespace

SampleTables::SampleTables()
{
    table("treatments.csv") = "abbr,cbsa_numeric_code,name_en,name_fr\n"
                              "MFN,02,Most-Favoured-Nation Tariff,Tarif de la nation la plus favorisée\n"
                              "GT,03,General Tariff,Tarif général\n"
                              "LDCT,08,Least Developed Country Tariff,Tarif des pays les moins développés\n"
                              "GPT,09,General Preferential Tariff,Tarif de préférence général\n"
                              "UST,10,United States Tariff,Tarif des États-Unis\n"
                              "CEUT,31,European Union Tariff,Tarif de l'Union européenne\n"
                              "UKT,34,United Kingdom Tariff,Tarif du Royaume-Uni\n";
    table("items.csv") =
        "code8,code8_digits,description_en,description_fr,uom,mfn,LDCT,GPT,UST,CEUT,UKT,valid_from,valid_to,"
        "source\n"
        "0101.21.00,01012100,Breeding horses,Chevaux reproducteurs,NMB,Free,Free,Free,Free,Free,Free,,,CT\n"
        "0702.00.21,07020021,Cherry tomatoes,Tomates cerises,KGM,4.68¢/kg but not less than "
        "12.5%,Free,,Free,Free,,,,CT\n"
        "2203.00.00,22030000,Beer made from malt,Bières de "
        "malt,LTR,3.3¢/litre,Free,,Free,,,2020-01-01,2024-12-31,CT\n"
        "2203.00.00,22030000,Beer made from malt,Bières de malt,LTR,Free,,,,,,2025-01-01,,CT\n"
        "6109.10.00,61091000,Cotton T-shirts,T-shirts de coton,NMB,18%,Free,,Free,Free,Free,,,CT\n"
        "9403.50.00,94035000,Bedroom furniture,Meubles de chambre,,9.5%,Free,5%,Free,Free,Free,,,CT\n";
    table("stat.csv") =
        "code10,code10_digits,code8_digits,description_en,description_fr,keywords_en,keywords_fr,uom,valid_"
        "from,valid_to\n"
        "0101.21.00.00,0101210000,01012100,Breeding horses,Chevaux reproducteurs,stallion mare,étalon "
        "jument,NMB,,\n"
        "0702.00.21.00,0702002100,07020021,Cherry tomatoes,Tomates cerises,vegetable,légume,KGM,,\n"
        "2203.00.00.10,2203000010,22030000,\"Beer, in cans\",\"Bière, en cannettes\",lager ale,blonde "
        "brune,LTR,,2024-12-31\n"
        "2203.00.00.20,2203000020,22030000,\"Beer, in bottles\",\"Bière, en bouteilles\",lager ale,blonde "
        "brune,LTR,,\n"
        "6109.10.00.11,6109100011,61091000,\"Cotton T-shirts, white, men's\",\"T-shirts de coton blancs, "
        "d'hommes\",top,haut,NMB,,\n"
        "6109.10.00.22,6109100022,61091000,\"Cotton T-shirts, women's\",\"T-shirts de coton, de "
        "femmes\",top,haut,NMB,,\n"
        "9403.50.00.10,9403500010,94035000,Wooden cribs,Lits de bébé en bois,nursery,berceau,NMB,,\n"
        "9403.50.00.90,9403500090,94035000,Wooden bedroom furniture,Meubles de chambre en bois,wardrobe "
        "dresser,commode,NMB,,\n";
    table("headings.csv") = "digits,description_en,description_fr\n"
                            "61,Knitted apparel,Vêtements en bonneterie\n"
                            "6109,T-shirts and vests,T-shirts et maillots\n"
                            "9403,Other furniture,Autres meubles\n";
    table("countries.csv") = "cbsa_name,name_fr,iso2,MFN,GPT,LDCT,other_treatments,general_tariff_only\n"
                             "Afghanistan,Afghanistan,AF,1,1,1,,0\n"
                             "Canary Islands,Îles Canaries,ES,1,1,0,CEUT,0\n"
                             "Channel Islands,,GB,1,0,0,UKT,0\n"
                             "China,,CN,1,0,0,,0\n"
                             "Russia,Russie,RU,0,0,0,,1\n"
                             "Saint Helena and Dependencies,,SH,1,1,0,,0\n"
                             "Tristan Da Cunha,,SH,1,1,0,,0\n"
                             "Spain,,ES,1,0,0,CEUT,0\n"
                             "United Kingdom,,GB,1,0,0,UKT,0\n"
                             "United States of America,,US,1,0,0,UST,0\n";
    table("iso.csv") = "alpha2,alpha3,numeric,name_en,name_fr\n"
                       "CN,CHN,156,China,Chine\n"
                       "ES,ESP,724,Spain,Espagne\n"
                       "US,USA,840,United States,États-Unis\n";
    table("offices.csv") = "code,name,province\n0427,Niagara Falls,ON\n0009,Halifax,NS\n";
    table("currencies.csv") = "alpha3,numeric,name_en,name_fr,valid_from,valid_to\n"
                              "CAD,124,Canadian Dollar,Dollar canadien,,\n"
                              "HRK,191,Kuna,Kuna,,2022-12-31\n"
                              "USD,840,US Dollar,Dollar américain,,\n";
    table("fx.csv") = "date,currency,cad_per_unit\n"
                      "2021-07-13,USD,1.2505\n"
                      "2021-07-09,USD,1.2464\n"
                      "2021-07-12,USD,1.2479\n";
}

void SampleTables::replace(const char* name, const char* before, const char* after)
{
    QByteArray& bytes = table(name);
    CARM_ENSURE(bytes.count(before) == 1);
    bytes.replace(before, after);
}

void SampleTables::append(const char* name, const char* row)
{
    table(name) += QByteArray(row) + '\n';
}

QString SampleTables::newFolder()
{
    return m_root.filePath(QString::number(++m_folderCount));
}

QString SampleTables::folder()
{
    const QString folder = newFolder();
    for (auto it = m_tables.cbegin(); it != m_tables.cend(); ++it) {
        writeFile(folder + u'/' + it.key(), it.value());
    }
    return folder;
}

QString SampleTables::scatteredFolder()
{
    const QString folder = newFolder();
    int number = 100;
    for (auto it = m_tables.cbegin(); it != m_tables.cend(); ++it) {
        --number;
        const QString place = number % 2 == 0 ? QStringLiteral("/deep/er/") : QStringLiteral("/");
        writeFile(folder + place + QString::number(number) + QStringLiteral(".CSV"), it.value());
    }
    return folder;
}

reference::ImportResult SampleTables::import(const reference::ImportOptions& options)
{
    return reference::importFolder(folder(), options);
}

reference::EditionPointer SampleTables::edition()
{
    auto result = import();
    CARM_ENSURE(result.ok());
    return result.value();
}

QStringList describe(const std::vector<reference::ImportError>& errors)
{
    QStringList lines;
    for (const reference::ImportError& error : errors) {
        lines +=
            QStringList{nameOf(error.code), error.file, QString::number(error.row), error.column, error.value}
                .join(u' ')
                .trimmed();
    }
    return lines;
}

} // namespace carm::test
