#include "terminal/verified_feed.h"

#include <QLoggingCategory>

#include <algorithm>
#include <map>

namespace carm::app {
namespace {

Q_LOGGING_CATEGORY(lcFeed, "carm.app.feed")

using Keys = std::map<QString, protocol::PublicKey>;

std::optional<protocol::PublicKey> keyIn(const QJsonObject& content)
{
    const auto view = protocol::terminalViewFromJson(content);
    return view ? protocol::PublicKey::fromBytes(view->publicKey) : std::nullopt;
}

/// Keys that come with the same page, whatever the order of its items.
Keys keysOf(const protocol::FeedPage& page)
{
    Keys keys;
    for (const protocol::FeedItem& item : page.items) {
        if (item.topic != protocol::FeedTopic::Terminal) {
            continue;
        }
        if (const auto key = keyIn(item.content)) {
            keys.insert_or_assign(item.key, *key);
        }
    }
    return keys;
}

class Check {
public:
    Check(outbox::RecordStore& store, const protocol::FeedPage& page) : m_store(store), m_keys(keysOf(page)) {}

    bool passes(const protocol::FeedItem& item)
    {
        if (item.topic != protocol::FeedTopic::Declaration) {
            return true;
        }
        const auto view = protocol::declarationViewFromJson(item.content);
        return view && isOfItsTerminal(view->declaration) &&
               std::all_of(view->earlierVersions.begin(), view->earlierVersions.end(),
                           [this](const protocol::SealedEntry& version) { return isOfItsTerminal(version); });
    }

private:
    bool isOfItsTerminal(const protocol::SealedEntry& declaration)
    {
        const auto known = m_keys.find(declaration.terminal);
        const auto key =
            known != m_keys.end() ? known->second : toldTerminalKey(m_store, declaration.terminal);
        return !key || protocol::verifyEntry(declaration, *key).ok();
    }

    outbox::RecordStore& m_store;
    Keys m_keys;
};

} // namespace

std::optional<protocol::PublicKey> toldTerminalKey(outbox::RecordStore& store, const QString& terminal)
{
    const auto content = store.told(protocol::FeedTopic::Terminal, terminal);
    return content && content.value() ? keyIn(*content.value()) : std::nullopt;
}

Result<void, outbox::StoreError> VerifiedFeed::keepFeed(const protocol::FeedPage& page)
{
    Check check(m_store, page);
    protocol::FeedPage passed = page;
    std::erase_if(passed.items, [&check](const protocol::FeedItem& item) {
        const bool fails = !check.passes(item);
        if (fails) {
            qCWarning(lcFeed) << "a declaration that central told does not bear its terminal's signature; position"
                              << item.position;
        }
        return fails;
    });
    return m_store.keepFeed(passed);
}

} // namespace carm::app
