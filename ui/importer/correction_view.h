// A new version beside the one before: which kind of change it is and until when, the reasons, every field
// that differs, and what that changes in what is owed.
#pragma once

#include "importer/workplace.h"
#include "kit/text.h"

#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace carm::kit {
class Button;
class Notice;
class PickField;
class TextField;
} // namespace carm::kit

namespace carm::importer_ui {

class CorrectionView final : public QWidget {
    Q_OBJECT
public:
    static constexpr char kReason[] = "reasonCode";   ///< with 1, 2 … behind it
    static constexpr char kRemark[] = "reasonRemark"; ///< as above
    static constexpr char kRemoveReason[] = "removeReason";
    static constexpr char kAddReason[] = "addReason";

    CorrectionView(Workplace& work, QWidget* parent);
    void retranslate();
    void refresh();
    bool jumpTo(const declaration::FieldPath& path);
    void focusFirst();
    void forget();

private:
    struct ReasonRow {
        QWidget* part;
        kit::PickField* code;
        kit::TextField* remark;
        kit::Button* remove;
    };
    struct Table {
        QGridLayout* grid;
        QList<QWidget*> cells;
    };
    ReasonRow buildReason(int reason);
    void refreshReasons();
    void sayReason(const ReasonRow& row, int reason) const;
    void showAmounts();
    void showDifferences();
    void addCell(Table& table, int row, int column, kit::TextRole role, const QString& text, bool figure);

    Workplace& m_work;
    kit::Notice* m_kind;
    kit::Text* m_reasonsTitle;
    QVBoxLayout* m_reasonsPlace;
    std::vector<ReasonRow> m_reasons;
    kit::Button* m_addReason;
    kit::Text* m_amountsTitle;
    Table m_amounts;
    kit::Text* m_differencesTitle;
    kit::Text* m_noDifferences;
    Table m_differences;
};

} // namespace carm::importer_ui
