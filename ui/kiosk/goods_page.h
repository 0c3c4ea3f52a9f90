// The lines of goods: one open to be keyed, the others as cards; more can be added, and a removal taken back.
#pragma once

#include "kiosk/page.h"

namespace carm::kit {
class Button;
class Notice;
} // namespace carm::kit

namespace carm::kiosk {

class GoodsLineCard;
class GoodsLineForm;

class GoodsPage final : public Page {
    Q_OBJECT
public:
    static constexpr char kAdd[] = "addGoods";
    static constexpr char kUndo[] = "undoRemoval";
    static constexpr char kInvoiceTotal[] = "invoiceTotal";

    GoodsPage(presenters::KioskSession& session, QWidget* parent);
    void entered() override;
    bool focusFirst() override;
    bool jumpTo(const declaration::FieldPath& path) override;
    bool goForward() override;
    void forget() override;

protected:
    void saySentences() override;
    void showValues() override;

private:
    int lineCount() const;
    void addLine();
    void removeLine(int line);
    void undoRemoval();
    void openLine(int line);
    void rebuild();

    GoodsLineForm* m_form;
    QVBoxLayout* m_lines;
    std::vector<GoodsLineCard*> m_cards;
    kit::Notice* m_removed;
    kit::Button* m_undo;
    kit::Button* m_add;
    kit::Field* m_total;
    int m_built = -1; ///< how many lines the page shows
};

} // namespace carm::kiosk
