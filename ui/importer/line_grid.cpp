#include "importer/line_grid.h"

#include "entry/entry_fields.h"
#include "importer/remembered_widths.h"
#include "kit/flow_layout.h"
#include "kit/notice.h"
#include "shell/page_parts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace carm::importer_ui {

using kit::CellChoices;
using kit::CellCommand;
using presenters::LineTableModel;

namespace {

constexpr int kMostFound = 12;
constexpr std::size_t kMostPasteErrors = 5; ///< shown at once; the others stand in their cells

constexpr std::array<std::pair<int, int>, LineTableModel::ColumnCount> kLineColumns = {{
    {LineTableModel::ClassificationNumber, 18},
    {LineTableModel::Description, 22},
    {LineTableModel::CountryOfOrigin, 15},
    {LineTableModel::TariffTreatment, 15},
    {LineTableModel::Quantity, 10},
    {LineTableModel::UnitOfMeasure, 8},
    {LineTableModel::ValueForDutyCode, 12},
    {LineTableModel::Value, 12},
    {LineTableModel::GstExemptionCode, 13},
    {LineTableModel::ValueForDuty, 13},
    {LineTableModel::CustomsDuty, 12},
    {LineTableModel::Tax, 11},
    {LineTableModel::Total, 12},
}};

} // namespace

LineGrid::LineGrid(Workplace& work, QWidget* parent)
    : QWidget(parent), m_work(work),
      m_table(new kit::CellTable([this](const QModelIndex& index) { return lookOf(index); },
                                 [this](const QModelIndex& index) { return choicesOf(index); }, this)),
      m_cell(new kit::IconText(kit::TextRole::Body, this)), m_pasted(new kit::Notice(this))
{
    m_table->setObjectName(QLatin1String(kTable));
    for (const auto& [lineColumn, characters] : kLineColumns) {
        m_table->setCharacters(lineColumn, characters);
    }
    m_cell->setObjectName(QStringLiteral("cellMessage"));
    m_cell->hide();
    m_pasted->setObjectName(QStringLiteral("pasteResult"));
    m_pasted->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildWays());
    column->addWidget(m_pasted);
    column->addWidget(m_table, 1);
    column->addWidget(m_cell);
    new RememberedWidths(work.session.backend(), "lines", m_table);
    connect(m_table, &kit::CellTable::commanded, this, &LineGrid::command);
    connect(m_table, &kit::CellTable::cellChosen, this, &LineGrid::showCell);
}

QWidget* LineGrid::buildWays()
{
    auto* ways = new QWidget(this);
    auto* row = new kit::FlowLayout(4, kit::FlowLayout::Stand::Middle, ways);
    const auto add = [&](const char* name, kit::Icon icon, CellCommand wanted) {
        auto* way = shell::newButton(kit::ButtonRole::Quiet, name, ways);
        way->setLeadingIcon(icon);
        row->add(way);
        connect(way, &kit::Button::clicked, this, [this, wanted] { command(wanted); });
        return way;
    };
    m_add = add(kAdd, kit::Icon::Add, CellCommand::AppendRow);
    m_copy = add(kCopy, kit::Icon::None, CellCommand::CopyRow);
    m_remove = add(kRemove, kit::Icon::Remove, CellCommand::RemoveRow);
    m_paste = add(kPaste, kit::Icon::None, CellCommand::Paste);
    m_undo = add(kUndo, kit::Icon::Undo, CellCommand::Undo);
    m_redo = add(kRedo, kit::Icon::None, CellCommand::Redo);
    return ways;
}

void LineGrid::setInvoice(int invoice)
{
    m_table->abandonEditing();
    if (m_table->model() != &model()) {
        m_table->setModel(&model());
    }
    model().setInvoice(invoice);
    m_pasted->hide();
    refresh();
}

