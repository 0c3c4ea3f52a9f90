// A panel with one text and a button that closes it: help.
#pragma once

#include "kit/sheet.h"

namespace carm::kit {

class TextSheet final : public QObject {
    Q_OBJECT
public:
    /// The button is named `name` with "Close".
    TextSheet(QWidget* window, const char* name);
    void open(const QString& title, const QString& text, const QString& close);
    /// New texts when it is open.
    void retranslate(const QString& title, const QString& text, const QString& close);
    bool isOpen() const { return m_sheet->isVisible(); }

private:
    Sheet* m_sheet;
    Text* m_text;
    Button* m_close;
};

} // namespace carm::kit
