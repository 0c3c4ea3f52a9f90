#include "presenters/importer_editor_views.h"

#include "declaration/corrections.h"
#include "presenters/format.h"
#include "presenters/importer_messages.h"

namespace carm::presenters {
namespace {

QString placeText(const declaration::FieldPath& path, const Speaker& speaker)
{
    if (path.invoice < 0) {
        return {};
    }
    const QString invoice = QString::number(path.invoice + 1);
    return path.line < 0
               ? speaker.say("Differences", "Invoice %1", {invoice})
               : speaker.say("Differences", "Invoice %1, line %2", {invoice, QString::number(path.line + 1)});
}

/// Figures and days in the habit of the language, everything else as it is declared.
QString declaredText(declaration::Field field, const QString& text, const Speaker& speaker)
{
    using declaration::Field;
    switch (field) {
    case Field::Value:
    case Field::InvoiceTotal:
    case Field::Quantity: {
        const auto canonical = canonicalNumber(text, 3);
        return canonical == text ? formatDecimal(text, speaker.language()) : text;
    }
    case Field::AccountingDate:
    case Field::ReleaseDate:
    case Field::DirectShipmentDate: {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? formatDate(day, speaker.language()) : text;
    }
    default:
        return text;
    }
}

QString signedAmount(qint64 cents, const Speaker& speaker)
{
    const QString amount = formatDollars(money::Cents::of(cents), speaker.language());
    return cents > 0 ? u'+' + amount : amount;
}

} // namespace

std::vector<DifferenceRow> differenceRows(const declaration::Draft& before, const declaration::Draft& after,
                                          const Speaker& speaker)
{
    std::vector<DifferenceRow> rows;
    for (const declaration::Difference& difference : declaration::differences(before, after)) {
        const declaration::Field field = difference.field.field;
        rows.push_back({difference.field, placeText(difference.field, speaker), fieldName(field, speaker),
                        declaredText(field, difference.before, speaker),
                        declaredText(field, difference.after, speaker)});
    }
    return rows;
}

std::vector<AmountsBeside> amountRows(const QJsonObject& amounts, const Computation& computation,
                                      const Speaker& speaker)
{
    const OwedView before = sealedOwedView(amounts, speaker);
    const OwedView after = owedView(computation, speaker);
    const bool isKnown =
        before.state == OwedView::State::Complete && after.state == OwedView::State::Complete;
    const auto row = [&](const QString& label, const QString& had, const QString& has, qint64 change) {
        return AmountsBeside{label, had, has, isKnown ? signedAmount(change, speaker) : QString()};
    };
    const qint64 duty = after.customsDutyCents - before.customsDutyCents;
    const qint64 tax = after.taxCents - before.taxCents;
    return {
        row(speaker.say("Differences", "Value for duty"), before.valueForDuty, after.valueForDuty,
            after.valueForDutyCents - before.valueForDutyCents),
        row(chargeName(assessment::ChargeKind::CustomsDuty, speaker), before.customsDuty, after.customsDuty,
            duty),
        row(chargeName(assessment::ChargeKind::GoodsAndServicesTax, speaker), before.tax, after.tax, tax),
        row(speaker.say("Differences", "Total"), before.total, after.total, duty + tax),
    };
}

ProgressView importerProgress(const SigningState& signing, const Speaker& speaker)
{
    ProgressView view = progressView(signing, speaker);
    switch (signing.progress) {
    case EntryProgress::Saved:
        view.title = speaker.say("ImporterProgress", "Saved on this computer");
        view.detail =
            speaker.say("ImporterProgress",
                        "The entry is signed, numbered and safe. It is sent as soon as the agency can be "
                        "reached; you need not wait.");
        break;
    case EntryProgress::Received:
        view.detail = speaker.say("ImporterProgress",
                                  "Receipt %1. What happens next appears in the list of declarations.",
                                  {view.receiptNumber});
        break;
    case EntryProgress::NeedsPerson:
        view.title = speaker.say("ImporterProgress", "Saved, but the agency did not take it");
        view.detail = speaker.say("ImporterProgress", "Nothing is lost. The reason is said below.");
        view.problem.mend =
            speaker.say("ImporterProgress", "Correct it from the list of declarations, or call the agency.");
        break;
    case EntryProgress::NotSaved:
        if (signing.storeProblem) {
            view.problem = importerMessage(*signing.storeProblem, speaker);
        }
        break;
    case EntryProgress::NotSealed:
    case EntryProgress::Saving:
        break;
    }
    return view;
}

Message incompleteEntryMessage(int errors, const Speaker& speaker)
{
    return {speaker.sayCount("ImporterEditor", "%n thing(s) to mend first", "errors of an entry", errors),
            speaker.say("ImporterEditor", "The agency takes an entry only when it is complete."),
            speaker.say("ImporterEditor", "The list of findings leads to each field.")};
}

Message nothingChangedMessage(const Speaker& speaker)
{
    return {speaker.say("ImporterEditor", "Nothing was changed."),
            speaker.say("ImporterEditor", "The new version says the same as the one before."),
            speaker.say("ImporterEditor", "Change what is wrong, or discard the draft.")};
}

Message templateMessage(const Speaker& speaker)
{
    return {speaker.say("ImporterEditor", "A template cannot be submitted."),
            speaker.say("ImporterEditor", "It is kept to make new entries from."),
            speaker.say("ImporterEditor", "Copy it, then complete the copy.")};
}

Message noNumbersLeftMessage(const Speaker& speaker)
{
    return importerMessage(outbox::StoreError{outbox::StoreErrorCode::NumbersUsedUp, {}}, speaker);
}

} // namespace carm::presenters
