// A table to be keyed as a spreadsheet is: arrows go over the cells, typing or Enter edits, Enter goes on to
// the next row and Tab to the next cell while a cell is open, behind the last one to a new row. Tab leaves
// the table while none is, so that nobody is caught in it. Rows of one height, a header and line numbers that
// stay.
#pragma once

#include "kit/icon_text.h"
#include "kit/pick_rows.h"

#include <QTableView>

#include <functional>
#include <optional>

namespace carm::kit {

/// What a cell is, beside its text.
struct CellLook {
    bool isComputed = false;
    std::optional<Tone> tone; ///< something is said of it: Danger or Warning
};

/// What can be chosen in a cell. The key of a row is what is written into the model.
struct CellChoices {
    enum class Kind {
        None,   ///< typed freely
        List,   ///< one of a closed list: the only row that fits is taken
        Search, ///< shows nothing before something is typed; a result is never taken unseen
    };
    Kind kind = Kind::None;
    PickSource source;
};

/// What the person asks for with a key that the table cannot answer by itself.
enum class CellCommand { Copy, Paste, InsertRow, CopyRow, RemoveRow, Undo, Redo, AppendRow };

class CellTable final : public QTableView {
    Q_OBJECT
public:
    using LookOf = std::function<CellLook(const QModelIndex& index)>;
    using ChoicesOf = std::function<CellChoices(const QModelIndex& index)>;

    CellTable(LookOf look, ChoicesOf choices, QWidget* parent = nullptr);

    /// In digits of the body text; a column without one has the width that it has.
    void setCharacters(int column, int characters);
    void setNothingFound(const QString& text) { m_nothingFound = text; }
    /// Commits a cell that is being edited.
    void finishEditing();
    /// Leaves a cell that is being edited as it was.
    void abandonEditing();
    /// Goes to a cell and makes it seen.
    void goTo(const QModelIndex& index);
    /// What the person made of the widths; empty at first.
    QByteArray widths() const;
    /// What cannot be read is no error: the widths stay as they are.
    void setWidths(const QByteArray& saved);

    void setModel(QAbstractItemModel* model) override;
    const LookOf& look() const { return m_look; }
    const ChoicesOf& choices() const { return m_choices; }
    const QString& nothingFound() const { return m_nothingFound; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void commanded(carm::kit::CellCommand command);
    void cellChosen(const QModelIndex& index);
    void widthsChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void arrange();
    void noteCellWidth(int column, int width);
    QModelIndex nextEditable(const QModelIndex& from, int step) const;
    void clearCell();

    LookOf m_look;
    ChoicesOf m_choices;
    QString m_nothingFound;
    std::vector<std::pair<int, int>> m_characters;
    std::vector<std::pair<int, int>> m_widths; ///< column and its width at a text size of 100 %
    bool m_arranging = false;
};

} // namespace carm::kit
