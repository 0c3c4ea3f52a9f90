#include "presenters/line_table_model.h"

#include "presenters/format.h"
#include "presenters/kiosk_views.h"
#include "presenters/line_columns.h"
#include "presenters/pasted_cells.h"
#include "support/ensure.h"

#include <QHash>

#include <algorithm>
#include <set>

namespace carm::presenters {
namespace {

using declaration::DraftLine;
using declaration::Field;
using declaration::FieldPath;
using declaration::Severity;

QString sentenceOf(const Message& message)
{
    return QStringList{message.what, message.why, message.mend}.join(u'\n');
}

} // namespace

struct LineTableModel::Private {
    /// The worst that is said of a cell, and all that is said of it.
    struct CellNote {
        Severity severity = Severity::Warning;
        QStringList sentences;
    };

    EntryEditor& editor;
    const Speaker* speaker;
    int invoice = 0;
    int rows = 0; ///< as the views know it
    bool isOwnChange = false;
    mutable bool isStale = true; ///< the two below
    mutable QHash<std::pair<int, int>, CellNote> notes;
    mutable QHash<int, std::size_t> assessedLines; ///< row to its place in the computation
    QHash<int, std::vector<Choice>> sharedChoices; ///< of columns whose choices are those of every line

    Private(EntryEditor& edited, const Speaker* says) : editor(edited), speaker(says) {}

    const std::vector<DraftLine>& lines() const
    {
        static const std::vector<DraftLine> kNone;
        const auto& invoices = editor.draft().invoices;
        const bool exists = invoice >= 0 && invoice < static_cast<int>(invoices.size());
        return exists ? invoices[static_cast<std::size_t>(invoice)].lines : kNone;
    }
    const DraftLine& line(int row) const { return lines().at(static_cast<std::size_t>(row)); }
    int count() const { return static_cast<int>(lines().size()); }

    void note(const FieldPath& path, Severity severity, const Message& message) const
    {
        const auto column =
            path.invoice == invoice && path.line >= 0 ? columnOfField(path.field) : std::optional<int>();
        if (column) {
            CellNote& cell = notes[{path.line, *column}];
            cell.severity = severity == Severity::Error ? Severity::Error : cell.severity;
            cell.sentences += sentenceOf(message);
        }
    }

    void refresh() const
    {
        if (!std::exchange(isStale, false)) {
            return;
        }
        notes.clear();
        assessedLines.clear();
        for (const declaration::Finding& finding : editor.findings()) {
            note(finding.field, finding.severity, messageFor(finding, *speaker));
        }
        const Computation& computation = editor.computation();
        for (const assessment::Refusal& refusal : computation.refusals) {
            note(refusal.field, Severity::Error, messageFor(refusal, *speaker));
        }
        for (std::size_t i = 0; computation.assessment && i < computation.assessment->lines.size(); ++i) {
            if (computation.assessment->lines[i].invoice == invoice) {
                assessedLines.insert(computation.assessment->lines[i].line, i);
            }
        }
    }

    /// Empty while the line waits for its fields.
    QString computedText(int row, int column) const
    {
        refresh();
        const auto place = assessedLines.constFind(row);
        if (place == assessedLines.constEnd()) {
            return {};
        }
        const assessment::LineAssessment& line = editor.computation().assessment->lines[*place];
        switch (column) {
        case ValueForDuty:
            return amountOrPending(line.valueForDuty, *speaker);
        case CustomsDuty:
            return amountOrPending(line.amountOf(assessment::ChargeKind::CustomsDuty), *speaker);
        case Tax:
            return amountOrPending(line.amountOf(assessment::ChargeKind::GoodsAndServicesTax), *speaker);
        default:
            return amountOrPending(line.total, *speaker);
        }
    }

    /// Like the line above in what goods of one invoice mostly share.
    DraftLine newLine(int before) const
    {
        DraftLine line;
        line.valueForDutyCode = QStringLiteral("13");
        if (before > 0) {
            const DraftLine& above = this->line(before - 1);
            line.valueForDutyCode = above.valueForDutyCode;
            line.countryOfOrigin = above.countryOfOrigin;
            line.originArea = above.originArea;
            line.tariffTreatment = above.tariffTreatment;
        }
        return line;
    }

    /// Lists of countries are long and sorted: made once for all the lines of a paste.
    const std::vector<Choice>& choices(int column, int row)
    {
        const bool isShared =
            column == CountryOfOrigin || column == ValueForDutyCode || column == GstExemptionCode;
        if (!isShared || !sharedChoices.contains(column)) {
            sharedChoices.insert(column, columnChoices(column, line(row), editor, *speaker));
        }
        return sharedChoices[column];
    }

