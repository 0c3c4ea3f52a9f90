// Fields that few people need, behind one link that opens and closes them.
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace carm::kit {

class Button;

class Disclosure final : public QWidget {
    Q_OBJECT
public:
    explicit Disclosure(QWidget* parent = nullptr);
    void setLabels(const QString& open, const QString& close);
    void addPart(QWidget* part);
    void setOpen(bool open);
    Button* button() const { return m_button; }

private:
    void refresh();

    Button* m_button;
    QWidget* m_body;
    QVBoxLayout* m_column;
    QString m_openLabel;
    QString m_closeLabel;
    bool m_open = false;
};

} // namespace carm::kit
