// The table of the desktops: which columns stay, what their widths remember, and the keys.
#include "harness/harness.h"

#include "window_driver.h"

#include "kit/data_table.h"
#include "kit/theme.h"

#include <QSignalSpy>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace carm;

namespace {

class DataTableTest : public QObject {
    Q_OBJECT

    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<QStandardItemModel> m_model;
    kit::DataTable* m_table = nullptr;

    void showAt(int width)
    {
        m_window->resize(width, 400);
        m_window->show();
        QTest::qWait(0);
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QWidget>();
        kit::applyTheme(m_window.get(), kit::makeTheme(kit::Density::Desktop, kit::Contrast::Normal, 100));
        m_model = std::make_unique<QStandardItemModel>(5, 4);
        for (int row = 0; row < 5; ++row) {
            m_model->setItem(row, 0, new QStandardItem(QStringLiteral("row %1").arg(row)));
        }
        m_table = new kit::DataTable(m_window.get());
        m_table->setModel(m_model.get());
        m_table->setColumns({{0, 10, 0, false}, {1, 10, 2, true}, {2, 10, 1, true}, {3, 10, 3, false}});
        auto* column = new QVBoxLayout(m_window.get());
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_table);
    }

    void cleanup() { m_window.reset(); }

    void theLeastImportantColumnsGoFirst()
    {
        showAt(1000);
        const int one = m_table->columnWidth(0);
        QVERIFY(!m_table->isColumnHidden(3));
        // What is left over goes to the first that stretches, so that the row ends at the edge.
        QCOMPARE(m_table->columnWidth(1), m_table->viewport()->width() - 3 * one);
        showAt(3 * one + one / 2);
        QVERIFY(m_table->isColumnHidden(3) && !m_table->isColumnHidden(1));
        showAt(2 * one + one / 2);
        QVERIFY(m_table->isColumnHidden(1) && !m_table->isColumnHidden(2));
        QCOMPARE(m_table->columnWidth(2), m_table->viewport()->width() - one);
        showAt(one / 2);
        QVERIFY(!m_table->isColumnHidden(0)); // what has rank 0 stays
    }

    void widthsAreKept()
    {
        showAt(1000);
        QVERIFY(m_table->widths().isEmpty());
        QSignalSpy changed(m_table, &kit::DataTable::widthsChanged);
        m_table->setColumnWidth(0, 222);
        QCOMPARE(changed.size(), 1);
        const QByteArray kept = m_table->widths();
        m_table->setColumnWidth(0, 111);
        m_table->setWidths(kept);
        QCOMPARE(m_table->columnWidth(0), 222);
    }

    void whatCannotBeReadChangesNothing()
    {
        showAt(1000);
        m_table->setColumnWidth(0, 222);
        for (const char* saved :
             {"", "{", "[1]", "{\"0\": \"wide\"}", "{\"0\": 1}", "{\"0\": 99999}", "{\"77\": 200}"}) {
            m_table->setWidths(QByteArray(saved));
            QCOMPARE(m_table->columnWidth(0), 222);
        }
    }

    void rowsAreGoneOverByKeys()
    {
        showAt(1000);
        m_table->setFocus();
        m_table->chooseRow(1);
        QSignalSpy opened(m_table, &kit::DataTable::opened);
        QSignalSpy typed(m_table, &kit::DataTable::typed);
        QTest::keyClick(m_table, Qt::Key_End);
        QCOMPARE(m_table->currentIndex().row(), 4);
        QTest::keyClick(m_table, Qt::Key_Home);
        QTest::keyClick(m_table, Qt::Key_Down);
        QCOMPARE(m_table->currentIndex().row(), 1);
        QTest::keyClick(m_table, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.front().front().toModelIndex().row(), 1);
        test::typeText(m_table, QStringLiteral("Z"));
        QCOMPARE(typed.size(), 1);
        QCOMPARE(m_table->currentIndex().row(), 1);
    }

    void rowsAreHighEnoughForAFinger()
    {
        showAt(1000);
        QCOMPARE(m_table->rowHeight(0), 36);
    }
};

} // namespace

CARM_TEST(DataTableTest)
#include "data_table_test.moc"
