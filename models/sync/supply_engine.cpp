#include "sync/supply_engine_p.h"

#include <algorithm>
#include <utility>

namespace carm::sync {

SupplyEngine::Private::Private(outbox::EntryStore& entryStore, protocol::CentralApi& centralApi,
                               const Clock& givenClock, RandomSource& randomSource, EditionValidator isUsable,
                               SupplySettings given)
    : store(entryStore), api(centralApi), clock(givenClock), random(randomSource),
      validator(std::move(isUsable)), settings(given)
{
    CARM_ENSURE(validator && settings.blockSize >= 1);
}

qint64 SupplyEngine::Private::tick()
{
    const Instant now = clock.now();
    isWorking = true;
    isDueEarlier = false;
    storeProblem.reset();
    watchClock(now);
    const bool hasIdentity = findIdentity();
    if (enrolment && !storeProblem && enrolling.isDue(now)) {
        enrol();
    }
    if (hasIdentity && hasIdentityToTell) {
        isDueEarlier = true; // whoever signs is told first
    } else if (hasIdentity) {
        countNumbers(now);
    }
    if (findEdition() && editing.isDue(now)) {
        checkEdition();
    }
    const qint64 wait = std::exchange(isDueEarlier, false) ? 0 : waitMs(now);
    isWorking = false;
    tellListeners();
    return wait;
}

void SupplyEngine::Private::watchClock(Instant now)
{
    if (now < lastNow) {
        for (SupplyTask* task : {&enrolling, &leasing, &editing}) {
            task->forgetTimes();
        }
    }
    lastNow = now;
}

qint64 SupplyEngine::Private::waitMs(Instant now) const
{
    qint64 wait = settings.longestTickMs;
    if (storeProblem) {
        wait = std::min(wait, settings.storeRetryMs);
    }
    const auto until = [&](const SupplyTask& task, bool isWanted) {
        if (isWanted && !task.isUnderWay()) {
            wait = std::clamp<qint64>(task.dueAt().milliseconds - now.milliseconds, 0, wait);
        }
    };
    until(enrolling, enrolment && !storeProblem);
    until(leasing, unusedNumbers && *unusedNumbers < settings.lowWaterMark && !storeProblem);
    until(editing, editionHash.has_value());
    return wait;
}

SupplyStatus SupplyEngine::Private::status() const
{
    return {identity.has_value(), enrolment.has_value(), enrolling.problem(),
            unusedNumbers,        leasing.problem(),     editionHash.value_or(QByteArray()),
            editing.problem(),    storeProblem};
}

/// Listeners may do anything with the engine, also destroy it, so they are called last and from copies.
void SupplyEngine::Private::tellListeners()
{
    if (isWorking) {
        return;
    }
    const auto self = shared_from_this();
    if (std::exchange(hasIdentityToTell, false)) {
        if (const EnrolledListener listener = enrolledListener; listener && !isOver) {
            listener(*identity);
        }
    }
    if (const QByteArray package = std::exchange(editionToTell, {}); !package.isEmpty()) {
        if (const EditionListener listener = editionListener; listener && !isOver) {
            listener(package);
        }
    }
    if (const SupplyStatus current = status(); current != toldStatus) {
        toldStatus = current;
        if (const StatusListener listener = statusListener; listener && !isOver) {
            listener(current);
        }
    }
    tellDue();
}

void SupplyEngine::Private::tellDue()
{
    if (!isWorking && std::exchange(isDueEarlier, false)) {
        if (const DueListener listener = dueListener; listener && !isOver) {
            listener();
        }
    }
}

SupplyEngine::SupplyEngine(outbox::EntryStore& store, protocol::CentralApi& api, const Clock& clock,
                           RandomSource& random, EditionValidator validator, SupplySettings settings)
    : m_d(std::make_shared<Private>(store, api, clock, random, std::move(validator), settings))
{
}

SupplyEngine::~SupplyEngine()
{
    m_d->isOver = true;
}

void SupplyEngine::setEnrolment(const Enrolment& enrolment)
{
    const auto self = m_d;
    self->enrolment = enrolment;
    self->enrolling.forgetTimes();
    self->isDueEarlier = true;
    self->tellDue(); // whoever gives the code may not be ready for more yet: the rest is told by the next
                     // tick
}

void SupplyEngine::setOffice(const QString& office)
{
    m_d->placedAt = office;
}

void SupplyEngine::onStatus(StatusListener listener)
{
    m_d->statusListener = std::move(listener);
}

void SupplyEngine::onEnrolled(EnrolledListener listener)
{
    m_d->enrolledListener = std::move(listener);
}

void SupplyEngine::onEdition(EditionListener listener)
{
    m_d->editionListener = std::move(listener);
}

void SupplyEngine::onDue(DueListener listener)
{
    m_d->dueListener = std::move(listener);
}

qint64 SupplyEngine::tick()
{
    const auto self = m_d;
    return self->isWorking ? 0 : self->tick();
}

void SupplyEngine::nudge()
{
    const auto self = m_d;
    const Instant now = self->clock.now();
    for (SupplyTask* task : {&self->enrolling, &self->leasing, &self->editing}) {
        task->dropBackOff(now);
    }
    self->isDueEarlier = true;
    self->tellListeners();
}

SupplyStatus SupplyEngine::status() const
{
    return m_d->status();
}

} // namespace carm::sync
