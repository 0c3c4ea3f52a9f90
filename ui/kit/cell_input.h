// The field in a cell that is being edited, with the list that hangs on it where the cell has choices.
#pragma once

#include "kit/cell_table.h"
#include "kit/line_input.h"

#include <QPointer>

namespace carm::kit {

class PickPopup;

class CellInput final : public LineInput {
    Q_OBJECT
public:
    CellInput(CellChoices choices, const QString& nothingFound, QWidget* parent);
    ~CellInput() override;

    /// What is to be written into the model: the key of what was chosen, or the text as typed.
    QString value() const;
    void begin(const QString& text);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openFor(const QString& text);
    void take(const PickRow& row);
    void steer(int key);

    CellChoices m_choices;
    QString m_nothingFound;
    QPointer<PickPopup> m_popup;
    QString m_taken;      ///< key of the chosen row
    QString m_takenTitle; ///< what the field shows of it
    bool m_edited = false;
};

} // namespace carm::kit
