// The engines behind the kiosk as the tests need them: answers at once or when told to, with success or with
// an error; what it has stored is what a restarted session finds.
#pragma once

#include "presenters/kiosk_backend.h"

#include <span>
#include <utility>
#include <vector>

namespace carm::test {

class FixedClock final : public Clock {
public:
    explicit FixedClock(QDate day) : m_day(day) {}
    Instant now() const override { return kNow; }
    QDate today() const override { return m_day; }
    void setToday(QDate day) { m_day = day; }
    static constexpr Instant kNow{1'772'450'000'000};

private:
    QDate m_day;
};

/// As the store seals a request at `sealedAt`; ends the test program when it cannot be sealed.
inline protocol::SealedEntry sealedFrom(const presenters::SealRequest& request,
                                        Instant sealedAt = FixedClock::kNow)
{
    const QByteArray secret(32, 's');
    const std::span bytes(reinterpret_cast<const unsigned char*>(secret.constData()),
                          static_cast<std::size_t>(secret.size()));
    const protocol::SealContext context{.id = protocol::EntryId::make(),
                                        .version = 1,
                                        .terminal = QStringLiteral("T1"),
                                        .sequence = 1,
                                        .transactionNumber =
                                            identifiers::TransactionNumber::fromSerial(12345678).value(),
                                        .sealedAt = sealedAt,
                                        .language = request.language,
                                        .declarantName = request.declarantName,
                                        .editionName = request.editionName};
    return protocol::seal(context, request.draft, request.assessment,
                          *protocol::SigningKey::fromSeed(SecretBytes::copyOf(bytes)))
        .value();
}

class FakeKioskBackend final : public presenters::KioskBackend {
public:
    using StoreError = outbox::StoreError;

    std::optional<outbox::StoredDraft> stored;
    std::vector<presenters::SealRequest> seals;
    /// The newest entry, until its person has finished with it.
    std::optional<outbox::OutboxItem> unfinished;
    std::vector<protocol::EntryId> finished;
    int saves = 0;
    presenters::KioskListener* listener = nullptr;
    bool holdsAnswers = false;
    /// When set, the calls of that kind fail and store nothing.
    std::optional<StoreError> loadError;
    std::optional<StoreError> saveError;
    std::optional<StoreError> discardError;
    std::optional<StoreError> sealError;
    std::optional<StoreError> unfinishedError;
    std::optional<StoreError> finishError;

    void setListener(presenters::KioskListener* newListener) override { listener = newListener; }

    void loadDraft(presenters::Done<std::optional<outbox::StoredDraft>> done) override
    {
        answer([this, done] { loadError ? done(fail(*loadError)) : done(stored); });
    }

    void saveDraft(const outbox::StoredDraft& draft, presenters::Done<bool> done) override
    {
        ++saves;
        answer([this, draft, done] {
            if (saveError) {
                done(fail(*saveError));
                return;
            }
            stored = draft;
            done(true);
        });
    }

    void discardDraft(const QUuid& id, presenters::Done<bool> done) override
    {
        answer([this, id, done] {
            if (discardError) {
                done(fail(*discardError));
                return;
            }
            if (stored && stored->id == id) {
                stored.reset();
            }
            done(true);
        });
    }

    void seal(const presenters::SealRequest& request, presenters::Done<protocol::SealedEntry> done) override
    {
        seals.push_back(request);
        answer([this, request, done] {
            if (sealError) {
                done(fail(*sealError));
                return;
            }
            stored.reset();
            const protocol::SealedEntry entry = sealedFrom(request);
            unfinished.emplace();
            unfinished->entry = entry;
            done(entry);
        });
    }

    void unfinishedEntry(presenters::Done<std::optional<outbox::OutboxItem>> done) override
    {
        answer([this, done] { unfinishedError ? done(fail(*unfinishedError)) : done(unfinished); });
    }

    void finishEntry(const protocol::EntryId& id, presenters::Done<bool> done) override
    {
        answer([this, id, done] {
            if (finishError) {
                done(fail(*finishError));
                return;
            }
            finished.push_back(id);
            if (unfinished && unfinished->entry.id == id) {
                unfinished.reset();
            }
            done(true);
        });
    }

    /// Gives the answers that were held back, in order.
    void answerAll()
    {
        for (const auto& give : std::exchange(m_held, {})) {
            give();
        }
    }

private:
    void answer(std::function<void()> give)
    {
        if (holdsAnswers) {
            m_held.push_back(std::move(give));
        } else {
            give();
        }
    }

    std::vector<std::function<void()>> m_held;
};

} // namespace carm::test
