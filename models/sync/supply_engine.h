// Keeps a terminal supplied: its identity, transaction numbers ahead of need, and the reference edition in
// force. Driven by tick(), in the manner of SyncEngine: owns no timer, no thread and no clock.
#pragma once

#include "outbox/entry_store.h"
#include "protocol/central_api.h"
#include "support/clock.h"
#include "sync/back_off.h"

#include <functional>
#include <memory>

namespace carm::sync {

struct SupplySettings {
    int lowWaterMark = 50; ///< fewer unused numbers than this: lease a block
    int blockSize = 200;
    qint64 editionCheckMs = 60 * 60 * 1'000;
    qint64 firstBackOffMs = 1'000;
    qint64 longestBackOffMs = 5 * 60 * 1'000;
    qint64 longestReachBackOffMs = 15'000; ///< while nothing reaches central
    qint64 storeRetryMs = 5'000;
    qint64 longestTickMs = 60'000;
};

/// What an administrator gives a new terminal; used once.
struct Enrolment {
    QString code;
    protocol::PublicKey publicKey;
    QString office;
    /// What it is to be; an enrolment for another kind is not taken. Nothing: whatever central says.
    std::optional<protocol::TerminalKind> kind = {};
};

/// Problems are stable codes, empty when all is well: those of problemCode(), and "badAnswer" for an answer
/// that contradicts the question, "editionDamaged" for a package with another hash, "editionRefused" for one
/// that the validator did not accept; "identityNotStored", "blockNotStored", "editionNotStored" when only the
/// store stood in the way; "otherKind" for an enrolment that makes another kind of terminal than asked for.
struct SupplyStatus {
    bool enrolled = false;         ///< there is an identity to work with
    bool enrolmentPending = false; ///< a code was given and has not been used yet
    QString enrolmentProblem;
    std::optional<qint64> unusedNumbers; ///< nothing before they were counted
    QString numbersProblem;
    QByteArray editionHash; ///< of the stored package, empty when there is none
    QString editionProblem;
    std::optional<outbox::StoreError> storeProblem;
    bool operator==(const SupplyStatus&) const = default;
};

class SupplyEngine {
public:
    /// Whether the program can work with the package. A good edition is never replaced by one that fails
    /// here.
    using EditionValidator = std::function<bool(const QByteArray& package)>;
    using StatusListener = std::function<void(const SupplyStatus&)>;
    using EnrolledListener = std::function<void(const outbox::TerminalIdentity&)>;
    using EditionListener = std::function<void(const QByteArray& package)>;
    using DueListener = std::function<void()>;

    SupplyEngine(outbox::EntryStore& store, protocol::CentralApi& api, const Clock& clock,
                 RandomSource& random, EditionValidator validator, SupplySettings settings);
    ~SupplyEngine(); ///< calls still under way complete into nothing
    SupplyEngine(const SupplyEngine&) = delete;
    SupplyEngine& operator=(const SupplyEngine&) = delete;

    /// Enrols, also when the store holds an identity: central may have lost it, or have another key by now.
    /// The stored one is worked with until then. A new code may follow after central has refused the first.
    void setEnrolment(const Enrolment& enrolment);
    /// Where the terminal stands by its configuration; a stored identity that says otherwise is corrected.
    void setOffice(const QString& office);
    void onStatus(StatusListener listener);
    /// The identity is on disk, found there, corrected or given now: requests can be signed from here on.
    /// Nothing that needs a signature is asked before.
    void onEnrolled(EnrolledListener listener);
    /// A new edition is on disk.
    void onEdition(EditionListener listener);
    /// Called when there is something to do earlier than tick() had said: tick again soon.
    void onDue(DueListener listener);

    /// Does what is due and returns when to tick again at the latest (ms from now). Never blocks on central.
    qint64 tick();
    /// Numbers were used, or the person asked: what failed is tried again at once. What central asked for
    /// with Retry-After stays, and so does the time of what has not failed.
    void nudge();
    SupplyStatus status() const;

private:
    struct Private;
    std::shared_ptr<Private> m_d;
};

} // namespace carm::sync
