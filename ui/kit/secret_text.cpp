#include "kit/secret_text.h"

#include "kit/theme.h"

#include <QAccessibleWidget>
#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace carm::kit {
namespace {

constexpr int kMostInRow = 20; ///< four groups of four, each with its blank
constexpr int kSecretMargin = 6;

/// Makes the text when it is asked for, and keeps nothing of it.
class SpokenSecret final : public QAccessibleWidget {
public:
    explicit SpokenSecret(SecretText* widget)
        : QAccessibleWidget(widget, QAccessible::StaticText), m_widget(widget)
    {
    }
    QString text(QAccessible::Text which) const override
    {
        if (which != QAccessible::Name && which != QAccessible::Value) {
            return QAccessibleWidget::text(which);
        }
        const auto bytes = m_widget->secret().bytes();
        return QString::fromLatin1(reinterpret_cast<const char*>(bytes.data()),
                                   static_cast<qsizetype>(bytes.size()));
    }

private:
    SecretText* m_widget;
};

QAccessibleInterface* spokenSecretOf(const QString&, QObject* object)
{
    auto* widget = qobject_cast<SecretText*>(object);
    return widget == nullptr ? nullptr : new SpokenSecret(widget);
}

} // namespace

SecretText::SecretText(QWidget* parent) : QWidget(parent)
{
    [[maybe_unused]] static const bool installed = [] {
        QAccessible::installFactory(spokenSecretOf);
        return true;
    }();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SecretText::setSecret(SecretBytes secret)
{
    m_secret = std::move(secret);
    updateGeometry();
    update();
}

void SecretText::forget()
{
    setSecret(SecretBytes());
}

QFont SecretText::letterFont() const
{
    const Theme& theme = themeOf(this);
    return theme.figureFont(theme.sizes.body, true);
}

int SecretText::letterWidth() const
{
    return QFontMetrics(letterFont()).horizontalAdvance(QLatin1Char('W'));
}

int SecretText::lettersInRow(int width) const
{
    return std::clamp((width - 2 * kSecretMargin) / letterWidth(), 1, kMostInRow);
}

QSize SecretText::sizeHint() const
{
    const int letters = static_cast<int>(m_secret.size());
    const int inRow = std::clamp(letters, 1, kMostInRow);
    const int rows = std::max(1, (letters + inRow - 1) / inRow);
    return {inRow * letterWidth() + 2 * kSecretMargin,
            rows * QFontMetrics(letterFont()).height() + 2 * kSecretMargin};
}

QSize SecretText::minimumSizeHint() const
{
    return sizeHint();
}

void SecretText::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), theme.colours.panel);
    painter.setFont(letterFont());
    painter.setPen(theme.colours.ink);
    const int height = painter.fontMetrics().height();
    const int inRow = lettersInRow(width());
    int at = 0;
    for (const unsigned char byte : std::as_const(m_secret).bytes()) {
        const QRect place(kSecretMargin + at % inRow * letterWidth(), kSecretMargin + at / inRow * height,
                          letterWidth(), height);
        painter.drawText(place, Qt::AlignCenter, QString(QLatin1Char(static_cast<char>(byte))));
        ++at;
    }
}

void SecretText::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
}

} // namespace carm::kit
