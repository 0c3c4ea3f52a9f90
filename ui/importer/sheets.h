// Panels over the pages that ask for a name, or say one thing.
#pragma once

#include "kit/sheet.h"

namespace carm::kit {
class Text;
class TextField;
} // namespace carm::kit

namespace carm::importer_ui {

/// Asks for a name.
class NameSheet final : public QObject {
    Q_OBJECT
public:
    /// The field and the buttons are named `name` with "Field", "Cancel" and "Take".
    NameSheet(QWidget* window, const char* name);
    void ask(const QString& title, const QString& label, const QString& proposed, const QString& cancel,
             const QString& take);

Q_SIGNALS:
    void named(const QString& name);

private:
    void take();

    kit::Sheet* m_sheet;
    kit::TextField* m_field;
    kit::Button* m_cancel;
    kit::Button* m_take;
};

/// One text and a button that closes it.
class TextSheet final : public QObject {
    Q_OBJECT
public:
    TextSheet(QWidget* window, const char* name);
    void show(const QString& title, const QString& text, const QString& close);
    kit::Sheet* sheet() const { return m_sheet; }

private:
    kit::Sheet* m_sheet;
    kit::Text* m_text;
    kit::Button* m_close;
};

} // namespace carm::importer_ui
