#include "importer/declaration_detail.h"

#include "kit/fact_list.h"
#include "kit/notice.h"
#include "kit/status_pill.h"
#include "shell/page_parts.h"

#include <QVBoxLayout>

namespace carm::importer_ui {

using presenters::DeclarationList;
using presenters::DeclarationRowKind;

DeclarationDetail::DeclarationDetail(Workplace& work, QWidget* parent)
    : QFrame(parent), m_work(work), m_title(new kit::Text(kit::TextRole::Section, this)),
      m_state(new kit::StatusPill(this)), m_explanation(new kit::Text(kit::TextRole::Quiet, this)),
      m_facts(new kit::FactList(this)), m_open(shell::newButton(kit::ButtonRole::Primary, kOpen, this)),
      m_until(new kit::Text(kit::TextRole::Quiet, this)), m_why(new kit::Notice(this, kit::TextRole::Quiet)),
      m_copy(shell::newButton(kit::ButtonRole::Secondary, kCopy, this)),
      m_template(shell::newButton(kit::ButtonRole::Secondary, kTemplate, this)),
      m_discard(shell::newButton(kit::ButtonRole::Link, kDiscard, this))
{
    setProperty("ground", QStringLiteral("panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(shell::kPartGap);
    column->addWidget(m_title);
    column->addWidget(m_state, 0, Qt::AlignLeft);
    column->addWidget(m_explanation);
    column->addWidget(m_facts);
    column->addWidget(m_open, 0, Qt::AlignLeft);
    column->addWidget(m_until);
    column->addWidget(m_why);
    column->addWidget(m_copy, 0, Qt::AlignLeft);
    column->addWidget(m_template, 0, Qt::AlignLeft);
    column->addWidget(m_discard, 0, Qt::AlignLeft);
    connect(m_open, &kit::Button::clicked, this, &DeclarationDetail::openWanted);
    connect(m_copy, &kit::Button::clicked, this, &DeclarationDetail::copyWanted);
    connect(m_template, &kit::Button::clicked, this, &DeclarationDetail::templateWanted);
    connect(m_discard, &kit::Button::clicked, this, &DeclarationDetail::discardWanted);
}

void DeclarationDetail::setRow(int row)
{
    m_row = row < m_work.list.rowCount() ? row : -1;
    setVisible(m_row >= 0);
    if (m_row >= 0) {
        retranslate();
    }
}

QString DeclarationDetail::text(DeclarationList::Column column) const
{
    return m_work.list.index(m_row, column).data().toString();
}

QString DeclarationDetail::title() const
{
    const QString number = text(DeclarationList::Number);
    return number.isEmpty() ? text(DeclarationList::Importer) : number;
}

DeclarationRowKind DeclarationDetail::kind() const
{
    const auto index = m_work.list.index(m_row, 0);
    return static_cast<DeclarationRowKind>(index.data(DeclarationList::KindRole).toInt());
}

void DeclarationDetail::retranslate()
{
    if (m_row < 0) {
        return;
    }
    const presenters::Speaker& voice = m_work.speaker();
    const auto index = m_work.list.index(m_row, DeclarationList::State);
    m_title->setText(title());
    setAccessibleName(title());
    shell::showState(m_state,
                     {static_cast<presenters::StateTone>(index.data(DeclarationList::ToneRole).toInt()),
                      text(DeclarationList::State), QString()});
    m_explanation->setText(index.data(DeclarationList::ExplanationRole).toString());
    m_explanation->setVisible(!m_explanation->text().isEmpty());
    showFacts();
    showNextStep();
    const bool isTemplate = kind() == DeclarationRowKind::Template;
    m_copy->setLabel(isTemplate ? voice.say("Importer", "New declaration from this template")
                                : voice.say("Importer", "Copy to a new declaration"));
    m_template->setLabel(voice.say("Importer", "Save as a template"));
    m_template->setVisible(!isTemplate && kind() != DeclarationRowKind::CorrectionDraft);
    m_copy->setVisible(kind() != DeclarationRowKind::CorrectionDraft);
    m_discard->setLabel(isTemplate ? voice.say("Importer", "Delete the template")
                                   : voice.say("Importer", "Delete the draft"));
    m_discard->setVisible(kind() != DeclarationRowKind::Sealed);
}

void DeclarationDetail::showFacts()
{
    std::vector<kit::Fact> facts;
    for (const auto column : {DeclarationList::Importer, DeclarationList::Type, DeclarationList::Owed,
                              DeclarationList::Due, DeclarationList::Changed}) {
        if (!text(column).isEmpty()) {
            facts.push_back({m_work.list.headerData(column, Qt::Horizontal).toString(), text(column)});
        }
    }
    m_facts->setFacts(facts);
}

void DeclarationDetail::showNextStep()
{
    const presenters::Speaker& voice = m_work.speaker();
    if (kind() != DeclarationRowKind::Sealed) {
        m_open->setLabel(kind() == DeclarationRowKind::Template ? voice.say("Importer", "Edit the template")
                                                                : voice.say("Importer", "Go on with it"));
        m_open->setEnabled(true);
        m_until->hide();
        m_why->hide();
        return;
    }
    const presenters::ChangeOffer offer = m_work.list.changeOffer(m_row);
    m_open->setLabel(offer.text);
    m_open->setEnabled(offer.isAllowed);
    m_until->setText(offer.until);
    m_until->setVisible(!offer.until.isEmpty());
    m_why->setTone(offer.isAllowed ? kit::Tone::Information : kit::Tone::Warning,
                   offer.isAllowed ? kit::Icon::Information : kit::Icon::Warning);
    m_why->setTexts(offer.why.what, shell::whyAndMend(offer.why));
    m_why->setVisible(!offer.why.what.isEmpty());
}

} // namespace carm::importer_ui
