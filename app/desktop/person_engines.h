// What counter and importer share of their ports to the engines.
#pragma once

#include "engine_host.h"

#include <concepts>

namespace carm::app {

/// `Port` is presenters::CounterBackend or presenters::ImporterBackend.
template <std::derived_from<presenters::PersonBackend> Port> class PersonEngines : public Port {
public:
    explicit PersonEngines(EngineHost& host) : m_host(host) {}
    ~PersonEngines() override { m_host.setListener(nullptr); }

    void setListener(presenters::PersonListener* listener) override { m_host.setListener(listener); }

    void runAside(std::function<void()> work, std::function<void()> done) override
    {
        m_host.runAside(std::move(work), std::move(done));
    }

    void told(protocol::FeedTopic topic, const QString& key,
              presenters::Done<std::optional<QJsonObject>> done) override
    {
        m_host.ask<std::optional<QJsonObject>>(
            [topic, key](TerminalEngine& engine) { return engine.records().told(topic, key); },
            std::move(done));
    }

    void localState(const QString& key, presenters::Done<std::optional<QByteArray>> done) override
    {
        m_host.ask<std::optional<QByteArray>>(
            [key](TerminalEngine& engine) { return engine.records().localState(key); }, std::move(done));
    }

    void saveLocalState(const QString& key, const QByteArray& state, presenters::Done<bool> done) override
    {
        m_host.ask<bool>(
            [key, state](TerminalEngine& engine) { return engine.records().saveLocalState(key, state); },
            std::move(done));
    }

    void declarations(const outbox::DeclarationQuery& query,
                      presenters::Done<std::vector<outbox::KnownDeclaration>> done) override
    {
        m_host.ask<std::vector<outbox::KnownDeclaration>>(
            [query](TerminalEngine& engine) { return engine.records().declarations(query); },
            std::move(done));
    }

    void declaration(const QString& transactionNumber,
                     presenters::Done<std::optional<outbox::KnownDeclaration>> done) override
    {
        m_host.ask<std::optional<outbox::KnownDeclaration>>(
            [transactionNumber](TerminalEngine& engine) {
                return engine.records().declaration(transactionNumber);
            },
            std::move(done));
    }

    void sealRecord(const presenters::RecordRequest& request,
                    presenters::Done<protocol::SealedEntry> done) override
    {
        m_host.ask<protocol::SealedEntry>(
            [request](TerminalEngine& engine) { return engine.sealRecord(request); }, std::move(done));
    }

    void recordsAbout(const QString& subject,
                      presenters::Done<std::vector<outbox::OutboxItem>> done) override
    {
        m_host.ask<std::vector<outbox::OutboxItem>>(
            [subject](TerminalEngine& engine) { return engine.records().recordsAbout(subject); },
            std::move(done));
    }

    void sealDraft(const presenters::SealRequest& request,
                   presenters::Done<protocol::SealedEntry> done) override
    {
        m_host.ask<protocol::SealedEntry>([request](TerminalEngine& engine) { return engine.seal(request); },
                                          std::move(done));
    }

protected:
    EngineHost& host() const { return m_host; }

private:
    EngineHost& m_host;
};

} // namespace carm::app
