#include "importer/sums_view.h"

#include "kit/sums_chart.h"
#include "kit/text.h"
#include "shell/page_parts.h"

#include <QStandardItemModel>
#include <QVBoxLayout>

namespace carm::importer_ui {
namespace {

enum SumsColumn { SumsLabel, SumsDuty, SumsTax, SumsTotal, SumsColumnCount };

QStandardItem* cellOf(const QString& text, bool figure)
{
    auto* item = new QStandardItem(text);
    item->setEditable(false);
    item->setTextAlignment((figure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return item;
}

} // namespace

SumsView::SumsView(const char* name, QWidget* parent)
    : QWidget(parent), m_title(new kit::Text(kit::TextRole::Section, this)),
      m_chart(new kit::SumsChart(this)), m_table(new kit::DataTable(this)),
      m_model(new QStandardItemModel(0, SumsColumnCount, this)),
      m_switch(shell::newButton(kit::ButtonRole::Link, "", this))
{
    m_table->setObjectName(QLatin1String(name) + QStringLiteral("Table"));
    m_table->setModel(m_model);
    m_table->setColumns({{.column = SumsLabel, .characters = 20, .stretches = true},
                         {.column = SumsDuty, .characters = 13, .rank = 2},
                         {.column = SumsTax, .characters = 13, .rank = 1},
                         {.column = SumsTotal, .characters = 13}});
    m_switch->setObjectName(QLatin1String(name) + QStringLiteral("Switch"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_chart, m_table}) {
        column->addWidget(part);
    }
    column->addWidget(m_switch, 0, Qt::AlignLeft);
    m_table->hide();
    connect(m_switch, &kit::Button::clicked, this, [this] { showAs(m_table->isHidden()); });
}

void SumsView::setSums(const QString& title, const QString& first,
                       const std::vector<presenters::SumsRow>& rows, const presenters::Speaker& speaker)
{
    const QString duty = speaker.say("Importer", "Customs duty");
    const QString tax = speaker.say("Importer", "GST");
    m_title->setText(title);
    m_chart->setLegend(duty, tax);
    m_table->setAccessibleName(title);
    m_model->setHorizontalHeaderLabels({first, duty, tax, speaker.say("Importer", "Total")});
    m_model->setRowCount(0);
    std::vector<kit::SumsBar> bars;
    for (const presenters::SumsRow& row : rows) {
        bars.push_back({row.label, row.total,
                        speaker.say("Importer", "%1: customs duty %2, GST %3, total %4",
                                    {row.label, row.duty, row.tax, row.total}),
                        row.dutyCents, row.taxCents});
        m_model->appendRow({cellOf(row.label, false), cellOf(row.duty, true), cellOf(row.tax, true),
                            cellOf(row.total, true)});
    }
    m_chart->setBars(bars);
    m_asTable = speaker.say("Importer", "Show as a table");
    m_asPicture = speaker.say("Importer", "Show as a picture");
    showAs(!m_table->isHidden());
    setVisible(!rows.empty());
}

void SumsView::showAs(bool table)
{
    m_chart->setVisible(!table);
    m_table->setVisible(table);
    m_switch->setLabel(table ? m_asPicture : m_asTable,
                       (table ? m_asPicture : m_asTable) + QLatin1Char(' ') + m_title->text());
}

} // namespace carm::importer_ui
