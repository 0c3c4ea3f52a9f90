// One page of the importer's window.
#pragma once

#include "importer/workplace.h"

#include <QWidget>

namespace carm::importer_ui {

class Page : public QWidget {
    Q_OBJECT
public:
    Page(Workplace& work, QWidget* parent) : QWidget(parent), m_work(work) {}

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
    /// What F1 says here.
    virtual QString help() const = 0;

protected:
    virtual void saySentences() = 0;
    virtual void showValues() {}

    Workplace& work() const { return m_work; }
    const presenters::Speaker& speaker() const { return m_work.speaker(); }

private:
    Workplace& m_work;
};

} // namespace carm::importer_ui
