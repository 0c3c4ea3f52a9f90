// The goods: what the invoice lists, line by line, and what it adds up to.
#pragma once

#include "entry/goods_lines.h"
#include "kiosk/page.h"

namespace carm::kiosk {

class GoodsPage final : public Page {
    Q_OBJECT
public:
    static constexpr auto& kAdd = entry::GoodsLines::kAdd;
    static constexpr auto& kUndo = entry::GoodsLines::kUndo;
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
    entry::GoodsLines* m_lines;
};

} // namespace carm::kiosk
