// The list that hangs on a field: inside the window, never a window of its own, so that it cannot come before
// or behind anything else. It never takes the focus; the field steers it.
#pragma once

#include "kit/pick_rows.h"

#include <QFrame>

class QListView;

namespace carm::kit {

class PickModel;
class Text;

class PickPopup final : public QFrame {
    Q_OBJECT
public:
    /// `field` is the control it hangs on; the popup lives in the window of the field, or in the nearest part
    /// of it that has the property `popupHost`.
    explicit PickPopup(QWidget* field);

    void setName(const QString& accessibleName);
    /// Shown instead of rows when there are none.
    void setNothingFound(const QString& text);
    void open(std::vector<PickRow> rows, int current);
    void steer(int key);
    const PickRow* current() const;
    const std::vector<PickRow>& rows() const;

Q_SIGNALS:
    void chosen(const carm::kit::PickRow& row);

private:
    void place();
    void announce();

    QWidget* m_field;
    QListView* m_list;
    PickModel* m_model;
    Text* m_nothing;
};

} // namespace carm::kit