void LineGrid::retranslate()
{
    const presenters::Speaker& voice = m_work.speaker();
    m_add->setLabel(voice.say("Importer", "Add"), voice.say("Importer", "Add a line"));
    m_copy->setLabel(voice.say("Importer", "Copy"),
                     voice.say("Importer", "Copy the line below itself (Ctrl+D)"));
    m_remove->setLabel(voice.say("Importer", "Remove"),
                       voice.say("Importer", "Remove the line (Ctrl+Delete)"));
    m_paste->setLabel(voice.say("Importer", "Paste"),
                      voice.say("Importer", "Paste cells from a spreadsheet (Ctrl+V)"));
    m_undo->setLabel(voice.say("Importer", "Undo"), voice.say("Importer", "Undo (Ctrl+Z)"));
    m_redo->setLabel(voice.say("Importer", "Redo"), voice.say("Importer", "Redo (Ctrl+Y)"));
    for (kit::Button* way : {m_add, m_copy, m_remove, m_paste, m_undo, m_redo}) {
        way->setToolTip(way->accessibleName());
    }
    m_table->setAccessibleName(voice.say("Importer", "Lines of goods"));
    m_table->setAccessibleDescription(voice.say(
        "Importer", "Arrows go over the cells, typing or Enter edits, Insert adds a line above, Tab "
                    "leaves the table."));
    m_table->setNothingFound(voice.say("Importer", "Nothing found. Try another or a shorter word."));
    m_pasted->hide();
    refresh();
}

void LineGrid::refresh()
{
    const presenters::EntryEditor& editor = m_work.editor.editor();
    const bool any = m_table->model() != nullptr && model().rowCount() > 0;
    m_copy->setEnabled(any);
    m_remove->setEnabled(any);
    m_undo->setEnabled(editor.canUndo());
    m_redo->setEnabled(editor.canRedo());
    showCell();
}

bool LineGrid::jumpTo(const declaration::FieldPath& path)
{
    if (m_table->model() == nullptr) {
        return false;
    }
    if (path.field == declaration::Field::Lines) {
        m_add->setFocus(Qt::OtherFocusReason);
        return true;
    }
    const QModelIndex index = model().indexOf(path);
    if (index.isValid()) {
        m_table->goTo(index);
    }
    return index.isValid();
}

void LineGrid::focusFirst()
{
    if (model().rowCount() == 0) {
        m_add->setFocus(Qt::OtherFocusReason);
    } else {
        m_table->goTo(m_table->currentIndex().isValid() ? m_table->currentIndex() : model().index(0, 0));
    }
}

void LineGrid::forget()
{
    m_table->abandonEditing();
    m_table->setModel(nullptr);
    m_pasted->hide();
    m_cell->hide();
}

kit::CellLook LineGrid::lookOf(const QModelIndex& index) const
{
    kit::CellLook look;
    look.isComputed = index.data(LineTableModel::IsComputedRole).toBool();
    const QVariant severity = index.data(LineTableModel::SeverityRole);
    if (severity.isValid()) {
        look.tone = severity.toInt() == static_cast<int>(declaration::Severity::Error) ? kit::Tone::Danger
                                                                                       : kit::Tone::Warning;
    }
    return look;
}

CellChoices LineGrid::choicesOf(const QModelIndex& index) const
{
    if (index.column() == LineTableModel::ClassificationNumber) {
        return {CellChoices::Kind::Search, [this](const QString& typed) {
                    std::vector<kit::PickRow> rows;
                    for (const auto& found :
                         m_work.editor.choices().search(typed, kMostFound, m_work.speaker())) {
                        rows.push_back({found.code, QString(), found.printed, found.description, found.rate});
                    }
                    return rows;
                }};
    }
    std::vector<kit::PickRow> all;
    for (const presenters::Choice& choice : model().choicesFor(index)) {
        // Areas share the code of a country: the name tells them apart, and the table recognises it.
        all.push_back({choice.label, choice.area, choice.label, QString(),
                       choice.detail.isEmpty() ? choice.code : choice.detail});
    }
    if (all.empty()) {
        return {};
    }
    return {CellChoices::Kind::List,
            [rows = std::move(all)](const QString& typed) { return kit::filterRows(rows, typed); }};
}

void LineGrid::command(CellCommand command)
{
    m_table->finishEditing();
    const int row = m_table->currentIndex().row();
    const bool on = row >= 0 && row < model().rowCount();
    switch (command) {
    case CellCommand::Copy:
        copyCells();
        break;
    case CellCommand::Paste:
        paste();
        break;
    case CellCommand::InsertRow:
        addLine(on ? row : model().rowCount(), false);
        break;
    case CellCommand::CopyRow:
        if (on) {
            m_table->goTo(model().index(model().copyLine(row), m_table->currentIndex().column()));
        }
        break;
    case CellCommand::RemoveRow:
        if (on) {
            removeLine();
        }
        break;
    case CellCommand::Undo:
        takeBack(false);
        break;
    case CellCommand::Redo:
        takeBack(true);
        break;
    case CellCommand::AppendRow:
        addLine(model().rowCount(), true);
        break;
    }
    refresh();
}

