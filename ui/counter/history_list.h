// What happened to a declaration, oldest first, with who did it and whether the agency has it.
#pragma once

#include "presenters/review_view.h"

#include <QWidget>

class QVBoxLayout;

namespace carm::counter {

class HistoryList final : public QWidget {
    Q_OBJECT
public:
    explicit HistoryList(QWidget* parent = nullptr);
    void setRows(const std::vector<presenters::HistoryRow>& rows);

private:
    void addRow(const presenters::HistoryRow& row);
    QVBoxLayout* m_column;
    QList<QWidget*> m_rows;
};

} // namespace carm::counter
