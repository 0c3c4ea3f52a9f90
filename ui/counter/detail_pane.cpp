#include "counter/detail_pane.h"

#include "counter/action_bar.h"
#include "counter/history_list.h"
#include "counter/importer_pages.h"
#include "counter/parts.h"
#include "counter/print_row.h"
#include "counter/reasons_sheet.h"
#include "entry/owed_texts.h"
#include "kit/flow_layout.h"
#include "kit/notice.h"
#include "kit/owed_panel.h"
#include "kit/scroll_page.h"
#include "kit/status_pill.h"
#include "kit/theme.h"

#include <QApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace carm::counter {

using declaration::DeclarationState;
using presenters::CounterAction;
using presenters::ReviewPages;

namespace {

constexpr int kLeastReading = 22;   ///< in heights of the body text, of head and pages together
constexpr int kLeastHeadPart = 150; ///< pixels before number and balance stand below each other

} // namespace

DetailPane::DetailPane(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_back(newButton(kit::ButtonRole::Link, kBack, this)),
      m_numberTitle(new kit::Text(kit::TextRole::Quiet)), m_number(new kit::Text(kit::TextRole::Figure)),
      m_state(new kit::StatusPill), m_balanceTitle(new kit::Text(kit::TextRole::Quiet)),
      m_balance(new kit::Text(kit::TextRole::Figure)), m_invitation(new kit::Notice(this)),
      m_problem(new kit::Notice), m_done(new kit::Notice), m_printCopy(new PrintRow(kPrintCopy, nullptr)),
      m_payments(newButton(kit::ButtonRole::Secondary, kPayments)), m_owed(new kit::OwedPanel),
      m_pages(new ImporterPages), m_historyTitle(new kit::Text(kit::TextRole::Section)),
      m_history(new HistoryList), m_actions(new ActionBar(this)),
      m_reasons(new ReasonsSheet(window(), kReasons, ReasonsSheet::Takes::Several))
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(8);
    m_back->setLeadingIcon(kit::Icon::Back);
    m_back->hide();
    whole->addWidget(m_back, 0, Qt::AlignLeft);
    m_invitation->setTone(kit::Tone::Ink, kit::Icon::Information);
    whole->addWidget(m_invitation);
    m_head = buildHead();
    whole->addWidget(m_head);
    buildContent();
    whole->addWidget(m_scroll, 1);
    whole->addWidget(m_actions);
    whole->addStretch();
    connectParts();
}

QWidget* DetailPane::buildHead()
{
    m_number->setObjectName(QStringLiteral("detailNumber"));
    m_state->setObjectName(QStringLiteral("detailState"));
    m_balance->setObjectName(QStringLiteral("detailBalance"));
    auto* head = new QWidget(this);
    auto* row = new kit::FlowLayout(16, kit::FlowLayout::Stand::Middle, head);
    row->addStretching(titled(m_numberTitle, m_number), kLeastHeadPart);
    row->addStretching(titled(m_balanceTitle, m_balance), kLeastHeadPart);
    row->add(m_state);
    return head;
}

void DetailPane::buildContent()
{
    m_scroll = scrollingColumn(this, "detailScroll", m_column);
    m_problem->setObjectName(QStringLiteral("detailProblem"));
    m_problem->setTone(kit::Tone::Danger, kit::Icon::Error);
    m_done->setObjectName(QStringLiteral("detailDone"));
    m_done->setTone(kit::Tone::Success, kit::Icon::Check);
    m_owed->setObjectName(QStringLiteral("detailOwed"));
    m_owed->howButton()->setObjectName(QStringLiteral("detailHow"));
    m_notes = new QVBoxLayout;
    m_notes->setSpacing(8);
    m_column->addWidget(m_problem);
    m_column->addWidget(m_done);
    m_column->addWidget(m_printCopy);
    m_column->addLayout(m_notes);
    m_column->addWidget(m_owed);
    m_column->addWidget(m_payments, 0, Qt::AlignLeft);
    m_column->addWidget(m_pages);
    m_column->addWidget(m_historyTitle);
    m_column->addWidget(m_history);
    m_column->addStretch();
}

