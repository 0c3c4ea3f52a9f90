#include "sample_entry.h"

#include "declaration/declaration.h"
#include "harness/sample_edition.h"

namespace carm::test {

protocol::SigningKey rfcKey(int number)
{
    const QByteArray seed =
        QByteArray::fromHex(number == 1 ? "9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60"
                                        : "4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb");
    const std::span bytes(reinterpret_cast<const unsigned char*>(seed.constData()),
                          static_cast<std::size_t>(seed.size()));
    auto key = protocol::SigningKey::fromSeed(SecretBytes::copyOf(bytes));
    CARM_ENSURE(key.has_value());
    return *std::move(key);
}

protocol::SealContext sampleContext()
{
    return {.id = *protocol::EntryId::parse(u"0f8fad5b-d9cb-469f-a165-70867728950e"),
            .version = 1,
            .terminal = QStringLiteral("T-0427-1"),
            .sequence = 17,
            .transactionNumber = identifiers::TransactionNumber::fromSerial(12345678).value(),
            .sealedAt = Instant{1'772'460'000'123},
            .language = QStringLiteral("fr"),
            .declarantName = QStringLiteral("Zoé Exemple"),
            .editionName = QStringLiteral("sample")};
}

assessment::Assessment sampleAssessment()
{
    const auto declaration = declaration::fromDraft(sampleDraft());
    return assessment::assess(declaration.value(), *sampleEdition()).value();
}

protocol::SealedEntry sampleEntry()
{
    return protocol::seal(sampleContext(), sampleDraft(), sampleAssessment(), rfcKey(1)).value();
}

} // namespace carm::test
