// Lists to choose from, in the language of the person, sorted as that language sorts.
#pragma once

#include "presenters/language.h"
#include "reference/edition.h"
#include "reference/search_index.h"

#include <vector>

namespace carm::presenters {

struct Choice {
    QString code;   ///< goes into the draft
    QString label;  ///< "Canada", "02 – Most-Favoured-Nation Tariff"
    QString detail; ///< second line or column: rate text, unit symbol; may be empty
    QString area;   ///< only for countries: the area key that goes with the code
};

struct SearchRow {
    QString code;        ///< ten digits
    QString printed;     ///< 6109.10.00.12
    QString description; ///< in the language of the person, English when the edition has no French
    QString heading;     ///< description of the heading, for orientation
    QString rate;        ///< MFN rate text in the habit of the language
    QString unit;        ///< "number", "kg"; empty when the tariff shows none
};

class Choices {
public:
    Choices(reference::EditionPointer edition, QDate day);

    std::vector<Choice> countries(const Speaker& speaker) const; ///< countries and areas, then US states
    /// One row a country, for addresses.
    std::vector<Choice> countriesOfTheWorld(const Speaker& speaker) const;
    std::vector<Choice>
    currencies(const Speaker& speaker) const; ///< with a rate first: CAD, USD, then by name
    std::vector<Choice> offices(const Speaker& speaker) const;
    std::vector<Choice> modesOfTransport(const Speaker& speaker) const;
    std::vector<Choice> valueForDutyCodes(const Speaker& speaker) const;
    std::vector<Choice> gstExemptions(const Speaker& speaker) const;
    std::vector<Choice> reasons(reference::ReasonKind kind, const Speaker& speaker) const;
    /// Units that fit the classification number: its own first, then those that convert to it.
    std::vector<Choice> units(const QString& classificationNumber, const Speaker& speaker) const;
    /// Treatments that this origin may claim and the item lists, lowest simple rate first; `detail` is the
    /// rate.
    std::vector<Choice> treatments(const QString& classificationNumber, const QString& origin,
                                   const QString& area, const Speaker& speaker) const;
    std::vector<SearchRow> search(const QString& query, int most, const Speaker& speaker) const;
    /// The same row for a code that was chosen before; nothing when the edition does not know it.
    std::optional<SearchRow> classification(const QString& code, const Speaker& speaker) const;

private:
    reference::EditionPointer m_edition;
    QDate m_day;
};

} // namespace carm::presenters
