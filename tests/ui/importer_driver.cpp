#include "importer_driver.h"

#include "access/base32.h"
#include "access/totp.h"
#include "account/journal_json.h"
#include "account/posting_rules.h"
#include "assessment/assessment.h"
#include "importer/declaration_detail.h"
#include "importer/declarations_page.h"
#include "importer/editor_page.h"
#include "importer/header_fields.h"
#include "importer/invoice_fields.h"
#include "importer/line_grid.h"
#include "importer/registration_business.h"
#include "importer/registration_contacts.h"
#include "importer/registration_finish.h"
#include "importer/registration_page.h"
#include "importer/sign_in_setup_view.h"
#include "kit/data_table.h"
#include "kit/secret_text.h"
#include "kit/sign_in_card.h"
#include "reference/importer.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

namespace carm::test {
namespace {

using importer_ui::BusinessGroup;
using importer_ui::ContactsGroup;
using importer_ui::HeaderFields;
using importer_ui::InvoiceFields;
using importer_ui::LineGrid;
using importer_ui::ProofGroup;
using importer_ui::RegistrationPage;
using importer_ui::SignInSetupView;

const QString kBusiness = QStringLiteral("870249414");

QString words(const char* utf8)
{
    return QString::fromUtf8(utf8);
}

/// Read once: it takes a moment, and nothing changes it.
reference::EditionPointer practice()
{
    static const reference::EditionPointer edition = [] {
        auto imported =
            reference::importFolder(QStringLiteral(CARM_SOURCE_DIR "/resources/reference/practice"));
        CARM_ENSURE(imported.ok());
        return std::move(imported).value();
    }();
    return edition;
}

importer::BusinessProfile profile()
{
    importer::BusinessProfile profile;
    profile.legalName = words("Boutique Été inc.");
    profile.entityType = importer::LegalEntityType::Corporation;
    profile.address = {words("123, rue Principale"), words("Gatineau"), words("QC"), words("J8X 3A1"),
                       words("CA")};
    profile.contacts = {{words("Zoé Tremblay"),
                         words("819 555-0142"),
                         {},
                         words("zoe@boutique-ete.ca"),
                         importer::ContactLanguage::French,
                         {importer::NoticeKind::Statements}}};
    return profile;
}

/// 500 cotton T-shirts from China at 1,250.00 US dollars, as the practice edition takes them.
declaration::Draft declaredDraft()
{
    declaration::Draft draft = sampleDraft();
    draft.type = QStringLiteral("AB");
    draft.office = QStringLiteral("0453");
    draft.importerNumber = kBusiness + QStringLiteral("RM0001");
    draft.importerName = words("Boutique Été inc.");
    draft.accountingDate = QStringLiteral("2025-03-03");
    draft.releaseDate = QStringLiteral("2025-02-28");
    declaration::DraftInvoice& invoice = draft.invoices.front();
    invoice.directShipmentDate = QStringLiteral("2025-02-27");
    invoice.total.clear();
    invoice.lines.front().classificationNumber = QStringLiteral("6109100012");
    return draft;
}

presenters::ImporterSettings settings()
{
    presenters::ImporterSettings settings;
    settings.credential.cost = {1,
                                8 * 1024}; // the cheapest that is allowed: the tests are not about guessing
    settings.termsVersion = QStringLiteral("2025-1");
    return settings;
}

} // namespace

const QByteArray ImporterDriver::passphrase = QByteArrayLiteral("seven geese over Erie");
const QString ImporterDriver::userId = QStringLiteral("zoe@boutique-ete.ca");

importer_ui::ImporterPorts FakeImporterPorts::ports()
{
    importer_ui::ImporterPorts given;
    given.printCopies = [this](const protocol::SealedEntry& entry, shell::PrintDone done) {
        copies.push_back(entry);
        printed = std::move(done);
    };
    given.printCodes = [this](const std::vector<SecretBytes>& codes, shell::PrintDone done) {
        codesPrinted += static_cast<int>(codes.size());
        printed = std::move(done);
    };
    return given;
}

ImporterDriver::ImporterDriver(presenters::Language language) : m_language(language)
{
    open();
}

ImporterDriver::~ImporterDriver()
{
    window.reset();
    session.reset();
}

void ImporterDriver::open()
{
    session = std::make_unique<presenters::ImporterSession>(
        backend, practice(), outbox::TerminalIdentity{QStringLiteral("I1"), QStringLiteral("0453"), {}},
        clock, settings());
    window = std::make_unique<importer_ui::ImporterWindow>(
        *session, importer_ui::ImporterWindowSettings{m_language, true}, ports.ports());
    show(1024, 768);
}

void ImporterDriver::restart()
{
    window.reset();
    session.reset();
    open();
}

void ImporterDriver::type(const QByteArray& secret, const char* fieldName)
{
    QLineEdit* field = input(fieldName);
    CARM_ENSURE(field != nullptr);
    field->setFocus();
    typeText(field, QString::fromLatin1(secret));
}

SecretBytes ImporterDriver::codeOf(const SecretBytes& secret) const
{
    return access::totpCode(secret, clock.now());
}

void ImporterDriver::fillBusiness()
{
    fill(BusinessGroup::kNumber, kBusiness);
    fill(BusinessGroup::kLegalName, words("Boutique Ete inc."));
    choose(BusinessGroup::kEntityType,
           m_language == presenters::Language::French ? words("Société") : words("Corporation"));
    fill(BusinessGroup::kStreet, words("123, rue Principale"));
    fill(BusinessGroup::kCity, words("Gatineau"));
    fill(BusinessGroup::kProvince, words("QC"));
    fill(BusinessGroup::kPostalCode, words("J8X 3A1"));
    choose(BusinessGroup::kCountry, words("Canada"));
}

void ImporterDriver::fillProof()
{
    fill(ProofGroup::kPaymentDay, words("2025-01-31"));
    fill(ProofGroup::kPaymentAmount, words("0.00"));
    press("proofNoneYet1");
    press("proofNoneYet3");
}

void ImporterDriver::fillContact()
{
    fill("contactName1", words("Zoé Tremblay"));
    fill("contactEmail1", userId);
    fill("contactPhone1", words("819 555-0142"));
    choose("contactLanguage1", words("Français"));
}

void ImporterDriver::setUpSignIn()
{
    chooseNewPassphrase();
    typeAuthenticatorCode();
}

void ImporterDriver::chooseNewPassphrase()
{
    type(passphrase, SignInSetupView::kPassphrase);
    type(passphrase, SignInSetupView::kAgain);
    press(SignInSetupView::kChoose);
}

void ImporterDriver::typeAuthenticatorCode()
{
    const QByteArray base32 = [this] {
        const auto bytes = find<kit::SecretText>("secretForTyping")->secret().bytes();
        QByteArray text(reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size()));
        return text.replace(' ', "");
    }();
    m_totpSecret = access::fromBase32(secretOf(base32).bytes()).value();
    const SecretBytes code = codeOf(m_totpSecret);
    type(QByteArray(reinterpret_cast<const char*>(code.bytes().data()), static_cast<qsizetype>(code.size())),
         SignInSetupView::kCode);
    press(SignInSetupView::kVerify);
}

