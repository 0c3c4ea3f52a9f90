#include "kiosk/page.h"

#include "kit/error_summary.h"
#include "kit/text.h"

#include <QVBoxLayout>

namespace carm::kiosk {

using presenters::FindingView;
using presenters::KioskPage;

Page::Page(presenters::KioskSession& session, KioskPage which, QWidget* parent)
    : QWidget(parent), m_session(session), m_which(which), m_entry(session),
      m_fields(new entry::EntryFields(m_entry, this)), m_column(new QVBoxLayout(this)),
      m_title(new kit::Text(kit::TextRole::Title, this)), m_lead(new kit::Text(kit::TextRole::Body, this)),
      m_summary(new kit::ErrorSummary(this))
{
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_summary->setObjectName(QStringLiteral("errorSummary"));
    m_lead->hide();
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(kGroupGap);
    m_column->addWidget(m_title);
    m_column->addWidget(m_lead);
    m_column->addWidget(m_summary);
    connect(m_fields, &entry::EntryFields::submitted, this, &Page::forwardWanted);
    connect(m_summary, &kit::ErrorSummary::chosen, this, [this](int item) {
        const std::vector<Problem> all = problems();
        if (item < static_cast<int>(all.size())) {
            Q_EMIT jumpWanted(all[static_cast<std::size_t>(item)].field);
        }
    });
}

void Page::retranslate()
{
    saySentences();
    m_fields->retranslate();
    showValues();
    refreshSummary();
}

void Page::refresh()
{
    m_fields->refresh();
    showValues();
    refreshSummary();
}

void Page::entered()
{
    m_showProblems = false;
    m_fields->showFindings(false);
}

bool Page::jumpTo(const declaration::FieldPath& path)
{
    return m_fields->jumpTo(path);
}

QString Page::forwardLabel() const
{
    return speaker().say("Kiosk", "Continue");
}

bool Page::goForward()
{
    if (m_session.proceed()) {
        return true;
    }
    showProblems();
    return false;
}

void Page::forget()
{
    m_showProblems = false;
    m_fields->forget();
    refreshSummary();
}

void Page::setTitle(const QString& title, const QString& lead)
{
    m_title->setText(title);
    m_lead->setText(lead);
    m_lead->setVisible(!lead.isEmpty());
    setAccessibleName(title);
}

void Page::showProblems()
{
    m_showProblems = true;
    m_fields->showFindings(true);
    refreshSummary();
    m_summary->takeFocus();
}

std::vector<Page::Problem> Page::problems() const
{
    std::vector<Problem> all;
    for (const FindingView& finding : m_session.findingsOf(m_which)) {
        if (finding.severity == declaration::Severity::Error) {
            const bool inLine = finding.field.line >= 0;
            all.push_back({finding.field, inLine ? speaker().say("Kiosk", "Goods %1: %2",
                                                                 {QString::number(finding.field.line + 1),
                                                                  finding.message.what})
                                                 : finding.message.what});
        }
    }
    if (all.empty() && m_which >= KioskPage::Goods) {
        for (const assessment::Refusal& refusal : m_session.editor().computation().refusals) {
            all.push_back({refusal.field, entry::asParagraph(presenters::messageFor(refusal, speaker()))});
        }
    }
    return all;
}

void Page::refreshSummary()
{
    QStringList items;
    for (const Problem& problem : m_showProblems ? problems() : std::vector<Problem>()) {
        items += problem.text;
    }
    m_summary->setItems(speaker().say("Kiosk", "Before you continue, please mend this:"), items);
}

} // namespace carm::kiosk
