#include "importer/findings_list.h"

#include "kit/icon_text.h"
#include "shell/page_parts.h"

#include <QVBoxLayout>

#include <algorithm>

namespace carm::importer_ui {
namespace {

constexpr std::size_t kMostFindings = 20;

} // namespace

FindingsList::FindingsList(QWidget* parent)
    : QFrame(parent), m_title(new kit::IconText(kit::TextRole::Strong, this)), m_column(new QVBoxLayout),
      m_more(new kit::Text(kit::TextRole::Quiet, this))
{
    setObjectName(QStringLiteral("findings"));
    setProperty("ground", QStringLiteral("panel"));
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(16, 12, 16, 12);
    whole->setSpacing(4);
    m_column->setSpacing(0);
    whole->addWidget(m_title);
    whole->addLayout(m_column);
    whole->addWidget(m_more);
}

void FindingsList::setFindings(const std::vector<presenters::FindingView>& findings, bool manyInvoices,
                               const presenters::Speaker& speaker)
{
    const auto errors = std::count_if(findings.begin(), findings.end(), [](const auto& finding) {
        return finding.severity == declaration::Severity::Error;
    });
    if (findings.empty()) {
        m_title->setIcon(kit::Icon::Check, kit::Tone::Success);
        m_title->setText(speaker.say("Importer", "Nothing is left to mend"));
    } else if (errors == 0) {
        m_title->setIcon(kit::Icon::Warning, kit::Tone::Warning);
        m_title->setText(speaker.say("Importer", "Worth a second look"));
    } else {
        m_title->setIcon(kit::Icon::Information, kit::Tone::Information);
        m_title->setText(
            speaker.sayCount("Importer", "%n thing(s) left to do", nullptr, static_cast<int>(errors)));
    }
    setAccessibleName(m_title->text());
    const std::size_t shown = std::min(findings.size(), kMostFindings);
    setLinks(shown);
    m_fields.clear();
    for (std::size_t i = 0; i < shown; ++i) {
        const presenters::FindingView& finding = findings[i];
        const QString where = whereOf(finding.field, manyInvoices, speaker);
        const bool wrong = finding.severity == declaration::Severity::Error;
        m_links[i]->setLeadingIcon(wrong ? kit::Icon::Error : kit::Icon::Warning);
        m_links[i]->setLabel(
            where.isEmpty() ? finding.message.what
                            : speaker.say("Importer", "%1: %2", {where, finding.message.what}),
            QStringList({where, finding.message.what, finding.message.why, finding.message.mend})
                .join(QLatin1Char(' '))
                .simplified());
        m_fields.push_back(finding.field);
    }
    const int rest = static_cast<int>(findings.size() - shown);
    m_more->setVisible(rest > 0);
    m_more->setText(speaker.sayCount("Importer", "And %n more.", nullptr, rest));
}

void FindingsList::setLinks(std::size_t count)
{
    while (m_links.size() > count) {
        m_links.back()->hide();
        m_links.back()->deleteLater();
        m_links.pop_back();
    }
    while (m_links.size() < count) {
        const std::size_t index = m_links.size();
        auto* link = shell::newButton(kit::ButtonRole::Link, "", this);
        link->setObjectName(QStringLiteral("finding%1").arg(index + 1));
        connect(link, &kit::Button::clicked, this, [this, index] {
            if (index < m_fields.size()) {
                Q_EMIT chosen(m_fields[index]);
            }
        });
        m_column->addWidget(link);
        m_links.push_back(link);
    }
}

QString FindingsList::whereOf(const declaration::FieldPath& field, bool manyInvoices,
                              const presenters::Speaker& speaker) const
{
    const QString invoice = QString::number(field.invoice + 1);
    const QString line = QString::number(field.line + 1);
    if (field.line >= 0) {
        return manyInvoices ? speaker.say("Importer", "Invoice %1, line %2", {invoice, line})
                            : speaker.say("Importer", "Line %1", {line});
    }
    return field.invoice >= 0 && manyInvoices ? speaker.say("Importer", "Invoice %1", {invoice}) : QString();
}

void FindingsList::takeFocus()
{
    if (!m_links.empty()) {
        m_links.front()->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace carm::importer_ui
