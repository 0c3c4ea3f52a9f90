#include "presenters/leftovers.h"

#include <QLoggingCategory>
#include <QTimer>

namespace carm::presenters {
namespace {

Q_LOGGING_CATEGORY(lcLeftovers, "carm.presenters.leftovers")

/// After the store has failed: often enough to be soon right again, rare enough not to be in its way.
constexpr std::chrono::milliseconds kTryAgainIn(1'000);

/// Gone is gone, whoever has put it away.
bool isPutAway(const Result<bool, outbox::StoreError>& answer)
{
    return answer || answer.error().code == outbox::StoreErrorCode::NotFound;
}

} // namespace

Leftovers::Leftovers(KioskBackend& backend, const Clock& clock, std::chrono::milliseconds longestAbsence,
                     QObject* parent)
    : QObject(parent), m_backend(backend), m_clock(clock), m_longestAbsence(longestAbsence)
{
}

template <class T> Done<T> Leftovers::whileAlive(Done<T> done) const
{
    return [done = std::move(done),
            alive = std::weak_ptr<int>(m_alive)](const Result<T, outbox::StoreError>& result) {
        if (!alive.expired()) {
            done(result);
        }
    };
}

bool Leftovers::isRecent(Instant moment) const
{
    const std::chrono::milliseconds age(m_clock.now().milliseconds - moment.milliseconds);
    return age >= std::chrono::milliseconds(0) && age <= m_longestAbsence;
}

void Leftovers::look(const Done<Found>& done)
{
    // Both at once: a person who begins meanwhile is answered after them.
    auto unfinished = std::make_shared<std::optional<Unfinished>>();
    m_backend.unfinishedEntry(whileAlive<std::optional<outbox::OutboxItem>>(
        [unfinished](const Unfinished& result) { *unfinished = result; }));
    m_backend.loadDraft(
        whileAlive<std::optional<outbox::StoredDraft>>([this, unfinished, done](const Loaded& draft) {
            CARM_ENSURE(unfinished->has_value()); // answers come in the order of the calls
            done(stillTheirs(**unfinished, draft));
        }));
}

Result<Leftovers::Found, outbox::StoreError> Leftovers::stillTheirs(const Unfinished& unfinished,
                                                                    const Loaded& draft)
{
    if (!unfinished) {
        return fail(unfinished.error());
    }
    if (unfinished.value()) {
        if (auto entry = keepIfRecent(*unfinished.value())) {
            return Found{std::move(entry), {}};
        }
    }
    if (!draft) {
        return fail(draft.error());
    }
    return Found{{}, draft.value() ? keepIfRecent(*draft.value()) : std::nullopt};
}

std::optional<SignedEntry> Leftovers::keepIfRecent(const outbox::OutboxItem& item)
{
    const auto content = protocol::readDocument(item.entry.document);
    if (content && isRecent(content->context.sealedAt)) {
        return SignedEntry{item, content.value()};
    }
    if (content) {
        qCInfo(lcLeftovers) << "a signed entry that nobody came back to is not shown again; left behind so far:"
                            << ++m_putAway;
    } else {
        qCWarning(lcLeftovers) << "the newest entry cannot be shown again: its document cannot be read, error"
                               << static_cast<int>(content.error());
    }
    finishEntry(item.entry.id);
    return std::nullopt;
}

std::optional<outbox::StoredDraft> Leftovers::keepIfRecent(const outbox::StoredDraft& draft)
{
    if (isRecent(draft.changedAt)) {
        return draft;
    }
    qCInfo(lcLeftovers) << "a draft that nobody came back to is erased; left behind so far:" << ++m_putAway;
    discardDraft(draft.id);
    return std::nullopt;
}

void Leftovers::discardDraft(const QUuid& id)
{
    m_backend.discardDraft(id, whileAlive<bool>([this, id](const auto& discarded) {
                               if (isPutAway(discarded)) {
                                   Q_EMIT draftDiscarded();
                               } else {
                                   QTimer::singleShot(kTryAgainIn, this, [this, id] { discardDraft(id); });
                               }
                           }));
}

void Leftovers::finishEntry(const protocol::EntryId& id)
{
    m_backend.finishEntry(id, whileAlive<bool>([this, id](const auto& finished) {
                              if (!isPutAway(finished)) {
                                  QTimer::singleShot(kTryAgainIn, this, [this, id] { finishEntry(id); });
                              }
                          }));
}

} // namespace carm::presenters
