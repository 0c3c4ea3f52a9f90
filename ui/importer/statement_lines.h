// The lines of a statement as a table; a line that is opened shows below itself what it is made of.
#pragma once

#include "presenters/statement_view.h"

#include <QAbstractTableModel>

#include <set>

namespace carm::importer_ui {

class StatementLines final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Day, Text, Number, Duty, Tax, Other, Total, ColumnCount };

    explicit StatementLines(QObject* parent);
    void setLines(std::vector<presenters::StatementRow> lines, const presenters::Speaker& speaker);
    /// Shows or hides what the line of this row is made of; nothing happens on a row that is a part itself.
    void toggle(int row);
    bool canToggle(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        std::size_t line;
        int part; ///< -1: the line itself
    };
    void arrange();
    QString lineText(std::size_t line, int column) const;
    QString partText(const Row& row, int column) const;

    std::vector<presenters::StatementRow> m_lines;
    std::set<std::size_t> m_opened;
    std::vector<Row> m_rows;
    QStringList m_headings;
};

} // namespace carm::importer_ui
