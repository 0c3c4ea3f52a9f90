// The entry being keyed: fields as typed, checks, the computation beside it, undo, and saving of every change.
// Language-free: what it holds survives a change of language untouched.
#pragma once

#include "assessment/assessment.h"
#include "declaration/rules.h"
#include "presenters/kiosk_backend.h"
#include "reference/edition.h"
#include "support/clock.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace carm::presenters {

/// The computation as it stands: complete, or with what is missing.
struct Computation {
    std::optional<assessment::Assessment> assessment; ///< when every complete line could be computed
    std::vector<assessment::Refusal> refusals;
};

class EntryEditor final : public QObject {
    Q_OBJECT
public:
    EntryEditor(reference::EditionPointer edition, const Clock& clock, QObject* parent = nullptr);

    const declaration::Draft& draft() const;
    const reference::EditionPointer& edition() const;
    QUuid draftId() const;

    /// `typed` is kept as it is when it cannot be read; figures and dates become canonical when they can.
    /// Setting the classification number fills unit, setting the country fills the best treatment when empty or
    /// no longer allowed: what was filled so is said by autoFilled().
    void setText(const declaration::FieldPath& path, const QString& typed);
    QString text(const declaration::FieldPath& path) const;

    int addLine(int invoice);
    void removeLine(int invoice, int line);
    bool canUndo() const;
    void undo();

    /// All findings of the draft as it stands now.
    const std::vector<declaration::Finding>& findings() const;
    const Computation& computation() const;

    void begin(const QString& office);              ///< a new, empty entry with the terminal's office filled in
    void restore(const outbox::StoredDraft& draft); ///< what was keyed before a restart

Q_SIGNALS:
    /// A field, the lines or the computation changed.
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace carm::presenters
