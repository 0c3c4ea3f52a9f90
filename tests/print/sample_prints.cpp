#include "sample_prints.h"

#include "declaration/declaration.h"
#include "harness/harness.h"
#include "harness/sample_edition.h"
#include "reference/importer.h"
#include "reference/search_index.h"

namespace carm::test {
namespace {

protocol::SigningKey signingKey()
{
    // The secret of the first test of RFC 8032, 7.1.
    const QByteArray seed =
        QByteArray::fromHex("9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60");
    const std::span bytes(reinterpret_cast<const unsigned char*>(seed.constData()),
                          static_cast<std::size_t>(seed.size()));
    auto key = protocol::SigningKey::fromSeed(SecretBytes::copyOf(bytes));
    CARM_ENSURE(key.has_value());
    return *std::move(key);
}

struct SampleGoods {
    const char* number;
    const char* description;
    const char* quantity;
    const char* unit;
};

constexpr SampleGoods kGoods[] = {
    {"6109100010", "Cotton T-shirts, fitted, official fan edition", "500", "NMB"},
    {"0207119110", "Poulets entiers élevés au Québec, réfrigérés", "120.5", "KGM"},
    {"9403500010", "Chambre à coucher : mobilier en bois", "", ""},
    {"1102901210", "Farine d’avoine fine", "12345.678", "KGM"},
};

} // namespace

declaration::Draft draftToPrint(int lines)
{
    declaration::Draft draft = sampleDraft();
    draft.importerName = QString::fromUtf8("Boutique Forêt & Océan, Zoë Lefèvre-O’Neill");
    draft.importerAddress = QString::fromUtf8("12, rue de l’Église, Saint-Félicien (Québec)");
    declaration::DraftInvoice& invoice = draft.invoices.front();
    invoice.total.clear();
    const declaration::DraftLine model = invoice.lines.front();
    invoice.lines.clear();
    for (int number = 0; number < lines; ++number) {
        const SampleGoods& goods = kGoods[number % static_cast<int>(std::size(kGoods))];
        declaration::DraftLine line = model;
        line.classificationNumber = QString::fromLatin1(goods.number);
        line.description = QString::fromUtf8(goods.description);
        line.quantity = QString::fromLatin1(goods.quantity);
        line.unitOfMeasure = QString::fromLatin1(goods.unit);
        line.value =
            QStringLiteral("%1.%2").arg(1250 + number * 37).arg(number % 100, 2, 10, QLatin1Char('0'));
        invoice.lines.push_back(line);
    }
    return draft;
}

SealedSample sealedSample(const declaration::Draft& draft, const reference::EditionPointer& edition,
                          presenters::Language language)
{
    const auto declared = declaration::fromDraft(draft);
    CARM_ENSURE(declared.ok());
    const auto assessed = assessment::assess(declared.value(), *edition);
    CARM_ENSURE(assessed.ok());
    const protocol::SealContext context{
        .id = *protocol::EntryId::parse(u"0f8fad5b-d9cb-469f-a165-70867728950e"),
        .version = 1,
        .terminal = QStringLiteral("T-0427-1"),
        .sequence = 17,
        .transactionNumber = identifiers::TransactionNumber::fromSerial(12345678).value(),
        .sealedAt = Instant{1'772'460'000'123},
        .language = presenters::toCode(language),
        .declarantName = QString::fromUtf8("Zoë Lefèvre-O’Neill"),
        .editionName = edition->info().name};
    return {protocol::seal(context, draft, assessed.value(), signingKey()).value(), edition};
}

SealedSample sealedSample(int lines, presenters::Language language)
{
    return sealedSample(draftToPrint(lines), sampleEdition(), language);
}

SealedSample practiceSample(presenters::Language language)
{
    const auto edition = reference::importFolder(sourcePath("resources/reference/practice"));
    CARM_ENSURE(edition.ok());
    declaration::Draft draft = draftToPrint(1);
    const auto found = edition.value()->search().find(QStringLiteral("cotton t-shirts"), 1);
    CARM_ENSURE(!found.empty());
    const reference::Classification& classification = *found.front().classification;
    declaration::DraftLine& line = draft.invoices.front().lines.front();
    line.classificationNumber = classification.number.text();
    line.unitOfMeasure = classification.unit ? classification.unit->text() : QString();
    line.quantity = classification.unit ? QStringLiteral("40") : QString();
    return sealedSample(draft, edition.value(), language);
}

protocol::PublicKey samplePublicKey()
{
    return signingKey().publicKey();
}

presenters::PrintedEntry printedSample(const SealedSample& sample, presenters::Language language)
{
    return presenters::printedEntry(sample.entry, sample.edition, presenters::Speaker(language)).value();
}

} // namespace carm::test