void DetailPane::connectParts()
{
    connect(m_back, &kit::Button::clicked, this, &DetailPane::backWanted);
    connect(m_payments, &kit::Button::clicked, this, &DetailPane::paymentWanted);
    connect(m_actions, &ActionBar::wanted, this, &DetailPane::act);
    connect(m_owed->howButton(), &kit::Button::clicked, this, [this] {
        m_pages->openExplanations();
        if (m_pages->goods() != nullptr) {
            m_scroll->ensureWidgetVisible(m_pages->goods());
        }
    });
    connect(&m_desk.review, &presenters::ReviewView::changed, this, &DetailPane::refresh);
    connect(&m_desk.review, &presenters::ReviewView::problemChanged, this, &DetailPane::showProblem);
    connect(&m_desk.review, &presenters::ReviewView::done, this, &DetailPane::done);
    connect(m_reasons, &ReasonsSheet::confirmed, this,
            [this](const QStringList& codes, const QString& remark) {
                if (m_asked) {
                    m_desk.review.act(*m_asked, codes, remark);
                }
            });
    m_printCopy->setPrint([this](const shell::PrintDone& finished) {
        const auto copy = m_desk.review.stampedCopy(m_desk.review.pages().language);
        if (copy) {
            m_desk.ports.printCopy(*copy, finished);
        } else {
            finished(shell::PrintOutcome::CannotBeSet);
        }
    });
}

void DetailPane::opened()
{
    m_lastDone.reset();
    m_asked.reset();
    m_reasons->close();
    m_printCopy->reset();
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
}

void DetailPane::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

void DetailPane::focusFirst()
{
    if (m_back->isVisible()) {
        m_back->setFocus(Qt::OtherFocusReason);
    } else {
        m_owed->howButton()->setFocus(Qt::OtherFocusReason);
    }
}

bool DetailPane::takeNextStep()
{
    return m_actions->takeNextStep();
}

void DetailPane::retranslate()
{
    const presenters::Speaker& speaker = m_desk.speaker();
    m_back->setLabel(speaker.say("Counter", "Back to the work list"));
    m_invitation->setTexts(
        speaker.say("Counter", "No declaration is open"),
        speaker.say("Counter", "Read the codes of a printed copy, or choose a declaration of the list. It "
                               "appears here as its importer sees it."));
    m_numberTitle->setText(speaker.say("Counter", "Transaction number"));
    m_balanceTitle->setText(speaker.say("Counter", "Left to pay"));
    m_owed->setTexts(speaker.say("Counter", "What is owed"),
                     speaker.say("Counter", "How was this worked out?"),
                     speaker.say("Counter", "The amount is not known yet."));
    m_payments->setLabel(speaker.say("Counter", "Payments taken here"));
    m_historyTitle->setText(speaker.say("Counter", "What happened"));
    refresh();
}

void DetailPane::refresh()
{
    const bool open = m_desk.review.isOpen();
    const bool readable = open && m_desk.review.present().has_value();
    m_invitation->setVisible(!open);
    m_head->setVisible(readable);
    m_scroll->setVisible(open);
    for (QWidget* part : std::initializer_list<QWidget*>{m_owed, m_pages, m_historyTitle, m_history}) {
        part->setVisible(readable);
    }
    const ReviewPages pages = readable ? m_desk.review.pages() : ReviewPages();
    m_number->setText(pages.number);
    m_balance->setText(readable ? m_desk.review.balance() : QString());
    showState(m_state, m_desk.review.state());
    showProblem();
    showNotes(pages);
    const auto present = m_desk.review.present();
    m_printCopy->setVisible(readable && present->state == DeclarationState::Released);
    m_payments->setVisible(readable && !present->ownPayments.empty());
    m_done->setVisible(readable && m_lastDone.has_value());
    if (m_lastDone) {
        m_done->setTexts(doneText(*m_lastDone), QString());
    }
    if (readable) {
        entry::showOwed(m_owed, pages.owed, m_desk.speaker());
        m_owed->howButton()->setVisible(!pages.owed.total.isEmpty() && !pages.explanation.empty());
        m_pages->setPages(pages, m_desk.speaker());
        m_printCopy->retranslate(inLanguage(m_desk.speaker().say("Counter", "Print the stamped copy"),
                                            pages.language, m_desk.speaker()),
                                 m_desk.speaker());
        m_history->setRows(m_desk.review.history());
    }
    m_actions->setActions(readable ? m_desk.review.actions() : std::vector<presenters::ActionView>(),
                          m_desk.speaker());
    placeActions();
}

