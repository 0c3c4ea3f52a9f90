// The importer's declarations: filters and search above the list, and beside it what can be done with the one
// that is chosen.
#pragma once

#include "importer/page.h"
#include "kit/question_sheet.h"

namespace carm::kit {
class Button;
class DataTable;
class FlowLayout;
class Notice;
class Text;
class TextField;
} // namespace carm::kit

namespace carm::importer_ui {

class DeclarationDetail;
class NameSheet;
class RememberedWidths;
class SplitPage;

class DeclarationsPage final : public Page {
    Q_OBJECT
public:
    static constexpr char kNewAccounting[] = "newAccounting";
    static constexpr char kNewCash[] = "newCash";
    static constexpr char kFilter[] = "filter"; ///< with the number of the filter behind it
    static constexpr char kSearch[] = "declarationSearch";
    static constexpr char kTable[] = "declarationTable";
    static constexpr char kFirstStep[] = "firstStep";

    DeclarationsPage(Workplace& work, QWidget* window, QWidget* parent);
    void entered() override;
    void focusFirst() override;
    void forget() override;
    QString help() const override;

protected:
    void saySentences() override;
    void showValues() override;

private:
    QWidget* buildHead();
    QWidget* buildFilters();
    void connectList();
    void connectDetail();
    void refreshFilters();
    void showDetail();
    void openRow(int row);
    int chosenRow() const;
    /// What tells a row apart from the others, however often the list is read anew.
    QString keyOf(int row) const;

    SplitPage* m_split;
    kit::Text* m_title;
    kit::Button* m_newAccounting = nullptr;
    kit::Button* m_newCash = nullptr;
    std::vector<kit::Button*> m_filters;
    kit::TextField* m_search = nullptr;
    kit::Notice* m_problem;
    kit::Notice* m_empty;
    kit::Button* m_firstStep;
    kit::DataTable* m_table;
    RememberedWidths* m_widths;
    DeclarationDetail* m_detail;
    QString m_chosen; ///< key of the row that is gone over
    kit::QuestionSheet m_discardQuestion;
    NameSheet* m_templateName;
};

} // namespace carm::importer_ui
