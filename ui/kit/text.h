// Labels by their place on the page; all wrap, none interprets markup.
#pragma once

#include <QLabel>

namespace carm::kit {

enum class TextRole { Title, Section, Body, Strong, Quiet, Danger, Success, Amount };

class Text final : public QLabel {
    Q_OBJECT
public:
    explicit Text(TextRole role, QWidget* parent = nullptr);
    void setTextRole(TextRole role);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refreshFont();
    TextRole m_role;
};

} // namespace carm::kit
