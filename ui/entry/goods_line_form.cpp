#include "entry/goods_line_form.h"

#include "kit/buttons.h"
#include "kit/disclosure.h"
#include "kit/flow_layout.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace carm::entry {

using declaration::Field;
using declaration::FieldPath;
using presenters::Speaker;

namespace {

constexpr int kOnlyInvoice = 0;
constexpr int kMostResults = 20;
constexpr int kLeastQuantity = 200; ///< pixels before quantity and unit stand below each other

FieldPath lineField(Field field)
{
    return {field, kOnlyInvoice, 0};
}

} // namespace

GoodsLineForm::GoodsLineForm(EntrySource& source, QWidget* parent)
    : QFrame(parent), m_source(source), m_fields(source, nullptr),
      m_title(new kit::Text(kit::TextRole::Section, this)),
      m_remove(new kit::Button(kit::ButtonRole::Quiet, this)),
      m_chosen(new kit::IconText(kit::TextRole::Body, this)), m_more(new kit::Disclosure(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(24);
    column->addWidget(buildTop());
    addFields();
    addFurtherFields();
    column->addWidget(m_more);
    connect(&m_fields, &EntryFields::submitted, this, &GoodsLineForm::submitted);
    connect(&m_fields, &EntryFields::picked, this, [this](const FieldPath& path, const kit::PickRow& row) {
        if (path.field == Field::ClassificationNumber) {
            takeDescription(row);
        }
    });
}

QWidget* GoodsLineForm::buildTop()
{
    m_remove->setObjectName(QLatin1String(kRemove));
    m_remove->setLeadingIcon(kit::Icon::Remove);
    connect(m_remove, &kit::Button::clicked, this, &GoodsLineForm::removeWanted);
    auto* top = new QWidget(this);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_title, 1);
    row->addWidget(m_remove);
    return top;
}

void GoodsLineForm::addFields()
{
    m_goods = m_fields.addSearch(
        {.path = lineField(Field::ClassificationNumber),
         .name = kGoods,
         .hint =
             [](const Speaker& speaker) {
                 return speaker.say(
                     "Kiosk", "Type a few letters, for example cotton T-shirts, and choose from the list");
             },
         .label =
             [](const Speaker& speaker) {
                 return speaker.say("Kiosk", "Search for the goods by words or number");
             }},
        [this](const QString& typed) { return search(typed); },
        [this](const QString& code) {
            const auto row = m_source.choices().classification(code, m_source.speaker());
            return row ? row->printed : QString();
        });
    m_chosen->setIcon(kit::Icon::Check, kit::Tone::Success);
    auto* goods = new QVBoxLayout;
    goods->setSpacing(8);
    goods->addWidget(m_goods);
    goods->addWidget(m_chosen);
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    column->addLayout(goods);
    column->addWidget(m_fields.addText({.path = lineField(Field::Description),
                                        .name = kDescription,
                                        .optional = true,
                                        .hint = [](const Speaker& speaker) {
                                            return speaker.say("Kiosk", "In the plain words of the trade");
                                        }}));
    column->addWidget(
        m_fields.addChoice({.path = lineField(Field::CountryOfOrigin),
                            .name = kOrigin,
                            .hint =
                                [](const Speaker& speaker) {
                                    return speaker.say("Kiosk", "Where the goods were made, grown or mined");
                                }},
                           [this] { return m_source.choices().countries(m_source.speaker()); }));
    column->addWidget(m_fields.addChoice({.path = lineField(Field::TariffTreatment),
                                          .name = kTreatment,
                                          .hint =
                                              [](const Speaker& speaker) {
                                                  return speaker.say("Kiosk",
                                                                     "A preference needs a proof of origin");
                                              }},
                                         [this] { return treatments(); }));
    column->addWidget(addQuantity());
    column->addWidget(m_fields.addNumber(
        {.path = lineField(Field::Value),
         .name = kValue,
         .hint =
             [](const Speaker& speaker) {
                 return speaker.say("Kiosk", "For all of these goods, as on the invoice");
             },
         .label =
             [this](const Speaker& speaker) {
                 const QString name = presenters::fieldName(Field::Value, speaker);
                 const QString currency = m_source.editor().text({Field::Currency, kOnlyInvoice});
                 return currency.isEmpty() ? name : speaker.say("Kiosk", "%1 in %2", {name, currency});
             },
         .characters = 20}));
}

