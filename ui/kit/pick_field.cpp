#include "kit/pick_field.h"

#include "kit/pick_popup.h"
#include "kit/touch_keyboard.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace carm::kit {

PickField::PickField(Opens opens, QWidget* parent) : Field(parent), m_opens(opens)
{
    input()->setTrailingIcon(opens == Opens::OnTouch ? Icon::Down : Icon::Search);
    connect(input(), &LineInput::textEdited, this, [this](const QString& text) {
        m_edited = true;
        openFor(text);
    });
    connect(input(), &LineInput::pressed, this, [this] {
        if (m_opens == Opens::OnTouch && !isOpen()) {
            input()->selectAll();
            openFor({});
        }
    });
    connect(input(), &LineInput::steered, this, &PickField::steer);
    disconnect(input(), &LineInput::returnPressed, this, &Field::submitted);
    connect(input(), &LineInput::returnPressed, this, &PickField::enter);
    connect(this, &Field::left, this, &PickField::settle);
}

PickField::~PickField()
{
    delete m_popup;
}

void PickField::setSource(PickSource source)
{
    m_source = std::move(source);
}

void PickField::setNothingFound(const QString& text)
{
    m_nothingFound = text;
}

bool PickField::isOpen() const
{
    return m_popup != nullptr && m_popup->isVisible();
}

void PickField::closeList()
{
    qApp->removeEventFilter(this);
    if (m_popup != nullptr) {
        m_popup->hide();
    }
}

void PickField::forget()
{
    delete m_popup;
    m_edited = false;
    setText(QString());
}

bool PickField::eventFilter(QObject* watched, QEvent* event)
{
    // A touch on anything else closes the list, also where the focus stays in the field.
    const auto* touched = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::MouseButtonPress && touched != nullptr && !belongsTo(touched)) {
        closeList();
    }
    return Field::eventFilter(watched, event);
}

bool PickField::belongsTo(const QWidget* touched) const
{
    for (const QWidget* part = touched; part != nullptr; part = part->parentWidget()) {
        if (part == input() || part == m_popup || qobject_cast<const TouchKeyboard*>(part) != nullptr) {
            return true;
        }
    }
    return false;
}

void PickField::hideEvent(QHideEvent* event)
{
    closeList();
    Field::hideEvent(event);
}

PickPopup& PickField::popup()
{
    if (m_popup == nullptr) {
        m_popup = new PickPopup(input());
        m_popup->setObjectName(objectName() + QStringLiteral("List"));
        connect(m_popup, &PickPopup::chosen, this, &PickField::choose);
        // A page that scrolls would carry the field away from its list.
        for (QWidget* above = parentWidget(); above != nullptr; above = above->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(above)) {
                connect(area->verticalScrollBar(), &QScrollBar::valueChanged, this, &PickField::closeList);
            }
        }
    }
    return *m_popup;
}

void PickField::openFor(const QString& text)
{
    if (!m_source || (m_opens == Opens::OnTyping && text.trimmed().isEmpty())) {
        closeList();
        return;
    }
    popup().setName(label());
    popup().setNothingFound(m_nothingFound);
    std::vector<PickRow> rows = m_source(text);
    int current = 0;
    for (std::size_t i = 0; text.isEmpty() && i < rows.size(); ++i) {
        current = rows[i].title == input()->text() ? static_cast<int>(i) : current;
    }
    popup().open(std::move(rows), current);
    qApp->installEventFilter(this);
}

void PickField::choose(const PickRow& row)
{
    m_edited = false;
    const PickRow chosen = row; // closing may change the rows that `row` is one of
    closeList();
    setText(chosen.title);
    Q_EMIT picked(chosen);
}

void PickField::enter()
{
    const PickRow* row = isOpen() ? m_popup->current() : nullptr;
    if (row != nullptr) {
        choose(*row);
        return;
    }
    settle();
    Q_EMIT submitted();
}

void PickField::settle()
{
    closeList();
    if (!m_edited) {
        return;
    }
    m_edited = false;
    const QString text = input()->text().trimmed();
    const std::vector<PickRow> rows = m_source && !text.isEmpty() ? m_source(text) : std::vector<PickRow>();
    const PickRow* row = rowNamedBy(rows, text);
    if (row == nullptr && m_opens == Opens::OnTouch && rows.size() == 1) {
        row = &rows.front(); // of a list to choose from only one fits; a search result is never taken unseen
    }
    if (row != nullptr) {
        choose(*row);
    } else {
        Q_EMIT typed(text);
    }
}

void PickField::steer(int key)
{
    if (key == Qt::Key_Escape) {
        closeList();
    } else if (isOpen()) {
        m_popup->steer(key);
    } else {
        openFor(m_opens == Opens::OnTyping ? input()->text() : QString());
    }
}

} // namespace carm::kit
