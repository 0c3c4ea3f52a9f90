#include "counter/provisional_page.h"

#include "counter/parts.h"
#include "entry/goods_lines.h"
#include "entry/owed_texts.h"
#include "entry/shipment_fields.h"
#include "kit/error_summary.h"
#include "kit/notice.h"
#include "kit/owed_panel.h"
#include "kit/scroll_page.h"
#include "kit/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace carm::counter {

using declaration::Field;
using presenters::FindingView;
using presenters::Speaker;

namespace {

/// Widths in heights of the body text.
constexpr int kFormWidth = 44;
constexpr int kSideWidth = 20;
constexpr int kNumberCharacters = 30;

} // namespace

ProvisionalPage::ProvisionalPage(Desk& desk, QWidget* parent)
    : Page(desk, parent), m_entry(desk), m_fields(m_entry, this),
      m_title(new kit::Text(kit::TextRole::Title, this)), m_lead(new kit::Text(kit::TextRole::Body)),
      m_summary(new kit::ErrorSummary), m_problem(new kit::Notice),
      m_seal(newButton(kit::ButtonRole::Primary, kSeal)),
      m_discard(newButton(kit::ButtonRole::Secondary, kDiscard)), m_owed(new kit::OwedPanel),
      m_discardQuestion(window(), "discardSheet")
{
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(kPageMargin, 8, kPageMargin, kPartGap);
    whole->setSpacing(8);
    whole->addWidget(m_title);
    auto* row = new QHBoxLayout;
    row->setSpacing(kGroupGap);
    m_scroll = scrollingColumn(this, "provisionalScroll", m_column);
    m_side = scrollingColumn(this, "provisionalSide", m_sideColumn);
    row->addWidget(m_scroll, 1);
    row->addWidget(m_side);
    row->addStretch();
    whole->addLayout(row, 1);
    m_owed->setObjectName(QStringLiteral("provisionalOwed"));
    m_sideColumn->addWidget(m_owed);
    m_sideColumn->addStretch(1);
    buildForm();
    connectParts();
}

void ProvisionalPage::buildForm()
{
    m_problem->setObjectName(QStringLiteral("provisionalProblem"));
    m_problem->setTone(kit::Tone::Danger, kit::Icon::Error);
    m_problem->hide();
    m_summary->setObjectName(QStringLiteral("provisionalErrors"));
    m_column->addWidget(m_lead);
    m_column->addWidget(m_summary);
    m_column->addWidget(m_problem);
    m_importerTitle = addHeading();
    addImporterFields();
    m_shipmentTitle = addHeading();
    m_shipment = new entry::ShipmentFields(m_entry, m_fields, this);
    m_column->addWidget(m_shipment);
    m_goodsTitle = addHeading();
    m_goods = new entry::GoodsLines(m_entry, this);
    m_column->addWidget(m_goods);
    m_signTitle = addHeading();
    m_declaration = new kit::Text(kit::TextRole::Body);
    m_declarant = new kit::TextField;
    m_declarant->setName(QLatin1String(kDeclarant));
    m_column->addWidget(m_declaration);
    m_column->addWidget(m_declarant);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_discard);
    buttons->addStretch();
    buttons->addWidget(m_seal);
    m_column->addLayout(buttons);
    m_column->addStretch();
}

kit::Text* ProvisionalPage::addHeading()
{
    auto* heading = new kit::Text(kit::TextRole::Section);
    m_column->addWidget(heading);
    return heading;
}

void ProvisionalPage::addImporterFields()
{
    m_name = m_fields.addText(
        {.path = {Field::ProvisionalName}, .name = kName, .hint = [](const Speaker& speaker) {
             return speaker.say("Counter", "The legal name, as on the identification");
         }});
    m_column->addWidget(m_name);
    m_column->addWidget(m_fields.addText({.path = {Field::ProvisionalAddress}, .name = kAddress}));
    m_column->addWidget(m_fields.addText(
        {.path = {Field::ProvisionalPhone}, .name = kPhone, .characters = kNumberCharacters}));
    m_column->addWidget(m_fields.addChoice({.path = {Field::IdentificationKind}, .name = kIdentification},
                                           [this] { return desk().provisional.identifications(); }));
    m_column->addWidget(m_fields.addText({.path = {Field::IdentificationNumber},
                                          .name = kIdentificationNumber,
                                          .hint =
                                              [](const Speaker& speaker) {
                                                  return speaker.say("Counter", "Never the number of a card "
                                                                                "that pays");
                                              },
                                          .characters = kNumberCharacters}));
    m_column->addWidget(m_fields.addChoice({.path = {Field::ProvisionalReason}, .name = kReason},
                                           [this] { return desk().provisional.reasons(); }));
}

void ProvisionalPage::connectParts()
{
    presenters::ProvisionalView& view = desk().provisional;
    connect(&view, &presenters::ProvisionalView::changed, this, &ProvisionalPage::refresh);
    connect(&view, &presenters::ProvisionalView::problemChanged, this, &ProvisionalPage::refresh);
    connect(&view, &presenters::ProvisionalView::sealed, this, &ProvisionalPage::sealed);
    connect(m_seal, &kit::Button::clicked, this, &ProvisionalPage::seal);
    connect(m_declarant, &kit::Field::submitted, this, &ProvisionalPage::seal);
    connect(m_discard, &kit::Button::clicked, this, [this] { m_discardQuestion.sheet()->open(); });
    connect(m_discardQuestion.leaveButton(), &kit::Button::clicked, this, [this] {
        m_discardQuestion.sheet()->close();
        desk().provisional.discard();
        forget();
        desk().provisional.begin();
    });
    connect(m_summary, &kit::ErrorSummary::chosen, this, &ProvisionalPage::jumpTo);
}

