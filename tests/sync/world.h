// A terminal's outbox, its engine and central, in virtual time.
#pragma once

#include "fake_outbox_store.h"
#include "schedule.h"

#include "sync/sync_engine.h"

#include <QLoggingCategory>

#include <memory>

namespace carm::test {

struct World {
    explicit World(quint32 seed = 1, sync::SyncSettings given = {}) : random(seed), settings(given)
    {
        QLoggingCategory::setFilterRules(QStringLiteral("carm.sync.*=false")); // thousands of wanted failures
        restart();
    }

    ManualClock clock;
    SeededRandom random;
    FakeOutboxStore store;
    FakeCentral central{clock};
    Schedule schedule{clock, central};
    sync::SyncSettings settings;
    std::unique_ptr<sync::SyncEngine> engine;
    std::vector<protocol::EntryId> received;
    std::vector<protocol::EntryId> settled;

    /// As after kill -9: the engine is gone, whatever was under way ends into nothing, the store is as it
    /// was.
    void restart()
    {
        engine.reset();
        engine = std::make_unique<sync::SyncEngine>(store, central, clock, random, settings);
        engine->onReceived([this](const protocol::EntryId& id) { received.push_back(id); });
        engine->onSettled([this](const protocol::EntryId& id) { settled.push_back(id); });
        engine->onDue([this] { schedule.tickSoon(); });
        engine->setCentralKey(central.publicKey());
        engine->start();
        schedule.tickSoon();
    }

    protocol::SealedEntry queue(int sequence, int version = 1, int declaration = 0)
    {
        const protocol::SealedEntry entry = queuedEntry(sequence, version, declaration);
        store.add(entry, clock.now());
        schedule.tickSoon();
        return entry;
    }

    void run(qint64 ms)
    {
        schedule.run(ms, [this] { return engine->tick(); });
    }

    outbox::OutboxState stateOf(const protocol::SealedEntry& entry) const { return store.at(entry).state; }
};

} // namespace carm::test
