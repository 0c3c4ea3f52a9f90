#include "reference/table_readers.h"

#include <algorithm>

namespace carm::reference {
namespace {

bool isCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isReasonCode(const QString& text)
{
    return text.size() <= kLongestReasonCode && std::all_of(text.begin(), text.end(), [](QChar c) {
               return isCapital(c) || (c >= u'0' && c <= u'9') || c == u'-';
           });
}

bool isScope(const QString& text)
{
    return text == QStringLiteral("federal") ||
           (text.size() == 2 && isCapital(text[0]) && isCapital(text[1]));
}

/// How far a row may be trusted, in the words of `resources/reference/README.md`.
QString readConfidence(TableRow& row)
{
    const QString confidence = row.required("confidence");
    const bool isKnown = confidence == QStringLiteral("certain") || confidence == QStringLiteral("likely") ||
                         confidence == QStringLiteral("from memory") ||
                         confidence == QStringLiteral("design");
    if (!confidence.isEmpty() && !isKnown) {
        row.bad(ImportErrorCode::BadValue, "confidence", confidence);
    }
    return confidence;
}

} // namespace

void readHoliday(TableRow& row, ImportState& state)
{
    row.required("date");
    const QDate day = row.date("date");
    const QString scope = row.required("scope");
    const BilingualText name{row.required("name_en"), row.required("name_fr")};
    const QString confidence = readConfidence(row);
    if (!scope.isEmpty() && !isScope(scope)) {
        row.bad(ImportErrorCode::BadValue, "scope", scope);
    }
    if (row.good() && row.isNew("holiday", row.optional("date") + u' ' + scope, "date")) {
        state.tables.holidays.push_back({day, scope, name, row.optional("source"), confidence});
    }
}

void readReason(TableRow& row, ImportState& state)
{
    const QString kindText = row.required("kind");
    const auto kind = reasonKindFromText(kindText);
    if (!kindText.isEmpty() && !kind) {
        row.bad(ImportErrorCode::BadValue, "kind", kindText);
    }
    const QString code = row.required("code");
    if (!isReasonCode(code)) {
        row.bad(ImportErrorCode::BadValue, "code", code);
    }
    const BilingualText name{row.required("name_en"), row.required("name_fr")};
    const QString confidence = readConfidence(row);
    const Validity validity = row.validity();
    if (row.good() && row.isNew("reason", kindText + u'|' + code, "code", validity)) {
        state.tables.reasons.push_back({*kind, code, name, validity, row.optional("source"), confidence});
    }
}

} // namespace carm::reference
