#include "kit/cell_delegate.h"

#include "kit/cell_input.h"
#include "kit/theme.h"

#include <QFontMetrics>
#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace carm::kit {
namespace {

constexpr int kCellRing = 3;
constexpr int kChoiceCharacters = 22; ///< the least width of a field with a list

QColor groundOfCell(const CellLook& look, const Colours& colours)
{
    if (look.tone == Tone::Danger) {
        return colours.dangerGround;
    }
    if (look.tone == Tone::Warning) {
        return colours.warningGround;
    }
    return look.isComputed ? colours.panel : colours.page;
}

} // namespace

CellDelegate::CellDelegate(CellTable* table) : QStyledItemDelegate(table), m_table(table) {}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const Theme& theme = themeOf(m_table);
    const Colours& c = theme.colours;
    const CellLook look = m_table->look()(index);
    painter->save();
    painter->fillRect(option.rect, groundOfCell(look, c));
    painter->setPen(c.rule);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());
    QRect room = option.rect.adjusted(theme.space(1), 0, -theme.space(1), 0);
    if (look.tone) {
        const int side = theme.sizes.small;
        const bool wrong = look.tone == Tone::Danger;
        painter->drawPixmap(
            room.left(), room.center().y() - side / 2,
            iconPixmap(wrong ? Icon::Error : Icon::Warning, side, wrong ? c.danger : c.warning));
        room.setLeft(room.left() + side + theme.space(1) / 2);
    }
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const int sides = alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft);
    painter->setFont(theme.figureFont(theme.sizes.body));
    painter->setPen(look.isComputed ? c.quiet : c.ink);
    painter->drawText(room, (sides & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter,
                      painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                        Qt::ElideRight, room.width()));
    const bool current = index == m_table->currentIndex();
    if (current || option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(current && m_table->hasFocus() ? c.focus : c.primary, current ? kCellRing : 1));
        painter->setBrush(Qt::NoBrush);
        const int inset = current ? kCellRing / 2 : 0;
        painter->drawRect(option.rect.adjusted(inset, inset, -inset - 1, -inset - 1));
    }
    painter->restore();
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&,
                                    const QModelIndex& index) const
{
    auto* input = new CellInput(m_table->choices()(index), m_table->nothingFound(), parent);
    input->setObjectName(QStringLiteral("cellInput"));
    input->setAccessibleName(
        index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return input;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* input = qobject_cast<CellInput*>(editor);
    if (!input->isModified()) { // else the person is typing, and the table was told anew meanwhile
        input->begin(index.data(Qt::EditRole).toString());
    }
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const QString value = qobject_cast<CellInput*>(editor)->value();
    if (value != index.data(Qt::EditRole).toString()) {
        model->setData(index, value);
    }
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const
{
    QRect place = option.rect;
    if (m_table->choices()(index).kind != CellChoices::Kind::None) {
        const Theme& theme = themeOf(m_table);
        const int digit = QFontMetrics(theme.bodyFont(theme.sizes.body)).horizontalAdvance(QLatin1Char('0'));
        const int wanted = kChoiceCharacters * digit;
        place.setWidth(
            std::clamp(wanted, place.width(), std::max(place.width(), m_table->viewport()->width())));
        place.moveLeft(std::min(place.left(), std::max(0, m_table->viewport()->width() - place.width())));
    }
    editor->setGeometry(place);
}

} // namespace carm::kit
