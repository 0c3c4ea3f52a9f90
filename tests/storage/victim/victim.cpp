// Seals and delivers entries for ever, and says on standard output what is durable, one line at a time:
//   sealed <id> <transaction number>     once sealDraft has returned
//   received <id>                        once the receipt has been applied
// It is there to be killed.  victim STORE
#include "fixture/store_fixture.h"

#include <QByteArray>

#include <cstdio>

using namespace carm;

namespace {

void say(const QString& line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
    std::fflush(stdout);
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
    if (sealed->sequence % 2 == 0) {
        return true;
    }
    if (!store.apply({test::change(*sealed, outbox::OutboxEvent::AttemptStarted)}, test::noonAnd(0))) {
        return false;
    }
    if (sealed->sequence % 3 == 0) {
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
    while (workOnce(store)) {
    }
    return 1;
}
