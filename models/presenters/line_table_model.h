// The lines of one invoice of an open draft as a table: typing, pasting from a spreadsheet, copying,
// inserting and taking out lines, each of them one step to undo. Rules and computation are the editor's.
#pragma once

#include "presenters/choices.h"
#include "presenters/entry_editor.h"
#include "presenters/messages.h"
#include "presenters/pasted_cells.h"

#include <QAbstractTableModel>

namespace carm::presenters {

/// What was pasted into a cell and cannot be read there; the text stays in the cell as it was pasted.
struct PasteError {
    int row = 0;
    int column = 0;
    QString typed;
    Message message;
};

struct PasteResult {
    int cells = 0;   ///< that took a text
    int newRows = 0; ///< that were added at the end
    std::vector<PasteError> errors;
    /// Why nothing was pasted: no text, or more than the form takes.
    std::optional<Message> refused;
};

class LineTableModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column {
        ClassificationNumber,
        Description,
        CountryOfOrigin,
        TariffTreatment,
        Quantity,
        UnitOfMeasure,
        ValueForDutyCode,
        Value,
        GstExemptionCode,
        ValueForDuty, ///< from here on computed
        CustomsDuty,
        Tax,
        Total,
        ColumnCount,
    };
    enum Role {
        SeverityRole = Qt::UserRole, ///< int of declaration::Severity; absent in a cell without findings
        MessageRole,                 ///< what, why and how to mend, a line each
        IsComputedRole,
    };

    /// `speaker` says headings and messages; the page calls retranslate() when its language changes.
    LineTableModel(EntryEditor& editor, const Speaker* speaker, QObject* parent = nullptr);
    ~LineTableModel() override;

    void setInvoice(int invoice);
    int invoice() const;
    void retranslate(const Speaker* speaker);

    declaration::FieldPath pathOf(const QModelIndex& index) const;
    /// Nothing for a field that is not in this table.
    QModelIndex indexOf(const declaration::FieldPath& path) const;
    /// What the cell can hold; empty where it is typed freely.
    std::vector<Choice> choicesFor(const QModelIndex& index) const;

    /// New lines of a correction stand behind those of the version before, whose numbers stay: for those
    /// the new line goes to the end. `before` may be the number of rows. Returns the row.
    int insertLine(int before);
    int copyLine(int row);
    /// Takes the line out; a correction sets its value and quantity to zero instead, and keeps it.
    void removeLine(int row);
    /// Rows by line breaks, cells by tabs or, where there is none, by commas or semicolons as CSV writes
    /// them. One step to undo. Lines are added as needed.
    PasteResult paste(const QString& text, int row, int column);
    /// The cells between two corners for the clipboard: tabs and line breaks.
    QString copyText(const QModelIndex& from, const QModelIndex& to) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    int keptLines() const;
    void insertRow(int before, const declaration::DraftLine& line);
    void tellAll();
    QVariant noteData(const QModelIndex& index, int role) const;
    void pasteRow(const QStringList& texts, int row, int column, std::vector<std::pair<int, int>>& taken);
    std::vector<PasteError> errorsIn(const std::vector<std::pair<int, int>>& cells) const;
    Message pasteRefusal(PasteProblem problem) const;

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace carm::presenters
