// What the readers of one import share: the rows so far, the problems so far, and what later tables refer to.
#pragma once

#include "reference/importer.h"
#include "reference/table_kind.h"

#include <map>
#include <set>
#include <unordered_map>
#include <unordered_set>

namespace carm::reference {

class ImportState {
public:
    explicit ImportState(const ImportOptions& options);

    EditionTables tables;
    QString file;        ///< the table being read
    bool isBase = false; ///< rows of the base layer give way to those read before

    /// Tables with errors: what refers to them is not checked against them, or one slip would show as
    /// thousands.
    std::set<TableKind> faultyKinds;
    bool isWhole(TableKind kind) const { return !faultyKinds.contains(kind); }

    std::map<QString, identifiers::TreatmentCode> treatmentByAbbreviation;
    std::unordered_set<QString> unitCodes;
    std::unordered_set<QString> itemDigits;
    std::unordered_map<QString, BilingualText> countryNames; ///< ISO 3166-1, by two-letter code

    /// Each distinct text is parsed once: the tariff has 160,000 rate cells and some hundred texts.
    const std::optional<RateExpression>& rate(const QString& text);

    /// False when a row of the same key was read that is in force on one of the same days.
    bool claim(const QString& key, const Validity& validity);

    bool full() const { return static_cast<int>(m_errors.size()) >= m_mostErrors; }
    void addError(ImportErrorCode code, int row, const QString& column, const QString& value);
    std::size_t errorCount() const { return m_errors.size(); }
    std::vector<ImportError> takeErrors();

private:
    int m_mostErrors;
    std::vector<ImportError> m_errors;
    std::unordered_map<QString, std::vector<Validity>> m_claimed;
    std::unordered_map<QString, std::optional<RateExpression>> m_rates;
};

} // namespace carm::reference
