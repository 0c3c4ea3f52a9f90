// The engines of a signing person as the tests need them: records are really sealed and signed, so that what
// the presenters fold is what a store would give. Answers come at once or when told to, with success or with
// an error. `Port` is the backend of counter or importer.
#pragma once

#include "presenters/person_backend.h"

#include <algorithm>
#include <map>
#include <span>
#include <utility>

namespace carm::test {

inline SecretBytes secretOf(const QByteArray& text)
{
    return SecretBytes::copyOf(std::span(reinterpret_cast<const unsigned char*>(text.constData()),
                                         static_cast<std::size_t>(text.size())));
}

/// 32 bytes of one letter as a key; every terminal and person of the tests has its own letter.
inline protocol::SigningKey keyOf(char letter)
{
    return *protocol::SigningKey::fromSeed(secretOf(QByteArray(32, letter)));
}

template <class Port> class FakePersonBackend : public Port {
public:
    using StoreError = outbox::StoreError;
    template <class T> using Done = presenters::Done<T>;

    explicit FakePersonBackend(const Clock& clock) : m_clock(clock) {}

    presenters::PersonListener* listener = nullptr;
    std::map<std::pair<protocol::FeedTopic, QString>, QJsonObject> tellings;
    std::map<QString, QByteArray> states;
    std::map<QString, outbox::KnownDeclaration> known;
    std::vector<outbox::OutboxItem> records;
    int asideRuns = 0;
    bool holdsAnswers = false;
    /// When set, the calls of that kind fail and change nothing.
    std::optional<StoreError> readError;
    std::optional<StoreError> stateError;
    std::optional<StoreError> sealError;   ///< of declarations and records
    std::optional<StoreError> recordError; ///< of records

    void setListener(presenters::PersonListener* newListener) override { listener = newListener; }

    void runAside(std::function<void()> work, std::function<void()> done) override
    {
        ++asideRuns;
        answer([work, done] {
            work();
            done();
        });
    }

    void told(protocol::FeedTopic topic, const QString& key, Done<std::optional<QJsonObject>> done) override
    {
        answer([this, topic, key, done] {
            const auto found = tellings.find({topic, key});
            give(done, readError, found == tellings.end() ? std::nullopt : std::optional(found->second));
        });
    }

    void localState(const QString& key, Done<std::optional<QByteArray>> done) override
    {
        answer([this, key, done] {
            const auto found = states.find(key);
            give(done, readError, found == states.end() ? std::nullopt : std::optional(found->second));
        });
    }

    void saveLocalState(const QString& key, const QByteArray& state, Done<bool> done) override
    {
        answer([this, key, state, done] {
            if (!stateError) {
                states[key] = state;
            }
            give(done, stateError, true);
        });
    }

    void declarations(const outbox::DeclarationQuery& query,
                      Done<std::vector<outbox::KnownDeclaration>> done) override
    {
        answer([this, query, done] {
            std::vector<outbox::KnownDeclaration> found;
            for (const auto& [number, declaration] : known) {
                if (number.contains(query.text) || declaration.entry.document.contains(query.text.toUtf8())) {
                    found.push_back(knownWithRecords(number));
                }
            }
            give(done, readError, std::move(found));
        });
    }

    void declaration(const QString& number, Done<std::optional<outbox::KnownDeclaration>> done) override
    {
        answer([this, number, done] {
            give(done, readError,
                 known.contains(number) ? std::optional(knownWithRecords(number)) : std::nullopt);
        });
    }

    void sealRecord(const presenters::RecordRequest& request, Done<protocol::SealedEntry> done) override
    {
        answer([this, request, done] {
            if (sealError || recordError) {
                done(fail(StoreError(sealError ? *sealError : *recordError)));
                return;
            }
            const auto before =
                std::find_if(records.begin(), records.end(),
                             [&](const outbox::OutboxItem& item) { return item.entry.id == request.id; });
            if (before != records.end()) {
                done(protocol::SealedEntry(before->entry));
                return;
            }
            outbox::OutboxItem item;
            item.entry = sealedRecord(request);
            records.push_back(item);
            done(protocol::SealedEntry(item.entry));
            tell(item);
        });
    }

    void recordsAbout(const QString& subject, Done<std::vector<outbox::OutboxItem>> done) override
    {
        answer([this, subject, done] { give(done, readError, about(subject)); });
    }

    /// Gives the answers that were held back, in order.
    void answerAll()
    {
        holdsAnswers = false;
        for (const auto& held : std::exchange(m_held, {})) {
            held();
        }
    }
    /// Gives the first of them; what is asked for in return is held back again.
    void answerOne()
    {
        const auto first = m_held.front();
        m_held.erase(m_held.begin());
        first();
    }
    /// What central says about a record that was sent, told to the listener.
    void settle(std::size_t record, outbox::OutboxState state, const QString& problem = {})
    {
        records.at(record).state = state;
        records.at(record).lastProblem = problem;
        tell(outbox::OutboxItem(records.at(record)));
    }
    /// What central tells, told to the listener.
    void tellAbout(protocol::FeedTopic topic, const QString& key, const QJsonObject& content)
    {
        tellings[{topic, key}] = content;
        if (listener != nullptr) {
            listener->feedChanged();
        }
    }
    protocol::RecordContent contentOf(std::size_t record) const
    {
        return protocol::readRecord(records.at(record).entry.document).value();
    }

    /// Of this terminal, oldest first.
    std::vector<outbox::OutboxItem> about(const QString& subject) const
    {
        std::vector<outbox::OutboxItem> found;
        std::copy_if(records.begin(), records.end(), std::back_inserter(found),
                     [&](const outbox::OutboxItem& item) { return item.entry.subject == subject; });
        return found;
    }

    /// What is known of a declaration, with the records of this terminal.
    outbox::KnownDeclaration knownWithRecords(const QString& number) const
    {
        outbox::KnownDeclaration declaration = known.at(number);
        declaration.records = about(number);
        return declaration;
    }

protected:
    /// What a record of this terminal is sealed under.
    virtual outbox::RecordTicket nextTicket() { return {nextSequence(), QStringLiteral("T1"), {}, {}}; }

    /// Version `version` under `number`, sealed, queued and known from now on.
    protocol::SealedEntry sealedDeclaration(const presenters::SealRequest& request,
                                            const identifiers::TransactionNumber& number, int version)
    {
        const protocol::SealContext context{.id = protocol::EntryId::make(),
                                            .version = version,
                                            .terminal = QStringLiteral("T1"),
                                            .sequence = nextSequence(),
                                            .transactionNumber = number,
                                            .sealedAt = m_clock.now(),
                                            .language = request.language,
                                            .declarantName = request.declarantName,
                                            .editionName = request.editionName};
        outbox::OutboxItem item;
        item.entry = protocol::seal(context, request.draft, request.assessment, keyOf('t')).value();
        known[item.entry.subject] = outbox::KnownDeclaration{item.entry, std::nullopt, {}, item};
        return item.entry;
    }

    template <class T> static void give(const Done<T>& done, const std::optional<StoreError>& error, T value)
    {
        error ? done(fail(StoreError(*error))) : done(std::move(value));
    }

    void answer(std::function<void()> give)
    {
        if (holdsAnswers) {
            m_held.push_back(std::move(give));
        } else {
            give();
        }
    }

    void tell(const outbox::OutboxItem& item)
    {
        if (listener != nullptr) {
            listener->itemChanged(item);
        }
    }

    qint64 nextSequence() { return ++m_sequence; }

private:
    protocol::SealedEntry sealedRecord(const presenters::RecordRequest& request)
    {
        const outbox::RecordTicket ticket = nextTicket();
        const protocol::RecordContext context{request.id,   ticket.terminal, ticket.sequence, m_clock.now(),
                                              request.kind, request.subject, request.actor};
        return protocol::sealRecord(context, request.body(ticket).value(), *request.actorKey, keyOf('t'))
            .value();
    }

    const Clock& m_clock;
    qint64 m_sequence = 0;
    std::vector<std::function<void()>> m_held;
};

} // namespace carm::test
