// Buttons of four ranks: one primary action a page, secondary ones, quiet ones and links. A button paints
// itself from the theme, and wraps its text when there is no room for one line.
#pragma once

#include "kit/icons.h"

#include <QPushButton>

namespace carm::kit {

struct Theme;

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
    void setRole(ButtonRole role);
    /// Text and, unless `accessibleName` says more, the name for screen readers.
    void setLabel(const QString& text, const QString& accessibleName = {});
    void setLeadingIcon(Icon icon);
    /// Puts the icon behind the text, for "Continue ›".
    void setTrailingIcon(Icon icon);
    /// A text size of its own, in pixels, that does not follow the theme: a letter that shows a size.
    void setTextPixels(int pixels);
    /// A key of a keyboard on the screen: fills its place, and stands close to its neighbours.
    void setKeycap(bool keycap);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Paint;
    QFont labelFont(const Theme& theme) const;
    int padding(const Theme& theme) const;
    int iconRoom(const Theme& theme) const;
    Paint paintOf(const Theme& theme) const;
    void paintLabel(QPainter& painter, const Theme& theme, const QColor& ink) const;

    ButtonRole m_role;
    QString m_label;
    Icon m_icon = Icon::None;
    bool m_iconLeads = true;
    int m_textPixels = 0;
    bool m_keycap = false;
};

} // namespace carm::kit
