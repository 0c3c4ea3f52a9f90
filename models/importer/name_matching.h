// Compares a name and an address as a person typed them with those on record: what differs only in spelling
// (case, accents, punctuation, blanks, abbreviations of either language) is the same, what really differs is
// shown word by word. Domain note 8.1: the match with the record is what registrations failed on.
#pragma once

#include "importer/business_profile.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace carm::importer {

/// Ordered: the worst of several is the largest.
enum class Sameness { Same, SameAfterNormalisation, Different };

enum class SegmentKind { Equal, TypedOnly, RecordOnly };

/// Neighbouring words of one kind, as each side writes them, with their punctuation. The side that does not
/// have them is empty. A street type that stands elsewhere ("rue Main", "Main Street") is an Equal segment in
/// the place where it was typed.
struct Segment {
    SegmentKind kind = SegmentKind::Equal;
    QString typed;
    QString record;
    bool operator==(const Segment&) const = default;
};

struct TextComparison {
    Sameness sameness = Sameness::Same;
    std::vector<Segment> segments; ///< in reading order; empty when both sides are empty
};

/// Legal and operating names. "Ltd.", "Limited" and "Ltée" are one ending and "Inc.", "Incorporated" and
/// "Incorporée" another: the two are not the same, and a missing ending is a difference.
TextComparison compareNames(QStringView typed, QStringView record);
/// The street line: "123 Main St. W." is "123 rue Main Ouest"; "St" before a name is "Saint".
TextComparison compareStreets(QStringView typed, QStringView record);

/// Only what the record has is compared: the operating name is not, because a business may have many.
struct IdentityComparison {
    TextComparison legalName;
    TextComparison street;
    TextComparison city;
    TextComparison province;
    TextComparison postalCode;
    TextComparison country;
    /// The worst of all.
    Sameness sameness() const;
};

IdentityComparison compareIdentity(const BusinessProfile& typed, const BusinessProfile& record);

} // namespace carm::importer
