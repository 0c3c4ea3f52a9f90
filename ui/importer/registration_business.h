// The pages of the registration about the business: what is needed, who it is, proof, and its import account.
#pragma once

#include "importer/registration_group.h"

namespace carm::kit {
class FlowLayout;
class IconText;
} // namespace carm::kit

namespace carm::importer_ui {

/// Everything that is needed, before the first question.
class RequirementsGroup final : public RegistrationGroup {
    Q_OBJECT
public:
    RequirementsGroup(Workplace& work, QWidget* parent);
    QString title() const override;

protected:
    void saySentences() override;

private:
    struct Row {
        kit::IconText* text;
        kit::Text* detail;
    };
    void showRows(kit::FlowLayout* place, std::vector<Row>& rows,
                  const std::vector<presenters::RequirementRow>& requirements);

    kit::Text* m_lead;
    kit::FlowLayout* m_always;
    kit::Text* m_twoOfThree;
    kit::FlowLayout* m_proofs;
    std::vector<Row> m_alwaysRows;
    std::vector<Row> m_proofRows;
};

class BusinessGroup final : public RegistrationGroup {
    Q_OBJECT
public:
    static constexpr char kNumber[] = "businessNumber";
    static constexpr char kLegalName[] = "legalName";
    static constexpr char kOperatingName[] = "operatingName";
    static constexpr char kEntityType[] = "entityType";
    static constexpr char kStreet[] = "street";
    static constexpr char kCity[] = "city";
    static constexpr char kProvince[] = "province";
    static constexpr char kPostalCode[] = "postalCode";
    static constexpr char kCountry[] = "country";

    BusinessGroup(Workplace& work, QWidget* parent);
    QString title() const override;
    void focusFirst() override;

protected:
    void saySentences() override;

private:
    void addIdentity();
    void addAddress();
    kit::Text* m_lead;
};

/// Two of three questions that only the business can answer; zero and "none yet" are answers.
class ProofGroup final : public RegistrationGroup {
    Q_OBJECT
public:
    static constexpr char kDeclarationNumber[] = "proofDeclaration";
    static constexpr char kDeclarationTotal[] = "proofDeclarationTotal";
    static constexpr char kPaymentDay[] = "proofPaymentDay";
    static constexpr char kPaymentAmount[] = "proofPaymentAmount";
    static constexpr char kStatementDay[] = "proofStatementDay";
    static constexpr char kStatementBalance[] = "proofStatementBalance";
    static constexpr char kNoneYet[] = "proofNoneYet"; ///< with 1, 2 or 3 behind it

    ProofGroup(Workplace& work, QWidget* parent);
    QString title() const override;
    void focusFirst() override;

protected:
    void saySentences() override;
    void showValues(const std::vector<presenters::RegistrationFinding>& findings) override;

private:
    struct Question {
        kit::Text* title;
        QWidget* answer;
        kit::CheckBox* noneYet;
    };
    void addQuestion(importer::ProofQuestion question, const RegistrationFieldSpec& first,
                     const RegistrationFieldSpec& second);

    kit::Text* m_lead;
    std::vector<Question> m_questions;
};

class ProgramGroup final : public RegistrationGroup {
    Q_OBJECT
public:
    static constexpr char kReference[] = "programReference";

    ProgramGroup(Workplace& work, QWidget* parent);
    QString title() const override;
    void focusFirst() override;

protected:
    void saySentences() override;

private:
    kit::Text* m_lead;
};

} // namespace carm::importer_ui
