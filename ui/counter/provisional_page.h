// An entry for an importer without a business number: keyed on one page, signed by the importer,
// countersigned by the officer.
#pragma once

#include "counter/page.h"
#include "entry/entry_fields.h"
#include "kit/question_sheet.h"

class QBoxLayout;

namespace carm::entry {
class GoodsLines;
class ShipmentFields;
} // namespace carm::entry

namespace carm::kit {
class Button;
class ErrorSummary;
class Notice;
class OwedPanel;
class ScrollPage;
class Text;
} // namespace carm::kit

namespace carm::counter {

/// The entry that is keyed at the counter, as the forms see it.
class ProvisionalEntry final : public entry::EntrySource {
public:
    explicit ProvisionalEntry(Desk& desk) : m_desk(desk) {}
    presenters::EntryEditor& editor() override { return m_desk.provisional.editor(); }
    presenters::Choices choices() const override { return m_desk.provisional.choices(); }
    const presenters::Speaker& speaker() const override { return m_desk.speaker(); }
    std::vector<presenters::FindingView> findings() const override { return m_desk.provisional.findings(); }

private:
    Desk& m_desk;
};

class ProvisionalPage final : public Page {
    Q_OBJECT
public:
    static constexpr char kName[] = "provisionalName";
    static constexpr char kAddress[] = "provisionalAddress";
    static constexpr char kIdentification[] = "identificationKind";
    static constexpr char kIdentificationNumber[] = "identificationNumber";
    static constexpr char kPhone[] = "provisionalPhone";
    static constexpr char kReason[] = "provisionalReason";
    static constexpr char kDeclarant[] = "declarantName";
    static constexpr char kSeal[] = "sealProvisional";
    static constexpr char kDiscard[] = "discardProvisional";

    ProvisionalPage(Desk& desk, QWidget* parent);
    void entered() override;
    void focusFirst() override;
    void forget() override;
    bool takeNextStep() override;

Q_SIGNALS:
    void sealed(const QString& transactionNumber);

protected:
    void saySentences() override;
    void showValues() override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildForm();
    void addImporterFields();
    void connectParts();
    kit::Text* addHeading();
    void seal();
    void jumpTo(int problem);
    std::vector<presenters::FindingView> errors() const;
    void showProblems();
    void showOwed();
    void arrange();

    ProvisionalEntry m_entry;
    entry::EntryFields m_fields;
    kit::Text* m_title;
    kit::Text* m_lead;
    kit::ScrollPage* m_scroll = nullptr;
    QBoxLayout* m_column = nullptr;
    kit::ErrorSummary* m_summary;
    kit::Notice* m_problem;
    kit::Text* m_importerTitle = nullptr;
    kit::Field* m_name = nullptr;
    kit::Text* m_shipmentTitle = nullptr;
    entry::ShipmentFields* m_shipment = nullptr;
    kit::Text* m_goodsTitle = nullptr;
    entry::GoodsLines* m_goods = nullptr;
    kit::Text* m_signTitle = nullptr;
    kit::Text* m_declaration = nullptr;
    kit::TextField* m_declarant = nullptr;
    kit::Button* m_seal;
    kit::Button* m_discard;
    kit::ScrollPage* m_side = nullptr;
    QBoxLayout* m_sideColumn = nullptr;
    kit::OwedPanel* m_owed;
    kit::QuestionSheet m_discardQuestion;
    bool m_problemsAsked = false;
    bool m_isShown = false; ///< the fields show the entry that was begun
};

} // namespace carm::counter
