// A picture of where the money goes: one bar in parts, each with its colour, its word and its amount below.
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace carm::kit {

class Text;

class ShareBar final : public QWidget {
    Q_OBJECT
public:
    struct Part {
        QString name;
        QString amount;
        qint64 size = 0; ///< in any one unit; only the proportion counts
    };
    explicit ShareBar(QWidget* parent = nullptr);
    /// At most three parts: value, duty, tax.
    void setParts(const std::vector<Part>& parts);

private:
    class Picture;
    class Swatch;
    struct Row {
        Swatch* swatch;
        Text* name;
        Text* amount;
    };
    Picture* m_picture;
    std::vector<Row> m_rows;
};

} // namespace carm::kit
