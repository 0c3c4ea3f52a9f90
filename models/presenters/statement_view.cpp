#include "presenters/statement_view.h"

#include "account/journal_json.h"
#include "account/ledger.h"
#include "presenters/account_rules.h"
#include "presenters/importer_messages.h"
#include "presenters/statement_texts.h"

#include <algorithm>
#include <utility>

namespace carm::presenters {
namespace {

using account::JournalEntry;
using account::JournalKind;
using outbox::StoreError;

constexpr int kMostPeriods = 24;
constexpr int kMonthsShown = 12;
constexpr int kMostGoods = 8;
/// Declarations that the picture of duties looks at.
constexpr int kMostPictured = 5'000;

/// Told by id, and wanted in the order of posting: by day, and what is reversed before its reversal.
void sortByPosting(std::vector<JournalEntry>& entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const JournalEntry& a, const JournalEntry& b) {
        const auto rank = [](const JournalEntry& entry) {
            return entry.kind() == JournalKind::Reversal ? 1 : 0;
        };
        return std::pair(a.day(), rank(a)) < std::pair(b.day(), rank(b));
    });
}

bool isCharge(JournalKind kind)
{
    return kind == JournalKind::Assessment || kind == JournalKind::Correction ||
           kind == JournalKind::Adjustment;
}

std::optional<money::Cents> amountOf(const QJsonObject& line, assessment::ChargeKind kind)
{
    const auto cents = money::Cents::parse(line.value(assessment::toText(kind)).toString());
    return cents ? std::optional(cents.value()) : std::nullopt;
}

bool isCalledOff(const outbox::KnownDeclaration& known)
{
    const auto state = presentState(known).state;
    return state == declaration::DeclarationState::Cancelled ||
           state == declaration::DeclarationState::Abandoned;
}

/// The lines of one declaration under `program`; none while its amounts are provisional.
void addChargedLines(const outbox::KnownDeclaration& known, const QString& program,
                     std::vector<account::ChargedLine>& lines)
{
    const auto content = protocol::readDocument(known.entry.document);
    if (!content || content->draft.importerNumber != program || isCalledOff(known)) {
        return;
    }
    const QDate day = QDate::fromString(content->draft.accountingDate, Qt::ISODate);
    for (const QJsonValue& value : content->amounts.value(QStringLiteral("lines")).toArray()) {
        const QJsonObject amounts = value.toObject();
        const auto invoice = static_cast<std::size_t>(amounts.value(QStringLiteral("invoice")).toInt());
        const auto line = static_cast<std::size_t>(amounts.value(QStringLiteral("line")).toInt());
        const auto duty = amountOf(amounts, assessment::ChargeKind::CustomsDuty);
        const auto tax = amountOf(amounts, assessment::ChargeKind::GoodsAndServicesTax);
        if (!duty || !tax || invoice >= content->draft.invoices.size() ||
            line >= content->draft.invoices[invoice].lines.size()) {
            continue;
        }
        const auto code = identifiers::ClassificationNumber::parse(
            content->draft.invoices[invoice].lines[line].classificationNumber);
        if (code) {
            lines.push_back({day, code.value(), *duty, *tax, {}});
        }
    }
}

} // namespace

struct StatementView::Private {
    ImporterSession& session;
    std::vector<JournalEntry> entries; ///< of all accounts that this machine was told of
    std::vector<outbox::KnownDeclaration> declarations;
    int unreadable = 0; ///< entries that were told and do not fit
    QString chosenProgram;
    QString chosenPeriod;
    bool isLoading = false;
    bool isStale = false;
    bool isLoaded = false;
    std::optional<StoreError> error;
    std::optional<account::DueDates> dueDates;
    std::optional<account::Statement> statement;
    std::vector<account::ChargedLine> charged;
    Answers answers;

    explicit Private(ImporterSession& owner) : session(owner) {}

    const Speaker& speaker() const { return session.speaker(); }
    QDate today() const { return session.clock().today(); }

    QString shownProgram() const
    {
        const auto business = session.business();
        const QStringList programs = business ? business->programs : QStringList();
        return programs.contains(chosenProgram) || programs.isEmpty() ? chosenProgram : programs.front();
    }

    std::optional<identifiers::ImportProgramAccount> account() const
    {
        const auto business = session.business();
        const auto parsed = identifiers::ImportProgramAccount::parse(
            (business ? business->number : QString()) + shownProgram());
        return parsed ? std::optional(parsed.value()) : std::nullopt;
    }

    std::vector<JournalEntry> entriesOfAccount() const
    {
        std::vector<JournalEntry> own;
        if (const auto program = account()) {
            const auto key = account::AccountKey::receivable(*program);
            std::copy_if(entries.begin(), entries.end(), std::back_inserter(own),
                         [&key](const JournalEntry& entry) { return entry.touches(key); });
        }
        return own;
    }