void ProvisionalPage::entered()
{
    m_problemsAsked = false;
    m_fields.showFindings(false);
    if (!desk().provisional.isBegun()) {
        m_isShown = false;
        desk().provisional.begin();
    }
    m_scroll->verticalScrollBar()->setValue(0);
}

void ProvisionalPage::focusFirst()
{
    m_name->takeFocus();
}

void ProvisionalPage::forget()
{
    m_problemsAsked = false;
    m_isShown = false;
    m_discardQuestion.sheet()->close();
    m_fields.forget();
    m_shipment->closeFurther();
    m_declarant->setText(QString());
    m_summary->setItems(QString(), {});
}

bool ProvisionalPage::takeNextStep()
{
    seal();
    return true;
}

std::vector<FindingView> ProvisionalPage::errors() const
{
    std::vector<FindingView> errors;
    for (const FindingView& finding : desk().provisional.findings()) {
        if (finding.severity == declaration::Severity::Error) {
            errors.push_back(finding);
        }
    }
    return errors;
}

void ProvisionalPage::seal()
{
    if (desk().provisional.isBusy()) {
        return;
    }
    m_problemsAsked = true;
    m_fields.showFindings(true);
    m_goods->showFindings(true);
    showProblems();
    if (!errors().empty()) {
        m_summary->takeFocus();
    } else if (!desk().provisional.obstacle()) {
        desk().provisional.seal(m_declarant->text());
    }
}

void ProvisionalPage::jumpTo(int problem)
{
    const std::vector<FindingView> all = errors();
    if (problem < 0 || problem >= static_cast<int>(all.size())) {
        return;
    }
    const declaration::FieldPath path = all[static_cast<std::size_t>(problem)].field;
    m_shipment->reveal(path.field);
    if (!m_fields.jumpTo(path)) {
        m_goods->jumpTo(path);
    }
}

void ProvisionalPage::saySentences()
{
    const Speaker& voice = speaker();
    m_title->setText(voice.say("Counter", "Entry without a business number"));
    setAccessibleName(m_title->text());
    m_lead->setText(
        voice.say("Counter", "For an importer who has none yet. The importer signs, you countersign; the "
                             "business number is attached later. Nothing is lost when you leave this page."));
    m_importerTitle->setText(voice.say("Counter", "Importer and identification"));
    m_shipmentTitle->setText(voice.say("Counter", "Shipment"));
    m_goodsTitle->setText(voice.say("Counter", "Goods"));
    m_signTitle->setText(voice.say("Counter", "Signature and countersignature"));
    m_declaration->setText(presenters::declarationSentence(voice));
    m_declarant->setLabel(voice.say("Counter", "Full name of the person who declares"));
    m_declarant->setHint(voice.say("Counter", "Typed by that person; it is the signature"));
    m_seal->setLabel(voice.say("Counter", "Sign and countersign (F8)"));
    m_discard->setLabel(voice.say("Counter", "Erase this entry"));
    m_discardQuestion.setTexts(voice.say("Counter", "Erase this entry?"),
                               voice.say("Counter",
                                         "What was typed is erased from this terminal. Nothing was "
                                         "signed and nothing was sent."),
                               voice.say("Counter", "Keep working"), voice.say("Counter", "Erase"));
    m_shipment->retranslate();
    if (desk().provisional.isBegun()) {
        m_fields.retranslate();
        m_goods->retranslate();
    }
}

void ProvisionalPage::showValues()
{
    const bool begun = desk().provisional.isBegun();
    if (begun && !m_isShown) {
        m_isShown = true;
        m_goods->entered();
        retranslate();
        return;
    }
    m_isShown = begun;
    m_scroll->setEnabled(begun && !desk().provisional.isBusy());
    if (begun) {
        m_fields.refresh();
        m_goods->refresh();
    }
    showProblems();
    showOwed();
}

void ProvisionalPage::showProblems()
{
    QStringList items;
    for (const FindingView& error : m_problemsAsked ? errors() : std::vector<FindingView>()) {
        items += error.message.what;
    }
    m_summary->setItems(speaker().say("Counter", "Before you sign, please mend this:"), items);
    auto problem = desk().provisional.problem();
    if (!problem && m_problemsAsked && items.isEmpty()) {
        problem = desk().provisional.obstacle();
    }
    showMessage(m_problem, problem);
}

void ProvisionalPage::showOwed()
{
    const Speaker& voice = speaker();
    m_owed->setTexts(voice.say("Counter", "What is owed"), QString(),
                     voice.say("Kiosk", "The amount appears here as soon as goods are described."));
    entry::showOwed(m_owed, desk().provisional.owed(), voice);
    m_owed->howButton()->hide();
    arrange();
}

void ProvisionalPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void ProvisionalPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::StyleChange && m_side != nullptr) {
        arrange();
    }
}

void ProvisionalPage::arrange()
{
    const int body = kit::themeOf(this).sizes.body;
    const bool beside = width() >= 2 * kPageMargin + kGroupGap + (kFormWidth * 3 / 4 + kSideWidth) * body;
    m_scroll->setMaximumWidth(kFormWidth * body);
    m_side->setFixedWidth(kSideWidth * body);
    const bool isBeside = m_sideColumn->indexOf(m_owed) >= 0;
    if (beside && !isBeside) {
        m_column->removeWidget(m_owed);
        m_sideColumn->insertWidget(0, m_owed);
    } else if (!beside && isBeside) {
        m_sideColumn->removeWidget(m_owed);
        m_column->insertWidget(m_column->indexOf(m_signTitle), m_owed);
    }
    m_side->setVisible(beside);
}

} // namespace carm::counter
