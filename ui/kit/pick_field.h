// A field with a list to choose from, with type-ahead: countries, currencies, and the goods of the tariff.
// What was typed and not chosen stays in the field and goes to the caller as it is.
#pragma once

#include "kit/field.h"
#include "kit/pick_rows.h"

#include <QPointer>

namespace carm::kit {

class PickPopup;

class PickField final : public Field {
    Q_OBJECT
public:
    enum class Opens {
        OnTouch,  ///< shows the whole list when it is touched: a choice
        OnTyping, ///< has nothing to show before something is typed: a search
    };
    explicit PickField(Opens opens, QWidget* parent = nullptr);
    ~PickField() override;

    void setSource(PickSource source);
    void setNothingFound(const QString& text);
    bool isOpen() const;
    void closeList();
    /// Text, list and everything that was found go, for the next person.
    void forget();

Q_SIGNALS:
    void picked(const carm::kit::PickRow& row);
    void typed(const QString& text); ///< left with a text that is no choice

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    PickPopup& popup();
    /// Whether a touch goes to the field, its list, or the keyboard that types into it.
    bool belongsTo(const QWidget* touched) const;
    void openFor(const QString& text);
    void choose(const PickRow& row);
    void enter();
    void settle();
    void steer(int key);

    Opens m_opens;
    PickSource m_source;
    QString m_nothingFound;
    QPointer<PickPopup> m_popup;
    bool m_edited = false; ///< typed since the last choice
};

} // namespace carm::kit