    std::vector<account::BillingPeriod> periods() const
    {
        std::vector<account::BillingPeriod> found;
        if (!dueDates) {
            return found;
        }
        const std::vector<JournalEntry> own = entriesOfAccount();
        const QDate first = own.empty() ? today() : std::min(own.front().day(), today());
        account::BillingPeriod period = dueDates->periodOf(today());
        while (period.last >= first && static_cast<int>(found.size()) < kMostPeriods) {
            found.push_back(period);
            period = dueDates->periodBefore(period);
        }
        return found;
    }

    std::optional<account::BillingPeriod> shownPeriod() const
    {
        const auto all = periods();
        const auto chosen = std::find_if(all.begin(), all.end(), [this](const account::BillingPeriod& one) {
            return one.first.toString(Qt::ISODate) == chosenPeriod;
        });
        if (chosen != all.end()) {
            return *chosen;
        }
        return all.empty() ? std::nullopt : std::optional(all.front());
    }

    void compute()
    {
        statement.reset();
        charged.clear();
        dueDates = dueDatesOf(*session.edition(), today(), session.settings().holidayScope);
        const auto program = account();
        const auto shown = shownPeriod();
        if (!program || !shown) {
            return;
        }
        statement = account::statementOf(account::AccountKey::receivable(*program), entriesOfAccount(),
                                         *shown, *dueDates);
        for (const outbox::KnownDeclaration& known : declarations) {
            addChargedLines(known, program->text(), charged);
        }
        std::erase_if(charged,
                      [first = firstPictured(), last = shown->last](const account::ChargedLine& line) {
                          return line.day < first || line.day > last;
                      });
    }

    /// Of the twelve months up to the period.
    QDate firstPictured() const
    {
        const QDate month = statement->period.last.addMonths(1 - kMonthsShown);
        return QDate(month.year(), month.month(), 1);
    }

    /// What each month charged to the account, a charge that was reversed not counted.
    std::vector<account::MonthlyReceivable> monthlyReceivables() const
    {
        std::vector<account::MonthlyReceivable> months;
        const auto program = account();
        const std::vector<JournalEntry> own = entriesOfAccount();
        for (const JournalEntry& entry : own) {
            const auto original = std::find_if(own.begin(), own.end(), [&entry](const JournalEntry& one) {
                return one.id() == entry.reverses();
            });
            const bool counts = isCharge(original == own.end() ? entry.kind() : original->kind());
            const QDate month(entry.day().year(), entry.day().month(), 1);
            if (!counts) {
                continue;
            }
            const money::Cents amount = entry.effectOn(account::AccountKey::receivable(*program));
            if (months.empty() || months.back().month != month) {
                months.push_back({month, {}});
            }
            months.back().amount += amount;
        }
        return months;
    }
};

StatementView::StatementView(ImporterSession& session, QObject* parent)
    : QObject(parent), m_d(std::make_unique<Private>(session))
{
    connect(&session, &ImporterSession::tellingsChanged, this, &StatementView::reload);
    connect(&session, &ImporterSession::presenceChanged, this, &StatementView::reload);
    const auto again = [this] {
        m_d->compute();
        Q_EMIT changed();
    };
    connect(&session, &ImporterSession::businessChanged, this, again);
    connect(&session, &ImporterSession::editionChanged, this, again);
    connect(&session, &ImporterSession::languageChanged, this, &StatementView::changed);
    reload();
}

StatementView::~StatementView() = default;

std::vector<Choice> StatementView::programs() const
{
    std::vector<Choice> choices;
    if (const auto business = m_d->session.business()) {
        for (const QString& program : business->programs) {
            choices.push_back({program, business->number + u' ' + program, business->name, {}});
        }
    }
    return choices;
}

void StatementView::setProgram(const QString& program)
{
    m_d->chosenProgram = program;
    m_d->compute();
    Q_EMIT changed();
}

QString StatementView::program() const
{
    return m_d->shownProgram();
}

std::vector<Choice> StatementView::periods() const
{
    std::vector<Choice> choices;
    for (const account::BillingPeriod& period : m_d->periods()) {
        choices.push_back(
            {period.first.toString(Qt::ISODate), periodName(period, m_d->speaker()), QString(), QString()});
    }
    return choices;
}

void StatementView::setPeriod(const QString& code)
{
    m_d->chosenPeriod = code;
    m_d->compute();
    Q_EMIT changed();
}

QString StatementView::period() const
{
    const auto shown = m_d->shownPeriod();
    return shown ? shown->first.toString(Qt::ISODate) : QString();
}

