// One declaration at the counter: the importer's own pages, read-only, how it stands, what happened to it,
// and what the officer may do with it now.
#pragma once

#include "presenters/choices.h"
#include "presenters/counter_prints.h"
#include "presenters/counter_session.h"
#include "presenters/counter_state.h"

#include <QObject>

namespace carm::presenters {

enum class CounterAction {
    Present,
    StartReview,
    Return,
    Examine,
    EndExamination,
    Accept,
    Cancel,
    Countersign,
    TakePayment, ///< opens the payment page; act() does not take it
    Release,
};

struct ActionView {
    CounterAction action = CounterAction::Present;
    QString text;
    bool isAllowed = false;
    bool needsReasons = false;
    Message whyNot; ///< empty when allowed
};

struct HistoryRow {
    QString time;
    QString text;       ///< "Accepted"
    QString actor;      ///< badge, and the terminal when it is another one
    QString detail;     ///< receipt, reasons in words, remark
    StatePill standing; ///< received, waiting, needs a person
};

/// The pages of the declaration; texts in the language of the session.
struct ReviewPages {
    QString number; ///< 00000-123456784
    QString version;
    Language language = Language::English; ///< that the importer declared in, for what is printed for them
    std::vector<PrintedPart> parts; ///< importer, shipment
    QStringList goodsHeadings;
    std::vector<PrintedGoods> goods;
    OwedView owed;
    std::vector<PrintedComputation> explanation; ///< empty without the edition it was computed with
    std::vector<PrintedRow> signature;           ///< name, time, terminal
    /// What the officer must know beside: signature not checked yet, amounts that differ, another edition.
    std::vector<Message> notes;
};

class ReviewView final : public QObject {
    Q_OBJECT
public:
    explicit ReviewView(CounterSession& session, QObject* parent = nullptr);
    ~ReviewView() override;

    /// Reads it from the store, and again whenever something about it changes, until close().
    void open(const QString& transactionNumber);
    void close();
    bool isOpen() const;
    QString transactionNumber() const;

    ReviewPages pages() const;
    StatePill state() const;
    QString balance() const; ///< what is left to pay, "—" while it is not known
    std::vector<HistoryRow> history() const;
    /// In the order of the work; those of another state of the declaration are left out.
    std::vector<ActionView> actions() const;
    /// Reasons to choose from, by the edition of the session; empty when the action needs none.
    std::vector<Choice> reasonsFor(CounterAction action) const;
    /// `codes` and `remark` for actions with reasons. Ends in done() or problemChanged(); while it is under
    /// way, and when the action is not allowed, it does nothing. Release is the stamp.
    void act(CounterAction action, const QStringList& codes = {}, const QString& remark = {});
    bool isBusy() const;
    /// Why the declaration could not be read, or the last action was not done.
    std::optional<Message> problem() const;

    /// For the payment page; nothing while nothing is open.
    std::optional<PresentState> present() const;
    const std::optional<outbox::KnownDeclaration>& known() const;
    /// The importer's copy with the stamp, once the goods are released.
    std::optional<StampedCopy> stampedCopy(Language language) const;

Q_SIGNALS:
    void changed();
    void problemChanged();
    void done(carm::presenters::CounterAction action);

private:
    std::optional<Message> reasonsProblem(CounterAction action, const QStringList& codes,
                                          const QString& remark) const;
    void recordSealed(CounterAction action, const Result<protocol::SealedEntry, outbox::StoreError>& answer);

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace carm::presenters
