// One person at the kiosk, from the first touch to the printed copies: which page, what may follow, what the
// banner says, and how far the sealed entry has come. Pages show it and send it what the person does.
#pragma once

#include "presenters/choices.h"
#include "presenters/entry_editor.h"
#include "presenters/messages.h"

#include <QObject>

#include <chrono>

namespace carm::presenters {

enum class KioskPage { Welcome, Importer, Shipment, Goods, Review, Sign, Done };

struct FindingView {
    declaration::FieldPath field;
    declaration::Severity severity = declaration::Severity::Error;
    Message message;
};

/// What is owed, ready to show. Texts are empty while there is nothing to compute.
struct OwedView {
    enum class State { Nothing, Complete, Provisional, Refused };
    State state = State::Nothing;
    QString total;
    QString valueForDuty;
    QString customsDuty;
    QString tax;
    /// Cents, for the bar only.
    qint64 valueForDutyCents = 0;
    qint64 customsDutyCents = 0;
    qint64 taxCents = 0;
    Message note; ///< why it is provisional or refused, or what is not counted yet
};

/// The explanation of one line: a heading, sentences, and its amounts.
struct ExplainedLine {
    QString heading; ///< "Line 1: cotton T-shirts, 6109.10.00.12"
    QStringList valueSentences;
    struct ExplainedCharge {
        QString name;
        QString amount;
        QStringList sentences;
    };
    std::vector<ExplainedCharge> charges;
    QString total;
};

/// The life of the sealed entry as the person sees it: three unmistakable states and two kinds of trouble.
enum class EntryProgress { NotSealed, Saving, Saved, Received, NeedsPerson, NotSaved };

/// Why signing was refused before the store was asked.
enum class SignObstacle { None, NameMissing, EntryIncomplete };

struct ProgressView {
    EntryProgress progress = EntryProgress::NotSealed;
    QString title;             ///< "Saved on this terminal", "Received by the agency"
    QString detail;            ///< what it means and what happens next
    QString transactionNumber; ///< printed form, once sealed
    QString receiptNumber;
    Message problem; ///< for NeedsPerson and NotSaved
};

struct BannerView {
    enum class Kind { Connected, WorkingOffline, Problem };
    Kind kind = Kind::WorkingOffline;
    QString text;        ///< "Working offline since 10:42 · 3 waiting"
    QString explanation; ///< what still works, for the tooltip and the screen reader
};

struct SessionSettings {
    /// After a restart, what somebody left is shown again for this long at the most. Give it the time after
    /// which a kiosk that nobody touches ends the session, and a little for the restart itself.
    std::chrono::milliseconds longestAbsence = std::chrono::minutes(10);
};

struct SignedEntry;

class KioskSession final : public QObject, private KioskListener {
    Q_OBJECT
public:
    KioskSession(KioskBackend& backend, reference::EditionPointer edition, outbox::TerminalIdentity identity,
                 const Clock& clock, SessionSettings settings = {}, QObject* parent = nullptr);
    /// Asks the backend to save what was typed last; a program that is told to end loses nothing.
    ~KioskSession() override;

    /// A newer edition has come. An entry that is begun goes on with the one it began with; the next one
    /// takes this.
    void useEdition(reference::EditionPointer edition);

    EntryEditor& editor();
    Choices choices() const;
    const Speaker& speaker() const;
    void setLanguage(Language language); ///< keeps page, fields and everything else

    KioskPage page() const;
    /// Findings that keep the person on `page`, and its warnings; errors first, in the order of the form.
    std::vector<FindingView> findingsOf(KioskPage page) const;
    /// Why nobody can start here now; nothing when one can, or has begun already.
    std::optional<Message> startObstacle() const;
    /// Goes on when the page has no errors and nothing else stands in the way; otherwise stays and returns
    /// false. The page changes, and says so by pageChanged(), once the draft is on disk, or once the store
    /// has said why not, which the banner shows.
    bool proceed();
    /// To a page that was reached before; forwards only over pages without errors. Changes as proceed() does.
    bool goBackTo(KioskPage page);

    OwedView owed() const;
    std::vector<ExplainedLine> explanation(Language language) const;
    BannerView banner() const;
    ProgressView progress() const;
    /// The sealed entry, for printing; nothing before it is saved.
    const std::optional<protocol::SealedEntry>& sealedEntry() const;

    /// From the Sign page: `declarantName` as typed. Ends in Saved or NotSaved, never in silence; pressed
    /// again while it is under way or done, it does nothing.
    void sign(const QString& declarantName);
    /// Leaves nothing of this person behind: discards the draft, or marks the signed entry as finished with,
    /// and returns to Welcome. While an entry is being sealed it waits for the outcome: a saved entry stays,
    /// what was not saved is erased.
    void end();

Q_SIGNALS:
    /// The person is gone: at once after end(), or when the entry that was being sealed has come to its end.
    void ended();
    void languageChanged();
    void editionChanged();
    void startObstacleChanged();
    void pageChanged();
    void owedChanged();
    void bannerChanged();
    void progressChanged();

private:
    void lookForLeftovers();
    void showAgain(const SignedEntry& entry);
    void restore(const outbox::StoredDraft& draft);
    bool isComplete(KioskPage page) const;
    void moveTo(KioskPage page);
    void saveDraft(KioskPage page, const std::function<void()>& then);
    void refuseToSign(SignObstacle obstacle);
    void sealed(const Result<protocol::SealedEntry, outbox::StoreError>& result);
    void syncStatusChanged(const sync::SyncStatus& status) override;
    void entryChanged(const outbox::OutboxItem& item) override;
    void numberStockChanged(const outbox::NumberStock& stock) override;

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace carm::presenters