/// Nothing is read while nobody is signed in.
void StatementView::reload()
{
    if (std::exchange(m_d->isLoading, true)) {
        m_d->isStale = true;
        return;
    }
    using Told = std::vector<QJsonObject>;
    using Found = std::vector<outbox::KnownDeclaration>;
    if (m_d->session.presence() != Presence::SignedIn) {
        takeEntries(Told());
        takeDeclarations(Found());
        return;
    }
    m_d->session.backend().allTold(
        protocol::FeedTopic::Ledger,
        m_d->answers.forNow<Told>([this](const Result<Told, StoreError>& told) { takeEntries(told); }));
    const auto business = m_d->session.business();
    m_d->session.backend().declarations(
        {business ? business->number : QString(), kMostPictured},
        m_d->answers.forNow<Found>(
            [this](const Result<Found, StoreError>& found) { takeDeclarations(found); }));
}

void StatementView::takeEntries(const Result<std::vector<QJsonObject>, StoreError>& told)
{
    m_d->error = told ? std::nullopt : std::optional(told.error());
    m_d->entries.clear();
    m_d->unreadable = 0;
    if (!told) {
        return;
    }
    std::vector<JournalEntry> read;
    for (const QJsonObject& object : told.value()) {
        if (auto entry = account::journalEntryFromJson(object)) {
            read.push_back(std::move(entry).value());
        } else {
            ++m_d->unreadable;
        }
    }
    sortByPosting(read);
    // The ledger takes only what fits: a reversal without its entry would make a wrong balance.
    account::Ledger ledger;
    for (const JournalEntry& entry : read) {
        m_d->unreadable += ledger.post(entry) ? 0 : 1;
    }
    m_d->entries = ledger.entries();
}

void StatementView::takeDeclarations(const Result<std::vector<outbox::KnownDeclaration>, StoreError>& found)
{
    m_d->isLoading = false;
    if (std::exchange(m_d->isStale, false)) {
        reload();
        return;
    }
    m_d->error = found ? m_d->error : std::optional(found.error());
    m_d->declarations = found ? found.value() : std::vector<outbox::KnownDeclaration>();
    m_d->isLoaded = true;
    m_d->compute();
    Q_EMIT changed();
}

bool StatementView::isLoaded() const
{
    return m_d->isLoaded;
}

bool StatementView::isShown() const
{
    return m_d->statement &&
           !m_d->session.whyNot(importer::ImporterAction::ViewStatement, m_d->shownProgram());
}

std::vector<StatementRow> StatementView::lines() const
{
    return isShown() ? statementRows(*m_d->statement, m_d->speaker()) : std::vector<StatementRow>();
}

StatementTotals StatementView::totals() const
{
    return isShown() ? statementTotals(*m_d->statement, m_d->today(), m_d->speaker()) : StatementTotals();
}

std::vector<AllocationRow> StatementView::allocation() const
{
    return isShown() ? allocationRows(*m_d->statement, m_d->entries, m_d->speaker())
                     : std::vector<AllocationRow>();
}

std::vector<SecurityRow> StatementView::security() const
{
    std::vector<SecurityRow> rows;
    if (!isShown()) {
        return rows;
    }
    const money::Cents highest = account::highestMonthlyReceivable(m_d->monthlyReceivables(), m_d->today());
    for (const account::SecurityRule& rule : securityRulesOf(*m_d->session.edition(), m_d->today())) {
        rows.push_back(securityRow(rule, std::max(highest, money::Cents()), m_d->speaker()));
    }
    return rows;
}

std::vector<SumsRow> StatementView::byMonth() const
{
    if (!isShown()) {
        return {};
    }
    return monthRows(account::sumsByMonth(m_d->charged, m_d->firstPictured(), m_d->statement->period.last),
                     m_d->speaker());
}

std::vector<SumsRow> StatementView::byGoods() const
{
    return isShown() ? goodsRows(account::sumsByGoods(m_d->charged, account::GoodsLevel::Chapter, kMostGoods),
                                 *m_d->session.edition(), m_d->speaker())
                     : std::vector<SumsRow>();
}

std::optional<Message> StatementView::problem() const
{
    const Speaker& speaker = m_d->speaker();
    if (m_d->error) {
        return importerMessage(*m_d->error, speaker);
    }
    if (const auto refusal =
            m_d->session.whyNot(importer::ImporterAction::ViewStatement, m_d->shownProgram())) {
        return refusal;
    }
    if (!m_d->dueDates) {
        return Message{speaker.say("Statement", "The billing periods are not known."),
                       speaker.say("Statement", "The reference edition lacks the figures for them."),
                       speaker.say("Statement", "Connect to the agency, which sends a newer edition.")};
    }
    if (m_d->unreadable > 0) {
        return Message{
            speaker.sayCount("Statement", "%n posting(s) of the account could not be read",
                             "postings of the ledger", m_d->unreadable),
            speaker.say("Statement", "The balance below may not be complete."),
            speaker.say("Statement", "Update this program. If it happens again, tell the agency.")};
    }
    return {};
}

} // namespace carm::presenters
