// A picture of sums, and the same as a table for whoever would rather read it.
#pragma once

#include "presenters/statement_view.h"

#include <QWidget>

class QStandardItemModel;

namespace carm::kit {
class Button;
class DataTable;
class SumsChart;
class Text;
} // namespace carm::kit

namespace carm::importer_ui {

class SumsView final : public QWidget {
    Q_OBJECT
public:
    /// Table and switch are named `name` with "Table" and "Switch".
    SumsView(const char* name, QWidget* parent);
    void setSums(const QString& title, const QString& first, const std::vector<presenters::SumsRow>& rows,
                 const presenters::Speaker& speaker);

private:
    void showAs(bool table);

    kit::Text* m_title;
    kit::SumsChart* m_chart;
    kit::DataTable* m_table;
    QStandardItemModel* m_model;
    kit::Button* m_switch;
    QString m_asTable;
    QString m_asPicture;
};

} // namespace carm::importer_ui
