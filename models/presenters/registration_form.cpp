#include "presenters/registration_form.h"

#include "presenters/format.h"

#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace carm::presenters {
namespace {

using importer::Address;
using importer::BusinessProfile;
using importer::Contact;
using importer::ProofQuestion;
using importer::RegistrationStep;

constexpr int kFormFormat = 1;

/// What the stored form of a draft takes of one field: far more than any field has room for.
constexpr qsizetype kLongestTyped = 1'024;

template <class Part> struct FormField {
    RegistrationField field;
    QString Part::*member;
};

constexpr std::array<FormField<BusinessProfile>, 2> kNames = {{
    {RegistrationField::LegalName, &BusinessProfile::legalName},
    {RegistrationField::OperatingName, &BusinessProfile::operatingName},
}};
constexpr std::array<FormField<Address>, 5> kAddress = {{
    {RegistrationField::Street, &Address::street},
    {RegistrationField::City, &Address::city},
    {RegistrationField::Province, &Address::province},
    {RegistrationField::PostalCode, &Address::postalCode},
    {RegistrationField::Country, &Address::country},
}};
constexpr std::array<FormField<Contact>, 4> kContact = {{
    {RegistrationField::ContactName, &Contact::name},
    {RegistrationField::ContactPhone, &Contact::phone},
    {RegistrationField::ContactExtension, &Contact::extension},
    {RegistrationField::ContactEmail, &Contact::email},
}};

struct ProofField {
    RegistrationField field;
    const char* key;
};
constexpr std::array<ProofField, 6> kProofFields = {{
    {RegistrationField::DeclarationNumber, "declarationNumber"},
    {RegistrationField::DeclarationTotal, "declarationTotal"},
    {RegistrationField::PaymentDay, "paymentDay"},
    {RegistrationField::PaymentAmount, "paymentAmount"},
    {RegistrationField::StatementDay, "statementDay"},
    {RegistrationField::StatementBalance, "statementBalance"},
}};

/// Of a part that may be const: then the text is.
template <class Owner, class Part, std::size_t Count>
auto memberOf(Owner& part, const std::array<FormField<Part>, Count>& fields, RegistrationField field)
    -> decltype(&(part.*(fields.front().member)))
{
    for (const FormField<Part>& row : fields) {
        if (row.field == field) {
            return &(part.*(row.member));
        }
    }
    return nullptr;
}

bool isProofField(RegistrationField field)
{
    return field >= RegistrationField::DeclarationNumber && field <= RegistrationField::StatementBalance;
}

template <class Parts> auto partAt(Parts& parts, int index) -> decltype(&parts.front())
{
    const bool exists = index >= 0 && index < static_cast<int>(parts.size());
    return exists ? &parts[static_cast<std::size_t>(index)] : nullptr;
}

/// The text that stands in the draft as it is; nothing for fields of another kind.
template <class Form>
auto plainText(Form& form, RegistrationField field, int contact) -> decltype(&form.userId)
{
    auto& profile = form.draft.profile;
    switch (field) {
    case RegistrationField::BusinessNumber:
        return &form.draft.businessNumber;
    case RegistrationField::ProgramReference:
        return &form.draft.programReference;
    default:
        break;
    }
    if (auto* text = memberOf(profile, kNames, field)) {
        return text;
    }
    if (auto* text = memberOf(profile.address, kAddress, field)) {
        return text;
    }
    auto* part = partAt(profile.contacts, contact);
    return part == nullptr ? nullptr : memberOf(*part, kContact, field);
}

/// A balance may be below zero: the business is owed.
std::optional<money::Cents> centsOf(const QString& text)
{
    const QString trimmed = text.trimmed();
    const bool isNegative = trimmed.startsWith(u'-') || trimmed.startsWith(QChar(0x2212));
    const auto number = canonicalNumber(isNegative ? trimmed.mid(1) : trimmed, 2);
    const auto cents = number ? money::Cents::parse(*number)
                              : Result<money::Cents, money::NumberError>(fail(money::NumberError::Empty));
    if (!cents) {
        return {};
    }
    return isNegative ? money::Cents() - cents.value() : cents.value();
}

QDate dayOf(const QString& text)
{
    return QDate::fromString(canonicalDate(text).value_or(QString()), Qt::ISODate);
}

QString canonicalProof(RegistrationField field, const QString& typed)
{
    switch (field) {
    case RegistrationField::DeclarationNumber: {
        const auto number = identifiers::TransactionNumber::parse(typed);
        return number ? number->text() : typed;
    }
    case RegistrationField::PaymentDay:
    case RegistrationField::StatementDay:
        return canonicalDate(typed).value_or(typed);
    default: {
        const auto cents = centsOf(typed);
        return cents ? cents->text() : typed;
    }
    }
}

/// The answers with figures, made anew from what is typed; "none yet" stays.
void readProof(RegistrationForm& form)
{
    const auto text = [&form](RegistrationField field) {
        const auto found = form.proofTexts.find(field);
        return found == form.proofTexts.end() ? QString() : found->second;
    };
    importer::ProofAnswers& answers = form.draft.answers;
    if (!answers.declaration.isNoneYet()) {
        const auto number = identifiers::TransactionNumber::parse(text(RegistrationField::DeclarationNumber));
        const auto total = centsOf(text(RegistrationField::DeclarationTotal));
        answers.declaration = {};
        if (number && total) {
            answers.declaration = importer::DeclarationTotal{number.value(), *total};
        }
    }
    if (!answers.payment.isNoneYet()) {
        const QDate day = dayOf(text(RegistrationField::PaymentDay));
        const auto amount = centsOf(text(RegistrationField::PaymentAmount));
        answers.payment = {};
        if (day.isValid() && amount) {
            answers.payment = importer::PaymentMade{day, *amount};
        }
    }
    if (!answers.statement.isNoneYet()) {
        const QDate day = dayOf(text(RegistrationField::StatementDay));
        const auto balance = centsOf(text(RegistrationField::StatementBalance));
        answers.statement = {};
        if (day.isValid() && balance) {
            answers.statement = importer::StatementBalance{day, *balance};
        }
    }
}

QString stepText(RegistrationStep step)
{
    return QString::number(static_cast<int>(step));
}

std::optional<RegistrationStep> stepFromText(const QString& text)
{
    const auto found = std::find_if(std::begin(kRegistrationSteps), std::end(kRegistrationSteps),
                                    [&text](RegistrationStep step) { return stepText(step) == text; });
    return found == std::end(kRegistrationSteps) ? std::nullopt : std::optional(*found);
}

QJsonObject proofTextsToJson(const RegistrationForm& form)
{
    QJsonObject object;
    for (const ProofField& field : kProofFields) {
        const auto found = form.proofTexts.find(field.field);
        if (found != form.proofTexts.end() && !found->second.isEmpty()) {
            object.insert(QLatin1String(field.key), found->second);
        }
    }
    return object;
}

Result<RegistrationForm, json::Error> formFromJson(const QJsonObject& object)
{
    const json::Reader reader(object);
    CARM_TRY(format, reader.integer("format"));
    CARM_TRY(draftObject, reader.object("draft"));
    CARM_TRY(texts, reader.object("proofTexts"));
    CARM_TRY(userId, reader.text("userId"));
    CARM_TRY(step, reader.text("step"));
    CARM_TRY(reached, reader.text("reached"));
    CARM_TRY(record, reader.optionalText("record"));
    CARM_TRY(isSealed, reader.boolean("isSealed"));
    CARM_TRY(pages, reader.integer("pages"));
    CARM_TRY(fields, reader.integer("fields"));
    CARM_TRY(draft, importer::registrationDraftFromJson(draftObject, reader.pathOf("draft")));
    RegistrationForm form;
    form.draft = std::move(draft);
    for (const ProofField& field : kProofFields) {
        CARM_TRY(text, json::Reader(texts).optionalText(field.key));
        form.proofTexts[field.field] = text.value_or(QString());
    }
    const auto at = stepFromText(step);
    const auto furthest = stepFromText(reached);
    if (format != kFormFormat || !at || !furthest || form.draft.profile.contacts.empty()) {
        return fail(json::Error{json::ErrorCode::BadValue, QStringLiteral("format"), {}});
    }
    form.userId = userId;
    form.step = *at;
    form.reached = *furthest;
    form.record = record ? protocol::EntryId::parse(*record) : std::nullopt;
    form.isSealed = isSealed;
    form.effort = {static_cast<int>(pages), static_cast<int>(fields)};
    return form;
}

} // namespace

