// Labels by their place on the page; all wrap, none interprets markup.
#pragma once

#include <QLabel>

namespace carm::kit {

enum class TextRole {
    Title,
    Section,
    Body,
    Strong,
    Quiet,
    Name, ///< of a fact whose value stands beside it
    Danger,
    Figure, ///< a number or an amount that is read from afar
};

class Text final : public QLabel {
    Q_OBJECT
public:
    explicit Text(TextRole role, QWidget* parent = nullptr);
    void setTextRole(TextRole role);
};

} // namespace carm::kit
