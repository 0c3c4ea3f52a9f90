// The declarations that this counter can open, newest first, with their present state: to be searched,
// filtered and opened. The list reads again by itself when central tells something or a record of this
// terminal gets on.
#pragma once

#include "presenters/counter_session.h"
#include "presenters/counter_state.h"

#include <QAbstractTableModel>

namespace carm::presenters {

/// What the person wants to see; each is a set of states.
enum class WorkFilter { Open, ToReview, ToPay, ToRelease, Finished, NeedsPerson, All };

class WorkList final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Number, Importer, State, Owed, Paid, Age, Flags, ColumnCount };
    enum Role {
        TransactionNumberRole = Qt::UserRole, ///< bare digits, to open it
        ToneRole,                             ///< int of StateTone, for the pill
        ExplanationRole,                      ///< of the pill or of the flags
    };

    explicit WorkList(CounterSession& session, QObject* parent = nullptr);
    ~WorkList() override;

    /// Part of a transaction number, business number or importer's name; printed punctuation is taken.
    void setSearch(const QString& text);
    QString search() const;
    void setFilter(WorkFilter filter);
    WorkFilter filter() const;
    QString filterName(WorkFilter filter) const;
    void reload();
    /// Why the list is empty and what to do, or what went wrong; nothing while rows are shown.
    std::optional<Message> emptyMessage() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    /// The store has answered; also when nothing changed.
    void loaded();

private:
    void take(const Result<std::vector<outbox::KnownDeclaration>, outbox::StoreError>& found);
    void showAgain();

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace carm::presenters
