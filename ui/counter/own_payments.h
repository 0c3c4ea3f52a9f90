// The payments that this terminal took for a declaration: each with its receipt to be printed again, and the
// way to void it.
#pragma once

#include "presenters/payment_view.h"

#include <QWidget>

class QVBoxLayout;

namespace carm::counter {

class OwnPayments final : public QWidget {
    Q_OBJECT
public:
    explicit OwnPayments(QWidget* parent);
    void setRows(const std::vector<presenters::OwnPaymentRow>& rows, const presenters::Speaker& speaker);

Q_SIGNALS:
    void voidWanted(const carm::protocol::EntryId& payment);
    void printWanted(const carm::protocol::EntryId& payment);

private:
    void addRow(const presenters::OwnPaymentRow& row, const presenters::Speaker& speaker);
    QVBoxLayout* m_column;
    QList<QWidget*> m_parts;
};

} // namespace carm::counter
