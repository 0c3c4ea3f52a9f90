// An entry for an importer who has no business number yet: keyed at the counter, signed by the importer,
// sealed under the officer's countersignature. The business number is attached later as a new version.
#pragma once

#include "presenters/choices.h"
#include "presenters/counter_session.h"
#include "presenters/entry_editor.h"

#include <QObject>

namespace carm::presenters {

class ProvisionalView final : public QObject {
    Q_OBJECT
public:
    explicit ProvisionalView(CounterSession& session, QObject* parent = nullptr);
    /// Asks the backend to save what was typed last.
    ~ProvisionalView() override;

    /// Goes on with the entry that was begun, or begins one; ready when changed() says so.
    void begin();
    bool isBegun() const;
    /// Fields of the importer, the shipment and the goods, as at the kiosk.
    EntryEditor& editor();
    Choices choices() const;
    /// For the fields of the importer; their codes go into the draft.
    std::vector<Choice> identifications() const;
    std::vector<Choice> reasons() const;
    std::vector<FindingView> findings() const; ///< errors first, in the order of the form
    OwedView owed() const;

    /// Why it cannot be sealed now; nothing when it can.
    std::optional<Message> obstacle() const;
    /// `declarantName` as typed under the declaration. Ends in sealed() or problemChanged().
    void seal(const QString& declarantName);
    void discard();
    bool isBusy() const;
    std::optional<Message> problem() const;

Q_SIGNALS:
    void changed();
    void problemChanged();
    /// Declaration and countersignature are saved.
    void sealed(const QString& transactionNumber);

private:
    void leave();
    void countersign();
    void fail(const outbox::StoreError& error);

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace carm::presenters
