#include "central/sample_terminal.h"

#include "assessment/assessment.h"
#include "declaration/declaration.h"
#include "harness/harness.h"
#include "harness/sample_edition.h"
#include "protocol/messages.h"
#include "reference/importer.h"

#include <QJsonDocument>

#include <algorithm>

namespace carm::test {
namespace {

assessment::Assessment assessed(const declaration::Draft& draft)
{
    const auto declaration = declaration::fromDraft(draft);
    CARM_ENSURE(declaration.ok());
    auto result = assessment::assess(declaration.value(), practiceEdition());
    CARM_ENSURE(result.ok());
    return std::move(result).value();
}

} // namespace

protocol::SigningKey keyOf(unsigned char seed)
{
    SecretBytes bytes(32);
    std::ranges::fill(bytes.bytes(), seed);
    auto key = protocol::SigningKey::fromSeed(bytes);
    CARM_ENSURE(key.has_value());
    return std::move(*key);
}

const QByteArray& practicePackage()
{
    static const QByteArray package = [] {
        auto packed = reference::packFolder(sourcePath("resources/reference/practice"));
        CARM_ENSURE(packed.ok());
        return std::move(packed).value();
    }();
    return package;
}

const reference::Edition& practiceEdition()
{
    static const reference::EditionPointer edition = reference::importPackage(practicePackage()).value();
    return *edition;
}

SampleTerminal::SampleTerminal(unsigned char seed) : m_key(keyOf(seed)) {}

protocol::SealedEntry SampleTerminal::seal(const EntryWish& wish)
{
    declaration::Draft draft = sampleDraft();
    draft.importerName = wish.importerName;
    draft.importerNumber = wish.importerNumber.isEmpty() ? draft.importerNumber : wish.importerNumber;
    draft.office = wish.office.isEmpty() ? draft.office : wish.office;
    if (wish.isProvisional) {
        draft.provisionalImporter = declaration::DraftProvisionalImporter{
            draft.importerName,         draft.importerAddress, QStringLiteral("passport"),
            QStringLiteral("AB123456"), draft.importerPhone,   QStringLiteral("firstTimeImporter")};
        draft.importerNumber.clear();
        draft.importerName.clear();
        draft.importerAddress.clear();
        draft.importerPhone.clear();
    }
    if (!wish.releaseDate.isEmpty()) {
        draft.type = QStringLiteral("AB");
        draft.releaseDate = wish.releaseDate;
    }
    if (wish.version > 1) {
        draft.reasons = {{QString(), QStringLiteral("mended")}};
    }
    draft.invoices[0].lines[0].classificationNumber = QStringLiteral("6109100011");
    assessment::Assessment amounts = assessed(draft);
    if (wish.spoilAmount) {
        amounts.lines[0].charges[0].amount += money::Cents::of(1);
    }
    if (wish.spoilEdition) {
        amounts.editionHash.fill('\x5a');
    }
    const auto number = identifiers::TransactionNumber::fromSerial(wish.serial);
    const protocol::SealContext context{.id = wish.id,
                                        .version = wish.version,
                                        .terminal = m_name,
                                        .sequence = ++m_sequence,
                                        .transactionNumber = number.value(),
                                        .sealedAt = kSampleNow,
                                        .language = QStringLiteral("fr"),
                                        .declarantName = QStringLiteral("Zoé Exemple"),
                                        .editionName = QStringLiteral("practice-2025")};
    auto sealed = protocol::seal(context, draft, amounts, m_key);
    CARM_ENSURE(sealed.ok());
    return std::move(sealed).value();
}

protocol::SealedEntry SampleTerminal::record(const SampleActor& actor, protocol::RecordKind kind,
                                             const QString& subject, const protocol::RecordBody& body)
{
    const protocol::RecordContext context{protocol::EntryId::make(), m_name, ++m_sequence,
                                          actor.recordedAt,          kind,   subject,
                                          {actor.id, actor.role}};
    auto sealed = protocol::sealRecord(context, body, actor.key, m_key);
    CARM_ENSURE(sealed.ok());
    return std::move(sealed).value();
}

void SampleTerminal::sign(central::Request& request, Instant time) const
{
    signAs(m_name, request, time);
}

void SampleTerminal::signEnrolment(central::Request& request, Instant time) const
{
    signAs({}, request, time);
}

void SampleTerminal::signAs(const QString& name, central::Request& request, Instant time) const
{
    const QByteArray hash = protocol::requestHash(request.method, request.path, name, time, request.body);
    request.terminal = name.toLatin1();
    request.time = QByteArray::number(time.milliseconds);
    request.signature = m_key.sign(protocol::Purpose::Request, hash).toBase64();
}

QByteArray enrolmentBody(const SampleTerminal& terminal, const QString& code)
{
    return bodyOf(
        protocol::toJson(protocol::EnrolmentRequest{code, terminal.publicKey(), QStringLiteral("0427")}));
}

QByteArray bodyOf(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray batchBody(const std::vector<protocol::SealedEntry>& entries)
{
    return bodyOf(protocol::toJson(protocol::EntryBatch{entries}));
}

} // namespace carm::test
