// What is owed and how it is being settled: the amounts that a cashier says aloud, large enough to be read
// from a step away.
#pragma once

#include "presenters/payment_view.h"

#include <QFrame>

class QVBoxLayout;

namespace carm::kit {
class AmountText;
class Button;
class Text;
} // namespace carm::kit

namespace carm::counter {

class SettlementPanel final : public QFrame {
    Q_OBJECT
public:
    static constexpr char kFinish[] = "finishPayment";

    explicit SettlementPanel(QWidget* parent);
    void retranslate(const presenters::Speaker& speaker);
    void show(const presenters::SettlementView& settlement, bool canFinish,
              const presenters::Speaker& speaker);
    kit::Button* finishButton() const { return m_finish; }

Q_SIGNALS:
    void removeWanted(int tender);
    void finishWanted();

private:
    void addTender(const presenters::TenderRow& row, int index, const presenters::Speaker& speaker);

    kit::Text* m_owedTitle;
    kit::AmountText* m_owed;
    kit::Text* m_tendersTitle;
    QVBoxLayout* m_tenders;
    QList<QWidget*> m_rows;
    kit::Text* m_remainingTitle;
    kit::Text* m_remaining;
    kit::Text* m_cashTitle;
    kit::Text* m_cash;
    kit::Text* m_changeTitle;
    kit::AmountText* m_change;
    kit::Text* m_rounding;
    kit::Button* m_finish;
};

} // namespace carm::counter
