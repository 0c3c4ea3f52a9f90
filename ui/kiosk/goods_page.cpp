#include "kiosk/goods_page.h"

#include "kiosk/goods_line_card.h"
#include "kiosk/goods_line_form.h"
#include "kit/buttons.h"
#include "kit/notice.h"

#include <QVBoxLayout>

#include <algorithm>

namespace carm::kiosk {

using declaration::Field;
using declaration::FieldPath;
using presenters::Speaker;

namespace {

constexpr int kTheInvoice = 0;

} // namespace

GoodsPage::GoodsPage(presenters::KioskSession& session, QWidget* parent)
    : Page(session, presenters::KioskPage::Goods, parent), m_form(new GoodsLineForm(session, this)),
      m_lines(new QVBoxLayout), m_removed(new kit::Notice(this)),
      m_undo(new kit::Button(kit::ButtonRole::Secondary)),
      m_add(new kit::Button(kit::ButtonRole::Secondary, this)), m_total(nullptr)
{
    m_lines->setSpacing(16);
    column()->addWidget(m_removed);
    column()->addLayout(m_lines);
    m_undo->setObjectName(QLatin1String(kUndo));
    m_undo->setLeadingIcon(kit::Icon::Undo);
    m_removed->addPart(m_undo);
    m_removed->hide();
    m_add->setObjectName(QLatin1String(kAdd));
    m_add->setLeadingIcon(kit::Icon::Add);
    column()->addWidget(m_add, 0, Qt::AlignLeft);
    m_total = fields().addNumber(
        {.path = {Field::InvoiceTotal, kTheInvoice},
         .name = kInvoiceTotal,
         .optional = true,
         .hint =
             [](const Speaker& speaker) {
                 return speaker.say("Kiosk", "As printed on the invoice: the goods are checked against it");
             },
         .characters = 20});
    column()->addWidget(m_total);
    column()->addStretch();
    connect(m_form, &GoodsLineForm::submitted, this, &Page::forwardWanted);
    connect(m_form, &GoodsLineForm::removeWanted, this, [this] { removeLine(m_form->line()); });
    connect(m_undo, &kit::Button::clicked, this, &GoodsPage::undoRemoval);
    connect(m_add, &kit::Button::clicked, this, &GoodsPage::addLine);
    // Undo takes back the last change: after another one it would no longer be the removal.
    connect(&session.editor(), &presenters::EntryEditor::changed, m_removed, &QWidget::hide);
}

int GoodsPage::lineCount() const
{
    return static_cast<int>(session().editor().draft().invoices.front().lines.size());
}

void GoodsPage::entered()
{
    Page::entered();
    m_form->showFindings(false);
    m_removed->hide();
    if (lineCount() == 0) {
        session().editor().addLine(kTheInvoice);
    }
    openLine(std::min(m_form->line(), lineCount() - 1));
}

bool GoodsPage::focusFirst()
{
    if (lineCount() > 0) {
        m_form->focusFirst();
    } else {
        m_add->setFocus(Qt::OtherFocusReason);
    }
    return true;
}

bool GoodsPage::jumpTo(const FieldPath& path)
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
    return Page::jumpTo(path);
}

bool GoodsPage::goForward()
{
    m_removed->hide();
    m_form->showFindings(true);
    return Page::goForward();
}

void GoodsPage::forget()
{
    Page::forget();
    m_form->showFindings(false);
    m_form->forget();
    m_removed->hide();
    m_form->setLine(0);
    m_form->refresh();
}

void GoodsPage::addLine()
{
    m_removed->hide();
    m_form->showFindings(false);
    openLine(session().editor().addLine(kTheInvoice));
    m_form->focusFirst();
}

void GoodsPage::removeLine(int line)
{
    session().editor().removeLine(kTheInvoice, line);
    m_removed->show();
    const int open =
        m_form->line() > line || m_form->line() >= lineCount() ? m_form->line() - 1 : m_form->line();
    openLine(std::max(0, open));
    m_undo->setFocus(Qt::OtherFocusReason);
}

void GoodsPage::undoRemoval()
{
    session().editor().undo();
    m_removed->hide();
    openLine(std::clamp(m_form->line(), 0, std::max(0, lineCount() - 1)));
    focusFirst();
}

void GoodsPage::openLine(int line)
{
    m_form->setLine(line);
    rebuild();
}

void GoodsPage::rebuild()
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

void GoodsPage::saySentences()
{
    setTitle(speaker().say("Kiosk", "What goods are you bringing in?"));
    m_removed->setTexts(speaker().say("Kiosk", "The goods were removed from the entry."), QString());
    m_undo->setLabel(speaker().say("Kiosk", "Undo"));
    if (lineCount() > 0) {
        m_form->retranslate();
    }
    m_add->setLabel(lineCount() == 0 ? speaker().say("Kiosk", "Add goods")
                                     : speaker().say("Kiosk", "Add other goods"));
}

void GoodsPage::showValues()
{
    if (m_built != lineCount()) {
        // The entry was begun anew or restored: the page shows other lines.
        m_form->setLine(0);
        rebuild();
        return;
    }
    if (m_built > 0) {
        m_form->refresh();
    }
    std::size_t card = 0;
    for (int line = 0; line < m_built; ++line) {
        if (line != m_form->line()) {
            m_cards.at(card++)->setTexts(lineTexts(session(), line), speaker());
        }
    }
}

} // namespace carm::kiosk
