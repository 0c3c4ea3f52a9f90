#include "identifiers/identifiers.h"

#include <algorithm>

namespace carm::identifiers {
namespace {

bool isAsciiDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isAsciiCapital(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool allOf(QStringView text, bool (*test)(QChar))
{
    return std::all_of(text.begin(), text.end(), test);
}

/// Only a-z: QString::toUpper would turn foreign letters such as ſ and ﬁ into ones that are allowed.
QString asciiUpper(QStringView text)
{
    QString result = text.toString();
    for (QChar& c : result) {
        if (c >= u'a' && c <= u'z') {
            c = QChar(c.unicode() - u'a' + u'A');
        }
    }
    return result;
}

int digitAt(QStringView text, qsizetype index)
{
    return text.at(index).unicode() - u'0';
}

/// Trimmed, without the punctuation that the number is printed with.
QString bare(QStringView text, QStringView punctuation)
{
    QString result;
    for (QChar c : text.trimmed()) {
        if (!punctuation.contains(c)) {
            result += c;
        }
    }
    return result;
}

Result<QString, IdentifierError> digitsOf(QStringView text, QStringView punctuation, int length)
{
    const QString digits = bare(text, punctuation);
    if (digits.isEmpty()) {
        return fail(IdentifierError::Empty);
    }
    if (!allOf(digits, isAsciiDigit)) {
        return fail(IdentifierError::WrongCharacter);
    }
    if (digits.size() != length) {
        return fail(IdentifierError::WrongLength);
    }
    return digits;
}

int transactionCheckDigit(QStringView thirteenDigits)
{
    int sum = 0;
    for (qsizetype i = 0; i < thirteenDigits.size(); ++i) {
        const int weighted = digitAt(thirteenDigits, i) * (i % 2 == 0 ? 1 : 2);
        sum += weighted / 10 + weighted % 10;
    }
    return sum % 10; // the units digit itself, not its complement
}

bool passesLuhn(QStringView digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const bool doubled = (digits.size() - 1 - i) % 2 == 1;
        const int weighted = digitAt(digits, i) * (doubled ? 2 : 1);
        sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum > 0 && sum % 10 == 0; // nine zeros would pass, and are nobody's number
}

} // namespace

Result<TransactionNumber, IdentifierError> TransactionNumber::parse(QStringView text)
{
    CARM_TRY(digits, digitsOf(text, u"- ", 14));
    if (QStringView(digits).first(13) == u"0000000000000") {
        return fail(IdentifierError::WrongCheckDigit); // passes the sum, but there is no serial 0
    }
    if (transactionCheckDigit(QStringView(digits).first(13)) != digitAt(digits, 13)) {
        return fail(IdentifierError::WrongCheckDigit);
    }
    return TransactionNumber(digits);
}

Result<TransactionNumber, IdentifierError> TransactionNumber::fromSerial(qint64 serial)
{
    if (serial < 1 || serial > kMostSerial) {
        return fail(IdentifierError::WrongLength);
    }
    const QString thirteen = QStringLiteral("00000%1").arg(serial, 8, 10, QLatin1Char('0'));
    return TransactionNumber(thirteen + QString::number(transactionCheckDigit(thirteen)));
}

qint64 TransactionNumber::serial() const
{
    return m_text.sliced(5, 8).toLongLong();
}

QString TransactionNumber::printed() const
{
    return m_text.left(5) + u'-' + m_text.sliced(5);
}

Result<BusinessNumber, IdentifierError> BusinessNumber::parse(QStringView text)
{
    CARM_TRY(digits, digitsOf(text, u" -", 9));
    if (!passesLuhn(digits)) {
        return fail(IdentifierError::WrongCheckDigit);
    }
    return BusinessNumber(digits);
}

Result<ImportProgramAccount, IdentifierError> ImportProgramAccount::parse(QStringView text)
{
    const QString account = asciiUpper(bare(text, u" -"));
    if (account.isEmpty()) {
        return fail(IdentifierError::Empty);
    }
    const QStringView view(account);
    if (!allOf(view.first(std::min<qsizetype>(9, view.size())), isAsciiDigit)) {
        return fail(IdentifierError::WrongCharacter);
    }
    if (account.size() != 15) {
        return fail(IdentifierError::WrongLength);
    }
    if (view.sliced(9, 2) != u"RM") {
        return fail(IdentifierError::WrongProgram);
    }
    if (!allOf(view.sliced(11), isAsciiDigit) || view.sliced(11) == u"0000") {
        return fail(IdentifierError::WrongReference);
    }
    if (!passesLuhn(view.first(9))) {
        return fail(IdentifierError::WrongCheckDigit);
    }
    return ImportProgramAccount(account);
}

BusinessNumber ImportProgramAccount::businessNumber() const
{
    return BusinessNumber(m_text.left(9));
}

QString ImportProgramAccount::printed() const
{
    return m_text.left(9) + u' ' + m_text.sliced(9);
}

Result<CargoControlNumber, IdentifierError> CargoControlNumber::parse(QStringView text)
{
    const QString number = asciiUpper(text.trimmed());
    if (number.isEmpty()) {
        return fail(IdentifierError::Empty);
    }
    const bool wellFormed = std::all_of(number.begin(), number.end(), [](QChar c) {
        return isAsciiDigit(c) || isAsciiCapital(c) || c == u'-';
    });
    if (!wellFormed) {
        return fail(IdentifierError::WrongCharacter);
    }
    if (number.size() < 5 || number.size() > 25) {
        return fail(IdentifierError::WrongLength);
    }
    return CargoControlNumber(number);
}

Result<ClassificationNumber, IdentifierError> ClassificationNumber::parse(QStringView text)
{
    CARM_TRY(digits, digitsOf(text, u". ", 10));
    return ClassificationNumber(digits);
}

QString ClassificationNumber::printed() const
{
    return QStringLiteral("%1.%2.%3.%4")
        .arg(m_text.left(4), m_text.sliced(4, 2), m_text.sliced(6, 2), m_text.sliced(8));
}

Result<OfficeCode, IdentifierError> OfficeCode::parse(QStringView text)
{
    const QString code = text.trimmed().toString();
    CARM_TRY(digits, digitsOf(code.size() == 3 ? QString(u'0' + code) : code, u"", 4));
    return OfficeCode(digits);
}

Result<OriginCode, IdentifierError> OriginCode::parse(QStringView text)
{
    const QString code = asciiUpper(text.trimmed());
    if (code.isEmpty()) {
        return fail(IdentifierError::Empty);
    }
    if (!allOf(code, isAsciiCapital)) {
        return fail(IdentifierError::WrongCharacter);
    }
    if (code.size() != 2 && !(code.size() == 3 && code.startsWith(u'U'))) {
        return fail(IdentifierError::WrongLength);
    }
    return OriginCode(code);
}

QString OriginCode::countryCode() const
{
    return isUnitedStatesState() ? QStringLiteral("US") : m_text;
}

Result<TreatmentCode, IdentifierError> TreatmentCode::parse(QStringView text)
{
    const QString code = text.trimmed().toString();
    CARM_TRY(digits, digitsOf(code.size() == 1 ? QString(u'0' + code) : code, u"", 2));
    return TreatmentCode(digits);
}

Result<UnitCode, IdentifierError> UnitCode::parse(QStringView text)
{
    const QString code = asciiUpper(text.trimmed());
    if (code.isEmpty()) {
        return fail(IdentifierError::Empty);
    }
    if (!std::all_of(code.begin(), code.end(),
                     [](QChar c) { return isAsciiDigit(c) || isAsciiCapital(c); })) {
        return fail(IdentifierError::WrongCharacter);
    }
    if (code.size() != 3) {
        return fail(IdentifierError::WrongLength);
    }
    return UnitCode(code);
}

} // namespace carm::identifiers
