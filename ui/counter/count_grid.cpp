#include "counter/count_grid.h"

#include "counter/parts.h"
#include "kit/field.h"
#include "kit/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace carm::counter {
namespace {

constexpr int kPiecesCharacters = 10;
constexpr int kMostPiecesDigits = 6;
constexpr int kMostColumns = 4;
constexpr int kColumnWidth = 13; ///< in heights of the body text

} // namespace

CountGrid::CountGrid(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kGroupGap);
    m_grid->setVerticalSpacing(kPartGap);
}

void CountGrid::build(int rows)
{
    while (static_cast<int>(m_rows.size()) < rows) {
        const int index = static_cast<int>(m_rows.size());
        Row row{new QWidget(this), new kit::TextField, new kit::Text(kit::TextRole::Quiet)};
        row.pieces->setName(QLatin1String(kPieces) + QString::number(index));
        row.pieces->input()->setExpectedLength(kPiecesCharacters);
        row.pieces->input()->setMaxLength(kMostPiecesDigits);
        row.pieces->input()->setAlignment(Qt::AlignRight);
        auto* column = new QVBoxLayout(row.part);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(2);
        column->addWidget(row.pieces);
        column->addWidget(row.amount);
        connect(row.pieces, &kit::TextField::edited, this,
                [this, index](const QString& text) { Q_EMIT typed(index, text); });
        connect(row.pieces, &kit::Field::submitted, this, [this, index] {
            const auto next = static_cast<std::size_t>(index) + 1;
            if (next < m_rows.size()) {
                m_rows[next].pieces->takeFocus();
            }
        });
        m_rows.push_back(row);
        m_columns = 0;
    }
}

void CountGrid::show(const presenters::CountView& count, const presenters::Speaker& speaker)
{
    build(static_cast<int>(count.rows.size()));
    for (std::size_t i = 0; i < count.rows.size(); ++i) {
        const presenters::DenominationRow& row = count.rows[i];
        m_rows[i].pieces->setLabel(speaker.say("Counter", "Pieces of %1", {row.name}));
        if (!m_rows[i].pieces->input()->hasFocus()) {
            m_rows[i].pieces->setText(row.pieces);
        }
        m_rows[i].amount->setText(row.amount);
    }
    arrange();
}

void CountGrid::setError(int denomination, const QString& text)
{
    const auto index = static_cast<std::size_t>(denomination);
    if (denomination >= 0 && index < m_rows.size()) {
        m_rows[index].pieces->setError(text);
        m_rows[index].pieces->takeFocus();
    }
}

void CountGrid::clearErrors()
{
    for (const Row& row : m_rows) {
        row.pieces->setError(QString());
    }
}

void CountGrid::focusFirst()
{
    if (!m_rows.empty()) {
        m_rows.front().pieces->takeFocus();
    }
}

void CountGrid::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CountGrid::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        arrange();
    }
}

void CountGrid::arrange()
{
    const int columns = std::clamp(width() / (kColumnWidth * kit::themeOf(this).sizes.body), 1, kMostColumns);
    if (columns == m_columns || m_rows.empty()) {
        return;
    }
    m_columns = columns;
    while (m_grid->count() > 0) {
        delete m_grid->takeAt(0);
    }
    // In the order of Tab: along the rows, from the smallest coin to the largest bill.
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const int index = static_cast<int>(i);
        m_grid->addWidget(m_rows[i].part, index / columns, index % columns, Qt::AlignTop);
    }
    for (int column = 0; column < kMostColumns; ++column) {
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    }
}

} // namespace carm::counter
