#include "importer_fixture.h"

#include "importer/business_profile.h"

namespace carm::test {
namespace {

using outbox::DraftListRow;
using outbox::KnownDeclaration;
using outbox::OutboxItem;
using presenters::Done;

importer::BusinessProfile profileNamed(const QString& name)
{
    importer::BusinessProfile profile;
    profile.legalName = name;
    profile.entityType = importer::LegalEntityType::Corporation;
    profile.address = {QStringLiteral("123 Main Street"), QStringLiteral("Ottawa"), QStringLiteral("ON"),
                       QStringLiteral("K1A 0L8"), QStringLiteral("CA")};
    profile.contacts.push_back({QStringLiteral("Zoé Tremblay"),
                                QStringLiteral("613 555-0100"),
                                {},
                                QStringLiteral("zoe@maple.example"),
                                importer::ContactLanguage::English,
                                {}});
    return profile;
}

} // namespace

void FakeImporterBackend::allTold(protocol::FeedTopic topic, Done<std::vector<QJsonObject>> done)
{
    answer([this, topic, done] {
        std::vector<QJsonObject> found;
        for (const auto& [key, content] : tellings) {
            if (key.first == topic) {
                found.push_back(content);
            }
        }
        give(done, readError, std::move(found));
    });
}

void FakeImporterBackend::drafts(Done<std::vector<DraftListRow>> done)
{
    answer([this, done] {
        std::vector<DraftListRow> rows;
        for (const auto& [id, one] : listed) {
            rows.push_back(one.row);
        }
        give(done, readError, std::move(rows));
    });
}

void FakeImporterBackend::draft(const QUuid& id, Done<std::optional<outbox::StoredDraft>> done)
{
    answer([this, id, done] {
        give(done, readError,
             listed.contains(id) ? std::optional(listed.at(id).draft) : std::optional<outbox::StoredDraft>());
    });
}

void FakeImporterBackend::saveListedDraft(const outbox::StoredDraft& draft, const DraftListRow& row,
                                          Done<bool> done)
{
    ++saves;
    answer([this, draft, row, done] {
        if (!draftError) {
            listed[row.id] = {draft, row};
        }
        give(done, draftError, true);
    });
}

void FakeImporterBackend::discardListedDraft(const QUuid& id, Done<bool> done)
{
    answer([this, id, done] {
        if (!draftError) {
            listed.erase(id);
        }
        give(done, draftError, true);
    });
}

void FakeImporterBackend::sealDraft(const presenters::SealRequest& request, Done<protocol::SealedEntry> done)
{
    const auto number = identifiers::TransactionNumber::fromSerial(70'000'000 + nextSequence());
    seal(request, number.value(), 1, done);
}

void FakeImporterBackend::sealVersion(const presenters::VersionRequest& request,
                                      Done<protocol::SealedEntry> done)
{
    seal(request.request, request.number, request.version, done);
}

void FakeImporterBackend::seal(const presenters::SealRequest& request,
                               const identifiers::TransactionNumber& number, int version,
                               const Done<protocol::SealedEntry>& done)
{
    answer([this, request, number, version, done] {
        if (sealError) {
            done(fail(StoreError(*sealError)));
            return;
        }
        protocol::SealedEntry entry = sealedDeclaration(request, number, version);
        listed.erase(request.draftId);
        const OutboxItem item = *known.at(entry.subject).own;
        done(std::move(entry));
        tell(item);
    });
}

void FakeImporterBackend::settleDeclaration(const QString& number, outbox::OutboxState state,
                                            const QString& problem)
{
    OutboxItem& item = *known.at(number).own;
    item.state = state;
    item.lastProblem = problem;
    if (state == outbox::OutboxState::Acknowledged) {
        item.receipt.emplace();
        item.receipt->number = QStringLiteral("R-1");
    }
    tell(OutboxItem(item));
}

protocol::BusinessView acceptedBusiness(const QString& number, const QString& name, const TestPerson& manager)
{
    protocol::BusinessView view;
    view.businessNumber = number;
    view.state = QStringLiteral("accepted");
    view.profile = importer::toJson(profileNamed(name));
    view.programs = {QStringLiteral("RM0001"), QStringLiteral("RM0002")};
    view.users.push_back(
        {manager.userId, manager.name, QStringLiteral("businessAccountManager"), QString(), false});
    return view;
}

const QByteArray ImporterDesk::passphrase = QByteArrayLiteral("seven geese over Erie");

access::SealSettings ImporterDesk::cheapSeal()
{
    return {access::usualPassphraseRules(), {1, 8 * 1024}};
}

ImporterDesk::ImporterDesk()
{
    restart();
}

void ImporterDesk::restart()
{
    session.reset();
    presenters::ImporterSettings settings;
    settings.credential = cheapSeal();
    settings.termsVersion = QStringLiteral("2026-01");
    session = std::make_unique<presenters::ImporterSession>(
        backend, edition(), outbox::TerminalIdentity{QStringLiteral("T1"), QStringLiteral("0427"), {}}, clock,
        settings);
}

void ImporterDesk::provision(TestPerson& person)
{
    const Instant now = clock.now();
    auto made = access::makeCredential(
        {person.userId, Pii<QString>(person.name), {access::Role::BusinessAccountManager}, {}},
        {{now.milliseconds - 1'000}, {now.milliseconds + 300LL * 24 * 3'600'000}}, secretOf(passphrase),
        cheapSeal());
    person.totpSecret = std::move(made.value().totpSecret);
    session->addPerson(made->credential, {}, [](const auto& problem) { CARM_ENSURE(!problem); });
}

SecretBytes ImporterDesk::codeOf(const TestPerson& person) const
{
    return access::totpCode(person.totpSecret, clock.now());
}

void ImporterDesk::signIn(TestPerson& person)
{
    if (person.totpSecret.isEmpty()) {
        provision(person);
    }
    session->signIn(person.userId, secretOf(passphrase), access::SecondFactor::TotpCode, codeOf(person));
    CARM_ENSURE(session->presence() == presenters::ImporterPresence::SignedIn);
}

void ImporterDesk::openMaple()
{
    tell(acceptedBusiness(kMapleNumber, QStringLiteral("Maple & Sons Imports Ltd."), zoe));
    signIn(zoe);
}

void ImporterDesk::tell(const protocol::BusinessView& business)
{
    backend.tellAbout(protocol::FeedTopic::Business, business.businessNumber, protocol::toJson(business));
}

reference::EditionPointer ImporterDesk::edition()
{
    static const reference::EditionPointer shared = [] {
        reference::EditionTables tables = sampleTables();
        const auto parameter = [&tables](const char* name, const char* value) {
            tables.parameters.push_back({QString::fromLatin1(name), QString::fromLatin1(value), {}});
        };
        parameter("accounting_business_days", "5");
        parameter("low_value_accounting_day", "24");
        parameter("billing_period_first_day", "18");
        parameter("statement_day", "25");
        parameter("payment_weekdays", "10");
        parameter("adjustment_years", "4");
        parameter("cheque_cut_off_minutes", "960");
        parameter("electronic_cut_off_minutes", "1439");
        parameter("security_share_bond", "50");
        parameter("security_share_cash", "100");
        parameter("security_floor_bond", "5000.00");
        parameter("security_floor_cash", "0.00");
        parameter("security_ceiling", "10000000.00");
        tables.reasons.push_back(
            {reference::ReasonKind::Correction,
             QStringLiteral("R2-74-1-C11"),
             {QStringLiteral("Preference claimed late"), QStringLiteral("Préférence demandée tardivement")},
             {},
             {},
             {}});
        return editionOf(std::move(tables));
    }();
    return shared;
}

} // namespace carm::test
