#include "importer/editor_page.h"

#include "importer/correction_view.h"
#include "importer/explanation_sheet.h"
#include "importer/findings_list.h"
#include "importer/header_fields.h"
#include "importer/invoice_fields.h"
#include "importer/line_grid.h"
#include "importer/split_page.h"
#include "importer/submitted_view.h"
#include "kit/flow_layout.h"
#include "kit/notice.h"
#include "kit/owed_panel.h"
#include "kit/status_pill.h"
#include "shell/page_parts.h"

#include <QVBoxLayout>

namespace carm::importer_ui {

using presenters::DraftSaving;
using presenters::EntryProgress;
using presenters::ImporterEditor;

namespace {

/// In heights of the body text.
constexpr int kOwedWidth = 20;
constexpr int kLeastEditor = 34;

} // namespace

EditorPage::EditorPage(Workplace& work, QWidget* window, QWidget* parent)
    : Page(work, parent), m_source(work.editor, work.session), m_problem(new kit::Notice),
      m_split(new SplitPage("editorScroll", kOwedWidth, kLeastEditor, this)),
      m_submitted(new SubmittedView(work, this)), m_explanation(new ExplanationSheet(window))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(shell::kPageMargin, shell::kPartGap, shell::kPageMargin, 0);
    whole->setSpacing(shell::kPartGap);
    whole->addWidget(buildHead());
    m_problem->setTone(kit::Tone::Danger, kit::Icon::Error);
    m_problem->setObjectName(QStringLiteral("editorProblem"));
    m_problem->hide();
    m_split->main()->addWidget(m_problem);
    m_split->main()->addWidget(m_submitted);
    m_split->main()->addWidget(buildParts());
    m_header = new HeaderFields(m_source, this);
    m_invoicePart = new QWidget(this);
    auto* invoiceColumn = new QVBoxLayout(m_invoicePart);
    invoiceColumn->setContentsMargins(0, 0, 0, 0);
    invoiceColumn->setSpacing(shell::kPartGap);
    m_invoices = new InvoiceFields(m_source, m_invoicePart);
    m_lines = new LineGrid(work, m_invoicePart);
    invoiceColumn->addWidget(m_invoices);
    invoiceColumn->addWidget(m_lines, 1);
    m_changes = new CorrectionView(work, this);
    m_split->main()->addWidget(m_header, 1);
    m_split->main()->addWidget(m_invoicePart, 1);
    m_split->main()->addWidget(m_changes, 1);
    buildSide();
    whole->addWidget(m_split, 1);
    connectEditor();
}

QWidget* EditorPage::buildHead()
{
    auto* head = new QWidget;
    auto* row = new kit::FlowLayout(shell::kPartGap, kit::FlowLayout::Stand::Middle, head);
    m_back = shell::newButton(kit::ButtonRole::Quiet, kBack, head);
    m_back->setLeadingIcon(kit::Icon::Back);
    m_title = new kit::Text(kit::TextRole::Section, head);
    m_saving = new kit::StatusPill(head);
    m_saving->setObjectName(QStringLiteral("draftSaving"));
    m_submit = shell::newButton(kit::ButtonRole::Primary, kSubmit, head);
    m_submit->setTrailingIcon(kit::Icon::Check);
    row->add(m_back);
    row->addStretching(m_title, 180);
    row->add(m_saving);
    row->add(m_submit);
    connect(m_back, &kit::Button::clicked, this, &EditorPage::leave);
    connect(m_submit, &kit::Button::clicked, this, &EditorPage::submit);
    return head;
}

QWidget* EditorPage::buildParts()
{
    auto* ways = new QWidget;
    auto* row = new kit::FlowLayout(4, kit::FlowLayout::Stand::Middle, ways);
    for (const Part part : {Part::Declaration, Part::Invoices, Part::Changes}) {
        auto* way = shell::newButton(kit::ButtonRole::Secondary, "", ways);
        way->setObjectName(QLatin1String(kPart) + QString::number(static_cast<int>(part) + 1));
        way->setCheckable(true);
        connect(way, &kit::Button::clicked, this, [this, part] { turnTo(part); });
        row->add(way);
        m_ways.push_back(way);
    }
    return ways;
}

void EditorPage::buildSide()
{
    m_owed = new kit::OwedPanel(this);
    m_owed->setObjectName(QStringLiteral("owed"));
    m_owed->howButton()->setObjectName(QLatin1String(kHow));
    m_findings = new FindingsList(this);
    m_split->side()->addWidget(m_owed);
    m_split->side()->addWidget(m_findings);
    m_split->side()->addStretch(1);
    connect(m_owed->howButton(), &kit::Button::clicked, this,
            [this] { m_explanation->open(work().editor, speaker()); });
    connect(m_findings, &FindingsList::chosen, this, &EditorPage::jumpTo);
}

