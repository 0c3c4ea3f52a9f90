// The statement of account of a billing period: every line with what it is made of, how payments were used,
// when the balance is due, the security for release prior to payment, and where the duties come from.
#pragma once

#include "importer/page.h"

class QVBoxLayout;

namespace carm::kit {
class AmountText;
class DataTable;
class Disclosure;
class FactList;
class Notice;
class PickField;
class Text;
} // namespace carm::kit

namespace carm::importer_ui {

class SplitPage;
class StatementLines;
class SumsView;

class StatementPage final : public Page {
    Q_OBJECT
public:
    static constexpr char kProgram[] = "statementProgram";
    static constexpr char kPeriod[] = "statementPeriod";
    static constexpr char kTable[] = "statementTable";
    static constexpr char kAllocation[] = "statementAllocation";
    static constexpr char kSecurity[] = "statementSecurity";

    StatementPage(Workplace& work, QWidget* parent);
    void entered() override;
    void focusFirst() override;
    void forget() override;
    QString help() const override;

protected:
    void saySentences() override;
    void showValues() override;
    void changeEvent(QEvent* event) override;

private:
    void fitTable();
    QWidget* buildChoosers();
    QWidget* buildTotals();
    void showTotals();
    void showAllocation();
    void showSecurity();
    void showSums();
    static void showSentences(QVBoxLayout* column, const std::vector<std::pair<QString, QString>>& rows);

    SplitPage* m_split;
    kit::Text* m_title = nullptr;
    kit::PickField* m_program = nullptr;
    kit::PickField* m_period = nullptr;
    kit::Notice* m_problem;
    QWidget* m_content;
    kit::DataTable* m_table;
    StatementLines* m_lines;
    kit::Text* m_noLines;
    SumsView* m_byMonth;
    SumsView* m_byGoods;
    kit::Text* m_balanceTitle = nullptr;
    kit::AmountText* m_balance = nullptr;
    kit::Text* m_payNow = nullptr;
    kit::Notice* m_overdue = nullptr;
    kit::FactList* m_totals = nullptr;
    kit::Disclosure* m_allocation = nullptr;
    QVBoxLayout* m_allocationRows = nullptr;
    kit::Disclosure* m_security = nullptr;
    QVBoxLayout* m_securityRows = nullptr;
};

} // namespace carm::importer_ui
