// Money for one declaration: tenders at the left, the settlement at the right; then the receipt, with the
// change large and the way on to the release.
#pragma once

#include "counter/page.h"

class QBoxLayout;

namespace carm::kit {
class AmountText;
class Button;
class Notice;
class ScrollPage;
class Text;
} // namespace carm::kit

namespace carm::counter {

class OwnPayments;
class PrintRow;
class ReasonsSheet;
class SettlementPanel;
class TenderForm;

class PaymentPage final : public Page {
    Q_OBJECT
public:
    static constexpr char kBack[] = "backToDeclaration";
    static constexpr char kGoOn[] = "goOnToRelease";
    static constexpr char kPrintReceipt[] = "printReceipt";
    static constexpr char kVoid[] = "void";
    static constexpr char kToDrawer[] = "toDrawer";

    PaymentPage(Desk& desk, QWidget* parent);
    void entered() override;
    void focusFirst() override;
    void forget() override;
    bool takeNextStep() override;
    bool goBack() override;

Q_SIGNALS:
    void backWanted();
    void drawerWanted();

protected:
    void saySentences() override;
    void showValues() override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildColumns();
    QWidget* buildReceipt();
    void connectParts();
    void arrange();
    QString changeOfTaken() const;
    void printReceipt(const protocol::EntryId& payment, const shell::PrintDone& finished);
    void askToVoid(const protocol::EntryId& payment);
    bool isDone() const { return m_taken.has_value(); }

    kit::Button* m_back;
    kit::Text* m_title;
    kit::ScrollPage* m_scroll = nullptr;
    QBoxLayout* m_columns = nullptr;
    kit::Notice* m_obstacle;
    kit::Button* m_toDrawer;
    kit::Notice* m_problem;
    kit::Notice* m_voided;
    TenderForm* m_form;
    SettlementPanel* m_settlement;
    QWidget* m_receipt = nullptr;
    kit::Notice* m_receiptNotice = nullptr;
    kit::Text* m_changeTitle = nullptr;
    kit::AmountText* m_change = nullptr;
    PrintRow* m_print = nullptr;
    kit::Button* m_goOn = nullptr;
    OwnPayments* m_own;
    PrintRow* m_reprint;
    ReasonsSheet* m_voidSheet;
    struct Taken {
        QString receiptNumber;
        protocol::EntryId payment;
    };
    std::optional<Taken> m_taken;
    std::optional<protocol::EntryId> m_toVoid;
    std::optional<protocol::EntryId> m_toReprint;
    QString m_voidedReceipt;
};

} // namespace carm::counter
