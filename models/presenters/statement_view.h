// The statement of account of a billing period, from the ledger that central told: every line with what it is
// made of, which payment paid what, when the balance is due; the security for release prior to payment; and a
// picture of duties by month and by goods. Domain notes 6.1 and 6.2.
#pragma once

#include "account/security.h"
#include "account/statement.h"
#include "account/summaries.h"
#include "presenters/choices.h"
#include "presenters/counter_state.h"
#include "presenters/importer_session.h"
#include "presenters/printed_entry.h"

#include <QObject>

namespace carm::presenters {

struct StatementRow {
    QString day;
    QString text;              ///< "Declaration", "Payment"
    QString transactionNumber; ///< printed; empty for a payment on account
    QString duty;
    QString tax;
    QString other;
    QString total;
    account::StatementSection section = account::StatementSection::Declarations;
    std::vector<PrintedRow> parts; ///< what it is made of, adding up to the total
};

struct StatementTotals {
    QString opening;
    std::vector<PrintedRow> sections; ///< name and sum, those with lines
    QString closing;
    QString paymentDue; ///< "31 March 2026"
    QString payNow;     ///< what to do and until when, a sentence
    QString overdue;    ///< empty when nothing is
    QString issued;     ///< "25 March 2026"; a period that runs still says so
};

/// One step of the allocation in words: "Payment of … on … paid … of …; … is still owed."
struct AllocationRow {
    QString day;
    QString sentence;
};

/// What release prior to payment asks for, with the steps that made it.
struct SecurityRow {
    QString form; ///< "Written security"
    QString required;
    QStringList sentences;
};

/// For a bar, and for the table that says the same to a screen reader.
struct SumsRow {
    QString label; ///< "March 2026", "61 – Clothing, knitted"
    QString duty;
    QString tax;
    QString total;
    qint64 dutyCents = 0;
    qint64 taxCents = 0;
};

class StatementView final : public QObject {
    Q_OBJECT
public:
    explicit StatementView(ImporterSession& session, QObject* parent = nullptr);
    ~StatementView() override;

    /// Program accounts of the business; code "RM0001".
    std::vector<Choice> programs() const;
    void setProgram(const QString& program);
    QString program() const;
    /// The running one first; code is the first day, yyyy-mm-dd.
    std::vector<Choice> periods() const;
    void setPeriod(const QString& code);
    QString period() const;
    void reload();
    bool isLoaded() const;

    std::vector<StatementRow> lines() const;
    StatementTotals totals() const;
    std::vector<AllocationRow> allocation() const;
    std::vector<SecurityRow> security() const;
    /// Of the twelve months up to the period.
    std::vector<SumsRow> byMonth() const;
    /// The goods with the highest totals, by chapter, then the rest together.
    std::vector<SumsRow> byGoods() const;

    /// Why there is nothing to show: no right to see it, nothing told yet, or damaged tellings.
    std::optional<Message> problem() const;

Q_SIGNALS:
    void changed();

private:
    void takeEntries(const Result<std::vector<QJsonObject>, outbox::StoreError>& told);
    void takeDeclarations(const Result<std::vector<outbox::KnownDeclaration>, outbox::StoreError>& found);
    bool isShown() const;

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace carm::presenters
