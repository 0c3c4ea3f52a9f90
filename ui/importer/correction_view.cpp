#include "importer/correction_view.h"

#include "entry/entry_fields.h"
#include "kit/flow_layout.h"
#include "kit/notice.h"
#include "shell/page_parts.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace carm::importer_ui {

using declaration::Field;
using declaration::FieldPath;

namespace {

constexpr int kLeastReason = 240; ///< pixels

FieldPath reasonPath(Field field, int reason)
{
    FieldPath path{field};
    path.reason = reason;
    return path;
}

} // namespace

CorrectionView::CorrectionView(Workplace& work, QWidget* parent)
    : QWidget(parent), m_work(work), m_kind(new kit::Notice(this)),
      m_reasonsTitle(new kit::Text(kit::TextRole::Section, this)), m_reasonsPlace(new QVBoxLayout),
      m_addReason(shell::newButton(kit::ButtonRole::Quiet, kAddReason, this)),
      m_amountsTitle(new kit::Text(kit::TextRole::Section, this)), m_amounts{new QGridLayout, {}},
      m_differencesTitle(new kit::Text(kit::TextRole::Section, this)),
      m_noDifferences(new kit::Text(kit::TextRole::Quiet, this)), m_differences{new QGridLayout, {}}
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(shell::kPartGap);
    m_reasonsPlace->setSpacing(8);
    m_addReason->setLeadingIcon(kit::Icon::Add);
    column->addWidget(m_kind);
    column->addWidget(m_reasonsTitle);
    column->addLayout(m_reasonsPlace);
    column->addWidget(m_addReason, 0, Qt::AlignLeft);
    column->addWidget(m_amountsTitle);
    column->addLayout(m_amounts.grid);
    column->addWidget(m_differencesTitle);
    column->addWidget(m_noDifferences);
    column->addLayout(m_differences.grid);
    column->addStretch(1);
    for (QGridLayout* grid : {m_amounts.grid, m_differences.grid}) {
        grid->setHorizontalSpacing(16);
        grid->setVerticalSpacing(8);
        for (int i = 0; i < 4; ++i) {
            grid->setColumnStretch(i, 1);
        }
    }
    connect(m_addReason, &kit::Button::clicked, this, [this] {
        m_work.editor.addReason();
        refresh();
        m_reasons.back().code->takeFocus();
    });
}

CorrectionView::ReasonRow CorrectionView::buildReason(int reason)
{
    auto* part = new QWidget(this);
    ReasonRow row{part, new kit::PickField(kit::PickField::Opens::OnTouch, part), new kit::TextField(part),
                  shell::newButton(kit::ButtonRole::Quiet, "", part)};
    const QString number = QString::number(reason + 1);
    row.code->setName(QLatin1String(kReason) + number);
    row.remark->setName(QLatin1String(kRemark) + number);
    row.remove->setObjectName(QLatin1String(kRemoveReason) + number);
    row.code->setSource([this](const QString& typed) {
        std::vector<kit::PickRow> rows;
        for (const presenters::Choice& choice : m_work.editor.reasonChoices()) {
            rows.push_back({choice.code, QString(), choice.label, QString(), choice.code});
        }
        return kit::filterRows(rows, typed);
    });
    const auto store = [this, reason](const QString& code) {
        m_work.editor.editor().setText(reasonPath(Field::ReasonCode, reason), code);
    };
    connect(row.code, &kit::PickField::picked, this,
            [store](const kit::PickRow& picked) { store(picked.key); });
    connect(row.code, &kit::PickField::typed, this, store);
    connect(row.remark, &kit::TextField::edited, this, [this, reason](const QString& text) {
        m_work.editor.editor().setText(reasonPath(Field::ReasonRemark, reason), text);
    });
    connect(row.remove, &kit::Button::clicked, this, [this, reason] {
        m_work.editor.removeReason(reason);
        refresh();
        m_addReason->setFocus(Qt::OtherFocusReason);
    });
    auto* flow = new kit::FlowLayout(16, kit::FlowLayout::Stand::Top, part);
    flow->setGrowing(true);
    flow->addStretching(row.code, kLeastReason);
    flow->addStretching(row.remark, kLeastReason);
    flow->add(row.remove);
    m_reasonsPlace->addWidget(part);
    return row;
}

void CorrectionView::retranslate()
{
    const presenters::Speaker& voice = m_work.speaker();
    m_reasonsTitle->setText(voice.say("Importer", "Why is it changed?"));
    m_addReason->setLabel(voice.say("Importer", "Add a reason"));
    m_amountsTitle->setText(voice.say("Importer", "What that changes in what is owed"));
    m_differencesTitle->setText(voice.say("Importer", "What is different"));
    m_noDifferences->setText(
        voice.say("Importer", "Nothing yet: change fields or lines, and they appear here."));
    for (std::size_t i = 0; i < m_reasons.size(); ++i) {
        sayReason(m_reasons[i], static_cast<int>(i));
    }
}

void CorrectionView::sayReason(const ReasonRow& row, int reason) const
{
    const presenters::Speaker& voice = m_work.speaker();
    const QString number = QString::number(reason + 1);
    row.code->setLabel(voice.say("Importer", "Reason %1", {number}));
    row.code->setNothingFound(voice.say("Importer", "Nothing found. Try another or a shorter word."));
    row.remark->setLabel(voice.say("Importer", "Remark (optional)"));
    row.remove->setLabel(voice.say("Importer", "Remove reason %1", {number}));
}

