// A main part and what stands beside it, or below it where the window is too narrow for both. The whole
// scrolls when it is taller than its place.
#pragma once

#include <QWidget>

class QBoxLayout;

namespace carm::importer_ui {

class SplitPage final : public QWidget {
    Q_OBJECT
public:
    /// `sideWidth` and `leastMain` are in heights of the body text.
    SplitPage(const char* name, int sideWidth, int leastMain, QWidget* parent = nullptr);
    QBoxLayout* main() const { return m_main; }
    QBoxLayout* side() const { return m_side; }
    void setSideShown(bool shown);
    void scrollToTop();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();

    int m_sideWidth;
    int m_leastMain;
    QWidget* m_sidePart;
    QBoxLayout* m_row;
    QBoxLayout* m_main;
    QBoxLayout* m_side;
};

} // namespace carm::importer_ui
