// The declaration that is chosen in the list: what it is, how it stands, and what can be done with it.
#pragma once

#include "importer/workplace.h"

#include <QFrame>

namespace carm::kit {
class Button;
class FactList;
class Notice;
class StatusPill;
class Text;
} // namespace carm::kit

namespace carm::importer_ui {

class DeclarationDetail final : public QFrame {
    Q_OBJECT
public:
    static constexpr char kOpen[] = "openDeclaration";
    static constexpr char kCopy[] = "copyDeclaration";
    static constexpr char kTemplate[] = "saveAsTemplate";
    static constexpr char kDiscard[] = "discardDraft";

    DeclarationDetail(Workplace& work, QWidget* parent);
    /// A negative row shows none.
    void setRow(int row);
    int row() const { return m_row; }
    void retranslate();
    QString title() const;

Q_SIGNALS:
    void openWanted();
    void copyWanted();
    void templateWanted();
    void discardWanted();

private:
    QString text(presenters::DeclarationList::Column column) const;
    presenters::DeclarationRowKind kind() const;
    void showFacts();
    void showNextStep();

    Workplace& m_work;
    int m_row = -1;
    kit::Text* m_title;
    kit::StatusPill* m_state;
    kit::Text* m_explanation;
    kit::FactList* m_facts;
    kit::Button* m_open;
    kit::Text* m_until;
    kit::Notice* m_why;
    kit::Button* m_copy;
    kit::Button* m_template;
    kit::Button* m_discard;
};

} // namespace carm::importer_ui
