#include "kit/cell_input.h"

#include "kit/pick_popup.h"

#include <QKeyEvent>

namespace carm::kit {

CellInput::CellInput(CellChoices choices, const QString& nothingFound, QWidget* parent)
    : LineInput(parent), m_choices(std::move(choices)), m_nothingFound(nothingFound)
{
    if (m_choices.kind == CellChoices::Kind::None) {
        return;
    }
    setTrailingIcon(m_choices.kind == CellChoices::Kind::List ? Icon::Down : Icon::Search);
    connect(this, &LineInput::textEdited, this, [this](const QString& text) {
        m_edited = true;
        openFor(text);
    });
    connect(this, &LineInput::pressed, this, [this] {
        if (m_choices.kind == CellChoices::Kind::List) {
            openFor({});
        }
    });
    connect(this, &LineInput::steered, this, &CellInput::steer);
}

CellInput::~CellInput()
{
    delete m_popup;
}

QString CellInput::value() const
{
    const QString typed = text().trimmed();
    if (!m_takenTitle.isEmpty() && typed == m_takenTitle) {
        return m_taken;
    }
    if (!m_edited || typed.isEmpty() || m_choices.kind == CellChoices::Kind::None) {
        return typed;
    }
    const std::vector<PickRow> rows = m_choices.source(typed);
    if (const PickRow* row = rowNamedBy(rows, typed)) {
        return row->key;
    }
    return m_choices.kind == CellChoices::Kind::List && rows.size() == 1 ? rows.front().key : typed;
}

void CellInput::begin(const QString& text)
{
    setText(text);
    selectAll();
}

void CellInput::keyPressEvent(QKeyEvent* event)
{
    const bool enters = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const PickRow* row = enters && m_popup != nullptr && m_popup->isVisible() ? m_popup->current() : nullptr;
    if (row != nullptr) {
        take(*row); // the delegate writes it into the model after this key
    }
    LineInput::keyPressEvent(event);
}

void CellInput::openFor(const QString& text)
{
    if (m_choices.kind == CellChoices::Kind::Search && text.trimmed().isEmpty()) {
        delete m_popup;
        return;
    }
    if (m_popup == nullptr) {
        m_popup = new PickPopup(this);
        m_popup->setObjectName(QStringLiteral("cellList"));
        m_popup->setName(accessibleName());
        m_popup->setNothingFound(m_nothingFound);
        connect(m_popup, &PickPopup::chosen, this, &CellInput::take);
    }
    m_popup->open(m_choices.source(text), 0);
}

void CellInput::take(const PickRow& row)
{
    m_taken = row.key;
    m_takenTitle = row.title.trimmed();
    setText(row.title);
    if (m_popup != nullptr) {
        m_popup->hide();
    }
}

void CellInput::steer(int key)
{
    if (key == Qt::Key_Escape) {
        return; // the table leaves the cell as it was
    }
    if (m_popup != nullptr && m_popup->isVisible()) {
        m_popup->steer(key);
    } else {
        openFor(m_choices.kind == CellChoices::Kind::Search ? text() : QString());
    }
}

} // namespace carm::kit
