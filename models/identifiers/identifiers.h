// The numbers of the trade as types that cannot hold a wrong value. Every parse trims outer blanks and
// accepts the printed punctuation of that number; text() is the bare canonical form.
#pragma once

#include "support/result.h"

#include <QString>
#include <QStringView>

#include <compare>

namespace carm::identifiers {

enum class IdentifierError {
    Empty,
    WrongLength,
    WrongCharacter,
    WrongCheckDigit,
    WrongProgram,
    WrongReference
};

namespace detail {

/// Text that only the parse function of its own kind can make.
template <class Derived> class Identifier {
public:
    const QString& text() const { return m_text; }
    bool operator==(const Identifier&) const = default;
    std::strong_ordering operator<=>(const Identifier& other) const
    {
        return m_text.compare(other.m_text) <=> 0;
    }

protected:
    explicit Identifier(QString text) : m_text(std::move(text)) {}
    QString m_text;
};

} // namespace detail

/// Of a transaction number: eight digits, from 1.
inline constexpr qint64 kMostSerial = 99'999'999;

/// 14 digits: five of the account security number (00000 when the agency issues it), eight of the serial,
/// one check digit: digits × 1,2,1,2,… with the digits of each product added; the units digit of the sum
/// (not its complement: this is not Luhn). All zeros fail as well. Printed `00000-123456784`. Domain
/// note 2.1.
class TransactionNumber : public detail::Identifier<TransactionNumber> {
public:
    static Result<TransactionNumber, IdentifierError> parse(QStringView text);
    /// The agency's own number for `serial` (1 … kMostSerial), type C entries.
    static Result<TransactionNumber, IdentifierError> fromSerial(qint64 serial);
    qint64 serial() const;
    /// `00000-123456784`
    QString printed() const;

private:
    using Identifier::Identifier;
};

/// Nine digits, the last a Luhn check digit; not all zeros. Domain note 2.2.
class BusinessNumber : public detail::Identifier<BusinessNumber> {
public:
    static Result<BusinessNumber, IdentifierError> parse(QStringView text);

private:
    using Identifier::Identifier;
    friend class ImportProgramAccount;
};

/// BN15: business number, `RM`, reference 0001 … 9999. Accepts `870249414 RM 0001`, lower case too.
class ImportProgramAccount : public detail::Identifier<ImportProgramAccount> {
public:
    static Result<ImportProgramAccount, IdentifierError> parse(QStringView text);
    BusinessNumber businessNumber() const;
    /// `870249414 RM0001`
    QString printed() const;

private:
    using Identifier::Identifier;
};

/// Carrier code of four characters and the carrier's reference: 5 … 25 characters of A-Z, 0-9 and hyphen, no
/// blanks inside; lower case is read as capitals. I and O are kept as they are. An air waybill number has its
/// hyphen in the fourth place (`014-04937402`). Domain note 2.3.
class CargoControlNumber : public detail::Identifier<CargoControlNumber> {
public:
    static Result<CargoControlNumber, IdentifierError> parse(QStringView text);
    QString carrierCode() const { return m_text.left(4); }

private:
    using Identifier::Identifier;
};

/// Ten digits: eight of the tariff item, two of the statistical suffix. Printed `6109.10.00.12`.
class ClassificationNumber : public detail::Identifier<ClassificationNumber> {
public:
    static Result<ClassificationNumber, IdentifierError> parse(QStringView text);
    QString tariffItem() const { return m_text.left(8); }
    QString heading() const { return m_text.left(4); }
    QString chapter() const { return m_text.left(2); }
    QString printed() const;

private:
    using Identifier::Identifier;
};

/// Four digits, the leading zero kept: `0427`. Three digits are taken as their legacy form without it.
class OfficeCode : public detail::Identifier<OfficeCode> {
public:
    static Result<OfficeCode, IdentifierError> parse(QStringView text);

private:
    using Identifier::Identifier;
};

/// ISO 3166-1 alpha-2 (and XK), or `U` and the postal code of a state of the United States: `CN`, `UNY`.
/// Not a currency: `USD` here is South Dakota. Domain note 1.10.
class OriginCode : public detail::Identifier<OriginCode> {
public:
    static Result<OriginCode, IdentifierError> parse(QStringView text);
    bool isUnitedStatesState() const { return m_text.size() == 3; }
    /// `US` for a state, else the code itself.
    QString countryCode() const;

private:
    using Identifier::Identifier;
};

/// Two digits, from the edition's list of treatments: `02` Most-Favoured-Nation. "2" is read as "02".
class TreatmentCode : public detail::Identifier<TreatmentCode> {
public:
    static Result<TreatmentCode, IdentifierError> parse(QStringView text);

private:
    using Identifier::Identifier;
};

/// Three capital letters or digits of the agency's list of units: `KGM`, `NMB`.
class UnitCode : public detail::Identifier<UnitCode> {
public:
    static Result<UnitCode, IdentifierError> parse(QStringView text);

private:
    using Identifier::Identifier;
};

} // namespace carm::identifiers