void CorrectionView::refresh()
{
    if (!m_work.editor.isOpen() || !m_work.editor.isCorrection()) {
        return;
    }
    const presenters::ChangeOffer offer = m_work.editor.changeOffer();
    m_kind->setTone(offer.isAllowed ? kit::Tone::Information : kit::Tone::Warning,
                    offer.isAllowed ? kit::Icon::Information : kit::Icon::Warning);
    m_kind->setTexts(QStringList({offer.text, offer.until}).join(QLatin1Char(' ')).trimmed(),
                     entry::asParagraph(offer.why));
    refreshReasons();
    showAmounts();
    showDifferences();
}

void CorrectionView::refreshReasons()
{
    const auto& reasons = m_work.editor.editor().draft().reasons;
    while (m_reasons.size() > reasons.size()) {
        m_reasons.back().part->hide();
        m_reasons.back().part->deleteLater();
        m_reasons.pop_back();
    }
    while (m_reasons.size() < reasons.size()) {
        m_reasons.push_back(buildReason(static_cast<int>(m_reasons.size())));
        sayReason(m_reasons.back(), static_cast<int>(m_reasons.size()) - 1);
    }
    const auto choices = m_work.editor.reasonChoices();
    for (std::size_t i = 0; i < reasons.size(); ++i) {
        const auto choice = std::find_if(choices.begin(), choices.end(),
                                         [&](const auto& row) { return row.code == reasons[i].code; });
        if (!m_reasons[i].code->input()->hasFocus()) {
            m_reasons[i].code->setText(choice == choices.end() ? reasons[i].code : choice->label);
        }
        if (!m_reasons[i].remark->input()->hasFocus()) {
            m_reasons[i].remark->setText(reasons[i].remark);
        }
    }
}

void CorrectionView::addCell(Table& table, int row, int column, kit::TextRole role, const QString& text,
                             bool figure)
{
    auto* cell = new kit::Text(role, this);
    cell->setText(text);
    cell->setAlignment((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignTop);
    table.grid->addWidget(cell, row, column);
    table.cells += cell;
}

void CorrectionView::showAmounts()
{
    const presenters::Speaker& voice = m_work.speaker();
    qDeleteAll(m_amounts.cells);
    m_amounts.cells.clear();
    const auto rows = m_work.editor.amountsBeside();
    m_amountsTitle->setVisible(!rows.empty());
    if (rows.empty()) {
        return;
    }
    const QStringList heads = {QString(), voice.say("Importer", "Before"), voice.say("Importer", "Now"),
                               voice.say("Importer", "Difference")};
    for (int i = 1; i < heads.size(); ++i) {
        addCell(m_amounts, 0, i, kit::TextRole::Name, heads.at(i), true);
    }
    int row = 1;
    for (const presenters::AmountsBeside& amounts : rows) {
        addCell(m_amounts, row, 0, kit::TextRole::Body, amounts.label, false);
        addCell(m_amounts, row, 1, kit::TextRole::Body, amounts.before, true);
        addCell(m_amounts, row, 2, kit::TextRole::Body, amounts.after, true);
        addCell(m_amounts, row, 3, kit::TextRole::Strong, amounts.difference, true);
        ++row;
    }
}

void CorrectionView::showDifferences()
{
    const presenters::Speaker& voice = m_work.speaker();
    qDeleteAll(m_differences.cells);
    m_differences.cells.clear();
    const auto rows = m_work.editor.differences();
    m_noDifferences->setVisible(rows.empty());
    if (rows.empty()) {
        return;
    }
    const QStringList heads = {voice.say("Importer", "Where"), voice.say("Importer", "Field"),
                               voice.say("Importer", "Before"), voice.say("Importer", "Now")};
    for (int i = 0; i < heads.size(); ++i) {
        addCell(m_differences, 0, i, kit::TextRole::Name, heads.at(i), false);
    }
    int row = 1;
    for (const presenters::DifferenceRow& difference : rows) {
        addCell(m_differences, row, 0, kit::TextRole::Quiet, difference.where, false);
        addCell(m_differences, row, 1, kit::TextRole::Body, difference.label, false);
        addCell(m_differences, row, 2, kit::TextRole::Body, difference.before, false);
        addCell(m_differences, row, 3, kit::TextRole::Strong, difference.after, false);
        ++row;
    }
}

bool CorrectionView::jumpTo(const FieldPath& path)
{
    if (path.field == Field::Reasons) {
        m_addReason->setFocus(Qt::OtherFocusReason);
        return true;
    }
    if (path.reason < 0 || path.reason >= static_cast<int>(m_reasons.size())) {
        return false;
    }
    const ReasonRow& row = m_reasons[static_cast<std::size_t>(path.reason)];
    if (path.field == Field::ReasonCode) {
        row.code->takeFocus();
    } else {
        row.remark->takeFocus();
    }
    return true;
}

void CorrectionView::focusFirst()
{
    if (m_reasons.empty()) {
        m_addReason->setFocus(Qt::OtherFocusReason);
    } else {
        m_reasons.front().code->takeFocus();
    }
}

void CorrectionView::forget()
{
    for (Table* table : {&m_amounts, &m_differences}) {
        qDeleteAll(table->cells);
        table->cells.clear();
    }
    for (const ReasonRow& row : m_reasons) {
        delete row.part;
    }
    m_reasons.clear();
}

} // namespace carm::importer_ui