QWidget* GoodsLineForm::addQuantity()
{
    m_quantity = new QWidget(this);
    auto* row = new kit::FlowLayout(24, kit::FlowLayout::Stand::Top, m_quantity);
    row->addStretching(m_fields.addNumber({.path = lineField(Field::Quantity), .name = kQuantity}),
                       kLeastQuantity);
    row->addStretching(m_fields.addChoice({.path = lineField(Field::UnitOfMeasure), .name = kUnit},
                                          [this] {
                                              const QString code =
                                                  m_source.editor().text(pathOf(Field::ClassificationNumber));
                                              return m_source.choices().units(code, m_source.speaker());
                                          }),
                       kLeastQuantity);
    return m_quantity;
}

void GoodsLineForm::addFurtherFields()
{
    m_more->button()->setObjectName(QLatin1String(kMore));
    m_more->addPart(
        m_fields.addChoice({.path = lineField(Field::ValueForDutyCode), .name = kValueForDutyCode},
                           [this] { return m_source.choices().valueForDutyCodes(m_source.speaker()); }));
    m_more->addPart(m_fields.addText({.path = lineField(Field::GstExemptionCode),
                                      .name = kExemption,
                                      .optional = true,
                                      .characters = 10}));
}

std::vector<kit::PickRow> GoodsLineForm::search(const QString& typed) const
{
    const Speaker& speaker = m_source.speaker();
    std::vector<kit::PickRow> rows;
    for (const presenters::SearchRow& found : m_source.choices().search(typed, kMostResults, speaker)) {
        rows.push_back({found.code, QString(), found.description,
                        found.printed + QStringLiteral(" · ") + found.heading, found.rate});
    }
    return rows;
}

std::vector<presenters::Choice> GoodsLineForm::treatments() const
{
    const FieldPath origin = pathOf(Field::CountryOfOrigin);
    return m_source.choices().treatments(m_source.editor().text(pathOf(Field::ClassificationNumber)),
                                         m_source.editor().text(origin), originAreaOf(m_source, origin),
                                         m_source.speaker());
}

void GoodsLineForm::takeDescription(const kit::PickRow& row)
{
    const FieldPath path = pathOf(Field::Description);
    const QString present = m_source.editor().text(path);
    if (present.isEmpty() || present == m_filledDescription) {
        m_filledDescription = row.title.left(declaration::longestText(Field::Description));
        m_source.editor().setText(path, m_filledDescription);
    }
}

FieldPath GoodsLineForm::pathOf(Field field) const
{
    return {field, kOnlyInvoice, m_line};
}

void GoodsLineForm::setLine(int line)
{
    m_line = line;
    m_filledDescription.clear();
    m_more->setOpen(false);
    m_fields.setLine(line);
}

void GoodsLineForm::retranslate()
{
    const Speaker& speaker = m_source.speaker();
    const QString number = QString::number(m_line + 1);
    m_title->setText(speaker.say("Kiosk", "Goods %1", {number}));
    m_remove->setLabel(speaker.say("Kiosk", "Remove"), speaker.say("Kiosk", "Remove goods %1", {number}));
    m_more->setLabels(speaker.say("Kiosk", "More details: value for duty code, tax exemption"),
                      speaker.say("Kiosk", "Hide the details"));
    m_fields.retranslate();
    refreshGoods();
}

void GoodsLineForm::refresh()
{
    m_fields.refresh();
    refreshGoods();
}

void GoodsLineForm::refreshGoods()
{
    const QString code = m_source.editor().text(pathOf(Field::ClassificationNumber));
    const auto row = m_source.choices().classification(code, m_source.speaker());
    m_chosen->setVisible(row.has_value());
    m_chosen->setText(row ? row->description : QString());
    // Where the tariff shows no unit there is no quantity to declare.
    m_quantity->setVisible(!row || !m_source.choices().units(code, m_source.speaker()).empty());
}

void GoodsLineForm::showFindings(bool show)
{
    m_fields.showFindings(show);
}

void GoodsLineForm::focusFirst()
{
    m_goods->takeFocus();
}

bool GoodsLineForm::jumpTo(const FieldPath& path)
{
    if (path.field == Field::ValueForDutyCode || path.field == Field::GstExemptionCode) {
        m_more->setOpen(true);
    }
    return m_fields.jumpTo(path);
}

void GoodsLineForm::forget()
{
    m_filledDescription.clear();
    m_more->setOpen(false);
    m_fields.forget();
}

} // namespace carm::entry
