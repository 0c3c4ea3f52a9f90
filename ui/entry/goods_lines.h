// The lines of goods of the one invoice: one open to be keyed, the others as cards; more can be added, and a
// removal taken back.
#pragma once

#include "entry/entry_source.h"

#include <QWidget>

class QVBoxLayout;

namespace carm::kit {
class Button;
class Notice;
} // namespace carm::kit

namespace carm::entry {

class GoodsLineCard;
class GoodsLineForm;

class GoodsLines final : public QWidget {
    Q_OBJECT
public:
    static constexpr char kAdd[] = "addGoods";
    static constexpr char kUndo[] = "undoRemoval";

    GoodsLines(EntrySource& source, QWidget* parent);
    /// The page was turned to: there is a line to key.
    void entered();
    void focusFirst();
    bool jumpTo(const declaration::FieldPath& path);
    void retranslate();
    void refresh();
    /// Shows every finding of the open line, also of fields that were not visited yet.
    void showFindings(bool show);
    void forget();

Q_SIGNALS:
    void submitted(); ///< Enter in a field

private:
    int lineCount() const;
    void addLine();
    void removeLine(int line);
    void undoRemoval();
    void openLine(int line);
    void rebuild();
    void showCards();

    EntrySource& m_source;
    GoodsLineForm* m_form;
    QVBoxLayout* m_lines;
    std::vector<GoodsLineCard*> m_cards;
    kit::Notice* m_removed;
    kit::Button* m_undo;
    kit::Button* m_add;
    int m_built = -1; ///< how many lines are shown
};

} // namespace carm::entry
