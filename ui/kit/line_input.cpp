#include "kit/line_input.h"

#include "kit/theme.h"

#include <QFocusEvent>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QValidator>

namespace carm::kit {
namespace {

/// Longer than any field of the form: a scanner that goes wild stops here.
constexpr int kLongestInput = 500;

/// Takes control characters, direction marks and zero-width characters out of whatever arrives.
class OneLineOfText final : public QValidator {
public:
    using QValidator::QValidator;
    State validate(QString& input, int& position) const override
    {
        for (qsizetype i = input.size() - 1; i >= 0; --i) {
            const QChar::Category category = input.at(i).category();
            const bool space = input.at(i).isSpace();
            if (space && input.at(i) != QLatin1Char(' ') && category != QChar::Separator_Space) {
                input[i] = QLatin1Char(' ');
            } else if (category == QChar::Other_Control || category == QChar::Other_Format ||
                       category == QChar::Other_PrivateUse || category == QChar::Other_NotAssigned) {
                input.remove(i, 1);
                position -= i < position ? 1 : 0;
            }
        }
        return Acceptable;
    }
};

} // namespace

LineInput::LineInput(QWidget* parent) : QLineEdit(parent)
{
    setContextMenuPolicy(Qt::NoContextMenu);
    setAcceptDrops(false);
    setDragEnabled(false);
    // What a person types must not turn up among the suggestions for the next one.
    setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    setMaxLength(kLongestInput);
    setValidator(new OneLineOfText(this));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LineInput::setExpectedLength(int characters)
{
    m_expectedLength = characters;
    refreshSize();
}

void LineInput::setInvalid(bool invalid)
{
    if (property("invalid").toBool() == invalid) {
        return;
    }
    setProperty("invalid", invalid);
    style()->unpolish(this);
    style()->polish(this);
}

void LineInput::setTrailingIcon(Icon icon)
{
    m_icon = icon;
    refreshSize();
}

void LineInput::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    Q_EMIT entered();
}

void LineInput::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    Q_EMIT left();
}

void LineInput::mousePressEvent(QMouseEvent* event)
{
    QLineEdit::mousePressEvent(event);
    Q_EMIT pressed();
}

void LineInput::mouseReleaseEvent(QMouseEvent* event)
{
    // The middle button would paste what another person had selected.
    if (event->button() == Qt::LeftButton) {
        QLineEdit::mouseReleaseEvent(event);
    }
}

void LineInput::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
        Q_EMIT steered(key);
        return;
    }
    if (key == Qt::Key_Escape) {
        Q_EMIT steered(key);
        event->ignore();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void LineInput::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        refreshSize();
    }
}

void LineInput::showEvent(QShowEvent* event)
{
    QLineEdit::showEvent(event);
    refreshSize();
}

void LineInput::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_icon != Icon::None) {
        const Theme& theme = themeOf(this);
        const int side = theme.sizes.body;
        QPainter(this).drawPixmap(width() - side - theme.space(2), (height() - side) / 2,
                                  iconPixmap(m_icon, side, theme.colours.quiet));
    }
}

void LineInput::refreshSize()
{
    const Theme& theme = themeOf(this);
    setTextMargins(0, 0, m_icon == Icon::None ? 0 : theme.sizes.body + theme.space(1), 0);
    const int digit = QFontMetrics(theme.bodyFont(theme.sizes.body)).horizontalAdvance(QLatin1Char('0'));
    setMaximumWidth(m_expectedLength == 0 ? QWIDGETSIZE_MAX : m_expectedLength * digit + 2 * theme.space(3));
}

} // namespace carm::kit
