#include "importer/registration_business.h"

#include "kit/check_box.h"
#include "kit/flow_layout.h"
#include "kit/icon_text.h"
#include "shell/page_parts.h"

#include <QVBoxLayout>

namespace carm::importer_ui {

using importer::ProofQuestion;
using importer::RegistrationStep;
using presenters::RegistrationField;
using presenters::RequirementRow;
using presenters::Speaker;

namespace {

constexpr int kLeastPairField = 220; ///< pixels of a field beside another one
constexpr int kLeastRequirement = 300;
constexpr int kDayCharacters = 18;
constexpr int kAmountCharacters = 18;

kit::Text* leadIn(RegistrationGroup* group, QVBoxLayout* column)
{
    auto* lead = new kit::Text(kit::TextRole::Body, group);
    column->addWidget(lead);
    return lead;
}

QWidget* besideEachOther(std::initializer_list<QWidget*> parts)
{
    auto* row = new QWidget;
    auto* flow = new kit::FlowLayout(shell::kGroupGap, kit::FlowLayout::Stand::Top, row);
    flow->setGrowing(true);
    for (QWidget* part : parts) {
        flow->addStretching(part, kLeastPairField);
    }
    return row;
}

} // namespace

RequirementsGroup::RequirementsGroup(Workplace& work, QWidget* parent)
    : RegistrationGroup(work, RegistrationStep::Requirements, parent), m_lead(leadIn(this, column())),
      m_always(new kit::FlowLayout(shell::kPartGap, kit::FlowLayout::Stand::Top)),
      m_twoOfThree(new kit::Text(kit::TextRole::Strong, this)),
      m_proofs(new kit::FlowLayout(shell::kPartGap, kit::FlowLayout::Stand::Top))
{
    column()->addLayout(m_always);
    column()->addWidget(m_twoOfThree);
    column()->addLayout(m_proofs);
}

QString RequirementsGroup::title() const
{
    return speaker().say("Importer", "Register a business");
}

void RequirementsGroup::saySentences()
{
    m_lead->setText(speaker().say("Importer",
                                  "Have these at hand. It takes about ten minutes; you can stop at any time "
                                  "and go on another day, with or without a connection."));
    m_twoOfThree->setText(speaker().say("Importer", "Two of these three, or what you have of them:"));
    std::vector<RequirementRow> always;
    std::vector<RequirementRow> proofs;
    for (const RequirementRow& row : view().requirements()) {
        (row.isOneOfThree ? proofs : always).push_back(row);
    }
    showRows(m_always, m_alwaysRows, always);
    showRows(m_proofs, m_proofRows, proofs);
}

void RequirementsGroup::showRows(kit::FlowLayout* place, std::vector<Row>& rows,
                                 const std::vector<RequirementRow>& requirements)
{
    while (rows.size() < requirements.size()) {
        Row row{new kit::IconText(kit::TextRole::Body, this), new kit::Text(kit::TextRole::Quiet, this)};
        row.text->setIcon(kit::Icon::Check, kit::Tone::Success);
        auto* part = new QWidget(this);
        auto* lines = new QVBoxLayout(part);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(0);
        lines->addWidget(row.text);
        lines->addWidget(row.detail);
        place->addStretching(part, kLeastRequirement);
        rows.push_back(row);
    }
    for (std::size_t i = 0; i < requirements.size(); ++i) {
        rows[i].text->setText(requirements[i].text);
        rows[i].detail->setText(requirements[i].detail);
        rows[i].detail->setVisible(!requirements[i].detail.isEmpty());
    }
}

BusinessGroup::BusinessGroup(Workplace& work, QWidget* parent)
    : RegistrationGroup(work, RegistrationStep::Business, parent), m_lead(leadIn(this, column()))
{
    addIdentity();
    addAddress();
}

void BusinessGroup::addIdentity()
{
    column()->addWidget(besideEachOther(
        {fields().addText(
             {.field = RegistrationField::BusinessNumber,
              .name = kNumber,
              .label = [](const Speaker& voice) { return voice.say("Importer", "Business number"); },
              .hint = [](const Speaker& voice) { return voice.say("Importer", "Nine digits"); },
              .characters = 16}),
         fields().addChoice(
             {.field = RegistrationField::EntityType,
              .name = kEntityType,
              .label = [](const Speaker& voice) { return voice.say("Importer", "Type of legal entity"); },
              .hint = [](const Speaker& voice) { return voice.say("Importer", "As it was founded"); }},
             [this] { return view().entityTypes(); })}));
    column()->addWidget(besideEachOther(
        {fields().addText(
             {.field = RegistrationField::LegalName,
              .name = kLegalName,
              .label = [](const Speaker& voice) { return voice.say("Importer", "Legal name"); },
              .hint =
                  [](const Speaker& voice) { return voice.say("Importer", "As on letters of the agency"); }}),
         fields().addText(
             {.field = RegistrationField::OperatingName,
              .name = kOperatingName,
              .label =
                  [](const Speaker& voice) { return voice.say("Importer", "Operating name (optional)"); },
              .hint =
                  [](const Speaker& voice) {
                      return voice.say("Importer", "Under which customers know it");
                  }})}));
}

void BusinessGroup::addAddress()
{
    column()->addWidget(besideEachOther(
        {fields().addText(
             {.field = RegistrationField::Street,
              .name = kStreet,
              .label =
                  [](const Speaker& voice) { return voice.say("Importer", "Number, street and unit"); }}),
         fields().addText({.field = RegistrationField::City,
                           .name = kCity,
                           .label = [](const Speaker& voice) { return voice.say("Importer", "City"); }}),
         fields().addText(
             {.field = RegistrationField::Province,
              .name = kProvince,
              .label = [](const Speaker& voice) { return voice.say("Importer", "Province or state"); }}),
         fields().addText(
             {.field = RegistrationField::PostalCode,
              .name = kPostalCode,
              .label = [](const Speaker& voice) { return voice.say("Importer", "Postal code"); }}),
         fields().addChoice({.field = RegistrationField::Country,
                             .name = kCountry,
                             .label = [](const Speaker& voice) { return voice.say("Importer", "Country"); }},
                            [this] { return view().countries(); })}));
}

QString BusinessGroup::title() const
{
    return speaker().say("Importer", "Which business?");
}

void BusinessGroup::focusFirst()
{
    fields().jumpTo(RegistrationField::BusinessNumber, -1);
}

void BusinessGroup::saySentences()
{
    m_lead->setText(speaker().say("Importer",
                                  "The agency compares name and address with its record. Capitals, "
                                  "accents and usual abbreviations do not matter."));
}

ProofGroup::ProofGroup(Workplace& work, QWidget* parent)
    : RegistrationGroup(work, RegistrationStep::Proof, parent), m_lead(leadIn(this, column()))
{
    const auto amount = [](const Speaker& voice) {
        return voice.say("Importer", "Zero is an amount: $0.00");
    };
    const auto day = [](const Speaker& voice) { return voice.say("Importer", "Year-month-day"); };
    addQuestion(
        ProofQuestion::DeclarationTotal,
        {.field = RegistrationField::DeclarationNumber,
         .name = kDeclarationNumber,
         .label = [](const Speaker& voice) { return voice.say("Importer", "Transaction number"); },
         .hint = [](const Speaker& voice) { return voice.say("Importer", "14 digits"); },
         .characters = kDayCharacters},
        {.field = RegistrationField::DeclarationTotal,
         .name = kDeclarationTotal,
         .label = [](const Speaker& voice) { return voice.say("Importer", "Total duties and taxes"); },
         .hint = amount,
         .characters = kAmountCharacters});
    addQuestion(ProofQuestion::PaymentMade,
                {.field = RegistrationField::PaymentDay,
                 .name = kPaymentDay,
                 .label = [](const Speaker& voice) { return voice.say("Importer", "Day of the payment"); },
                 .hint = day,
                 .characters = kDayCharacters},
                {.field = RegistrationField::PaymentAmount,
                 .name = kPaymentAmount,
                 .label = [](const Speaker& voice) { return voice.say("Importer", "Amount of the payment"); },
                 .hint = amount,
                 .characters = kAmountCharacters});
    addQuestion(
        ProofQuestion::StatementBalance,
        {.field = RegistrationField::StatementDay,
         .name = kStatementDay,
         .label = [](const Speaker& voice) { return voice.say("Importer", "Day of the statement"); },
         .hint = day,
         .characters = kDayCharacters},
        {.field = RegistrationField::StatementBalance,
         .name = kStatementBalance,
         .label = [](const Speaker& voice) { return voice.say("Importer", "Balance of the statement"); },
         .hint = amount,
         .characters = kAmountCharacters});
}

void ProofGroup::addQuestion(ProofQuestion question, const RegistrationFieldSpec& first,
                             const RegistrationFieldSpec& second)
{
    Question added{new kit::Text(kit::TextRole::Section, this),
                   besideEachOther({fields().addText(first), fields().addText(second)}),
                   new kit::CheckBox(this)};
    added.noneYet->setObjectName(QLatin1String(kNoneYet) + QString::number(m_questions.size() + 1));
    auto* part = new QVBoxLayout;
    part->setSpacing(shell::kPartGap);
    part->addWidget(added.title);
    part->addWidget(added.answer);
    part->addWidget(added.noneYet);
    column()->addLayout(part);
    connect(added.noneYet, &kit::CheckBox::clicked, this, [this, question](bool noneYet) {
        view().setNoneYet(question, noneYet);
        refresh();
    });
    m_questions.push_back(added);
}

QString ProofGroup::title() const
{
    return speaker().say("Importer", "Something that only your business knows");
}

void ProofGroup::focusFirst()
{
    fields().jumpTo(RegistrationField::DeclarationNumber, -1);
}

void ProofGroup::saySentences()
{
    m_lead->setText(speaker().say(
        "Importer", "Answer two of the three. If your business has no such thing yet, say so: it "
                    "is an answer. What you do not have at hand can stay empty."));
    const QStringList titles = {speaker().say("Importer", "A declaration of the past"),
                                speaker().say("Importer", "A payment"),
                                speaker().say("Importer", "A statement of account")};
    const QStringList none = {speaker().say("Importer", "The business has no declaration yet"),
                              speaker().say("Importer", "The business has made no payment yet"),
                              speaker().say("Importer", "The business has no statement of account yet")};
    for (qsizetype i = 0; i < titles.size(); ++i) {
        m_questions[static_cast<std::size_t>(i)].title->setText(titles.at(i));
        m_questions[static_cast<std::size_t>(i)].noneYet->setLabel(none.at(i));
    }
}

void ProofGroup::showValues(const std::vector<presenters::RegistrationFinding>&)
{
    for (std::size_t i = 0; i < m_questions.size(); ++i) {
        const bool none = view().isNoneYet(importer::kProofQuestions[i]);
        m_questions[i].noneYet->setChecked(none);
        m_questions[i].answer->setEnabled(!none);
    }
}

ProgramGroup::ProgramGroup(Workplace& work, QWidget* parent)
    : RegistrationGroup(work, RegistrationStep::ProgramAccount, parent), m_lead(leadIn(this, column()))
{
    column()->addWidget(fields().addText(
        {.field = RegistrationField::ProgramReference,
         .name = kReference,
         .label = [](const Speaker& voice) { return voice.say("Importer", "Import program account"); },
         .hint =
             [](const Speaker& voice) {
                 return voice.say("Importer", "RM and four digits; RM0001 when the business has none yet");
             },
         .characters = 14}));
}

QString ProgramGroup::title() const
{
    return speaker().say("Importer", "Which import account?");
}

void ProgramGroup::focusFirst()
{
    fields().jumpTo(RegistrationField::ProgramReference, -1);
}

void ProgramGroup::saySentences()
{
    m_lead->setText(speaker().say("Importer",
                                  "Declarations and statements belong to an import program account "
                                  "of the business. If it has none yet, it is opened with the "
                                  "registration."));
}

} // namespace carm::importer_ui
