// Names and values in two columns: what was declared, to be checked at a glance.
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;

namespace carm::kit {

class Text;

struct Fact {
    QString name;
    QString value;
};

class FactList final : public QWidget {
    Q_OBJECT
public:
    explicit FactList(QWidget* parent = nullptr);
    void setFacts(const std::vector<Fact>& facts);

private:
    struct Row {
        Text* name;
        Text* value;
    };
    QGridLayout* m_grid;
    std::vector<Row> m_rows;
};

} // namespace carm::kit