void EditorPage::connectEditor()
{
    ImporterEditor& editor = work().editor;
    connect(&editor, &ImporterEditor::changed, this, [this] {
        if (work().editor.isOpen()) {
            refresh();
        }
    });
    connect(&editor, &ImporterEditor::savingChanged, this, &EditorPage::refreshSaving);
    connect(&editor, &ImporterEditor::progressChanged, this, &EditorPage::refreshProgress);
    connect(&editor, &ImporterEditor::problemChanged, this,
            [this] { shell::showMessage(m_problem, work().editor.problem()); });
    connect(m_invoices, &InvoiceFields::invoiceChanged, this,
            [this](int invoice) { m_lines->setInvoice(invoice); });
    connect(m_submitted, &SubmittedView::listWanted, this, &EditorPage::leave);
}

void EditorPage::entered()
{
    m_header->showFindings(false);
    m_invoices->showFindings(false);
    m_submitted->forget();
    m_invoices->setInvoice(0);
    turnTo(work().editor.isCorrection() ? Part::Invoices : Part::Declaration);
}

void EditorPage::focusFirst()
{
    if (isSubmitted()) {
        m_submitted->focusFirst();
        return;
    }
    switch (m_part) {
    case Part::Declaration:
        m_header->focusFirst();
        break;
    case Part::Invoices:
        m_invoices->focusFirst();
        break;
    case Part::Changes:
        m_changes->focusFirst();
        break;
    }
}

void EditorPage::forget()
{
    m_header->forget();
    m_invoices->forget();
    m_lines->forget();
    m_changes->forget();
    m_submitted->forget();
    m_explanation->forget();
    m_findings->setFindings({}, false, speaker());
    m_owed->setAmount(QString(), {});
    m_title->clear();
}

QString EditorPage::help() const
{
    return speaker().say(
        "Importer", "Every change is saved at once. Lines are keyed as in a spreadsheet: arrows go over the "
                    "cells, typing or Enter edits, Tab goes on, Ctrl+D copies a line, Ctrl+V pastes cells, "
                    "Ctrl+Z takes back. Whatever is left to do stands at the right; choose it to go there. "
                    "Ctrl+Enter submits.");
}

void EditorPage::saySentences()
{
    const presenters::Speaker& voice = speaker();
    m_back->setLabel(voice.say("Importer", "Declarations"),
                     voice.say("Importer", "Back to the declarations"));
    m_submit->setLabel(voice.say("Importer", "Submit"),
                       voice.say("Importer", "Sign and submit (Ctrl+Enter)"));
    m_ways[0]->setLabel(voice.say("Importer", "Declaration"));
    m_ways[1]->setLabel(voice.say("Importer", "Invoices and lines"));
    m_ways[2]->setLabel(voice.say("Importer", "Changes"));
    m_owed->setTexts(voice.say("Importer", "What you owe"), voice.say("Importer", "How was this worked out?"),
                     voice.say("Importer", "The amount appears here as soon as a line is complete."));
    m_submitted->retranslate();
    m_changes->retranslate();
    if (work().editor.isOpen()) {
        m_header->retranslate();
        m_invoices->retranslate();
        m_lines->retranslate();
    }
}

void EditorPage::showValues()
{
    if (!work().editor.isOpen()) {
        return;
    }
    refreshHead();
    m_header->refresh();
    m_invoices->refresh();
    m_lines->refresh();
    m_changes->refresh();
    refreshOwed();
    m_findings->setFindings(work().editor.findings(), work().editor.editor().draft().invoices.size() > 1,
                            speaker());
    refreshSaving();
    refreshProgress();
}

void EditorPage::refreshHead()
{
    const presenters::Speaker& voice = speaker();
    const ImporterEditor& editor = work().editor;
    const QString name = work().editor.editor().draft().importerName;
    if (editor.isCorrection()) {
        m_title->setText(voice.say("Importer", "%1, version %2",
                                   {editor.transactionNumber(), QString::number(editor.version())}));
    } else if (editor.isTemplate()) {
        m_title->setText(voice.say("Importer", "Template"));
    } else {
        m_title->setText(name.isEmpty() ? voice.say("Importer", "New declaration") : name);
    }
    const auto obstacle = editor.obstacle();
    m_submit->setVisible(!editor.isTemplate() && !isSubmitted());
    m_submit->setToolTip(obstacle ? obstacle->what : QString());
    m_submit->setAccessibleDescription(m_submit->toolTip());
    m_ways[2]->setVisible(editor.isCorrection());
}

