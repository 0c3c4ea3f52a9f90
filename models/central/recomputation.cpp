#include "central/recomputation.h"

#include "assessment/assessment.h"

#include <QJsonDocument>

namespace carm::central {
namespace {

Recomputation differing(const char* reason, const protocol::EntryContent& content, QJsonObject facts)
{
    facts.insert(QStringLiteral("reason"), QLatin1String(reason));
    facts.insert(QStringLiteral("declared"), content.amounts);
    return {true, QString::fromUtf8(QJsonDocument(facts).toJson(QJsonDocument::Compact))};
}

} // namespace

Recomputation recompute(const declaration::Declaration& declaration, const protocol::EntryContent& content,
                        const EditionShelf& editions)
{
    const ShelvedEdition* shelved = editions.byTablesHash(content.editionHash);
    if (shelved == nullptr) {
        const QString hash = QString::fromLatin1(content.editionHash.toHex());
        return differing("editionUnknown", content, QJsonObject{{QStringLiteral("editionHash"), hash}});
    }
    const auto assessed = assessment::assess(declaration, *shelved->edition);
    if (!assessed) {
        return differing("refused", content, assessment::toJson(assessed.error()));
    }
    const QJsonObject computed = assessment::amountsToJson(assessed.value());
    if (computed != content.amounts) {
        return differing("amountsDiffer", content, QJsonObject{{QStringLiteral("computed"), computed}});
    }
    return {};
}

} // namespace carm::central
