#include "sync/supply_engine_p.h"

#include "protocol/canonical.h"
#include "sync/verdict.h"

#include <QLoggingCategory>

#include <utility>

namespace carm::sync {
namespace {

Q_LOGGING_CATEGORY(lcSupply, "carm.sync.supply")

} // namespace

bool SupplyEngine::Private::findIdentity()
{
    if (identity) {
        return true;
    }
    auto stored = store.identity();
    if (!stored.ok()) {
        storeFailed(stored.error());
        return false;
    }
    identity = std::move(stored).value();
    hasIdentityToTell = identity.has_value();
    return identity.has_value() && correctOffice();
}

bool SupplyEngine::Private::correctOffice()
{
    if (placedAt.isEmpty() || identity->office == placedAt) {
        return true;
    }
    outbox::TerminalIdentity corrected = *identity;
    corrected.office = placedAt;
    if (const auto saved = store.saveIdentity(corrected); !saved.ok()) {
        storeFailed(saved.error());
        if (saved.error().code == outbox::StoreErrorCode::RecordsUnsent) {
            return true; // what waits leaves under the former office; the next start moves the terminal
        }
        identity.reset(); // found again by the next tick
        hasIdentityToTell = false;
        return false;
    }
    identity = std::move(corrected);
    return true;
}

void SupplyEngine::Private::enrol()
{
    api.enrol(protocol::EnrolmentRequest{enrolment->code, enrolment->publicKey.bytes(), enrolment->office},
              completion<protocol::EnrolmentReply>(enrolling,
                                                   [used = *enrolment](Private& self, const auto& result) {
                                                       self.onEnrolmentAnswered(used, result);
                                                   }));
}

void SupplyEngine::Private::onEnrolmentAnswered(const Enrolment& used,
                                                const protocol::CallResult<protocol::EnrolmentReply>& result)
{
    if (!result.ok()) {
        callFailed(enrolling, result.error());
        return;
    }
    if (result->terminal.isEmpty() || !protocol::PublicKey::fromBytes(result->centralPublicKey)) {
        answerFailed(enrolling, "badAnswer");
        return;
    }
    if (used.kind && result->kind != *used.kind) {
        answerFailed(enrolling, "otherKind");
        return;
    }
    outbox::TerminalIdentity given{result->terminal, used.office, result->centralPublicKey};
    const auto saved = store.saveIdentity(given);
    if (!saved.ok()) {
        // Central answers the same code and key with the same identity, so asking again loses nothing.
        storeFailed(saved.error());
        answerFailed(enrolling, "identityNotStored");
        return;
    }
    enrolling.waits(clock.now(), {});
    if (enrolment && enrolment->code == used.code) { // another may have been given meanwhile
        enrolment.reset();
    }
    leasing.forgetTimes(); // what failed for the former identity need not fail for this one
    identity = std::move(given);
    hasIdentityToTell = true;
}

void SupplyEngine::Private::countNumbers(Instant now)
{
    const auto stock = store.numberStock();
    if (!stock.ok()) {
        storeFailed(stock.error());
        return;
    }
    unusedNumbers = stock->unused;
    if (stock->unused < settings.lowWaterMark && leasing.isDue(now)) {
        lease();
    }
}

void SupplyEngine::Private::lease()
{
    const auto requestId = store.openNumberRequest();
    if (!requestId.ok()) {
        storeFailed(requestId.error());
        return;
    }
    api.leaseNumbers(protocol::NumberBlockRequest{requestId.value(), settings.blockSize},
                     completion<protocol::NumberBlock>(
                         leasing, [requestId = requestId.value()](Private& self, const auto& result) {
                             self.onBlockAnswered(requestId, result);
                         }));
}

void SupplyEngine::Private::onBlockAnswered(const QString& requestId,
                                            const protocol::CallResult<protocol::NumberBlock>& result)
{
    if (!result.ok()) {
        callFailed(leasing, result.error());
        return;
    }
    const protocol::NumberBlock& block = result.value();
    // The size is not compared with the wish: the request may be older than the present setting.
    if (block.requestId != requestId || block.firstSerial < 1 || block.lastSerial < block.firstSerial ||
        block.lastSerial > identifiers::kMostSerial) {
        answerFailed(leasing, "badAnswer");
        return;
    }
    const auto added = store.addNumberBlock(block);
    if (!added.ok()) {
        storeFailed(added.error());
        answerFailed(leasing, "blockNotStored");
        return;
    }
    leasing.waits(clock.now(), {});
    if (const auto stock = store.numberStock(); stock.ok()) {
        unusedNumbers = stock->unused;
    }
}

bool SupplyEngine::Private::findEdition()
{
    if (editionHash) {
        return true;
    }
    const auto package = store.editionPackage();
    if (!package.ok()) {
        storeFailed(package.error());
        return false;
    }
    // One that this program cannot work with, written by another or damaged since, is as good as none: it is
    // fetched again.
    const bool isUsable = package.value() && validator(**package);
    editionHash = isUsable ? protocol::sha256(**package) : QByteArray();
    return true;
}

void SupplyEngine::Private::checkEdition()
{
    api.currentEdition(completion<protocol::EditionNotice>(
        editing, [](Private& self, const auto& result) { self.onNoticeAnswered(result); }));
}

void SupplyEngine::Private::onNoticeAnswered(const protocol::CallResult<protocol::EditionNotice>& result)
{
    if (!result.ok()) {
        callFailed(editing, result.error());
        return;
    }
    const protocol::EditionNotice notice = result.value();
    if (notice.hash == *editionHash) {
        editing.waits(clock.now() + settings.editionCheckMs, {});
        return;
    }
    if (notice.hash == refusedHash) {
        refuseEdition(notice.hash);
        return;
    }
    api.downloadEdition(notice.hash,
                        completion<QByteArray>(editing, [notice](Private& self, const auto& package) {
                            self.onPackageAnswered(notice, package);
                        }));
}

void SupplyEngine::Private::onPackageAnswered(const protocol::EditionNotice& notice,
                                              const protocol::CallResult<QByteArray>& result)
{
    if (!result.ok()) {
        callFailed(editing, result.error());
        return;
    }
    if (result->size() != notice.bytes || protocol::sha256(result.value()) != notice.hash) {
        answerFailed(editing, "editionDamaged");
        return;
    }
    if (!validator(result.value())) {
        refuseEdition(notice.hash);
        return;
    }
    const auto saved = store.saveEditionPackage(notice, result.value());
    if (!saved.ok()) {
        storeFailed(saved.error());
        answerFailed(editing, "editionNotStored");
        return;
    }
    editionHash = notice.hash;
    editionToTell = result.value();
    editing.waits(clock.now() + settings.editionCheckMs, {});
}

/// Another download would bring the same bytes, so central is only asked whether it offers others by now.
void SupplyEngine::Private::refuseEdition(const QByteArray& hash)
{
    refusedHash = hash;
    editing.waits(clock.now() + settings.editionCheckMs, QStringLiteral("editionRefused"));
}

void SupplyEngine::Private::callFailed(SupplyTask& task, const protocol::CallError& error)
{
    qCInfo(lcSupply) << "call failed:" << problemCode(error.code) << error.detail;
    const bool nothingReached = error.code == protocol::CallErrorCode::Unreachable ||
                                error.code == protocol::CallErrorCode::OutcomeUnknown;
    const BackOff backOff{settings.firstBackOffMs,
                          nothingReached ? settings.longestReachBackOffMs : settings.longestBackOffMs};
    task.failed(problemCode(error.code), error.retryAfterMs, backOff, clock.now(), random);
}

void SupplyEngine::Private::answerFailed(SupplyTask& task, const char* problem)
{
    qCWarning(lcSupply) << "answer not accepted:" << problem;
    task.failed(QString::fromLatin1(problem), 0, {settings.firstBackOffMs, settings.longestBackOffMs},
                clock.now(), random);
}

void SupplyEngine::Private::storeFailed(const outbox::StoreError& error)
{
    qCWarning(lcSupply) << "store:" << static_cast<int>(error.code) << error.detail;
    storeProblem = error;
}

} // namespace carm::sync
