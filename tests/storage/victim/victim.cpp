// Seals and delivers declarations and payments and keeps what central tells, for ever, and says on standard
// output what is durable, one line at a time:
//   sealed <id> <subject>     once sealDraft or sealRecord has returned
//   received <id>             once the receipt has been applied
//   told <position>           once keepFeed has returned
// It is there to be killed.  victim STORE
#include "fixture/store_fixture.h"

#include <QByteArray>

#include <cstdio>

using namespace carm;

namespace {

/// Beyond the numbers that the store leased.
constexpr qint64 kFirstPaidSerial = 50'000'000;

void say(const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
}

/// A payment about a number of its own, as a counter takes it.
bool payOnce(storage::ClientStore& store)
{
    const auto id = protocol::EntryId::make();
    const auto sealer = [&id](const outbox::RecordTicket& ticket) {
        const QString number = test::numberOfSerial(kFirstPaidSerial + ticket.sequence);
        return test::recordSealer(id, protocol::RecordKind::PaymentTaken, number,
                                  test::paymentBody())(ticket);
    };
    const auto sealed = store.sealRecord(id, sealer, test::noonAnd(0));
    if (!sealed) {
        return false;
    }
    say(QStringLiteral("sealed %1 %2").arg(sealed->id.text(), sealed->subject));
    return true;
}

/// A page of two things that say its position, so that half a page would show.
bool listenOnce(storage::ClientStore& store)
{
    const auto former = store.feedPosition();
    if (!former || !store.keepFeed(test::pageOfTwins(*former + 1))) {
        return false;
    }
    say(QStringLiteral("told %1").arg(*former + 1));
    return true;
}

/// Draft, entry, attempt, receipt; every second entry stays in the queue, every third under way.
bool workOnce(storage::ClientStore& store)
{
    const outbox::StoredDraft draft = test::newDraft();
    if (!store.saveDraft(draft)) {
        return false;
    }
    const auto sealed = store.sealDraft(draft.id, test::sealerOf(draft), test::noonAnd(0));
    if (!sealed) {
        return false;
    }
    say(QStringLiteral("sealed %1 %2").arg(sealed->id.text(), sealed->subject));
    const qint64 turn = sealed->sequence / 2; // every other sequence is a payment's
    if (turn % 2 == 0) {
        return true;
    }
    if (!store.apply({test::change(*sealed, outbox::OutboxEvent::AttemptStarted)}, test::noonAnd(0))) {
        return false;
    }
    if (turn % 3 == 0) {
        return true;
    }
    if (!store.apply({test::received(*sealed, sealed->sequence)}, test::noonAnd(0))) {
        return false;
    }
    say(QStringLiteral("received ") + sealed->id.text());
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "usage: victim STORE\n");
        return 2;
    }
    const SecretBytes key = test::storeKeyOfTests();
    const auto opened = storage::ClientStore::open({QString::fromLocal8Bit(argv[1]), key});
    if (!opened) {
        std::fprintf(stderr, "cannot open: %s\n", qUtf8Printable(opened.error().detail));
        return 1;
    }
    storage::ClientStore& store = *opened.value();
    if (!store.recoverInterrupted(test::noonAnd(0))) {
        return 1;
    }
    while (workOnce(store) && payOnce(store) && listenOnce(store)) {
    }
    return 1;
}
