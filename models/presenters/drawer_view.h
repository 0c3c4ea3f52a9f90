// The cash drawer of this terminal from its opening float to the end-of-shift report. What it holds is a fold
// over the signed records of the session, so that a restart finds the drawer as it was.
#pragma once

#include "cashier/shift_report.h"
#include "presenters/counter_prints.h"
#include "presenters/counter_session.h"

#include <QObject>

namespace carm::presenters {

enum class DrawerField { Float, Amount, Remark, Count };
struct DrawerProblem {
    DrawerField field = DrawerField::Amount;
    int denomination = -1; ///< index in cashier::kDenominations, for Count
    Message message;
};

struct DrawerStatus {
    bool isLoaded = false; ///< the store has answered
    bool isOpen = false;
    QString title; ///< "Drawer 0427-03, open since 08:02"
    QString openedBy;
    QString openingFloat;
    QString cashIn;
    QString cashOut; ///< change and refunds
    QString drops;
    QString expected;
};

struct DenominationRow {
    QString name;   ///< "$20"
    QString pieces; ///< as typed
    QString amount;
};

/// While the drawer is open the count is blind: what is expected and the difference are empty. Afterwards
/// they are those of the session that was closed last.
struct CountView {
    std::vector<DenominationRow> rows; ///< in the order of cashier::kDenominations
    QString counted;
    QString expected;
    QString overOrShort; ///< "Over by $0.05", "Short by $10.00", "Exact"
};

class DrawerView final : public QObject {
    Q_OBJECT
public:
    explicit DrawerView(CounterSession& session, QObject* parent = nullptr);
    ~DrawerView() override;

    DrawerStatus status() const;
    /// Id of the open session; empty when the drawer is closed.
    QString sessionId() const;
    /// Of the open session; nothing while the drawer is closed.
    std::optional<cashier::DrawerId> drawer() const;
    /// 0.00 while the drawer is closed.
    money::Cents expectedCash() const;
    /// Why the person who is signed in cannot take money into this drawer; nothing when they can.
    std::optional<Message> obstacle() const;
    /// Why nothing can be done at this moment: the drawer is being read, or something about it is being
    /// sealed.
    std::optional<Message> unsettled() const;
    /// A payment or void of this drawer begins to be sealed; until moneySealed() nothing else is done with
    /// it.
    void moneySealing();
    /// It was sealed, or failed: the drawer is read again.
    void moneySealed();

    /// Each returns what is wrong with what was typed; nothing, and it ends in done() or problemChanged().
    std::vector<DrawerProblem> openDrawer(const QString& openingFloat);
    std::vector<DrawerProblem> drop(const QString& amount, const QString& remark);
    void setPieces(int denomination, const QString& pieces);
    CountView count() const;
    std::vector<DrawerProblem> closeDrawer();

    /// Of the open session as it stands, or of the one that was closed last; nothing before the first.
    std::optional<cashier::ShiftReport> report() const;
    std::optional<PrintedShiftReport> printedReport(Language language) const;
    bool isBusy() const;
    std::optional<Message> problem() const;

Q_SIGNALS:
    void changed();
    void problemChanged();
    void done();

private:
    void reload();
    void readSession(const QString& sessionId);
    void readMoney(int newest);
    void finishLoading(const std::optional<outbox::StoreError>& error);
    std::optional<Message> refusalOf(access::Action action, bool fitsState) const;
    void seal(access::Action action, protocol::RecordKind kind, const QString& subject,
              const protocol::RecordBody& body);

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace carm::presenters
