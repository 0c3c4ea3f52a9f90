#include "kiosk/goods_page.h"

#include <QVBoxLayout>

namespace carm::kiosk {

using declaration::Field;
using presenters::Speaker;

namespace {

constexpr int kTheInvoice = 0;

} // namespace

GoodsPage::GoodsPage(presenters::KioskSession& session, QWidget* parent)
    : Page(session, presenters::KioskPage::Goods, parent), m_lines(new entry::GoodsLines(source(), this))
{
    column()->addWidget(m_lines);
    column()->addWidget(fields().addNumber(
        {.path = {Field::InvoiceTotal, kTheInvoice},
         .name = kInvoiceTotal,
         .optional = true,
         .hint =
             [](const Speaker& speaker) {
                 return speaker.say("Kiosk", "As printed on the invoice: the goods are checked against it");
             },
         .characters = 20}));
    column()->addStretch();
    connect(m_lines, &entry::GoodsLines::submitted, this, &Page::forwardWanted);
}

void GoodsPage::entered()
{
    Page::entered();
    m_lines->entered();
}

bool GoodsPage::focusFirst()
{
    m_lines->focusFirst();
    return true;
}

bool GoodsPage::jumpTo(const declaration::FieldPath& path)
{
    return m_lines->jumpTo(path) || Page::jumpTo(path);
}

bool GoodsPage::goForward()
{
    m_lines->showFindings(true);
    return Page::goForward();
}

void GoodsPage::forget()
{
    Page::forget();
    m_lines->forget();
}

void GoodsPage::saySentences()
{
    setTitle(speaker().say("Kiosk", "What goods are you bringing in?"));
    m_lines->retranslate();
}

void GoodsPage::showValues()
{
    m_lines->refresh();
}

} // namespace carm::kiosk