void ImporterDriver::registerBusiness()
{
    press(RegistrationPage::kForward);
    fillBusiness();
    press(RegistrationPage::kForward);
    fillProof();
    press(RegistrationPage::kForward);
    fill(importer_ui::ProgramGroup::kReference, words("RM0001"));
    press(RegistrationPage::kForward);
    fillContact();
    press(RegistrationPage::kForward);
    setUpSignIn();
    press(SignInSetupView::kNoted);
    press(RegistrationPage::kForward);
    press(importer_ui::TermsGroup::kAccept);
    press(RegistrationPage::kForward);
}

void ImporterDriver::tellBusiness(importer::RegistrationState state, const QStringList& reasons)
{
    protocol::BusinessView view;
    view.businessNumber = kBusiness;
    view.state = importer::toText(state);
    view.reasons = reasons;
    importer::BusinessProfile record = profile();
    if (state == importer::RegistrationState::Refused) {
        record.legalName = words("Boutiques Été ltée");
    }
    view.profile = importer::toJson(record);
    view.programs = {QStringLiteral("RM0001")};
    if (state == importer::RegistrationState::Accepted) {
        view.users = {{userId,
                       words("Zoé Tremblay"),
                       importer::toText(importer::ImporterRole::BusinessAccountManager),
                       {},
                       false},
                      {words("luc"), words("Luc Gagnon"), importer::toText(importer::ImporterRole::Reader),
                       words("RM0001"), false}};
    }
    backend.tellings[{protocol::FeedTopic::Business, kBusiness}] = protocol::toJson(view);
    for (outbox::OutboxItem& item : backend.records) {
        item.state = outbox::OutboxState::Acknowledged;
    }
    backend.listener->feedChanged();
    settle();
}

