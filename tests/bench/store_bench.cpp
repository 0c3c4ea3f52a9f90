// What a person waits for at the kiosk: every figure is a durable transaction on the encrypted store.
#include "durations.h"
#include "fixture/store_fixture.h"

namespace carm::bench {
namespace {

constexpr int kSaves = 1000;
constexpr int kSeals = 500;

void saveDraft(benchmark::State& state)
{
    const test::StoreFixture fixture;
    const auto store = fixture.openSupplied(kSeals);
    outbox::StoredDraft draft = test::newDraft();
    Durations durations;
    for ([[maybe_unused]] auto _ : state) {
        draft.page = QString::number(state.iterations() % 7);
        durations.time([&] { CARM_ENSURE(store->saveDraft(draft).ok()); });
    }
    durations.report(state);
}

/// The draft is saved beforehand, as the kiosk does with every field: the signature to the commit is timed.
void sealDraft(benchmark::State& state)
{
    const test::StoreFixture fixture;
    const auto store = fixture.openSupplied(kSeals);
    Durations durations;
    for ([[maybe_unused]] auto _ : state) {
        const outbox::StoredDraft draft = test::newDraft();
        CARM_ENSURE(store->saveDraft(draft).ok());
        durations.time(
            [&] { CARM_ENSURE(store->sealDraft(draft.id, test::sealerOf(draft), test::noonAnd(0)).ok()); });
    }
    durations.report(state);
}

void openStore(benchmark::State& state)
{
    const test::StoreFixture fixture;
    fixture.openSupplied(kSeals);
    Durations durations;
    for ([[maybe_unused]] auto _ : state) {
        durations.time([&] { benchmark::DoNotOptimize(fixture.open()); });
    }
    durations.report(state);
}

BENCHMARK(saveDraft)->Name("store/save_draft")->Unit(benchmark::kMillisecond)->Iterations(kSaves);
BENCHMARK(sealDraft)->Name("store/seal")->Unit(benchmark::kMillisecond)->Iterations(kSeals);
BENCHMARK(openStore)->Name("store/open")->Unit(benchmark::kMillisecond)->Iterations(50);

} // namespace
} // namespace carm::bench
