#include "kit/pick_popup.h"

#include "kit/pick_delegate.h"
#include "kit/text.h"
#include "kit/theme.h"

#include <QAbstractListModel>
#include <QAccessible>
#include <QListView>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace carm::kit {
namespace {

constexpr int kEdge = 2;
constexpr int kVisibleRows = 6;

QWidget* hostOf(QWidget* field)
{
    QWidget* host = field->parentWidget();
    while (host->parentWidget() != nullptr && !host->isWindow() && !host->property("popupHost").toBool()) {
        host = host->parentWidget();
    }
    return host;
}

} // namespace

class PickModel final : public QAbstractListModel {
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<PickRow> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    const std::vector<PickRow>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    QVariant data(const QModelIndex& index, int role) const override
    {
        const PickRow& row = m_rows.at(static_cast<std::size_t>(index.row()));
        switch (role) {
        case Qt::DisplayRole:
            return row.title;
        case PickDelegate::DetailRole:
            return row.detail;
        case PickDelegate::TrailingRole:
            return row.trailing;
        case Qt::AccessibleTextRole:
            return QStringList({row.title, row.detail, row.trailing}).join(QStringLiteral(", "));
        default:
            return {};
        }
    }

private:
    std::vector<PickRow> m_rows;
};

PickPopup::PickPopup(QWidget* field)
    : QFrame(hostOf(field)), m_field(field), m_list(new QListView(this)), m_model(new PickModel(this)),
      m_nothing(new Text(TextRole::Quiet, this))
{
    setProperty("ground", QStringLiteral("sheet"));
    setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kEdge, kEdge, kEdge, kEdge);
    column->setSpacing(0);
    column->addWidget(m_list);
    column->addWidget(m_nothing);
    m_nothing->setMargin(16);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PickDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->viewport()->setFocusPolicy(Qt::NoFocus);
    m_list->setContextMenuPolicy(Qt::NoContextMenu);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setWordWrap(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) {
        Q_EMIT chosen(m_model->rows().at(static_cast<std::size_t>(index.row())));
    });
    hide();
}

void PickPopup::setName(const QString& accessibleName)
{
    m_list->setAccessibleName(accessibleName);
}

void PickPopup::setNothingFound(const QString& text)
{
    m_nothing->setText(text);
}

void PickPopup::open(std::vector<PickRow> rows, int current)
{
    const bool any = !rows.empty();
    m_model->setRows(std::move(rows));
    m_list->setVisible(any);
    m_nothing->setVisible(!any);
    show();
    raise();
    place();
    if (any) {
        m_list->setCurrentIndex(m_model->index(std::max(0, current), 0));
        m_list->scrollTo(m_list->currentIndex(), QAbstractItemView::PositionAtCenter);
        announce();
    }
}

void PickPopup::steer(int key)
{
    const int count = static_cast<int>(m_model->rows().size());
    if (count == 0) {
        return;
    }
    const int step = key == Qt::Key_Up         ? -1
                     : key == Qt::Key_PageUp   ? -kVisibleRows
                     : key == Qt::Key_PageDown ? kVisibleRows
                                               : 1;
    const int row = std::clamp(m_list->currentIndex().row() + step, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
    announce();
}

const PickRow* PickPopup::current() const
{
    const int row = m_list->currentIndex().row();
    return isVisible() && row >= 0 ? &m_model->rows().at(static_cast<std::size_t>(row)) : nullptr;
}

const std::vector<PickRow>& PickPopup::rows() const
{
    return m_model->rows();
}

void PickPopup::place()
{
    const QWidget* host = parentWidget();
    const Theme& theme = themeOf(this);
    const QRect field(m_field->mapTo(host, QPoint(0, 0)), m_field->size());
    const int margin = theme.space(1);
    const int below = host->height() - field.bottom() - 2 * margin;
    const int above = field.top() - 2 * margin;
    const int width = std::min(std::max(field.width(), theme.space(70)), host->width() - 2 * margin);
    resize(width, theme.sizes.control);
    m_list->doItemsLayout();
    int wanted = 2 * kEdge;
    if (m_nothing->isVisibleTo(this)) {
        wanted += m_nothing->heightForWidth(width - 2 * kEdge);
    }
    const int rows = static_cast<int>(m_model->rows().size());
    for (int i = 0; i < std::min(rows, kVisibleRows); ++i) {
        wanted += m_list->sizeHintForIndex(m_model->index(i, 0)).height();
    }
    const bool hangs = below >= std::min(wanted, theme.sizes.control * 4) || below >= above;
    const int height = std::min(wanted, hangs ? below : above);
    const int left = std::clamp(field.left(), margin, std::max(margin, host->width() - width - margin));
    setGeometry(left, hangs ? field.bottom() + margin / 2 : field.top() - height - margin / 2, width, height);
}

void PickPopup::announce()
{
    QAccessibleEvent event(m_list, QAccessible::Focus);
    event.setChild(m_list->currentIndex().row());
    QAccessible::updateAccessibility(&event);
}

} // namespace carm::kit
