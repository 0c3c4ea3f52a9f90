#include "importer/comparison_text.h"

#include "kit/flow_layout.h"
#include "kit/status_pill.h"
#include "shell/page_parts.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace carm::importer_ui {

using importer::Sameness;
using importer::SegmentKind;

namespace {

constexpr int kWordGap = 6;

kit::CellPill pillOfSameness(Sameness sameness)
{
    switch (sameness) {
    case Sameness::Same:
        return {kit::Tone::Success, kit::Icon::Check};
    case Sameness::SameAfterNormalisation:
        return {kit::Tone::Information, kit::Icon::Information};
    case Sameness::Different:
        return {kit::Tone::Warning, kit::Icon::Warning};
    }
    return {};
}

} // namespace

ComparisonText::ComparisonText(QWidget* parent)
    : QFrame(parent), m_label(new kit::Text(kit::TextRole::Strong, this)),
      m_verdict(new kit::StatusPill(this)), m_typedLabel(new kit::Text(kit::TextRole::Quiet, this)),
      m_typed(new kit::FlowLayout(kWordGap, kit::FlowLayout::Stand::Middle)),
      m_recordLabel(new kit::Text(kit::TextRole::Quiet, this)),
      m_record(new kit::FlowLayout(kWordGap, kit::FlowLayout::Stand::Middle))
{
    setProperty("ground", QStringLiteral("panel"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    auto* head = new kit::FlowLayout(16, kit::FlowLayout::Stand::Middle);
    head->addStretching(m_label, 160);
    head->add(m_verdict);
    column->addLayout(head);
    auto* lines = new QGridLayout;
    lines->setHorizontalSpacing(16);
    lines->setColumnStretch(0, 1);
    lines->setColumnStretch(1, 3);
    lines->addWidget(m_typedLabel, 0, 0);
    lines->addLayout(m_typed, 0, 1);
    lines->addWidget(m_recordLabel, 1, 0);
    lines->addLayout(m_record, 1, 1);
    column->addLayout(lines);
}

void ComparisonText::setRow(const presenters::ComparisonRow& row, const presenters::Speaker& speaker)
{
    const kit::CellPill look = pillOfSameness(row.sameness);
    m_label->setText(row.label);
    m_verdict->setStatus(look.tone, look.icon, row.verdict, QString());
    m_typedLabel->setText(speaker.say("Importer", "You typed"));
    m_recordLabel->setText(speaker.say("Importer", "On record"));
    addWords(m_typed, row, true);
    addWords(m_record, row, false);
}

void ComparisonText::addWords(kit::FlowLayout* line, const presenters::ComparisonRow& row, bool typed)
{
    for (const importer::Segment& segment : row.segments) {
        const QString& words = typed ? segment.typed : segment.record;
        if (words.isEmpty()) {
            continue;
        }
        const bool differs = segment.kind != SegmentKind::Equal;
        auto* text = new kit::Text(differs ? kit::TextRole::Strong : kit::TextRole::Body, this);
        text->setText(words);
        text->setWordWrap(false);
        if (differs) {
            text->setProperty("ground", QStringLiteral("warning"));
            text->setContentsMargins(4, 0, 4, 0);
        }
        line->add(text);
    }
}

} // namespace carm::importer_ui
