// The importer's declarations: drafts, templates and what was sealed, with their present state, to be
// searched, filtered, opened, copied and corrected. The list reads again by itself when something changes.
#pragma once

#include "account/due_dates.h"
#include "presenters/counter_state.h"
#include "presenters/importer_session.h"

#include <QAbstractTableModel>

namespace carm::presenters {

enum class DeclarationFilter { All, Drafts, Templates, Submitted, ToPay, Finished, NeedsPerson };

struct DeclarationRow;

enum class DeclarationRowKind { Draft, CorrectionDraft, Template, Sealed };

/// What a change of a sealed declaration would be called now, until when, and why (domain note 5.1).
struct ChangeOffer {
    account::ChangeKind kind = account::ChangeKind::Correction;
    bool isAllowed = false;
    QString text;                ///< "Correct", "Ask for an adjustment"
    QString until;               ///< "until 31 March 2026"
    Message why;                 ///< why it is this kind; why not, when it is not allowed
    std::optional<QDate> dueDay; ///< payment due date
};

class DeclarationList final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Importer, Type, State, Owed, Due, Changed, ColumnCount };
    enum Role {
        TransactionNumberRole = Qt::UserRole, ///< bare digits; empty for a new draft and a template
        DraftIdRole,                          ///< QUuid; null for a sealed declaration
        KindRole,                             ///< int of DeclarationRowKind
        ToneRole,                             ///< int of StateTone, for the pill
        ExplanationRole,                      ///< of the pill
    };

    explicit DeclarationList(ImporterSession& session, QObject* parent = nullptr);
    ~DeclarationList() override;

    /// Part of a transaction number, business number, importer's or template's name.
    void setSearch(const QString& text);
    QString search() const;
    void setFilter(DeclarationFilter filter);
    DeclarationFilter filter() const;
    QString filterName(DeclarationFilter filter) const;
    /// How many rows each filter would show, for the navigation.
    int count(DeclarationFilter filter) const;
    void reload();
    /// Why the list is empty and what to do first, or what went wrong; nothing while rows are shown.
    std::optional<Message> emptyMessage() const;

    /// Each saves a draft and ends in opened() or problemChanged(). `type` is "C" or "AB".
    void create(const QString& type);
    /// A new draft with everything of the row but its numbers and days: of a sealed declaration, a draft or a
    /// template.
    void copy(int row);
    void saveAsTemplate(int row, const QString& name);
    /// A draft of the next version; opens the one that was begun before.
    void change(int row);
    ChangeOffer changeOffer(int row) const;
    /// A draft or a template. There is no way back: pages ask first.
    void discard(int row);
    std::optional<Message> problem() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The store has answered; also when nothing changed.
    void loaded();
    void problemChanged();
    /// A draft is ready to be edited.
    void opened(const QUuid& draft);

private:
    enum class Then { Open, Reload };
    void takeDrafts(const Result<std::vector<outbox::DraftListRow>, outbox::StoreError>& listed);
    void takeSealed(const Result<std::vector<outbox::KnownDeclaration>, outbox::StoreError>& found);
    void showAgain();
    void withDraftOf(const DeclarationRow& row, const std::function<void(const declaration::Draft&)>& then);
    void keep(const declaration::Draft& draft, outbox::DraftListRow row, Then then);
    void fail(const Message& problem);

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace carm::presenters
