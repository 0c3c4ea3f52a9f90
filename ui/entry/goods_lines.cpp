#include "entry/goods_lines.h"

#include "entry/goods_line_card.h"
#include "entry/goods_line_form.h"
#include "kit/buttons.h"
#include "kit/notice.h"

#include <QVBoxLayout>

#include <algorithm>

namespace carm::entry {

using declaration::Field;
using declaration::FieldPath;
using presenters::Speaker;

namespace {

constexpr int kTheInvoice = 0;
constexpr int kGroupGap = 24;

} // namespace

GoodsLines::GoodsLines(EntrySource& source, QWidget* parent)
    : QWidget(parent), m_source(source), m_form(new GoodsLineForm(source, this)), m_lines(new QVBoxLayout),
      m_removed(new kit::Notice(this)), m_undo(new kit::Button(kit::ButtonRole::Secondary)),
      m_add(new kit::Button(kit::ButtonRole::Secondary, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGroupGap);
    m_lines->setSpacing(16);
    column->addWidget(m_removed);
    column->addLayout(m_lines);
    m_undo->setObjectName(QLatin1String(kUndo));
    m_undo->setLeadingIcon(kit::Icon::Undo);
    m_removed->addPart(m_undo);
    m_removed->hide();
    m_add->setObjectName(QLatin1String(kAdd));
    m_add->setLeadingIcon(kit::Icon::Add);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    connect(m_form, &GoodsLineForm::submitted, this, &GoodsLines::submitted);
    connect(m_form, &GoodsLineForm::removeWanted, this, [this] { removeLine(m_form->line()); });
    connect(m_undo, &kit::Button::clicked, this, &GoodsLines::undoRemoval);
    connect(m_add, &kit::Button::clicked, this, &GoodsLines::addLine);
    // Undo takes back the last change: after another one it would no longer be the removal.
    connect(&source.editor(), &presenters::EntryEditor::changed, m_removed, &QWidget::hide);
}

int GoodsLines::lineCount() const
{
    return static_cast<int>(m_source.editor().draft().invoices.front().lines.size());
}

void GoodsLines::entered()
{
    m_form->showFindings(false);
    m_removed->hide();
    if (lineCount() == 0) {
        m_source.editor().addLine(kTheInvoice);
    }
    openLine(std::min(m_form->line(), lineCount() - 1));
}

void GoodsLines::focusFirst()
{
    if (lineCount() > 0) {
        m_form->focusFirst();
    } else {
        m_add->setFocus(Qt::OtherFocusReason);
    }
}

bool GoodsLines::jumpTo(const FieldPath& path)
{
    if (path.line >= 0 && path.line < lineCount()) {
        if (path.line != m_form->line()) {
            openLine(path.line);
            m_form->showFindings(true);
        }
        return m_form->jumpTo(path);
    }
    if (path.field == Field::Lines) {
        m_add->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void GoodsLines::showFindings(bool show)
{
    m_removed->hide();
    m_form->showFindings(show);
}

void GoodsLines::forget()
{
    m_form->showFindings(false);
    m_form->forget();
    m_removed->hide();
    m_form->setLine(0);
    m_form->refresh();
}

void GoodsLines::addLine()
{
    m_removed->hide();
    m_form->showFindings(false);
    openLine(m_source.editor().addLine(kTheInvoice));
    m_form->focusFirst();
}

void GoodsLines::removeLine(int line)
{
    m_source.editor().removeLine(kTheInvoice, line);
    m_removed->show();
    const int open =
        m_form->line() > line || m_form->line() >= lineCount() ? m_form->line() - 1 : m_form->line();
    openLine(std::max(0, open));
    m_undo->setFocus(Qt::OtherFocusReason);
}

void GoodsLines::undoRemoval()
{
    m_source.editor().undo();
    m_removed->hide();
    openLine(std::clamp(m_form->line(), 0, std::max(0, lineCount() - 1)));
    focusFirst();
}

void GoodsLines::openLine(int line)
{
    m_form->setLine(line);
    rebuild();
}

void GoodsLines::rebuild()
{
    m_built = lineCount();
    for (GoodsLineCard* card : m_cards) {
        // Its own button may be what led here: it goes when that has finished.
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        delete item;
    }
    for (int line = 0; line < m_built; ++line) {
        if (line == m_form->line()) {
            m_lines->addWidget(m_form);
            continue;
        }
        auto* card = new GoodsLineCard(line, this);
        connect(card, &GoodsLineCard::changeWanted, this, [this, line] {
            openLine(line);
            m_form->focusFirst();
        });
        connect(card, &GoodsLineCard::removeWanted, this, [this, line] { removeLine(line); });
        m_lines->addWidget(card);
        m_cards.push_back(card);
    }
    m_form->setVisible(m_built > 0);
    retranslate();
}

void GoodsLines::retranslate()
{
    const Speaker& speaker = m_source.speaker();
    m_removed->setTexts(speaker.say("Kiosk", "The goods were removed from the entry."), QString());
    m_undo->setLabel(speaker.say("Kiosk", "Undo"));
    if (lineCount() > 0) {
        m_form->retranslate();
    }
    m_add->setLabel(lineCount() == 0 ? speaker.say("Kiosk", "Add goods")
                                     : speaker.say("Kiosk", "Add other goods"));
    showCards();
}

void GoodsLines::refresh()
{
    if (m_built != lineCount()) {
        // The entry was begun anew or restored: other lines are to be shown.
        m_form->setLine(0);
        rebuild();
        return;
    }
    if (m_built > 0) {
        m_form->refresh();
    }
    showCards();
}

void GoodsLines::showCards()
{
    if (m_built != lineCount()) {
        return; // until they are built again
    }
    std::size_t card = 0;
    for (int line = 0; line < m_built; ++line) {
        if (line != m_form->line()) {
            m_cards.at(card++)->setTexts(lineTexts(m_source, line), m_source.speaker());
        }
    }
}

} // namespace carm::entry
