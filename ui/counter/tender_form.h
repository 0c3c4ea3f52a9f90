// One tender while it is being keyed: of which kind, how much, and what the rules of that kind ask for. A
// number of a payment card is refused in every field.
#pragma once

#include "counter/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace carm::kit {
class Button;
class CheckBox;
class FlowLayout;
class Notice;
class Text;
class TextField;
} // namespace carm::kit

namespace carm::counter {

class CashKeypad;

class TenderForm final : public QWidget {
    Q_OBJECT
public:
    /// With the number of the TenderKind behind it.
    static constexpr char kKind[] = "tenderKind";
    static constexpr char kAmount[] = "tenderAmount";
    static constexpr char kReference[] = "tenderReference";
    static constexpr char kPayer[] = "tenderPayer";
    static constexpr char kReturned[] = "tenderReturned";
    static constexpr char kAdd[] = "tenderAdd";

    TenderForm(Desk& desk, QWidget* parent);
    void retranslate();
    void refresh();
    void focusFirst();
    void forget();

Q_SIGNALS:
    void added();

private:
    void buildFields(QVBoxLayout* column);
    void connectKeypad();
    void refreshKinds();
    void showKind();
    const presenters::TenderForm* current() const;
    void choose(cashier::TenderKind kind);
    void clearFields();
    void add();
    std::optional<presenters::TenderEntry> entry();
    void showProblems(const std::vector<presenters::TenderProblem>& problems);
    void clearProblems();

    Desk& m_desk;
    std::vector<presenters::TenderForm> m_forms;
    cashier::TenderKind m_kind = cashier::TenderKind::Cash;
    kit::FlowLayout* m_kindRow;
    struct KindButton {
        cashier::TenderKind kind;
        kit::Button* button;
    };
    std::vector<KindButton> m_kinds;
    kit::Text* m_hint;
    kit::TextField* m_amount;
    CashKeypad* m_keypad;
    kit::TextField* m_reference;
    kit::TextField* m_payer;
    kit::CheckBox* m_identification;
    kit::CheckBox* m_canadian;
    kit::CheckBox* m_payersOwn;
    kit::CheckBox* m_receiverGeneral;
    kit::TextField* m_returned;
    kit::Notice* m_problem;
    kit::Button* m_add;
    qint64 m_billCents = 0; ///< pressed as bills since the field was last typed into
};

} // namespace carm::counter
