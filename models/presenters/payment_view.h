// The settlement of one declaration while it is being keyed: tenders one at a time, what remains, what to ask
// in cash, the change; then one signed record with the next receipt number. A void reverses one payment
// whole.
#pragma once

#include "cashier/settlement.h"
#include "presenters/choices.h"
#include "presenters/counter_prints.h"
#include "presenters/counter_state.h"
#include "presenters/drawer_view.h"

#include <QObject>

namespace carm::presenters {

enum class TenderField { Kind, Amount, Reference, Payer, Identification, Conditions };

struct TenderProblem {
    TenderField field = TenderField::Amount;
    Message message;
};

/// As typed, before anything is checked.
struct TenderEntry {
    cashier::TenderKind kind = cashier::TenderKind::Cash;
    QString amount;
    QString reference;
    QString payer;
    cashier::InstrumentFacts seen;
};

/// What the form asks for one kind of tender.
struct TenderForm {
    cashier::TenderKind kind = cashier::TenderKind::Cash;
    QString name;
    QString hint;           ///< limit and conditions in words
    QString referenceLabel; ///< empty when there is none
    bool asksPayer = false;
    int piecesOfIdentification = 0;
    bool asksCanadianInstitution = false;
    bool asksPayersOwn = false;
    bool asksReceiverGeneral = false;
    bool asksReturnedEarlier = false;
};

struct TenderRow {
    QString name;
    QString tendered;
    QString applied;
    QString reference;
};

struct SettlementView {
    QString owed;
    QString remaining;
    QString cashToAsk; ///< rounded to five cents
    QString change;
    QString rounding; ///< "+$0.02"; empty when there is none
    std::vector<TenderRow> tenders;
    bool isSettled = false;
};

struct OwnPaymentRow {
    QString receiptNumber;
    QString time;
    QString amount;
    QString change; ///< handed back
    StatePill standing; ///< paid, voided, refused by the agency
    bool canBeVoided = false;
    protocol::EntryId id;
};

class PaymentView final : public QObject {
    Q_OBJECT
public:
    PaymentView(CounterSession& session, DrawerView& drawer, QObject* parent = nullptr);
    ~PaymentView() override;

    void open(const QString& transactionNumber);
    void close();

    /// Why no money can be taken now; nothing when it can.
    std::optional<Message> obstacle() const;
    /// The kinds that the edition has a rule for on this day.
    std::vector<TenderForm> forms() const;
    SettlementView settlement() const;
    /// Adds it and returns nothing, or says field by field what is wrong and adds nothing.
    std::vector<TenderProblem> addTender(const TenderEntry& entry);
    void removeTender(int index);

    /// One signed record; ends in finished() or problemChanged(). Pressed again meanwhile it does nothing.
    void finish();
    std::vector<OwnPaymentRow> payments() const;
    std::vector<Choice> voidReasons() const;
    /// Ends in voided() or problemChanged().
    void voidPayment(const protocol::EntryId& payment, const QString& reason, const QString& remark);
    bool isBusy() const;
    std::optional<Message> problem() const;
    /// Of a payment of this terminal about the open declaration; nothing for another.
    std::optional<PrintedReceipt> receipt(const protocol::EntryId& payment, Language language) const;

Q_SIGNALS:
    void changed();
    void problemChanged();
    void finished(const QString& receiptNumber, const carm::protocol::EntryId& payment);
    void voided(const QString& receiptNumber);

private:
    void takeState();
    std::optional<Message> voidObstacle(const OwnPayment& payment, const QString& reason,
                                        const QString& remark) const;
    void seal(const RecordRequest& request,
              const std::function<void(const QString&, const protocol::EntryId&)>& then);

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace carm::presenters
