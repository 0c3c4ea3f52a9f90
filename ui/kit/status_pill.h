// One shape for every state: a rounded label with an icon and a word.
#pragma once

#include "kit/icon_text.h"

#include <QWidget>

namespace carm::kit {

class StatusPill final : public QWidget {
    Q_OBJECT
public:
    explicit StatusPill(QWidget* parent = nullptr);
    /// Wide enough for one line; wraps where there is less room.
    QSize sizeHint() const override;
    void setStatus(Tone tone, Icon icon, const QString& text, const QString& explanation);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone m_tone = Tone::Information;
    IconText* m_text;
};

} // namespace carm::kit
