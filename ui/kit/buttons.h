// Buttons of three ranks: one primary action a page, secondary ones, and links.
#pragma once

#include "kit/icons.h"

#include <QPushButton>

namespace carm::kit {

enum class ButtonRole {
    Primary,
    Secondary,
    Link,  ///< underlined text
    Quiet, ///< text without a frame, for the header
};

class Button final : public QPushButton {
    Q_OBJECT
public:
    explicit Button(ButtonRole role, QWidget* parent = nullptr);
    /// Text and, unless `accessibleName` says more, the name for screen readers.
    void setLabel(const QString& text, const QString& accessibleName = {});
    void setLeadingIcon(Icon icon);
    /// Puts the icon behind the text, for "Continue ›".
    void setTrailingIcon(Icon icon);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refreshIcon();
    ButtonRole m_role;
    Icon m_icon = Icon::None;
};

} // namespace carm::kit
