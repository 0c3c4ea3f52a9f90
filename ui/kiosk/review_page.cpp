#include "kiosk/review_page.h"

#include "entry/line_texts.h"
#include "kiosk/explanation_view.h"
#include "kit/buttons.h"
#include "kit/fact_list.h"
#include "kit/notice.h"
#include "presenters/format.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace carm::kiosk {

using declaration::Field;
using presenters::KioskPage;

namespace {

/// The label that stands for a code, or the code when the list does not know it.
QString labelFor(const std::vector<presenters::Choice>& choices, const QString& code)
{
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&](const presenters::Choice& choice) { return choice.code == code; });
    return found == choices.end() ? code : found->label;
}

void addFact(std::vector<kit::Fact>& facts, Field field, const QString& value,
             const presenters::Speaker& speaker)
{
    if (!value.isEmpty()) {
        facts.push_back({presenters::fieldName(field, speaker), value});
    }
}

} // namespace

ReviewPage::ReviewPage(presenters::KioskSession& session, QWidget* parent)
    : Page(session, KioskPage::Review, parent), m_warnings(new kit::Notice(this)),
      m_how(new kit::Text(kit::TextRole::Section, this)), m_explanation(new ExplanationView(this))
{
    m_warnings->setTone(kit::Tone::Warning, kit::Icon::Warning);
    column()->addWidget(m_warnings);
    addSection(KioskPage::Importer, kChangeImporter);
    addSection(KioskPage::Shipment, kChangeShipment);
    addSection(KioskPage::Goods, kChangeGoods);
    column()->addWidget(m_how);
    column()->addWidget(m_explanation);
    column()->addStretch();
}

void ReviewPage::addSection(KioskPage page, const char* changeName)
{
    Section section{page, new kit::Text(kit::TextRole::Section), new kit::Button(kit::ButtonRole::Secondary),
                    new kit::FactList};
    section.change->setObjectName(QLatin1String(changeName));
    connect(section.change, &kit::Button::clicked, this, [this, page] { Q_EMIT pageWanted(page); });
    auto* part = new QWidget(this);
    auto* lines = new QVBoxLayout(part);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(8);
    auto* head = new QHBoxLayout;
    head->addWidget(section.title, 1);
    head->addWidget(section.change);
    lines->addLayout(head);
    lines->addWidget(section.facts);
    column()->addWidget(part);
    m_sections.push_back(section);
}

void ReviewPage::saySentences()
{
    const presenters::Speaker& voice = speaker();
    setTitle(voice.say("Kiosk", "Check your entry"));
    m_how->setText(voice.say("Kiosk", "How was this worked out?"));
    const QStringList titles = {voice.say("Kiosk", "Importer"), voice.say("Kiosk", "Shipment"),
                                voice.say("Kiosk", "Goods")};
    const QStringList names = {voice.say("Kiosk", "Change the importer"),
                               voice.say("Kiosk", "Change the shipment"),
                               voice.say("Kiosk", "Change the goods")};
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        m_sections[i].title->setText(titles.at(static_cast<int>(i)));
        m_sections[i].change->setLabel(voice.say("Kiosk", "Change"), names.at(static_cast<int>(i)));
    }
}

void ReviewPage::showValues()
{
    showWarnings();
    showImporter();
    showShipment();
    showGoods();
    m_explanation->setLines(session().explanation(speaker().language()), speaker());
}

void ReviewPage::showWarnings()
{
    QStringList warnings;
    for (const presenters::FindingView& finding : session().findingsOf(KioskPage::Review)) {
        if (finding.severity == declaration::Severity::Warning) {
            warnings += entry::asParagraph(finding.message);
        }
    }
    m_warnings->setTexts(speaker().say("Kiosk", "Worth a second look"),
                         warnings.join(QStringLiteral("\n\n")));
    m_warnings->setVisible(!warnings.isEmpty());
}

void ReviewPage::showImporter()
{
    const auto& draft = session().editor().draft();
    std::vector<kit::Fact> facts;
    addFact(facts, Field::ImporterNumber, draft.importerNumber, speaker());
    addFact(facts, Field::ImporterName, draft.importerName, speaker());
    addFact(facts, Field::ImporterAddress, draft.importerAddress, speaker());
    addFact(facts, Field::ImporterPhone, draft.importerPhone, speaker());
    m_sections[0].facts->setFacts(facts);
}

void ReviewPage::showShipment()
{
    const auto& draft = session().editor().draft();
    const auto& invoice = draft.invoices.front();
    const presenters::Choices choices = session().choices();
    const auto dateText = [this](const QString& iso) {
        const QDate date = QDate::fromString(iso, Qt::ISODate);
        return date.isValid() ? presenters::formatDate(date, speaker().language()) : iso;
    };
    std::vector<kit::Fact> facts;
    addFact(facts, Field::VendorName, invoice.vendorName, speaker());
    addFact(facts, Field::VendorAddress, invoice.vendorAddress, speaker());
    addFact(facts, Field::InvoiceNumber, invoice.number, speaker());
    addFact(facts, Field::Currency, labelFor(choices.currencies(speaker()), invoice.currency), speaker());
    addFact(facts, Field::PlaceOfExport, labelFor(choices.countries(speaker()), invoice.placeOfExport),
            speaker());
    addFact(facts, Field::DirectShipmentDate, dateText(invoice.directShipmentDate), speaker());
    addFact(facts, Field::ModeOfTransport,
            labelFor(choices.modesOfTransport(speaker()), draft.modeOfTransport), speaker());
    addFact(facts, Field::CargoControlNumber, draft.cargoControlNumber, speaker());
    addFact(facts, Field::Office, labelFor(choices.offices(speaker()), draft.office), speaker());
    addFact(facts, Field::AccountingDate, dateText(draft.accountingDate), speaker());
    m_sections[1].facts->setFacts(facts);
}

void ReviewPage::showGoods()
{
    std::vector<kit::Fact> facts;
    const auto count = static_cast<int>(session().editor().draft().invoices.front().lines.size());
    for (int line = 0; line < count; ++line) {
        const entry::LineTexts texts = entry::lineTexts(source(), line);
        facts.push_back({QStringLiteral("%1. %2").arg(line + 1).arg(texts.title), texts.detail});
    }
    m_sections[2].facts->setFacts(facts);
}

} // namespace carm::kiosk
