// The state of a SupplyEngine. Held by shared_ptr so that a call that ends after the engine finds nothing.
#pragma once

#include "sync/supply_engine.h"
#include "sync/supply_task.h"

namespace carm::sync {

struct SupplyEngine::Private : std::enable_shared_from_this<SupplyEngine::Private> {
    Private(outbox::EntryStore& entryStore, protocol::CentralApi& centralApi, const Clock& givenClock,
            RandomSource& randomSource, EditionValidator isUsable, SupplySettings given);

    qint64 tick();
    void watchClock(Instant now);
    bool findIdentity();
    bool correctOffice();
    void enrol();
    void onEnrolmentAnswered(const Enrolment& used,
                             const protocol::CallResult<protocol::EnrolmentReply>& result);
    void countNumbers(Instant now);
    void lease();
    void onBlockAnswered(const QString& requestId, const protocol::CallResult<protocol::NumberBlock>& result);
    bool findEdition();
    void checkEdition();
    void onNoticeAnswered(const protocol::CallResult<protocol::EditionNotice>& result);
    void onPackageAnswered(const protocol::EditionNotice& notice,
                           const protocol::CallResult<QByteArray>& result);

    void refuseEdition(const QByteArray& hash);
    void callFailed(SupplyTask& task, const protocol::CallError& error);
    void answerFailed(SupplyTask& task, const char* problem);
    void storeFailed(const outbox::StoreError& error);
    qint64 waitMs(Instant now) const;
    SupplyStatus status() const;
    void tellListeners();
    void tellDue();
    /// Wraps a method of this object as a completion that does nothing once the engine is gone.
    template <class Answer, class Handler>
    protocol::Completion<Answer> completion(SupplyTask& task, Handler handler);

    outbox::EntryStore& store;
    protocol::CentralApi& api;
    const Clock& clock;
    RandomSource& random;
    const EditionValidator validator;
    const SupplySettings settings;

    std::optional<Enrolment> enrolment; ///< until it has been used
    QString placedAt;                   ///< office by the configuration; empty when nothing was said
    std::optional<outbox::TerminalIdentity> identity;
    std::optional<qint64> unusedNumbers;
    std::optional<QByteArray> editionHash; ///< nothing before the store was read; empty when it holds none
    QByteArray refusedHash;                ///< of the package that failed last: not downloaded again

    SupplyTask enrolling;
    SupplyTask leasing;
    SupplyTask editing;
    std::optional<outbox::StoreError> storeProblem;
    Instant lastNow;

    StatusListener statusListener;
    EnrolledListener enrolledListener;
    EditionListener editionListener;
    DueListener dueListener;
    SupplyStatus toldStatus;
    bool hasIdentityToTell = false;
    QByteArray editionToTell;
    bool isDueEarlier = false;
    bool isWorking = false; ///< inside tick(): listeners are told at its end
    bool isOver = false;    ///< the engine is gone; store and api may be gone too
};

template <class Answer, class Handler>
protocol::Completion<Answer> SupplyEngine::Private::completion(SupplyTask& task, Handler handler)
{
    task.started();
    return [weak = weak_from_this(), &task, handler](protocol::CallResult<Answer> result) {
        const auto self = weak.lock(); // `task` lives in it
        if (self && !self->isOver && task.ended()) {
            self->watchClock(self->clock.now());
            handler(*self, result);
            self->isDueEarlier = true;
            self->tellListeners();
        }
    };
}

} // namespace carm::sync
