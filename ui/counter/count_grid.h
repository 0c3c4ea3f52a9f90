// The count of a drawer, denomination by denomination, with what each comes to.
#pragma once

#include "presenters/drawer_view.h"

#include <QWidget>

class QGridLayout;

namespace carm::kit {
class TextField;
class Text;
} // namespace carm::kit

namespace carm::counter {

class CountGrid final : public QWidget {
    Q_OBJECT
public:
    /// With the index of the denomination behind it.
    static constexpr char kPieces[] = "pieces";

    explicit CountGrid(QWidget* parent);
    void show(const presenters::CountView& count, const presenters::Speaker& speaker);
    /// Empty text: nothing is wrong with it.
    void setError(int denomination, const QString& text);
    void clearErrors();
    void focusFirst();

Q_SIGNALS:
    void typed(int denomination, const QString& pieces);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build(int rows);
    void arrange();

    struct Row {
        QWidget* part;
        kit::TextField* pieces;
        kit::Text* amount;
    };
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
    int m_columns = 0;
};

} // namespace carm::counter
