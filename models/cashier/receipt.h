// Receipt numbers: the office, the drawer and a serial that has no gap and no double, short enough to be
// typed by a cashier: `0427-03-000123`.
#pragma once

#include "identifiers/identifiers.h"
#include "support/result.h"

#include <QString>
#include <QStringView>

#include <compare>
#include <optional>
#include <utility>
#include <vector>

namespace carm::cashier {

inline constexpr int kMostDrawers = 99;
inline constexpr int kMostReceiptSerial = 999'999;

/// A cash drawer of an office, numbered 1 … kMostDrawers: `0427-03`.
class DrawerId {
public:
    static std::optional<DrawerId> of(const identifiers::OfficeCode& office, int number);
    /// Exactly as text() prints it.
    static std::optional<DrawerId> parse(QStringView text);

    const identifiers::OfficeCode& office() const { return m_office; }
    int number() const { return m_number; }
    QString text() const;
    auto operator<=>(const DrawerId&) const = default;

private:
    DrawerId(identifiers::OfficeCode office, int number) : m_office(std::move(office)), m_number(number) {}
    identifiers::OfficeCode m_office;
    int m_number;
};

/// Serial 1 … kMostReceiptSerial of a drawer. A voided payment keeps its number used.
class ReceiptNumber {
public:
    static std::optional<ReceiptNumber> of(const DrawerId& drawer, int serial);
    /// Exactly as text() prints it: no blanks, no other digits, no missing zeros.
    static std::optional<ReceiptNumber> parse(QStringView text);

    const DrawerId& drawer() const { return m_drawer; }
    int serial() const { return m_serial; }
    QString text() const;
    auto operator<=>(const ReceiptNumber&) const = default;

private:
    ReceiptNumber(DrawerId drawer, int serial) : m_drawer(std::move(drawer)), m_serial(serial) {}
    DrawerId m_drawer;
    int m_serial;
};

enum class SeriesFaultKind {
    Missing,     ///< `number` was expected and is not there
    Double,      ///< `number` was used before
    OtherDrawer, ///< `number` belongs to another drawer
};

struct SeriesFault {
    SeriesFaultKind kind;
    ReceiptNumber number;
    bool operator==(const SeriesFault&) const = default;
};

/// How far the receipts of one drawer have come. The series runs on over sessions of the drawer.
class ReceiptSeries {
public:
    /// `lastSerial` 0 when the drawer never gave a receipt. Requires 0 … kMostReceiptSerial.
    explicit ReceiptSeries(DrawerId drawer, int lastSerial = 0);

    const DrawerId& drawer() const { return m_drawer; }
    int lastSerial() const { return m_lastSerial; }
    /// Nothing when the serials are used up.
    std::optional<ReceiptNumber> next() const;
    /// Moves on by `number`, or says why it does not come next and stays.
    Result<void, SeriesFault> take(const ReceiptNumber& number);
    /// The first fault in `numbers`, given in any order, as the continuation of this series.
    std::optional<SeriesFault> firstFault(std::vector<ReceiptNumber> numbers) const;

private:
    DrawerId m_drawer;
    int m_lastSerial;
};

} // namespace carm::cashier
