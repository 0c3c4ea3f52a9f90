// One page of the counter's window.
#pragma once

#include "counter/desk.h"

#include <QWidget>

namespace carm::counter {

class Page : public QWidget {
    Q_OBJECT
public:
    Page(Desk& desk, QWidget* parent) : QWidget(parent), m_desk(desk) {}

    /// All sentences in the language of the session, then everything that refresh() shows.
    void retranslate()
    {
        saySentences();
        showValues();
    }
    /// What the presenters say now.
    void refresh() { showValues(); }
    /// The page was turned to.
    virtual void entered() {}
    virtual void focusFirst() = 0;
    /// Leaves nothing of what was typed behind.
    virtual void forget() {}
    /// The next step of the page, by its key; false when there is none.
    virtual bool takeNextStep() { return false; }
    /// What is typed while no field has the focus, also by a reader; false when the page has no use for it.
    virtual bool takeText(const QString&) { return false; }
    /// Escape: one step back inside the page; false when the page has none.
    virtual bool goBack() { return false; }

protected:
    virtual void saySentences() = 0;
    virtual void showValues() {}

    Desk& desk() const { return m_desk; }
    const presenters::Speaker& speaker() const { return m_desk.speaker(); }

private:
    Desk& m_desk;
};

} // namespace carm::counter