    /// Texts of closed lists are recognised by code or name; others are the editor's to read.
    void setCell(int row, int column, const QString& typed)
    {
        const auto choice = recognisedChoice(typed, choices(column, row));
        if (column == CountryOfOrigin && choice) {
            editor.setOrigin(invoice, row, choice->code, choice->area);
            return;
        }
        editor.setText({*fieldOfColumn(column), invoice, row}, choice ? choice->code : typed.trimmed());
    }
};

LineTableModel::LineTableModel(EntryEditor& editor, const Speaker* speaker, QObject* parent)
    : QAbstractTableModel(parent), m_d(std::make_unique<Private>(editor, speaker))
{
    m_d->rows = m_d->count();
    // Rows that come and go by themselves: undo, another draft.
    connect(&editor, &EntryEditor::edited, this, [this] {
        if (!m_d->isOwnChange && m_d->rows != m_d->count()) {
            beginResetModel();
            m_d->rows = m_d->count();
            m_d->isStale = true;
            endResetModel();
        }
    });
    connect(&editor, &EntryEditor::changed, this, [this] {
        m_d->isStale = true;
        m_d->sharedChoices.clear();
        if (!m_d->isOwnChange) {
            tellAll();
        }
    });
}

LineTableModel::~LineTableModel() = default;

void LineTableModel::setInvoice(int invoice)
{
    beginResetModel();
    m_d->invoice = invoice;
    m_d->rows = m_d->count();
    m_d->isStale = true;
    endResetModel();
}

int LineTableModel::invoice() const
{
    return m_d->invoice;
}

void LineTableModel::retranslate(const Speaker* speaker)
{
    m_d->speaker = speaker;
    m_d->isStale = true;
    m_d->sharedChoices.clear();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    tellAll();
}

FieldPath LineTableModel::pathOf(const QModelIndex& index) const
{
    return {fieldOfColumn(index.column()).value_or(Field::Lines), m_d->invoice, index.row()};
}

QModelIndex LineTableModel::indexOf(const FieldPath& path) const
{
    const auto column = columnOfField(path.field);
    const bool isHere = path.invoice == m_d->invoice && path.line >= 0 && path.line < m_d->rows;
    return column && isHere ? index(path.line, *column) : QModelIndex();
}

std::vector<Choice> LineTableModel::choicesFor(const QModelIndex& index) const
{
    return columnChoices(index.column(), m_d->line(index.row()), m_d->editor, *m_d->speaker);
}

int LineTableModel::insertLine(int before)
{
    CARM_ENSURE(before >= 0 && before <= m_d->rows);
    const int at = before < keptLines() ? m_d->rows : before;
    insertRow(at, m_d->newLine(at));
    return at;
}

int LineTableModel::copyLine(int row)
{
    const DraftLine copied = m_d->line(row);
    const int at = row + 1 < keptLines() ? m_d->rows : row + 1;
    insertRow(at, copied);
    return at;
}

void LineTableModel::insertRow(int before, const DraftLine& line)
{
    beginInsertRows({}, before, before);
    m_d->isOwnChange = true;
    m_d->editor.insertLine(m_d->invoice, before, line);
    m_d->isOwnChange = false;
    m_d->rows = m_d->count();
    m_d->isStale = true;
    endInsertRows();
    tellAll();
}

int LineTableModel::keptLines() const
{
    const auto& corrected = m_d->editor.corrected();
    const auto invoice = static_cast<std::size_t>(m_d->invoice);
    const bool isKept = corrected && invoice < corrected->draft.invoices.size();
    return isKept ? static_cast<int>(corrected->draft.invoices[invoice].lines.size()) : 0;
}

void LineTableModel::removeLine(int row)
{
    CARM_ENSURE(row >= 0 && row < m_d->rows);
    if (row < keptLines()) {
        m_d->editor.together([this, row] {
            const bool hasQuantity = !m_d->line(row).quantity.isEmpty();
            m_d->editor.setText({Field::Value, m_d->invoice, row}, QStringLiteral("0.00"));
            m_d->editor.setText({Field::Quantity, m_d->invoice, row},
                                hasQuantity ? QStringLiteral("0") : QString());
        });
        return;
    }
    beginRemoveRows({}, row, row);
    m_d->isOwnChange = true;
    m_d->editor.removeLine(m_d->invoice, row);
    m_d->isOwnChange = false;
    m_d->rows = m_d->count();
    m_d->isStale = true;
    endRemoveRows();
    tellAll();
}

void LineTableModel::tellAll()
{
    if (m_d->rows > 0) {
        Q_EMIT dataChanged(index(0, 0), index(m_d->rows - 1, ColumnCount - 1));
    }
}

PasteResult LineTableModel::paste(const QString& text, int row, int column)
{
    CARM_ENSURE(row >= 0 && row <= m_d->rows && column >= 0);
    PasteResult result;
    const auto cells = pastedCells(text);
    if (!cells) {
        result.refused = pasteRefusal(cells.error());
        return result;
    }
    const int needed = row + static_cast<int>(cells->size());
    if (needed > declaration::kMostLines) {
        result.refused = pasteRefusal(PasteProblem::TooLarge);
        return result;
    }
    result.newRows = std::max(0, needed - m_d->rows);
    std::vector<std::pair<int, int>> taken;
    m_d->editor.together([&] {
        for (int added = 0; added < result.newRows; ++added) {
            m_d->editor.addLine(m_d->invoice);
        }
        for (int down = 0; down < static_cast<int>(cells->size()); ++down) {
            const QStringList& texts = cells->at(static_cast<std::size_t>(down));
            pasteRow(texts, row + down, column, taken);
        }
    });
    result.cells = static_cast<int>(taken.size());
    result.errors = errorsIn(taken);
    return result;
}

QString LineTableModel::copyText(const QModelIndex& from, const QModelIndex& to) const
{
    QStringList rows;
    for (int row = std::min(from.row(), to.row()); row <= std::max(from.row(), to.row()); ++row) {
        QStringList cells;
        for (int column = std::min(from.column(), to.column());
             column <= std::max(from.column(), to.column()); ++column) {
            QString cell = index(row, column).data(Qt::EditRole).toString();
            if (cell.contains(u'\t') || cell.contains(u'\n') || cell.startsWith(u'"')) {
                cell = u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
            }
            cells += cell;
        }
        rows += cells.join(u'\t');
    }
    return rows.join(u'\n');
}

int LineTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_d->rows;
}

int LineTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LineTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_d->count()) {
        return {};
    }
    const bool isComputed = isComputedColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return isComputed ? m_d->computedText(index.row(), index.column())
                          : shownText(index.column(), m_d->line(index.row()), m_d->editor, *m_d->speaker);
    case Qt::EditRole:
        return isComputed ? m_d->computedText(index.row(), index.column()) : m_d->editor.text(pathOf(index));
    case Qt::TextAlignmentRole: {
        const bool isFigure = isComputed || index.column() == Quantity || index.column() == Value;
        return QVariant::fromValue(
            Qt::Alignment((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    case IsComputedRole:
        return isComputed;
    case SeverityRole:
    case MessageRole:
    case Qt::ToolTipRole:
        return noteData(index, role);
    default:
        return {};
    }
}

QVariant LineTableModel::noteData(const QModelIndex& index, int role) const
{
    m_d->refresh();
    const auto note = m_d->notes.constFind({index.row(), index.column()});
    if (note == m_d->notes.constEnd()) {
        return {};
    }
    return role == SeverityRole ? QVariant(static_cast<int>(note->severity))
                                : QVariant(note->sentences.join(QStringLiteral("\n\n")));
}

bool LineTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || isComputedColumn(index.column())) {
        return false;
    }
    m_d->setCell(index.row(), index.column(), value.toString());
    // The checks may follow a little later; what was typed, and the unit or treatment beside it, show at
    // once.
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    return true;
}

QVariant LineTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole) {
        return {};
    }
    return orientation == Qt::Horizontal ? QVariant(columnHeading(section, *m_d->speaker))
                                         : QVariant(section + 1);
}

Qt::ItemFlags LineTableModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && !isComputedColumn(index.column()) ? flags | Qt::ItemIsEditable : flags;
}

void LineTableModel::pasteRow(const QStringList& texts, int row, int column,
                              std::vector<std::pair<int, int>>& taken)
{
    for (int right = 0; right < texts.size(); ++right) {
        const int target = column + right;
        if (target < ColumnCount && !isComputedColumn(target)) {
            m_d->setCell(row, target, texts[right]);
            taken.emplace_back(row, target);
        }
    }
}

std::vector<PasteError> LineTableModel::errorsIn(const std::vector<std::pair<int, int>>& cells) const
{
    std::vector<PasteError> errors;
    const std::set<std::pair<int, int>> wanted(cells.begin(), cells.end());
    for (const declaration::Finding& finding : m_d->editor.findings()) {
        const auto column =
            finding.field.invoice == m_d->invoice ? columnOfField(finding.field.field) : std::optional<int>();
        const bool isPasted = column && wanted.contains({finding.field.line, *column});
        if (isPasted && finding.severity == Severity::Error) {
            errors.push_back({finding.field.line, *column, m_d->editor.text(finding.field),
                              messageFor(finding, *m_d->speaker)});
        }
    }
    return errors;
}

Message LineTableModel::pasteRefusal(PasteProblem problem) const
{
    const Speaker& speaker = *m_d->speaker;
    if (problem == PasteProblem::Empty) {
        return {speaker.say("Lines", "There is nothing to paste."),
                speaker.say("Lines", "The clipboard has no text."),
                speaker.say("Lines", "Copy the cells in the spreadsheet, then paste them here.")};
    }
    return {speaker.say("Lines", "This is too much to paste."),
            speaker.say("Lines", "An entry takes at most %1 lines.",
                        {formatDecimal(QString::number(declaration::kMostLines), speaker.language())}),
            speaker.say("Lines", "Paste it in parts, over several entries.")};
}

} // namespace carm::presenters
