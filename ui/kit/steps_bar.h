// Where the person is: the steps in a row, those behind with a check mark and open to go back to. When there
// is no room for all names, one line says which step of how many.
#pragma once

#include <QStringList>
#include <QWidget>

namespace carm::kit {

class StepButton;
class Text;

class StepsBar final : public QWidget {
    Q_OBJECT
public:
    explicit StepsBar(int count, QWidget* parent = nullptr);
    /// `summary` is the line for little room: "Step 3 of 6: Goods".
    void setTexts(const QStringList& names, const QString& summary, const QString& accessibleName);
    /// Steps before `current` are done; those up to `furthest` can be chosen.
    void setProgress(int current, int furthest);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(int step);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int fullWidth() const;
    void arrange();

    QList<StepButton*> m_steps;
    Text* m_summary;
    int m_current = 0;
};

} // namespace carm::kit
