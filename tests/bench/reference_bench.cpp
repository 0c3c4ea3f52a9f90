// Import, search and assessment over a whole edition.
#include "assessment/assessment.h"
#include "bench_edition.h"
#include "durations.h"
#include "harness/sample_edition.h"
#include "reference/importer.h"
#include "reference/search_index.h"

namespace carm::bench {
namespace {

constexpr int kMostMatches = 20;
constexpr std::size_t kDescriptions = 400;
constexpr qsizetype kMostTyped = 24; ///< characters of one description that a person types before choosing
const QDate kDay(2025, 6, 2);

void importEdition(benchmark::State& state)
{
    Durations durations;
    for ([[maybe_unused]] auto _ : state) {
        durations.time([] { benchmark::DoNotOptimize(reference::importAny(editionPath()).ok()); });
    }
    durations.report(state);
}

/// Descriptions of both languages, spread over the whole tariff; the last step is what sets a number apart.
std::vector<QString> typedTexts()
{
    std::vector<QString> texts;
    const auto& rows = edition()->tables().classifications;
    const std::size_t step = std::max<std::size_t>(1, rows.size() / kDescriptions);
    for (std::size_t row = 0; row < rows.size(); row += step) {
        for (const QString& text : {rows[row].description.english, rows[row].description.french}) {
            const QString last = text.section(QStringLiteral(" > "), -1).left(kMostTyped).trimmed();
            if (!last.isEmpty()) {
                texts.push_back(last);
            }
        }
    }
    return texts;
}

/// Every prefix of every text is one keystroke.
void searchPerKeystroke(benchmark::State& state)
{
    const reference::SearchIndex& index = edition()->search();
    const std::vector<QString> texts = typedTexts();
    Durations durations;
    for ([[maybe_unused]] auto _ : state) {
        for (const QString& text : texts) {
            for (qsizetype length = 1; length <= text.size(); ++length) {
                durations.time(
                    [&] { benchmark::DoNotOptimize(index.find(text.left(length), kMostMatches)); });
            }
        }
    }
    durations.report(state);
}

/// One declaration with a line of each number that can be computed from value and quantity alone.
declaration::Declaration wholeTariff()
{
    declaration::Draft draft = test::sampleDraft();
    draft.accountingDate = kDay.toString(Qt::ISODate);
    const declaration::DraftLine pattern = draft.invoices.front().lines.front();
    draft.invoices.front().lines.clear();
    draft.invoices.front().total.clear();
    for (const reference::Classification& row : edition()->tables().classifications) {
        declaration::DraftLine line = pattern;
        line.classificationNumber = row.number.text();
        line.unitOfMeasure = row.unit.has_value() ? row.unit->text() : QStringLiteral("NMB");
        declaration::Draft single = draft;
        single.invoices.front().lines = {line};
        if (assessment::assess(declaration::fromDraft(single).value(), *edition()).ok() &&
            draft.invoices.front().lines.size() < declaration::kMostLines) {
            draft.invoices.front().lines.push_back(line);
        }
    }
    return declaration::fromDraft(draft).value();
}

void assessLines(benchmark::State& state)
{
    const declaration::Declaration declaration = wholeTariff();
    for ([[maybe_unused]] auto _ : state) {
        benchmark::DoNotOptimize(assessment::assess(declaration, *edition()).ok());
    }
    const auto lines = static_cast<qint64>(declaration.invoices.front().lines.size());
    state.SetItemsProcessed(static_cast<qint64>(state.iterations()) * lines);
}

BENCHMARK(importEdition)->Name("reference/import")->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(searchPerKeystroke)
    ->Name("reference/search_per_keystroke")
    ->Unit(benchmark::kMillisecond)
    ->Iterations(1);
BENCHMARK(assessLines)->Name("assessment/lines")->Unit(benchmark::kMillisecond);

} // namespace
} // namespace carm::bench