void EditorPage::refreshSaving()
{
    const presenters::DraftSavingView saving = work().editor.saving();
    switch (saving.saving) {
    case DraftSaving::Saved:
        m_saving->setStatus(kit::Tone::Success, kit::Icon::Check, saving.text, QString());
        break;
    case DraftSaving::Saving:
        m_saving->setStatus(kit::Tone::Ink, kit::Icon::Waiting, saving.text, QString());
        break;
    case DraftSaving::NotSaved:
        m_saving->setStatus(kit::Tone::Danger, kit::Icon::Error, saving.text,
                            shell::whyAndMend(saving.problem));
        break;
    }
    m_saving->setVisible(!saving.text.isEmpty() && !isSubmitted());
}

void EditorPage::refreshOwed()
{
    const presenters::Speaker& voice = speaker();
    const presenters::OwedView owed = work().editor.owed();
    using State = presenters::OwedView::State;
    const bool computed = owed.state == State::Complete || owed.state == State::Provisional;
    std::vector<kit::ShareBar::Part> parts;
    if (computed) {
        parts = {{voice.say("Importer", "Value for duty"), owed.valueForDuty, owed.valueForDutyCents},
                 {voice.say("Importer", "Customs duty"), owed.customsDuty, owed.customsDutyCents},
                 {voice.say("Importer", "Goods and services tax (GST)"), owed.tax, owed.taxCents}};
    }
    m_owed->setAmount(computed ? owed.total : QString(), parts);
    m_owed->setNote(owed.note.what, shell::whyAndMend(owed.note));
}

bool EditorPage::isSubmitted() const
{
    return work().editor.sealedEntry().has_value();
}

void EditorPage::refreshProgress()
{
    const presenters::ProgressView progress = work().editor.progress();
    const bool submitted = isSubmitted();
    const bool busy = progress.progress == EntryProgress::Saving;
    const bool turned = submitted && m_submitted->isHidden();
    m_submitted->setVisible(submitted);
    m_submitted->refresh();
    for (kit::Button* way : m_ways) {
        way->parentWidget()->setVisible(!submitted);
    }
    m_header->setVisible(!submitted && m_part == Part::Declaration);
    m_invoicePart->setVisible(!submitted && m_part == Part::Invoices);
    m_changes->setVisible(!submitted && m_part == Part::Changes);
    m_findings->setVisible(!submitted);
    m_submit->setEnabled(!busy);
    m_back->setEnabled(!busy);
    if (progress.progress == EntryProgress::NotSaved) {
        shell::showMessage(m_problem, progress.problem);
    }
    if (turned) {
        m_problem->hide();
        m_split->scrollToTop();
        m_submit->hide();
        m_saving->hide();
        m_submitted->focusFirst();
    }
}

void EditorPage::turnTo(Part part)
{
    m_lines->finishEditing();
    m_part = part;
    for (std::size_t i = 0; i < m_ways.size(); ++i) {
        m_ways[i]->setChecked(static_cast<Part>(i) == part);
    }
    refreshProgress();
}

void EditorPage::jumpTo(const declaration::FieldPath& path)
{
    const bool ofReasons = path.reason >= 0 || path.field == declaration::Field::Reasons;
    turnTo(ofReasons ? Part::Changes : path.invoice >= 0 ? Part::Invoices : Part::Declaration);
    if (ofReasons) {
        m_changes->jumpTo(path);
    } else if (path.invoice >= 0) {
        if (path.invoice != m_invoices->invoice()) {
            m_invoices->setInvoice(path.invoice);
        }
        if (!m_lines->jumpTo(path)) {
            m_invoices->jumpTo(path);
        }
    } else {
        m_header->jumpTo(path);
    }
}

void EditorPage::submit()
{
    m_lines->finishEditing();
    if (isSubmitted() || work().editor.isTemplate()) {
        return;
    }
    m_problem->hide();
    if (const auto obstacle = work().editor.obstacle()) {
        m_header->showFindings(true);
        m_invoices->showFindings(true);
        shell::showMessage(m_problem, obstacle);
        m_findings->takeFocus();
        m_split->scrollToTop();
        return;
    }
    work().editor.submit();
}

void EditorPage::leave()
{
    m_lines->finishEditing();
    m_lines->forget();
    work().editor.close();
    Q_EMIT left();
}

} // namespace carm::importer_ui
