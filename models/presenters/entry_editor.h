// The entry being keyed: fields as typed, checks, the computation beside it, undo, and saving of every
// change. Language-free: what it holds survives a change of language untouched.
#pragma once

#include "assessment/assessment.h"
#include "declaration/rules.h"
#include "presenters/kiosk_backend.h"
#include "reference/edition.h"
#include "support/clock.h"

#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace carm::presenters {

/// The computation as it stands: complete, or with what is missing.
struct Computation {
    std::optional<assessment::Assessment> assessment; ///< when every complete line could be computed
    std::vector<assessment::Refusal> refusals;
    int linesLeftOut = 0; ///< lines that wait for their fields and are not in the assessment
};

/// The sealed version that a draft corrects.
struct CorrectedVersion {
    int version = 1;
    declaration::Draft draft;
};

class EntryEditor final : public QObject {
    Q_OBJECT
public:
    EntryEditor(reference::EditionPointer edition, const Clock& clock, QObject* parent = nullptr);
    ~EntryEditor() override;

    const declaration::Draft& draft() const;
    const reference::EditionPointer& edition() const;
    QUuid draftId() const;
    /// Whose tariff applies: the accounting date, or today while that is not a date.
    QDate tariffDay() const;

    /// `typed` is kept as it is when it cannot be read; figures and dates become canonical when they can.
    /// Setting the classification number fills the unit; setting the country fills a treatment when there is
    /// none or it is no longer allowed.
    void setText(const declaration::FieldPath& path, const QString& typed);
    /// Country and area together, since some areas share the code of a country and differ in rights.
    void setOrigin(int invoice, int line, const QString& code, const QString& area);
    QString text(const declaration::FieldPath& path) const;

    /// Returns the index of the new line.
    int addLine(int invoice);
    /// `before` may be the number of lines.
    void insertLine(int invoice, int before, const declaration::DraftLine& line);
    void removeLine(int invoice, int line);
    /// Like the invoice before it in all that invoices of one shipment share. Returns its index.
    int addInvoice();
    void removeInvoice(int invoice);
    void addReason();
    void removeReason(int reason);
    /// The changes that `changes` makes are one step to undo, and are told once.
    void together(const std::function<void()>& changes);

    /// Takes back the last change: typing in one field counts as one.
    bool canUndo() const;
    void undo();
    bool canRedo() const;
    void redo();

    /// All findings of the draft as it stands now; of a correction also those beside the version before.
    const std::vector<declaration::Finding>& findings() const;
    const Computation& computation() const;

    /// A new, empty entry with the terminal's office filled in.
    void begin(const QString& office);
    /// For checks and computation from now on.
    void useEdition(reference::EditionPointer edition);
    /// What was keyed before a restart.
    void restore(const outbox::StoredDraft& draft);
    /// The same, of a draft that corrects a sealed version.
    void restoreCorrection(const outbox::StoredDraft& draft, CorrectedVersion corrected);
    /// Nothing for a first version.
    const std::optional<CorrectedVersion>& corrected() const;

    /// How long after the last change findings and computation are brought up to date by themselves, so that
    /// typing in a long entry is never held up; whoever asks for them earlier gets them at once. Usually
    /// with the change itself.
    void setCheckDelay(std::chrono::milliseconds delay);

Q_SIGNALS:
    /// The draft has changed. Findings and computation may follow.
    void edited();
    /// A field, the lines or the computation changed, and all of them are up to date.
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace carm::presenters
