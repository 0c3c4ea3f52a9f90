// One open draft at the importer's desktop: fields, lines, findings to jump to, what is owed and why, saving
// of every change, and submitting. A draft that corrects a sealed declaration shows what is different.
#pragma once

#include "presenters/declaration_list.h"
#include "presenters/line_table_model.h"

#include <QObject>

namespace carm::presenters {

/// The draft on the disk: a killed program loses at most what was typed in the last quarter of a second.
enum class DraftSaving { Saved, Saving, NotSaved };

struct DraftSavingView {
    DraftSaving saving = DraftSaving::Saved;
    QString text;    ///< "Saved at 10:42"
    Message problem; ///< for NotSaved
};

/// One field of a correction beside the version before.
struct DifferenceRow {
    declaration::FieldPath field;
    QString where; ///< "Invoice 1, line 2"; empty for the header
    QString label; ///< "Value for currency conversion"
    QString before;
    QString after;
};

/// What the correction changes in what is owed.
struct AmountsBeside {
    QString label; ///< "Customs duty"
    QString before;
    QString after;
    QString difference; ///< with its sign
};

class ImporterEditor final : public QObject {
    Q_OBJECT
public:
    explicit ImporterEditor(ImporterSession& session, QObject* parent = nullptr);
    /// Asks the backend to save what was typed last.
    ~ImporterEditor() override;

    /// Reads the draft, and the version that it corrects. Ends in opened() or problemChanged().
    void open(const QUuid& draft);
    /// Saves what was typed last.
    void close();
    bool isOpen() const;
    bool isTemplate() const;

    EntryEditor& editor();
    /// The lines of one invoice; setInvoice() chooses it.
    LineTableModel& lines();
    Choices choices() const;

    /// Errors first, in the order of the form; empty fields of an untouched draft are told as well, so that
    /// the list says what is left to do.
    std::vector<FindingView> findings() const;
    OwedView owed() const;
    std::vector<ExplainedLine> explanation() const;
    DraftSavingView saving() const;

    /// Of a draft that corrects a sealed declaration.
    bool isCorrection() const;
    QString transactionNumber() const; ///< printed; empty for a new one
    int version() const;
    ChangeOffer changeOffer() const;
    std::vector<DifferenceRow> differences() const;
    std::vector<AmountsBeside> amountsBeside() const;
    std::vector<Choice> reasonChoices() const;
    void addReason();
    void removeReason(int reason);

    /// Why it cannot be submitted now, with who can help; nothing when it can.
    std::optional<Message> obstacle() const;
    /// Ends in Saved or NotSaved, never in silence; pressed again while under way or done, it does nothing.
    void submit();
    ProgressView progress() const;
    const std::optional<protocol::SealedEntry>& sealedEntry() const;
    std::optional<Message> problem() const;

Q_SIGNALS:
    void opened();
    /// A field, the lines, the computation or the language changed.
    void changed();
    void savingChanged();
    void progressChanged();
    void problemChanged();

private:
    void takeListed(const outbox::DraftListRow& row);
    void takeCorrected(const outbox::DraftListRow& row, const outbox::StoredDraft& draft);
    void show(const outbox::DraftListRow& row, const outbox::StoredDraft& draft,
              std::optional<outbox::KnownDeclaration> corrected);
    void edited();
    void save();
    void saveAnswered(const std::optional<outbox::StoreError>& problem, Instant at);
    void sealed(const Result<protocol::SealedEntry, outbox::StoreError>& result);
    void fail(const Message& problem);

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace carm::presenters
