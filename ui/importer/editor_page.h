// The editor of a draft: the declaration, its invoices with their lines, what a correction changes; beside
// them what is owed and what is left to do; above them how it is saved and the one button that submits.
#pragma once

#include "importer/editor_source.h"
#include "importer/page.h"

namespace carm::kit {
class Button;
class Notice;
class OwedPanel;
class StatusPill;
class Text;
} // namespace carm::kit

namespace carm::importer_ui {

class CorrectionView;
class ExplanationSheet;
class FindingsList;
class HeaderFields;
class InvoiceFields;
class LineGrid;
class SplitPage;
class SubmittedView;

class EditorPage final : public Page {
    Q_OBJECT
public:
    static constexpr char kBack[] = "leaveEditor";
    static constexpr char kSubmit[] = "submit";
    static constexpr char kPart[] = "editorPart"; ///< with 1, 2 or 3 behind it
    static constexpr char kHow[] = "how";

    EditorPage(Workplace& work, QWidget* window, QWidget* parent);
    void entered() override;
    void focusFirst() override;
    void forget() override;
    QString help() const override;
    void submit();

Q_SIGNALS:
    /// Back to the list; what was typed is saved.
    void left();

protected:
    void saySentences() override;
    void showValues() override;

private:
    enum class Part { Declaration, Invoices, Changes };
    QWidget* buildHead();
    QWidget* buildParts();
    void buildSide();
    void connectEditor();
    void turnTo(Part part);
    void jumpTo(const declaration::FieldPath& path);
    void refreshHead();
    void refreshSaving();
    void refreshOwed();
    void refreshProgress();
    void leave();
    bool isSubmitted() const;

    EditorSource m_source;
    kit::Button* m_back = nullptr;
    kit::Text* m_title = nullptr;
    kit::StatusPill* m_saving = nullptr;
    kit::Button* m_submit = nullptr;
    kit::Notice* m_problem;
    SplitPage* m_split;
    std::vector<kit::Button*> m_ways;
    HeaderFields* m_header = nullptr;
    QWidget* m_invoicePart = nullptr;
    InvoiceFields* m_invoices = nullptr;
    LineGrid* m_lines = nullptr;
    CorrectionView* m_changes = nullptr;
    kit::OwedPanel* m_owed = nullptr;
    FindingsList* m_findings = nullptr;
    SubmittedView* m_submitted;
    ExplanationSheet* m_explanation;
    Part m_part = Part::Declaration;
};

} // namespace carm::importer_ui
