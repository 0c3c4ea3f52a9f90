#include "presenters/counter_opener.h"

#include "presenters/counter_answers.h"
#include "presenters/counter_messages.h"
#include "protocol/paper_code.h"

#include <utility>

namespace carm::presenters {
namespace {

using outbox::StoreError;
using protocol::PaperCodeErrorCode;
using protocol::SealedEntry;

const QString kPaperPrefix = QStringLiteral("CARM1:");

/// Readers end a line in their own way. A blank is a character of a code, so nothing else is taken off.
QString withoutLineEnd(QString line)
{
    while (line.endsWith(u'\r') || line.endsWith(u'\n')) {
        line.chop(1);
    }
    return line;
}

Message damagedMessage(const Speaker& speaker)
{
    return {speaker.say("Counter", "This copy cannot be read."),
            speaker.say("Counter", "A code is damaged, or was read wrongly."),
            speaker.say("Counter", "Read the codes again, or look the entry up by its number.")};
}

Message otherVersionMessage(const Speaker& speaker)
{
    return {speaker.say("Counter", "Another entry with this number is known here."),
            speaker.say("Counter", "A number belongs to one entry; this copy differs from it."),
            speaker.say("Counter", "Do not accept it. Tell a supervisor.")};
}

} // namespace

struct CounterOpener::Private {
    CounterSession& session;
    QStringList codes; ///< of one copy
    std::vector<int> missing;
    std::function<Message(const Speaker&)> problem;
    Answers answers;

    explicit Private(CounterSession& counter) : session(counter) {}

    void forgetCodes()
    {
        codes.clear();
        missing.clear();
    }
};

CounterOpener::CounterOpener(CounterSession& session, QObject* parent)
    : QObject(parent), m_d(std::make_unique<Private>(session))
{
    connect(&session, &CounterSession::presenceChanged, this, [this] {
        if (!m_d->session.officer()) {
            clear();
        }
    });
    connect(&session, &CounterSession::languageChanged, this, &CounterOpener::changed);
}

CounterOpener::~CounterOpener() = default;

bool CounterOpener::take(const QString& line)
{
    const QString text = withoutLineEnd(line);
    if (!m_d->session.may(access::Action::OpenEntry)) {
        fail([](const Speaker& speaker) { return notSignedInMessage(speaker); });
        return true;
    }
    if (text.startsWith(kPaperPrefix)) {
        takeCode(text);
        return true;
    }
    if (const auto number = identifiers::TransactionNumber::parse(text)) {
        lookUp(number->text());
        return true;
    }
    return false;
}

void CounterOpener::takeAll(const QStringList& texts)
{
    bool foundAny = false;
    for (const QString& text : texts) {
        // The bar code of the number stands beside the codes; they hold the whole entry.
        foundAny = text.startsWith(kPaperPrefix) && take(text) ? true : foundAny;
    }
    for (const QString& text : texts) {
        foundAny = foundAny || take(text);
    }
    if (!foundAny) {
        fail([](const Speaker& speaker) {
            return Message{speaker.say("Counter", "No code was found in this image."),
                           speaker.say("Counter", "It shows no copy of an entry, or is not sharp enough."),
                           speaker.say("Counter", "Take the picture again from straight above.")};
        });
    }
}

void CounterOpener::clear()
{
    m_d->answers.dropAll();
    m_d->forgetCodes();
    m_d->problem = nullptr;
    Q_EMIT changed();
}

void CounterOpener::takeCode(const QString& text)
{
    m_d->problem = nullptr;
    auto entry = protocol::fromPaperCodes(m_d->codes + QStringList{text});
    if (!entry && entry.error().code == PaperCodeErrorCode::OtherEntry) {
        m_d->forgetCodes(); // another copy was laid down
        entry = protocol::fromPaperCodes({text});
    }
    if (entry) {
        m_d->forgetCodes();
        verify(entry.value());
    } else if (entry.error().code == PaperCodeErrorCode::PartMissing) {
        m_d->codes.removeAll(text);
        m_d->codes += text;
        m_d->missing = entry.error().missing;
    } else {
        m_d->forgetCodes();
        fail(damagedMessage);
        return;
    }
    Q_EMIT changed();
}

/// With the key of the terminal that it names. While that is not known here the copy opens all the same, and
/// its pages say so: the agency checks the seal when it gets the copy.
void CounterOpener::verify(const SealedEntry& entry)
{
    m_d->answers.dropAll();
    using Told = std::optional<QJsonObject>;
    m_d->session.backend().told(
        protocol::FeedTopic::Terminal, entry.terminal,
        m_d->answers.forNow<Told>([this, entry](const Result<Told, StoreError>& told) {
            const auto view = told && told.value() ? protocol::terminalViewFromJson(*told.value())
                                                   : Result<protocol::TerminalView, json::Error>(carm::fail(
                                                         json::Error{json::ErrorCode::Missing, {}, {}}));
            const auto key = view ? protocol::PublicKey::fromBytes(view->publicKey) : std::nullopt;
            if (key && !protocol::verifyEntry(entry, *key)) {
                fail(wrongSealMessage);
                return;
            }
            keep(entry);
        }));
}

void CounterOpener::keep(const SealedEntry& entry)
{
    m_d->session.backend().keepDeclaration(
        entry,
        m_d->answers.forNow<bool>([this, number = entry.subject](const Result<bool, StoreError>& kept) {
            if (kept) {
                Q_EMIT opened(number);
            } else if (kept.error().code == outbox::StoreErrorCode::Failed) {
                fail(otherVersionMessage);
            } else {
                fail([error = kept.error()](const Speaker& speaker) {
                    return counterMessage(error, speaker);
                });
            }
        }));
}

void CounterOpener::lookUp(const QString& number)
{
    m_d->answers.dropAll();
    m_d->problem = nullptr;
    using Known = std::optional<outbox::KnownDeclaration>;
    m_d->session.backend().declaration(
        number, m_d->answers.forNow<Known>([this, number](const Result<Known, StoreError>& known) {
            if (known && known.value()) {
                Q_EMIT opened(number);
                return;
            }
            const StoreError error = known ? StoreError{outbox::StoreErrorCode::NotFound, {}} : known.error();
            fail([error](const Speaker& speaker) { return counterMessage(error, speaker); });
        }));
    Q_EMIT changed();
}

void CounterOpener::fail(std::function<Message(const Speaker&)> problem)
{
    m_d->problem = std::move(problem);
    Q_EMIT changed();
}

QString CounterOpener::progress() const
{
    if (m_d->codes.isEmpty()) {
        return {};
    }
    const auto parts = static_cast<qsizetype>(m_d->missing.size()) + m_d->codes.size();
    QStringList missing;
    for (const int part : m_d->missing) {
        missing += QString::number(part);
    }
    return m_d->session.speaker().say(
        "Counter", "%1 of %2 codes read. Still missing: %3.",
        {QString::number(m_d->codes.size()), QString::number(parts), missing.join(QStringLiteral(", "))});
}

std::optional<Message> CounterOpener::problem() const
{
    return m_d->problem ? std::optional(m_d->problem(m_d->session.speaker())) : std::nullopt;
}

} // namespace carm::presenters