RegistrationForm newRegistrationForm()
{
    RegistrationForm form;
    form.draft.profile.address.country = QStringLiteral("CA");
    form.draft.profile.contacts.emplace_back();
    form.draft.programReference = QStringLiteral("RM0001");
    return form;
}

QString registrationText(const RegistrationForm& form, RegistrationField field, int contact)
{
    if (isProofField(field)) {
        const auto found = form.proofTexts.find(field);
        return found == form.proofTexts.end() ? QString() : found->second;
    }
    if (field == RegistrationField::EntityType) {
        const auto& type = form.draft.profile.entityType;
        return type ? importer::toText(*type) : QString();
    }
    if (field == RegistrationField::ContactLanguage) {
        const Contact* person = partAt(form.draft.profile.contacts, contact);
        const bool isFrench = person != nullptr && person->language == importer::ContactLanguage::French;
        return toCode(isFrench ? Language::French : Language::English);
    }
    if (field == RegistrationField::UserId) {
        return userIdOf(form);
    }
    const QString* text = plainText(form, field, contact);
    return text == nullptr ? QString() : *text;
}

void setRegistrationText(RegistrationForm& form, RegistrationField field, const QString& typedText,
                         int contact)
{
    const QString typed = typedText.left(kLongestTyped);
    if (isProofField(field)) {
        form.proofTexts[field] = canonicalProof(field, typed);
        readProof(form);
    } else if (field == RegistrationField::EntityType) {
        form.draft.profile.entityType = importer::legalEntityTypeFromText(typed);
    } else if (field == RegistrationField::UserId) {
        form.userId = typed.trimmed();
    } else if (field == RegistrationField::ContactLanguage) {
        if (Contact* person = partAt(form.draft.profile.contacts, contact)) {
            person->language = languageFromCode(typed) == Language::French
                                   ? importer::ContactLanguage::French
                                   : importer::ContactLanguage::English;
        }
    } else if (QString* text = plainText(form, field, contact)) {
        const auto number = identifiers::BusinessNumber::parse(typed);
        *text = field == RegistrationField::BusinessNumber && number ? number->text() : typed;
    }
}

