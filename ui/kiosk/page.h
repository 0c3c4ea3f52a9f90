// One page of the kiosk: title, what must be mended, and the fields or texts of the page.
#pragma once

#include "entry/entry_fields.h"
#include "kiosk/kiosk_entry.h"
#include "kit/icons.h"
#include "presenters/kiosk_session.h"

#include <QWidget>

class QVBoxLayout;

namespace carm::kit {
class ErrorSummary;
class Text;
} // namespace carm::kit

namespace carm::kiosk {

/// Between groups of a page, in pixels.
inline constexpr int kGroupGap = 24;

class Page : public QWidget {
    Q_OBJECT
public:
    Page(presenters::KioskSession& session, presenters::KioskPage which, QWidget* parent);

    presenters::KioskPage which() const { return m_which; }
    /// All sentences in the language of the session, then everything that refresh() shows.
    void retranslate();
    /// What the session says now.
    void refresh();
    /// The page was turned to.
    virtual void entered();
    /// False when the page has no control that wants the focus: the button that goes on takes it then.
    virtual bool focusFirst() { return false; }
    virtual bool jumpTo(const declaration::FieldPath& path);
    /// What the button that goes on says; empty when the page has none.
    virtual QString forwardLabel() const;
    virtual kit::Icon forwardIcon() const { return kit::Icon::Forward; }
    /// Whether the button that goes on can be pressed.
    virtual bool mayGoForward() const { return true; }
    /// Something is under way that must end before the person can go on or back.
    virtual bool isBusy() const { return false; }
    /// Goes on, or shows why not and returns false.
    virtual bool goForward();
    /// Leaves nothing of the person behind.
    virtual void forget();

Q_SIGNALS:
    void forwardWanted();
    void jumpWanted(const declaration::FieldPath& path);

protected:
    virtual void saySentences() = 0;
    virtual void showValues() {}

    presenters::KioskSession& session() const { return m_session; }
    const presenters::Speaker& speaker() const { return m_session.speaker(); }
    entry::EntrySource& source() { return m_entry; }
    entry::EntryFields& fields() { return *m_fields; }
    QVBoxLayout* column() { return m_column; }
    void setTitle(const QString& title, const QString& lead = {});
    void showProblems();

private:
    struct Problem {
        declaration::FieldPath field;
        QString text;
    };
    std::vector<Problem> problems() const;
    void refreshSummary();

    presenters::KioskSession& m_session;
    presenters::KioskPage m_which;
    KioskEntry m_entry;
    entry::EntryFields* m_fields;
    QVBoxLayout* m_column;
    kit::Text* m_title;
    kit::Text* m_lead;
    kit::ErrorSummary* m_summary;
    bool m_showProblems = false;
};

} // namespace carm::kiosk
