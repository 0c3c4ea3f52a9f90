#include "counter/report_page.h"

#include "counter/parts.h"
#include "counter/print_row.h"
#include "kit/notice.h"
#include "kit/scroll_page.h"
#include "kit/theme.h"

#include <QEvent>
#include <QVBoxLayout>

namespace carm::counter {
namespace {

constexpr int kWidestReport = 50; ///< in heights of the body text

} // namespace

ReportPage::ReportPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_back(newButton(kit::ButtonRole::Link, kBack, this)),
      m_title(new kit::Text(kit::TextRole::Title, this)), m_print(new PrintRow(kPrint, this)),
      m_verdict(new kit::Notice), m_unsent(new kit::Notice), m_parts(new QVBoxLayout)
{
    m_back->setLeadingIcon(kit::Icon::Back);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_unsent->setObjectName(QStringLiteral("unsent"));
    m_unsent->setTone(kit::Tone::Information, kit::Icon::Waiting);
    QBoxLayout* column = nullptr;
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(kPageMargin, 8, kPageMargin, kPartGap);
    whole->setSpacing(8);
    whole->addWidget(m_back, 0, Qt::AlignLeft);
    whole->addWidget(m_title);
    whole->addWidget(m_print);
    m_scroll = scrollingColumn(this, "reportScroll", column);
    whole->addWidget(m_scroll, 1);
    m_parts->setSpacing(kPartGap);
    column->addWidget(m_verdict);
    column->addWidget(m_unsent);
    column->addLayout(m_parts);
    column->addStretch();
    connect(m_back, &kit::Button::clicked, this, &ReportPage::backWanted);
    connect(&desk.drawer, &presenters::DrawerView::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    m_print->setPrint([this](const shell::PrintDone& finished) {
        const auto report = this->desk().drawer.printedReport(speaker().language());
        if (report) {
            this->desk().ports.printReport(*report, finished);
        } else {
            finished(shell::PrintOutcome::CannotBeSet);
        }
    });
}

void ReportPage::entered()
{
    m_print->reset();
    m_scroll->verticalScrollBar()->setValue(0);
}

void ReportPage::focusFirst()
{
    m_print->button()->setFocus(Qt::OtherFocusReason);
}

bool ReportPage::takeNextStep()
{
    m_print->button()->click();
    return true;
}

bool ReportPage::goBack()
{
    Q_EMIT backWanted();
    return true;
}

void ReportPage::saySentences()
{
    m_back->setLabel(speaker().say("Counter", "Back to the drawer"));
    m_print->retranslate(speaker().say("Counter", "Print the report (F8)"), speaker());
}

void ReportPage::showValues()
{
    const auto report = desk().drawer.printedReport(speaker().language());
    qDeleteAll(m_built);
    m_built.clear();
    m_verdict->setVisible(report.has_value());
    m_unsent->setVisible(report && !report->unsentHeading.isEmpty());
    m_title->setText(report ? report->title : speaker().say("Counter", "No shift has been reported yet"));
    setAccessibleName(m_title->text());
    if (!report) {
        return;
    }
    m_verdict->setTone(report->isBalanced ? kit::Tone::Success : kit::Tone::Danger,
                       report->isBalanced ? kit::Icon::Check : kit::Icon::Error);
    m_verdict->setTexts(report->verdict, QString());
    m_unsent->setTexts(report->unsentHeading, report->unsent.join(QLatin1Char('\n')));
    for (const presenters::PrintedPart& part : report->parts) {
        addPart(part.heading, part.rows);
    }
    addPart(speaker().say("Counter", "Checks"), report->checks);
}

void ReportPage::addPart(const QString& heading, const std::vector<presenters::PrintedRow>& rows)
{
    auto* title = new kit::Text(kit::TextRole::Section);
    title->setText(heading);
    auto* facts = new kit::FactList;
    facts->setFacts(factsOf(rows));
    m_parts->addWidget(title);
    m_parts->addWidget(facts);
    m_built += {title, facts};
}

void ReportPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_scroll != nullptr) {
        m_scroll->setMaximumWidth(kWidestReport * kit::themeOf(this).sizes.body);
    }
}

} // namespace carm::counter