void DetailPane::showNotes(const ReviewPages& pages)
{
    QStringList shown;
    for (const presenters::Message& note : pages.notes) {
        shown += note.what + QLatin1Char('\n') + whyAndMend(note);
    }
    if (shown == m_notesShown) {
        return;
    }
    m_notesShown = shown;
    qDeleteAll(m_noteParts);
    m_noteParts.clear();
    for (const presenters::Message& note : pages.notes) {
        auto* part = new kit::Notice;
        part->setTone(kit::Tone::Warning, kit::Icon::Warning);
        part->setTexts(note.what, whyAndMend(note));
        m_notes->addWidget(part);
        m_noteParts += part;
    }
}

void DetailPane::showProblem()
{
    const auto problem = m_desk.review.problem();
    if (m_reasons->isOpen()) {
        m_reasons->setProblem(problem);
        return;
    }
    showMessage(m_problem, problem);
}

void DetailPane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placeActions();
}

void DetailPane::placeActions()
{
    // The actions stay in sight below the pages, unless they would leave too little room to read them.
    const int rest = height() - m_actions->heightForWidth(width());
    const bool fits = rest >= kLeastReading * kit::themeOf(this).sizes.body;
    const bool isInside = m_column->indexOf(m_actions) >= 0;
    if (fits && isInside) {
        m_column->removeWidget(m_actions);
        auto* whole = qobject_cast<QVBoxLayout*>(layout());
        whole->insertWidget(whole->indexOf(m_scroll) + 1, m_actions);
    } else if (!fits && !isInside) {
        layout()->removeWidget(m_actions);
        m_column->insertWidget(m_column->indexOf(m_payments) + 1, m_actions);
    }
}

void DetailPane::act(CounterAction action)
{
    m_lastDone.reset();
    m_isPressedByHand = m_actions->isAncestorOf(QApplication::focusWidget());
    if (action == CounterAction::TakePayment) {
        Q_EMIT paymentWanted();
        return;
    }
    const auto actions = m_desk.review.actions();
    const auto found = std::find_if(actions.begin(), actions.end(), [action](const auto& view) {
        return view.action == action && view.isAllowed;
    });
    if (found == actions.end()) {
        return;
    }
    if (!found->needsReasons) {
        m_desk.review.act(action);
        return;
    }
    m_asked = action;
    const presenters::Speaker& speaker = m_desk.speaker();
    m_reasons->open(
        {found->text, speaker.say("Counter", "The reasons are kept in the signed record."), found->text},
        m_desk.review.reasonsFor(action), speaker);
}

void DetailPane::done(CounterAction action)
{
    m_asked.reset();
    m_reasons->close();
    m_lastDone = action;
    m_scroll->verticalScrollBar()->setValue(0);
    refresh();
    if (action == CounterAction::Release) {
        m_printCopy->button()->setFocus(Qt::OtherFocusReason);
    } else if (std::exchange(m_isPressedByHand, false)) {
        // The button that was pressed is gone; the next one must not be pressed by mistake.
        focusFirst();
    }
}

QString DetailPane::doneText(CounterAction action) const
{
    const presenters::Speaker& speaker = m_desk.speaker();
    switch (action) {
    case CounterAction::Present:
        return speaker.say("Counter", "Presented, signed and saved.");
    case CounterAction::StartReview:
        return speaker.say("Counter", "The review has begun. Compare the pages with the papers.");
    case CounterAction::Return:
        return speaker.say("Counter", "Returned to the importer, signed and saved.");
    case CounterAction::Examine:
        return speaker.say("Counter", "The examination is ordered, signed and saved.");
    case CounterAction::EndExamination:
        return speaker.say("Counter", "The examination has ended, signed and saved.");
    case CounterAction::Accept:
        return speaker.say("Counter", "Accepted, signed and saved. The payment can be taken.");
    case CounterAction::Cancel:
        return speaker.say("Counter", "Cancelled, signed and saved.");
    case CounterAction::Countersign:
        return speaker.say("Counter", "Countersigned and saved.");
    case CounterAction::TakePayment:
        break;
    case CounterAction::Release:
        return speaker.say("Counter",
                           "Released, signed and saved. The goods may leave with the stamped copy.");
    }
    return {};
}

} // namespace carm::counter
