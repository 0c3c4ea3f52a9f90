// The left side of the work: search, which also takes the lines of a reader; what to show; and the list.
#pragma once

#include "counter/desk.h"

#include <QWidget>

namespace carm::kit {
class Button;
class DataTable;
class FlowLayout;
class Notice;
class TextField;
} // namespace carm::kit

namespace carm::counter {

class ListPane final : public QWidget {
    Q_OBJECT
public:
    static constexpr char kSearch[] = "search";
    static constexpr char kImage[] = "openImage";
    static constexpr char kTable[] = "workTable";
    static constexpr char kFirstStep[] = "emptyFirstStep";

    ListPane(Desk& desk, QWidget* parent);
    void retranslate();
    void refresh();
    void focusSearch();
    /// The first letters of a search, or of a line of a reader, that were typed elsewhere.
    void beginSearch(const QString& text);
    void forget();
    /// Marks the row of a declaration that is open.
    void mark(const QString& transactionNumber);

Q_SIGNALS:
    void wanted(const QString& transactionNumber);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildFilters();
    void buildTable();
    void connectList();
    void restoreWidths();
    void search(const QString& text);
    void submit();
    void readImage(const QString& path);
    void showEmpty();

    Desk& m_desk;
    kit::TextField* m_search;
    kit::Button* m_image;
    kit::FlowLayout* m_filterRow;
    std::vector<kit::Button*> m_filters;
    kit::Notice* m_reader; ///< how far the reading of a copy has come, or what went wrong
    kit::DataTable* m_table;
    kit::Notice* m_empty;
    kit::Button* m_firstStep;
    bool m_imageUnreadable = false;
    QString m_marked;
};

} // namespace carm::counter
