// How each amount of the open draft came about, line by line, over the page.
#pragma once

#include "kit/sheet.h"
#include "presenters/importer_editor.h"

class QVBoxLayout;

namespace carm::importer_ui {

class ExplanationSheet final : public QObject {
    Q_OBJECT
public:
    explicit ExplanationSheet(QWidget* window);
    void open(const presenters::ImporterEditor& editor, const presenters::Speaker& speaker);
    void forget();

private:
    kit::Sheet* m_sheet;
    QWidget* m_content;
    QVBoxLayout* m_column;
    QList<QWidget*> m_parts;
    kit::Button* m_close;
};

} // namespace carm::importer_ui
