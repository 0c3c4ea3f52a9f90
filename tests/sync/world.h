// A terminal and central in virtual time: runs ticks and replies in their order until a moment.
#pragma once

#include "fake_central.h"
#include "fake_outbox_store.h"

#include "sync/sync_engine.h"

#include <QLoggingCategory>

#include <memory>
#include <utility>

namespace carm::test {

using sync::operator+;

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
    sync::SyncSettings settings;
    std::unique_ptr<sync::SyncEngine> engine;
    std::vector<protocol::EntryId> received;
    int ticks = 0;

    /// As after kill -9: the engine is gone, whatever was under way ends into nothing, the store is as it
    /// was.
    void restart()
    {
        engine.reset();
        engine = std::make_unique<sync::SyncEngine>(store, central, clock, random, settings);
        engine->onReceived([this](const protocol::EntryId& id) { received.push_back(id); });
        engine->onDue([this] { m_isDueNow = true; });
        engine->setCentralKey(central.publicKey());
        engine->start();
        m_nextTick = clock.now();
    }

    protocol::SealedEntry queue(int sequence, int version = 1, int declaration = 0)
    {
        const protocol::SealedEntry entry = queuedEntry(sequence, version, declaration);
        store.add(entry, clock.now());
        m_nextTick = clock.now();
        return entry;
    }

    void run(qint64 ms)
    {
        const Instant end = clock.now() + ms;
        for (;;) {
            central.deliver();
            if (std::exchange(m_isDueNow, false) || m_nextTick <= clock.now()) {
                m_nextTick = clock.now() + std::max<qint64>(1, engine->tick());
                ++ticks;
                continue; // a reply without latency makes something due within the tick
            }
            const auto delivery = central.nextDelivery();
            const Instant next = delivery ? std::min(*delivery, m_nextTick) : m_nextTick;
            if (next > end) {
                clock.instant = end;
                return;
            }
            clock.instant = std::max(next, clock.now());
        }
    }

    /// The wall clock jumps; timers and replies under way do not.
    void jump(qint64 ms)
    {
        clock.advance(ms);
        central.shiftReplies(ms);
        m_nextTick = m_nextTick + ms;
    }

    outbox::OutboxState stateOf(const protocol::SealedEntry& entry) const { return store.at(entry).state; }

private:
    Instant m_nextTick;
    bool m_isDueNow = false;
};

} // namespace carm::test
