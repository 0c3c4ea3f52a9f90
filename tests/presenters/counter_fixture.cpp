#include "counter_fixture.h"

#include "assessment/assessment.h"
#include "cashier/receipt.h"

#include <algorithm>

namespace carm::test {
namespace {

using outbox::KnownDeclaration;
using outbox::OutboxItem;
using outbox::StoreError;
using presenters::Done;

} // namespace

protocol::SealedEntry sealedDeclaration(const SealedSample& sample)
{
    const protocol::SealContext context{.id = protocol::EntryId::make(),
                                        .version = sample.version,
                                        .terminal = sample.terminal,
                                        .sequence = 1,
                                        .transactionNumber =
                                            identifiers::TransactionNumber::fromSerial(sample.serial).value(),
                                        .sealedAt = sample.sealedAt,
                                        .language = QStringLiteral("en"),
                                        .declarantName = QStringLiteral("Ann Sample"),
                                        .editionName = QStringLiteral("sample")};
    const auto assessed = assessment::assess(declaration::fromDraft(sample.draft).value(), *sampleEdition());
    return protocol::seal(context, sample.draft, assessed.value(), keyOf(sample.key)).value();
}

declaration::Draft draftOwingCentsAboveFive(qint64 cents)
{
    declaration::Draft draft = sampleDraft();
    draft.invoices.front().total.clear();
    for (qint64 value = 125'000;; ++value) {
        draft.invoices.front().lines.front().value = money::Cents::of(value).text();
        const auto assessed = assessment::assess(declaration::fromDraft(draft).value(), *sampleEdition());
        if (assessed->total()->count() % 5 == cents) {
            return draft;
        }
    }
}

void FakeCounterBackend::keepDeclaration(const protocol::SealedEntry& declaration, Done<bool> done)
{
    answer([this, declaration, done] {
        const auto found = known.find(declaration.subject);
        const bool isOther = found != known.end() && found->second.entry.version == declaration.version &&
                             found->second.entry.hash != declaration.hash;
        if (isOther) {
            done(fail(StoreError{outbox::StoreErrorCode::Failed, {}}));
            return;
        }
        if (!keepError) {
            known[declaration.subject].entry = declaration;
        }
        give(done, keepError, true);
    });
}

outbox::RecordTicket FakeCounterBackend::nextTicket()
{
    outbox::RecordTicket ticket{nextSequence(), QStringLiteral("T1"), QStringLiteral("0427"), {}};
    for (const OutboxItem& item : records) {
        const auto record = protocol::readRecord(item.entry.document);
        if (const auto* payment = std::get_if<protocol::PaymentBody>(&record->body)) {
            const auto number = cashier::ReceiptNumber::parse(payment->receiptNumber);
            ticket.lastReceipts[number->drawer().text()] = number->serial();
        }
    }
    return ticket;
}

void FakeCounterBackend::recordsOfKinds(const std::vector<protocol::RecordKind>& kinds, int newest,
                                        Done<std::vector<OutboxItem>> done)
{
    answer([this, kinds, newest, done] {
        std::vector<OutboxItem> found;
        std::copy_if(records.begin(), records.end(), std::back_inserter(found), [&](const OutboxItem& item) {
            const auto kind = protocol::readRecord(item.entry.document)->context.kind;
            return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
        });
        const auto surplus = static_cast<std::ptrdiff_t>(found.size()) - newest;
        found.erase(found.begin(), found.begin() + std::max<std::ptrdiff_t>(0, surplus));
        give(done, readError, std::move(found));
    });
}

void FakeCounterBackend::loadDraft(Done<std::optional<outbox::StoredDraft>> done)
{
    answer([this, done] { give(done, draftError, draft); });
}

void FakeCounterBackend::saveDraft(const outbox::StoredDraft& newDraft, Done<bool> done)
{
    ++saves;
    answer([this, newDraft, done] {
        if (!draftError) {
            draft = newDraft;
        }
        give(done, draftError, true);
    });
}

void FakeCounterBackend::discardDraft(const QUuid& id, Done<bool> done)
{
    answer([this, id, done] {
        if (!draftError && draft && draft->id == id) {
            draft.reset();
        }
        give(done, draftError, true);
    });
}

void FakeCounterBackend::sealDraft(const presenters::SealRequest& request, Done<protocol::SealedEntry> done)
{
    answer([this, request, done] {
        if (sealError) {
            done(fail(StoreError(*sealError)));
            return;
        }
        const auto number = identifiers::TransactionNumber::fromSerial(70'000'000 + nextSequence());
        protocol::SealedEntry entry = FakePersonBackend::sealedDeclaration(request, number.value(), 1);
        draft.reset();
        done(std::move(entry));
    });
}

void FakeCounterBackend::tellTerminal(const QString& terminal, char key, bool isRevoked)
{
    tellings[{protocol::FeedTopic::Terminal, terminal}] = protocol::toJson(
        protocol::TerminalView{terminal, QStringLiteral("0427"), keyOf(key).publicKey().bytes(), isRevoked});
}

const QByteArray CounterDesk::passphrase = QByteArrayLiteral("seven geese over Erie");

CounterDesk::CounterDesk(presenters::CounterSettings settings) : m_settings(std::move(settings))
{
    restart();
}

void CounterDesk::restart()
{
    session.reset();
    session = std::make_unique<presenters::CounterSession>(
        backend, edition(), outbox::TerminalIdentity{QStringLiteral("T1"), QStringLiteral("0427"), {}}, clock,
        m_settings);
}

void CounterDesk::provision(TestOfficer& officer)
{
    // The cheapest cost that is allowed: the tests are not about guessing.
    const access::SealSettings cheap{access::usualPassphraseRules(), {1, 8 * 1024}};
    const Instant now = clock.now();
    auto made = access::makeCredential(
        {officer.badge, Pii(QStringLiteral("Robin Officer")), officer.roles, officer.office},
        {{now.milliseconds - 1'000}, {now.milliseconds + 30LL * 24 * 3'600'000}}, secretOf(passphrase),
        cheap);
    access::NewCredential& credential = made.value();
    backend.tellings[{protocol::FeedTopic::Officer, officer.badge}] = access::toJson(credential.credential);
    officer.totpSecret = std::move(credential.totpSecret);
}

SecretBytes CounterDesk::codeOf(const TestOfficer& officer) const
{
    return access::totpCode(officer.totpSecret, clock.now());
}

void CounterDesk::signIn(TestOfficer& officer)
{
    if (officer.totpSecret.isEmpty()) {
        provision(officer);
    }
    session->signIn(officer.badge, secretOf(passphrase), codeOf(officer));
    CARM_ENSURE(session->presence() == presenters::CounterPresence::SignedIn);
}

reference::EditionPointer CounterDesk::edition()
{
    static const reference::EditionPointer shared = [] {
        reference::EditionTables tables = sampleTables();
        const auto parameter = [&tables](const char* name, const char* value) {
            tables.parameters.push_back({QString::fromLatin1(name), QString::fromLatin1(value), {}});
        };
        parameter("credit_card_below", "5000.00");
        parameter("uncertified_cheque_most", "2500.00");
        parameter("uncertified_cheque_identification_pieces", "2");
        const auto reason = [&tables](reference::ReasonKind kind, const char* code, const char* english,
                                      const char* french) {
            tables.reasons.push_back({kind,
                                      QString::fromLatin1(code),
                                      {QString::fromUtf8(english), QString::fromUtf8(french)},
                                      {},
                                      {},
                                      {}});
        };
        reason(reference::ReasonKind::Return, "QUANTITY", "The quantity differs", "La quantité diffère");
        reason(reference::ReasonKind::Void, "TENDER", "Pays in another way", "Paie autrement");
        reason(reference::ReasonKind::Cancel, "DUPLICATE", "Declared twice", "Déclarée deux fois");
        return editionOf(std::move(tables));
    }();
    return shared;
}

} // namespace carm::test
