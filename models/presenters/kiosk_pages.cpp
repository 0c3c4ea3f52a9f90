#include "presenters/kiosk_pages.h"

namespace carm::presenters {
namespace {

struct PageName {
    KioskPage page;
    const char* name;
};

/// Names in the stored draft, for the pages on which there is something to come back to.
constexpr PageName kPageNames[] = {
    {KioskPage::Welcome, "welcome"}, {KioskPage::Importer, "importer"}, {KioskPage::Shipment, "shipment"},
    {KioskPage::Goods, "goods"},     {KioskPage::Review, "review"},     {KioskPage::Sign, "sign"},
};

} // namespace

QString pageToText(KioskPage page)
{
    for (const PageName& row : kPageNames) {
        if (row.page == page) {
            return QString::fromLatin1(row.name);
        }
    }
    return QString::fromLatin1(kPageNames[0].name);
}

KioskPage pageFromText(const QString& text)
{
    for (const PageName& row : kPageNames) {
        if (text == QLatin1String(row.name)) {
            return row.page;
        }
    }
    return KioskPage::Welcome;
}

KioskPage pageAfter(KioskPage page)
{
    return page == KioskPage::Done ? page : static_cast<KioskPage>(static_cast<int>(page) + 1);
}

} // namespace carm::presenters
