// An icon beside a text that wraps: meaning is never said by colour alone.
#pragma once

#include "kit/icons.h"
#include "kit/text.h"

#include <QWidget>

namespace carm::kit {

/// Which colour of the theme the icon takes.
enum class Tone { Ink, Success, Warning, Danger, Information };

class IconText final : public QWidget {
    Q_OBJECT
public:
    explicit IconText(TextRole role, QWidget* parent = nullptr);
    void setIcon(Icon icon, Tone tone);
    void setTextRole(TextRole role);
    void setText(const QString& text);
    QString text() const;
    /// Of icon and text on one line.
    int naturalWidth() const;

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void refreshIcon();
    int iconSide() const;

    Icon m_icon = Icon::None;
    Tone m_tone = Tone::Ink;
    QLabel* m_picture;
    Text* m_text;
};

} // namespace carm::kit
