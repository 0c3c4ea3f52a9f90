// The lines of one invoice as a table to be keyed: the ways above it, the table, and below it what is said of
// the cell that is chosen and what became of a paste.
#pragma once

#include "importer/workplace.h"
#include "kit/cell_table.h"

#include <QWidget>

namespace carm::kit {
class Button;
class Notice;
} // namespace carm::kit

namespace carm::importer_ui {

class LineGrid final : public QWidget {
    Q_OBJECT
public:
    static constexpr char kTable[] = "lineTable";
    static constexpr char kAdd[] = "addLine";
    static constexpr char kCopy[] = "copyLine";
    static constexpr char kRemove[] = "removeLine";
    static constexpr char kPaste[] = "pasteLines";
    static constexpr char kUndo[] = "undo";
    static constexpr char kRedo[] = "redo";

    LineGrid(Workplace& work, QWidget* parent);
    void setInvoice(int invoice);
    void retranslate();
    void refresh();
    /// False when the field is not in this table.
    bool jumpTo(const declaration::FieldPath& path);
    void focusFirst();
    /// What is typed in an open cell goes into the draft.
    void finishEditing() { m_table->finishEditing(); }
    void forget();

private:
    presenters::LineTableModel& model() const { return m_work.editor.lines(); }
    QWidget* buildWays();
    kit::CellLook lookOf(const QModelIndex& index) const;
    kit::CellChoices choicesOf(const QModelIndex& index) const;
    void command(kit::CellCommand command);
    void addLine(int before, bool edits);
    void removeLine();
    void paste();
    void copyCells() const;
    void showPaste(const presenters::PasteResult& result);
    void showCell();
    void takeBack(bool forward);

    Workplace& m_work;
    kit::Button* m_add = nullptr;
    kit::Button* m_copy = nullptr;
    kit::Button* m_remove = nullptr;
    kit::Button* m_paste = nullptr;
    kit::Button* m_undo = nullptr;
    kit::Button* m_redo = nullptr;
    kit::CellTable* m_table;
    kit::IconText* m_cell;
    kit::Notice* m_pasted;
    std::vector<kit::Button*> m_pasteErrors;
};

} // namespace carm::importer_ui
