// What supply keeps in the store, in memory. Each call can be made to fail.
#pragma once

#include "outbox/entry_store.h"

namespace carm::test {

class FakeEntryStore final : public outbox::EntryStore {
public:
    std::optional<outbox::TerminalIdentity> storedIdentity;
    std::optional<QByteArray> storedPackage;
    std::optional<QString> request;
    std::vector<protocol::NumberBlock> blocks;
    qint64 unused = 0;
    int requestsMade = 0;
    int identitiesSaved = 0;
    int calls = 0;
    int failAt = 0; ///< the call of this number fails, counted from 1
    bool isBroken = false;
    bool holdsRecords = false; ///< of who it is now, so it cannot become somebody else

    Result<std::optional<outbox::TerminalIdentity>, outbox::StoreError> identity() override
    {
        return answer(storedIdentity);
    }
    Result<void, outbox::StoreError> saveIdentity(const outbox::TerminalIdentity& identity) override
    {
        if (fails()) {
            return fail(error());
        }
        if (holdsRecords) {
            return fail(outbox::StoreError{outbox::StoreErrorCode::RecordsUnsent, {}});
        }
        storedIdentity = identity;
        ++identitiesSaved;
        return {};
    }
    Result<outbox::NumberStock, outbox::StoreError> numberStock() override
    {
        return answer(outbox::NumberStock{unused});
    }
    Result<QString, outbox::StoreError> openNumberRequest() override
    {
        if (fails()) {
            return fail(error());
        }
        if (!request) {
            request = QStringLiteral("request-%1").arg(++requestsMade);
        }
        return *request;
    }
    Result<void, outbox::StoreError> addNumberBlock(const protocol::NumberBlock& block) override
    {
        if (fails()) {
            return fail(error());
        }
        for (const protocol::NumberBlock& other : blocks) {
            if (other.requestId != block.requestId && other.firstSerial <= block.lastSerial &&
                block.firstSerial <= other.lastSerial) {
                request.reset();
                return fail(outbox::StoreError{outbox::StoreErrorCode::Failed, QStringLiteral("overlaps")});
            }
        }
        blocks.push_back(block);
        unused += block.lastSerial - block.firstSerial + 1;
        request.reset();
        return {};
    }
    Result<std::optional<QByteArray>, outbox::StoreError> editionPackage() override
    {
        return answer(storedPackage);
    }
    Result<void, outbox::StoreError> saveEditionPackage(const protocol::EditionNotice&,
                                                        const QByteArray& package) override
    {
        if (fails()) {
            return fail(error());
        }
        storedPackage = package;
        return {};
    }

    // Supply has nothing to do with drafts and entries.
    Result<void, outbox::StoreError> saveDraft(const outbox::StoredDraft&) override { return fail(error()); }
    Result<std::optional<outbox::StoredDraft>, outbox::StoreError> loadDraft() override
    {
        return fail(error());
    }
    Result<void, outbox::StoreError> discardDraft(const QUuid&) override { return fail(error()); }
    Result<protocol::SealedEntry, outbox::StoreError> sealDraft(const QUuid&, const outbox::Sealer&,
                                                                Instant) override
    {
        return fail(error());
    }
    Result<outbox::OutboxItem, outbox::StoreError> entry(const protocol::EntryId&) override
    {
        return fail(error());
    }
    Result<std::vector<outbox::EntryListRow>, outbox::StoreError> latestEntries(int) override
    {
        return fail(error());
    }
    Result<std::optional<outbox::OutboxItem>, outbox::StoreError> entryNotHandedOver() override
    {
        return fail(error());
    }
    Result<void, outbox::StoreError> markHandedOver(const protocol::EntryId&) override
    {
        return fail(error());
    }

private:
    bool fails() { return ++calls == failAt || isBroken; }
    static outbox::StoreError error()
    {
        return {outbox::StoreErrorCode::DiskFull, QStringLiteral("injected")};
    }
    template <class T> Result<T, outbox::StoreError> answer(const T& value)
    {
        if (fails()) {
            return fail(error());
        }
        return value;
    }
};

} // namespace carm::test