void ImporterDriver::provision()
{
    const Instant now = clock.now();
    auto made = access::makeCredential(
        {userId, Pii(words("Zoé Tremblay")), {access::Role::BusinessAccountManager}, {}},
        {{now.milliseconds - 1'000}, {now.milliseconds + 30LL * 24 * 3'600'000}}, secretOf(passphrase),
        settings().credential);
    m_totpSecret = std::move(made.value().totpSecret);
    session->addPerson(made.value().credential, {}, [](const auto& problem) { CARM_ENSURE(!problem); });
    tellBusiness(importer::RegistrationState::Accepted);
    restart();
}

void ImporterDriver::signIn()
{
    if (m_totpSecret.isEmpty()) {
        provision();
    }
    clock.pass(60'000); // a code is good for once
    type(passphrase, kit::SignInCard::kPassphrase);
    if (input(kit::SignInCard::kCode)->isVisible()) {
        const SecretBytes code = codeOf(m_totpSecret);
        type(QByteArray(reinterpret_cast<const char*>(code.bytes().data()),
                        static_cast<qsizetype>(code.size())),
             kit::SignInCard::kCode);
    }
    press(kit::SignInCard::kSubmit);
}

void ImporterDriver::go(const char* way)
{
    press(way);
}

QString ImporterDriver::know(qint64 serial, const char* lifeState, qint64 owedCents)
{
    const declaration::Draft draft = declaredDraft();
    const Instant sealedAt{clock.now().milliseconds - 86'400'000};
    const auto assessed = assessment::assess(declaration::fromDraft(draft).value(), *practice());
    const protocol::SealContext context{.id = protocol::EntryId::make(),
                                        .version = 1,
                                        .terminal = QStringLiteral("K1"),
                                        .sequence = 1,
                                        .transactionNumber =
                                            identifiers::TransactionNumber::fromSerial(serial).value(),
                                        .sealedAt = sealedAt,
                                        .language = QStringLiteral("en"),
                                        .declarantName = words("Zoé Tremblay"),
                                        .editionName = practice()->info().name};
    const protocol::SealedEntry entry = protocol::seal(context, draft, assessed.value(), keyOf('k')).value();
    protocol::DeclarationView view;
    view.transactionNumber = entry.subject;
    view.declaration = entry;
    view.state = QString::fromLatin1(lifeState);
    view.owed = money::Cents::of(owedCents);
    view.receivedAt = sealedAt;
    backend.known[entry.subject] = {entry, view, {}, std::nullopt};
    backend.listener->feedChanged();
    settle();
    return entry.subject;
}

void ImporterDriver::newDeclaration()
{
    press(importer_ui::DeclarationsPage::kNewAccounting);
}

void ImporterDriver::fillHeader()
{
    fill(HeaderFields::kCargoControlNumber, words("8000123456"));
    fill(HeaderFields::kReleaseDate, words("2025-03-03"));
}

void ImporterDriver::fillInvoice()
{
    press("editorPart2");
    fill(InvoiceFields::kVendor, words("Great Lakes Apparel Co."));
    fill(InvoiceFields::kNumber, words("INV-2207"));
    choose(InvoiceFields::kCurrency, words("USD"));
    choose(InvoiceFields::kPlaceOfExport, words("Michigan"));
    fill(InvoiceFields::kShipmentDate, words("2025-02-27"));
}

void ImporterDriver::typeLine(const char* goods, const char* origin, const char* quantity, const char* value)
{
    press(LineGrid::kAdd);
    const auto cell = [this](const char* text, Qt::Key key) {
        if (*text != '\0') {
            typeText(focus(), words(text));
        }
        settle();
        QTest::keyClick(focus(), key);
        settle();
    };
    cell(goods, Qt::Key_Return); // takes the first result, and goes to the next row when there is one
    auto* table = find<kit::CellTable>(LineGrid::kTable);
    table->goTo(table->currentIndex().siblingAtColumn(presenters::LineTableModel::Description));
    QTest::keyClick(focus(), Qt::Key_F2);
    cell("", Qt::Key_Tab);
    cell(origin, Qt::Key_Tab);
    cell("", Qt::Key_Tab);
    cell(quantity, Qt::Key_Tab);
    cell("", Qt::Key_Tab);
    cell("", Qt::Key_Tab);
    cell(value, Qt::Key_Return);
}

void ImporterDriver::playToComplete()
{
    newDeclaration();
    fillHeader();
    fillInvoice();
    const bool french = m_language == presenters::Language::French;
    typeLine(french ? "t-shirts de coton" : "cotton T-shirts", french ? "Chine" : "China", "500", "1250.00");
    auto* table = find<kit::CellTable>(LineGrid::kTable);
    const QModelIndex description = table->model()->index(0, presenters::LineTableModel::Description);
    table->model()->setData(description, words("T-shirts, 100 % coton / cotton"));
    settle();
}

void ImporterDriver::correctFirst()
{
    auto* table = find<kit::DataTable>(importer_ui::DeclarationsPage::kTable);
    const presenters::DeclarationList& list = work().list;
    for (int row = 0; row < list.rowCount(); ++row) {
        const auto kind = static_cast<presenters::DeclarationRowKind>(
            list.index(row, 0).data(presenters::DeclarationList::KindRole).toInt());
        if (kind == presenters::DeclarationRowKind::Sealed && list.changeOffer(row).isAllowed) {
            table->chooseRow(row);
            press(importer_ui::DeclarationDetail::kOpen);
            return;
        }
    }
}

void ImporterDriver::tellLedger()
{
    const auto account =
        identifiers::ImportProgramAccount::parse(kBusiness + QStringLiteral("RM0001")).value();
    const auto receivable = account::AccountKey::receivable(account);
    const auto tell = [this](const account::JournalEntry& entry) {
        backend.tellings[{protocol::FeedTopic::Ledger, entry.id()}] = account::toJson(entry);
    };
    struct Assessed {
        const char* id;
        QDate day;
        QDate due;
        qint64 duty;
        qint64 gst;
    };
    qint64 serial = 12'345'001;
    for (const Assessed& one : {Assessed{"a1", QDate(2025, 1, 9), QDate(2025, 1, 31), 152'040, 98'230},
                                Assessed{"a2", QDate(2025, 1, 28), QDate(2025, 3, 3), 28'287, 9'272},
                                Assessed{"a3", QDate(2025, 2, 11), QDate(2025, 3, 3), 410'000, 231'125},
                                Assessed{"a4", QDate(2025, 2, 24), QDate(2025, 3, 31), 0, 15'000}}) {
        using account::AccountKind;
        const account::AssessedVersion version{
            identifiers::TransactionNumber::fromSerial(serial++).value(),
            1,
            {{AccountKind::CustomsDuty, money::Cents::of(one.duty)},
             {AccountKind::GoodsAndServicesTax, money::Cents::of(one.gst)}}};
        tell(account::assessmentEntry({QString::fromLatin1(one.id), one.day, one.due}, receivable, version)
                 .value());
    }
    tell(account::electronicPaymentEntry({QStringLiteral("p1"), QDate(2025, 1, 30), {}}, receivable,
                                         money::Cents::of(250'270), {})
             .value());
    backend.listener->feedChanged();
    settle();
}

void ImporterDriver::tellDelegationRequest()
{
    const importer::Delegation request{
        QUuid::createUuidV5(QUuid(), QStringLiteral("broker")),
        identifiers::BusinessNumber::parse(kBusiness).value(),
        identifiers::BusinessNumber::parse(QStringLiteral("123456782")).value(),
        importer::ThirdPartyKind::LicensedCustomsBroker,
        {},
        {true, true, true, false, importer::Disclosure::OwnTransactionsOnly},
        QDate(2026, 3, 31)};
    auto view =
        protocol::businessViewFromJson(backend.tellings.at({protocol::FeedTopic::Business, kBusiness}))
            .value();
    view.delegations = {importer::toJson(request)};
    backend.tellings[{protocol::FeedTopic::Business, kBusiness}] = protocol::toJson(view);
    backend.listener->feedChanged();
    settle();
}

void ImporterDriver::sayConnected(bool connected, int waiting)
{
    sync::SyncStatus status;
    status.reachability = connected ? sync::Reachability::Reached : sync::Reachability::NotReached;
    status.since = clock.now();
    status.outbox.waiting = waiting;
    backend.listener->syncStatusChanged(status);
    settle();
}

} // namespace carm::test
