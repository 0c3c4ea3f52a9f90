#include "presenters/kiosk_views.h"

#include "presenters/format.h"

namespace carm::presenters {
namespace {

using assessment::ChargeKind;
using declaration::Field;
using sync::Reachability;

/// From here on the terminal warns that its numbers run out.
constexpr qint64 kFewNumbers = 20;

QString printedNumber(const QString& digits)
{
    const auto number = identifiers::TransactionNumber::parse(digits);
    return number ? number->printed() : digits;
}

QString connectionText(const sync::SyncStatus& status, const Speaker& speaker)
{
    switch (status.reachability) {
    case Reachability::Reached:
        return speaker.say("Banner", "Connected to the agency");
    case Reachability::NotTrusted:
        return speaker.say("Banner", "Working offline: the agency's service could not prove its identity");
    case Reachability::NotEnrolled:
        return speaker.say("Banner", "Working offline: the agency does not recognise this terminal");
    case Reachability::ProtocolTooOld:
        return speaker.say("Banner", "Working offline: this terminal needs an update");
    case Reachability::Unknown:
    case Reachability::NotReached:
        break;
    }
    return status.since ? speaker.say("Banner", "Working offline since %1",
                                      {formatTime(status.since->milliseconds, speaker.language())})
                        : speaker.say("Banner", "Working offline");
}

Message obstacleMessage(SignObstacle obstacle, const Speaker& speaker)
{
    switch (obstacle) {
    case SignObstacle::None:
        break;
    case SignObstacle::NameMissing:
        return {speaker.say("Progress", "Your name is missing."),
                speaker.say("Progress", "The person who declares signs with their name."),
                speaker.say("Progress", "Type your name, then sign.")};
    case SignObstacle::EntryIncomplete:
        return {speaker.say("Progress", "The entry is not complete."),
                speaker.say("Progress", "Something on an earlier page must be mended first."),
                speaker.say("Progress", "Go back one page: it lists what is missing.")};
    }
    return {};
}

/// What the amounts do not say: lines that wait for their fields.
Message leftOutNote(int lines, const Speaker& speaker)
{
    if (lines == 0) {
        return {};
    }
    return {
        speaker.sayCount("Owed", "%n line(s) not counted yet", "lines of goods that are not complete", lines),
        speaker.say("Owed", "A line counts once all of its fields are filled in."),
        speaker.say("Owed", "Complete the line, or remove it.")};
}

Message provisionalNote(const Speaker& speaker)
{
    return {speaker.say("Owed", "Provisional: an exchange rate is missing."),
            speaker.say("Owed", "Amounts are never guessed."),
            speaker.say("Owed", "They are worked out when the rate is published.")};
}

std::optional<money::Cents> sealedTotal(const QJsonObject& amounts, const QString& key)
{
    const QJsonValue text = amounts.value(QStringLiteral("totals")).toObject().value(key);
    const auto cents = money::Cents::parse(text.toString());
    return cents ? std::optional(cents.value()) : std::nullopt;
}

void setAmounts(OwedView& view, const std::optional<money::Cents>& total,
                const std::optional<money::Cents>& valueForDuty, const std::optional<money::Cents>& duty,
                const std::optional<money::Cents>& tax, const Speaker& speaker)
{
    view.total = amountOrPending(total, speaker);
    view.valueForDuty = amountOrPending(valueForDuty, speaker);
    view.customsDuty = amountOrPending(duty, speaker);
    view.tax = amountOrPending(tax, speaker);
    // Without a total the bar would show parts of a whole that nobody knows.
    if (!total) {
        view.state = OwedView::State::Provisional;
        view.note = provisionalNote(speaker);
        return;
    }
    view.state = OwedView::State::Complete;
    view.valueForDutyCents = valueForDuty ? valueForDuty->count() : 0;
    view.customsDutyCents = duty ? duty->count() : 0;
    view.taxCents = tax ? tax->count() : 0;
}

} // namespace

QString amountOrPending(const std::optional<money::Cents>& amount, const Speaker& speaker)
{
    return amount ? formatDollars(*amount, speaker.language()) : speaker.say("Owed", "not known yet");
}

KioskPage pageOf(Field field)
{
    switch (field) {
    case Field::ImporterNumber:
    case Field::ImporterName:
    case Field::ImporterAddress:
    case Field::ImporterPhone:
    case Field::ProvisionalImporter:
    case Field::ProvisionalName:
    case Field::ProvisionalAddress:
    case Field::IdentificationKind:
    case Field::IdentificationNumber:
    case Field::ProvisionalPhone:
    case Field::ProvisionalReason:
        return KioskPage::Importer;
    case Field::Type:
    case Field::Office:
    case Field::ModeOfTransport:
    case Field::CargoControlNumber:
    case Field::AccountingDate:
    case Field::ReleaseDate:
    case Field::Reasons:
    case Field::ReasonCode:
    case Field::ReasonRemark:
    case Field::InvoiceNumber:
    case Field::VendorName:
    case Field::VendorAddress:
    case Field::Currency:
    case Field::PlaceOfExport:
    case Field::DirectShipmentDate:
    case Field::Invoices:
        return KioskPage::Shipment;
    case Field::InvoiceTotal:
    case Field::ClassificationNumber:
    case Field::Description:
    case Field::CountryOfOrigin:
    case Field::TariffTreatment:
    case Field::Quantity:
    case Field::UnitOfMeasure:
    case Field::ValueForDutyCode:
    case Field::Value:
    case Field::GstExemptionCode:
    case Field::Lines:
        return KioskPage::Goods;
    }
    return KioskPage::Review;
}

OwedView owedView(const Computation& computation, const Speaker& speaker)
{
    OwedView view;
    if (!computation.refusals.empty()) {
        view.state = OwedView::State::Refused;
        view.note = messageFor(computation.refusals.front(), speaker);
        return view;
    }
    if (!computation.assessment) {
        return view;
    }
    const assessment::Assessment& assessed = *computation.assessment;
    setAmounts(view, assessed.total(), assessed.valueForDuty(), assessed.sumOf(ChargeKind::CustomsDuty),
               assessed.sumOf(ChargeKind::GoodsAndServicesTax), speaker);
    if (view.state == OwedView::State::Complete) {
        view.note = leftOutNote(computation.linesLeftOut, speaker);
    }
    return view;
}

OwedView sealedOwedView(const QJsonObject& amounts, const Speaker& speaker)
{
    OwedView view;
    setAmounts(view, sealedTotal(amounts, QStringLiteral("total")),
               sealedTotal(amounts, QStringLiteral("valueForDuty")),
               sealedTotal(amounts, assessment::toText(ChargeKind::CustomsDuty)),
               sealedTotal(amounts, assessment::toText(ChargeKind::GoodsAndServicesTax)), speaker);
    return view;
}

Message noNumbersMessage(const Speaker& speaker)
{
    return {speaker.say("Progress", "No entry can be started on this terminal just now."),
            speaker.say("Progress",
                        "It has no transaction number left. New ones come from the agency by themselves "
                        "once the terminal reaches it."),
            speaker.say("Progress", "Use another terminal, or come back later.")};
}

std::vector<ExplainedLine> explainedLines(const declaration::Draft& draft, const Computation& computation,
                                          const Speaker& speaker)
{
    std::vector<ExplainedLine> lines;
    if (!computation.assessment) {
        return lines;
    }
    for (const assessment::LineAssessment& assessed : computation.assessment->lines) {
        const auto& declared = draft.invoices.at(static_cast<std::size_t>(assessed.invoice))
                                   .lines.at(static_cast<std::size_t>(assessed.line));
        const auto code = identifiers::ClassificationNumber::parse(declared.classificationNumber);
        ExplainedLine line;
        line.heading = speaker.say("Explanation", "Line %1: %2, %3",
                                   {QString::number(assessed.line + 1), declared.description,
                                    code ? code->printed() : declared.classificationNumber});
        for (const assessment::Step& step : assessed.valueSteps) {
            line.valueSentences += sentenceFor(step, speaker);
        }
        for (const assessment::Charge& charge : assessed.charges) {
            ExplainedLine::ExplainedCharge explained{
                chargeName(charge.kind, speaker), formatDollars(charge.amount, speaker.language()), {}};
            for (const assessment::Step& step : charge.steps) {
                explained.sentences += sentenceFor(step, speaker);
            }
            line.charges.push_back(std::move(explained));
        }
        line.total = amountOrPending(assessed.total, speaker);
        lines.push_back(std::move(line));
    }
    return lines;
}

BannerView bannerView(const sync::SyncStatus& status, const std::optional<outbox::NumberStock>& stock,
                      const std::optional<outbox::StoreError>& draftProblem, const Speaker& speaker)
{
    BannerView view;
    view.kind = status.reachability == Reachability::Reached ? BannerView::Kind::Connected
                                                             : BannerView::Kind::WorkingOffline;
    QStringList parts{connectionText(status, speaker)};
    if (status.outbox.waiting > 0) {
        parts +=
            speaker.sayCount("Banner", "%n waiting", "entries that wait to be sent", status.outbox.waiting);
    }
    if (status.outbox.needPerson > 0) {
        parts += speaker.sayCount("Banner", "%n for an officer", "entries that need an officer",
                                  status.outbox.needPerson);
    }
    if (stock && stock->unused <= kFewNumbers) {
        parts += speaker.sayCount("Banner", "%n number(s) left", "transaction numbers",
                                  static_cast<int>(stock->unused));
    }
    const std::optional<outbox::StoreError> problem = draftProblem ? draftProblem : status.storeProblem;
    if (problem) {
        view.kind = BannerView::Kind::Problem;
        parts.first() = messageFor(*problem, speaker).what;
        view.explanation = messageFor(*problem, speaker).mend;
    } else if (view.kind == BannerView::Kind::WorkingOffline) {
        view.explanation =
            speaker.say("Banner", "You can key, compute, sign and print as always. Entries are kept safe on "
                                  "this terminal and are sent when the agency can be reached.");
    } else {
        view.explanation = speaker.say("Banner", "Signed entries are sent to the agency at once.");
    }
    view.text = parts.join(QStringLiteral(" · "));
    return view;
}

ProgressView progressView(const SigningState& signing, const Speaker& speaker)
{
    ProgressView view;
    view.progress = signing.progress;
    view.transactionNumber = signing.sealed ? printedNumber(signing.sealed->subject) : QString();
    switch (signing.progress) {
    case EntryProgress::NotSealed:
        break;
    case EntryProgress::Saving:
        view.title = speaker.say("Progress", "Saving…");
        view.detail = speaker.say("Progress", "This takes a moment.");
        break;
    case EntryProgress::Saved:
        view.title = speaker.say("Progress", "Saved on this terminal");
        view.detail = speaker.say(
            "Progress", "The entry is signed, numbered and safe. It is sent to the agency as soon as the "
                        "agency can be reached. You can go to the counter with the printed copies now.");
        break;
    case EntryProgress::Received:
        view.title = speaker.say("Progress", "Received by the agency");
        view.receiptNumber =
            signing.item && signing.item->receipt ? signing.item->receipt->number : QString();
        view.detail = speaker.say(
            "Progress",
            "Receipt %1. Take the printed copies to the counter to pay and have the goods released.",
            {view.receiptNumber});
        break;
    case EntryProgress::NeedsPerson:
        view.title = speaker.say("Progress", "Saved, but an officer must look at it");
        view.detail = speaker.say("Progress", "Nothing is lost. Take the printed copies to the counter.");
        view.problem = messageForProblem(signing.item ? signing.item->lastProblem : QString(), speaker);
        break;
    case EntryProgress::NotSaved:
        view.title = speaker.say("Progress", "Not saved");
        view.detail =
            speaker.say("Progress", "What you typed is still here. Nothing was signed and nothing was sent.");
        view.problem = signing.storeProblem ? messageFor(*signing.storeProblem, speaker)
                                            : obstacleMessage(signing.obstacle, speaker);
        break;
    }
    return view;
}

} // namespace carm::presenters