void setNoneYet(RegistrationForm& form, ProofQuestion question, bool noneYet)
{
    importer::ProofAnswers& answers = form.draft.answers;
    const auto set = [noneYet](auto& answer) {
        answer = {};
        if (noneYet) {
            answer = importer::NoneYet{};
        }
    };
    switch (question) {
    case ProofQuestion::DeclarationTotal:
        set(answers.declaration);
        break;
    case ProofQuestion::PaymentMade:
        set(answers.payment);
        break;
    case ProofQuestion::StatementBalance:
        set(answers.statement);
        break;
    }
    readProof(form); // figures that were typed before count again
}

bool isNoneYet(const RegistrationForm& form, ProofQuestion question)
{
    const importer::ProofAnswers& answers = form.draft.answers;
    switch (question) {
    case ProofQuestion::DeclarationTotal:
        return answers.declaration.isNoneYet();
    case ProofQuestion::PaymentMade:
        return answers.payment.isNoneYet();
    case ProofQuestion::StatementBalance:
        return answers.statement.isNoneYet();
    }
    return false;
}

bool isReadableProof(RegistrationField field, const QString& text)
{
    switch (field) {
    case RegistrationField::DeclarationNumber:
        return identifiers::TransactionNumber::parse(text).ok();
    case RegistrationField::PaymentDay:
    case RegistrationField::StatementDay:
        return dayOf(text).isValid();
    default:
        return centsOf(text).has_value();
    }
}

QString userIdOf(const RegistrationForm& form)
{
    if (!form.userId.isEmpty()) {
        return form.userId;
    }
    QString proposed = form.draft.profile.contacts.front().email.trimmed().left(64);
    for (QChar& character : proposed) {
        if (!importer::PersonId::parse(QStringView(&character, 1))) {
            character = u'.';
        }
    }
    return proposed;
}

QByteArray toBytes(const RegistrationForm& form)
{
    QJsonObject object{{QStringLiteral("format"), kFormFormat},
                       {QStringLiteral("draft"), importer::toJson(form.draft)},
                       {QStringLiteral("proofTexts"), proofTextsToJson(form)},
                       {QStringLiteral("userId"), form.userId},
                       {QStringLiteral("step"), stepText(form.step)},
                       {QStringLiteral("reached"), stepText(form.reached)},
                       {QStringLiteral("isSealed"), form.isSealed},
                       {QStringLiteral("pages"), form.effort.pages},
                       {QStringLiteral("fields"), form.effort.fields}};
    if (form.record) {
        object.insert(QStringLiteral("record"), form.record->text());
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<RegistrationForm> registrationFormFromBytes(const QByteArray& bytes)
{
    const auto object = json::parseObject(bytes);
    if (!object) {
        return {};
    }
    auto form = formFromJson(object.value());
    return form ? std::optional(std::move(form).value()) : std::nullopt;
}

} // namespace carm::presenters
