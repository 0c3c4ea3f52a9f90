#include "sample_counter_prints.h"

#include "cashier/settlement.h"
#include "presenters/format.h"

namespace carm::test {
namespace {

using cashier::TenderKind;
using money::Cents;
using presenters::formatDollars;
using presenters::Language;
using presenters::PrintedRow;

QString inLanguage(Language language, const char* english, const char* french)
{
    return QString::fromUtf8(language == Language::English ? english : french);
}

cashier::Settlement sampleSettlement()
{
    cashier::Settlement settlement(
        Cents::of(40'937), cashier::PaymentPurpose::DutiesAndTaxes,
        {{{.kind = TenderKind::Cash}, {.kind = TenderKind::DebitCard}, {.kind = TenderKind::CertifiedCheque}},
         cashier::CashRounding::NearestFiveCents});
    for (const auto& [kind, cents] : {std::pair{TenderKind::DebitCard, 10'000},
                                      {TenderKind::CertifiedCheque, 25'000},
                                      {TenderKind::Cash, 6'000}}) {
        CARM_ENSURE(
            settlement
                .add({.kind = kind, .amount = Cents::of(cents), .reference = {}, .payer = {}, .seen = {}})
                .ok());
    }
    CARM_ENSURE(settlement.isSettled());
    return settlement;
}

QString tenderLabel(TenderKind kind, Language language)
{
    if (kind == TenderKind::Cash) {
        return inLanguage(language, "Cash", "Argent comptant");
    }
    return kind == TenderKind::DebitCard
               ? inLanguage(language, "Debit card (authorization …4411)",
                            "Carte de débit (autorisation …4411)")
               : inLanguage(language, "Certified cheque (…0098, Caisse populaire de Saint-Félicien)",
                            "Chèque certifié (…0098, Caisse populaire de Saint-Félicien)");
}

/// Both sides from the same figures, unless `difference` makes them differ.
PrintedRow equation(const QString& label, Cents left, Cents difference, Language language)
{
    return {label, QStringLiteral("%1 %2 %3")
                       .arg(formatDollars(left, language), difference.isZero() ? u"=" : u"≠",
                            formatDollars(left + difference, language))};
}

presenters::PrintedPart denominations(Language language)
{
    presenters::PrintedPart part{inLanguage(language, "Cash by denomination", "Espèces par coupure"), {}};
    for (const int cents : {10'000, 5'000, 2'000, 1'000, 500, 200, 100, 25, 10, 5}) {
        part.rows.push_back({QStringLiteral("12 × %1").arg(formatDollars(Cents::of(cents), language)),
                             formatDollars(Cents::of(12 * cents), language)});
    }
    return part;
}

} // namespace

presenters::PrintedReceipt sampleReceipt(const ReceiptOptions& options)
{
    const Language language = options.language;
    const cashier::Settlement settlement = sampleSettlement();
    presenters::PrintedReceipt receipt;
    receipt.language = presenters::toCode(language);
    receipt.title = inLanguage(language, "Receipt", "Reçu");
    receipt.practiceMark = options.isPractice ? inLanguage(language, "PRACTICE", "EXERCICE") : QString();
    receipt.number = QStringLiteral("0427-03-000123");
    receipt.facts = {{inLanguage(language, "Office", "Bureau"),
                      inLanguage(language, "Saint-Bernard-de-Lacolle: Highway 15 (0351)",
                                 "Saint-Bernard-de-Lacolle : autoroute 15 (0351)")},
                     {inLanguage(language, "Date and time", "Date et heure"),
                      inLanguage(language, "2 March 2026, 10:42", "2 mars 2026, 10 h 42")},
                     {inLanguage(language, "Transaction number", "Numéro de transaction"),
                      QStringLiteral("00000-123456784")},
                     {inLanguage(language, "Importer", "Importateur"),
                      QString::fromUtf8("Boutique Forêt & Océan, Zoë Lefèvre-O’Neill")},
                     {inLanguage(language, "Cashier", "Caissier"), QStringLiteral("12345")}};
    for (const cashier::AppliedTender& each : settlement.tenders()) {
        receipt.tenders.push_back(
            {tenderLabel(each.tender.kind, language), formatDollars(each.tender.amount, language)});
    }
    receipt.totals = {
        {inLanguage(language, "Owed", "Somme due"), formatDollars(settlement.owed(), language)},
        {inLanguage(language, "Rounding of cash", "Arrondissement des espèces"),
         formatDollars(settlement.roundingDifference(), language)},
        {inLanguage(language, "Change", "Monnaie rendue"), formatDollars(settlement.change(), language)}};
    if (options.isVoided) {
        receipt.voidedNote = inLanguage(language, "This payment was voided. The receipt proves nothing.",
                                        "Ce paiement a été annulé. Le reçu ne prouve rien.");
    }
    receipt.footer = inLanguage(language, "Keep this receipt for six years.", "Conservez ce reçu six ans.");
    return receipt;
}

presenters::PrintedShiftReport sampleReport(const ReportOptions& options)
{
    const Language language = options.language;
    const auto dollars = [language](qint64 cents) { return formatDollars(Cents::of(cents), language); };
    presenters::PrintedShiftReport report;
    report.language = presenters::toCode(language);
    report.title = inLanguage(language, "End-of-shift report", "Rapport de fin de quart");
    report.parts = {
        {inLanguage(language, "Session", "Séance"),
         {{inLanguage(language, "Drawer", "Tiroir-caisse"), QStringLiteral("0427-03")},
          {inLanguage(language, "Opened by", "Ouvert par"), QStringLiteral("12345")}}},
        {inLanguage(language, "Receipts", "Reçus"),
         {{inLanguage(language, "First receipt", "Premier reçu"), QStringLiteral("0427-03-000123")},
          {inLanguage(language, "Last receipt", "Dernier reçu"), QStringLiteral("0427-03-000172")}}},
        {inLanguage(language, "Money taken, less voids", "Sommes encaissées, moins les annulations"),
         {{inLanguage(language, "Cash (31)", "Argent comptant (31)"), dollars(1'234'565)},
          {inLanguage(language, "Certified cheque (4)", "Chèque certifié (4)"), dollars(250'000)}}},
        denominations(language),
        {inLanguage(language, "Drawer", "Tiroir-caisse"),
         {{inLanguage(language, "Cash expected", "Espèces attendues"), dollars(226'685)},
          {inLanguage(language, "Cash counted", "Espèces comptées"), dollars(226'680)},
          {inLanguage(language, "Over or short", "Excédent ou manque"),
           inLanguage(language, "Short by $0.05", "Manque de 0,05 $")}}}};
    report.isBalanced = options.isBalanced;
    const Cents difference = Cents::of(options.isBalanced ? 0 : 5);
    report.checks = {equation(inLanguage(language, "What was owed = what the tenders paid",
                                         "Sommes dues = sommes réglées par les modes de paiement"),
                              Cents::of(1'484'563), Cents::of(0), language),
                     equation(inLanguage(language, "Float, cash and drops = the movements of the drawer",
                                         "Fonds de caisse, espèces et dépôts = mouvements du tiroir-caisse"),
                              Cents::of(226'685), difference, language)};
    report.verdict = options.isBalanced
                         ? inLanguage(language, "The report balances to the cent.",
                                      "Le rapport est équilibré au cent près.")
                         : inLanguage(language, "The report does not balance. Tell a supervisor and support.",
                                      "Le rapport n’est pas équilibré. Avisez un surveillant et le soutien.");
    if (options.unsent > 0) {
        report.unsentHeading =
            inLanguage(language, "Not received by the agency yet", "Pas encore reçus par l’Agence");
    }
    for (int record = 0; record < options.unsent; ++record) {
        report.unsent += QStringLiteral("%1 · 0427-03-%2 · 00000-123456784")
                             .arg(inLanguage(language, "Payment", "Paiement"))
                             .arg(123 + record, 6, 10, QLatin1Char('0'));
    }
    report.signatureLabel = inLanguage(language, "Signature of the cashier", "Signature du caissier");
    report.footer =
        inLanguage(language, "Terminal T-0427-1 · session 0f8fad5b", "Terminal T-0427-1 · séance 0f8fad5b");
    return report;
}

presenters::StampedCopy sampleStampedCopy(const SealedSample& sample, Language language)
{
    presenters::StampedCopy copy{sample.entry, printedSample(sample, language), {}, {}};
    copy.mark = inLanguage(language, "DUTY PAID – GOODS RELEASED", "DROITS ACQUITTÉS – MAINLEVÉE ACCORDÉE");
    const QStringList values{inLanguage(language, "Saint-Bernard-de-Lacolle: Highway 15 (0351)",
                                        "Saint-Bernard-de-Lacolle : autoroute 15 (0351)"),
                             QStringLiteral("12345"),
                             inLanguage(language, "2 March 2026, 10:42", "2 mars 2026, 10 h 42"),
                             QStringLiteral("0427-03-000123")};
    CARM_ENSURE(values.size() == copy.text.stampLabels.size());
    for (qsizetype field = 0; field < values.size(); ++field) {
        copy.stamp.push_back({copy.text.stampLabels.at(field), values.at(field)});
    }
    return copy;
}

} // namespace carm::test
