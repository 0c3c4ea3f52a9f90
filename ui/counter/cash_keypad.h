// Digits and bills for a cashier's fingers. It knows no field: it says what was pressed.
#pragma once

#include "presenters/language.h"

#include <QWidget>

class QGridLayout;

namespace carm::kit {
class Button;
class FlowLayout;
} // namespace carm::kit

namespace carm::counter {

class CashKeypad final : public QWidget {
    Q_OBJECT
public:
    static constexpr char kExact[] = "cashExact";

    explicit CashKeypad(QWidget* parent);
    void retranslate(const presenters::Speaker& speaker);

Q_SIGNALS:
    void characterPressed(const QString& character);
    void erasePressed();
    /// Worth in cents, to be added to what was handed over.
    void billPressed(qint64 cents);
    void exactPressed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void addKey(const QString& label, int row, int column);
    void buildBills();

    QGridLayout* m_keys;
    QWidget* m_board = nullptr; ///< the place of the digits
    kit::FlowLayout* m_bills;
    kit::Button* m_point = nullptr;
    kit::Button* m_erase;
    kit::Button* m_exact;
    struct Bill {
        qint64 cents;
        kit::Button* button;
    };
    std::vector<Bill> m_billButtons;
};

} // namespace carm::counter