void LineGrid::addLine(int before, bool edits)
{
    const QModelIndex first = model().index(model().insertLine(before), LineTableModel::ClassificationNumber);
    m_table->goTo(first);
    if (edits) {
        m_table->edit(first);
    }
}

void LineGrid::removeLine()
{
    const QModelIndex here = m_table->currentIndex();
    const int row = here.row();
    const int column = here.column();
    model().removeLine(row);
    if (model().rowCount() > 0) {
        m_table->goTo(model().index(std::min(row, model().rowCount() - 1), column));
    } else {
        m_add->setFocus(Qt::OtherFocusReason);
    }
}

void LineGrid::paste()
{
    const QModelIndex here = m_table->currentIndex();
    showPaste(model().paste(QGuiApplication::clipboard()->text(),
                            here.isValid() ? here.row() : model().rowCount(),
                            here.isValid() ? here.column() : 0));
}

void LineGrid::copyCells() const
{
    const QItemSelection selection = m_table->selectionModel()->selection();
    if (selection.isEmpty()) {
        return;
    }
    const QItemSelectionRange& range = selection.constFirst();
    QGuiApplication::clipboard()->setText(model().copyText(range.topLeft(), range.bottomRight()));
}

void LineGrid::showPaste(const presenters::PasteResult& result)
{
    const presenters::Speaker& voice = m_work.speaker();
    for (kit::Button* error : m_pasteErrors) {
        error->hide();
        error->deleteLater();
    }
    m_pasteErrors.clear();
    m_pasted->show();
    if (result.refused) {
        m_pasted->setTone(kit::Tone::Warning, kit::Icon::Warning);
        m_pasted->setTexts(result.refused->what, shell::whyAndMend(*result.refused));
        return;
    }
    m_pasted->setTone(result.errors.empty() ? kit::Tone::Success : kit::Tone::Warning,
                      result.errors.empty() ? kit::Icon::Check : kit::Icon::Warning);
    const QString taken = voice.sayCount("Importer", "%n cell(s) pasted.", nullptr, result.cells);
    const QString added = voice.sayCount("Importer", "%n line(s) added.", nullptr, result.newRows);
    const int errors = static_cast<int>(result.errors.size());
    m_pasted->setTexts(result.newRows > 0 ? taken + QLatin1Char(' ') + added : taken,
                       errors == 0 ? QString()
                                   : voice.sayCount("Importer",
                                                    "%n cell(s) cannot be read as they stand; the "
                                                    "text was kept. Undo takes the paste back.",
                                                    nullptr, errors));
    for (std::size_t i = 0; i < std::min(result.errors.size(), kMostPasteErrors); ++i) {
        const presenters::PasteError& error = result.errors[i];
        auto* link = shell::newButton(kit::ButtonRole::Link, "", m_pasted);
        link->setObjectName(QStringLiteral("pasteError%1").arg(i + 1));
        link->setLabel(voice.say("Importer", "Line %1: %2",
                                 {QString::number(error.row + 1), entry::asParagraph(error.message)}));
        connect(link, &kit::Button::clicked, this,
                [this, error] { m_table->goTo(model().index(error.row, error.column)); });
        m_pasted->addPart(link);
        m_pasteErrors.push_back(link);
    }
}

void LineGrid::showCell()
{
    const QModelIndex index = m_table->currentIndex();
    const QString message = index.data(LineTableModel::MessageRole).toString().simplified();
    m_cell->setVisible(!message.isEmpty());
    if (message.isEmpty()) {
        return;
    }
    const bool wrong = lookOf(index).tone == kit::Tone::Danger;
    m_cell->setIcon(wrong ? kit::Icon::Error : kit::Icon::Warning,
                    wrong ? kit::Tone::Danger : kit::Tone::Warning);
    m_cell->setText(
        m_work.speaker().say("Importer", "Line %1: %2", {QString::number(index.row() + 1), message}));
}

void LineGrid::takeBack(bool forward)
{
    const QModelIndex here = m_table->currentIndex();
    const int row = here.row();
    const int column = here.column();
    if (forward) {
        m_work.editor.editor().redo();
    } else {
        m_work.editor.editor().undo();
    }
    m_pasted->hide();
    if (model().rowCount() > 0 && row >= 0) {
        m_table->setCurrentIndex(model().index(std::min(row, model().rowCount() - 1), column));
    }
}

} // namespace carm::importer_ui
