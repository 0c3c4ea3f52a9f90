// What keeps a page from going on, at its top: each item jumps to its field.
#pragma once

#include <QFrame>
#include <QStringList>

class QVBoxLayout;

namespace carm::kit {

class Button;
class IconText;

class ErrorSummary final : public QFrame {
    Q_OBJECT
public:
    explicit ErrorSummary(QWidget* parent = nullptr);
    /// Hides itself when there is no item.
    void setItems(const QString& title, const QStringList& items);
    void takeFocus();

Q_SIGNALS:
    void chosen(int item);

private:
    IconText* m_title;
    QVBoxLayout* m_column;
    QList<Button*> m_items;
};

} // namespace carm::kit
