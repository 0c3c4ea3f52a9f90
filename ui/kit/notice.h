// A coloured panel that says something about the page: icon, title in words, and a text.
#pragma once

#include "kit/icon_text.h"

#include <QFrame>

class QVBoxLayout;

namespace carm::kit {

class Notice final : public QFrame {
    Q_OBJECT
public:
    explicit Notice(QWidget* parent = nullptr, TextRole text = TextRole::Body);
    void setTone(Tone tone, Icon icon);
    void setTexts(const QString& title, const QString& text);
    /// Below the texts: buttons and links that belong to the notice.
    void addPart(QWidget* part);

private:
    QVBoxLayout* m_column;
    IconText* m_title;
    Text* m_text;
};

} // namespace carm::kit
