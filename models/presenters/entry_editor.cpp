#include "presenters/entry_editor.h"

#include "declaration/draft_fields.h"
#include "declaration/tariff_law.h"
#include "presenters/computable_part.h"
#include "presenters/format.h"
#include "support/ensure.h"

#include <algorithm>
#include <deque>

namespace carm::presenters {
namespace {

using declaration::Draft;
using declaration::DraftInvoice;
using declaration::DraftLine;
using declaration::Field;
using declaration::FieldPath;

constexpr std::size_t kMostUndoSteps = 50;
constexpr int kValueDecimals = 2;
constexpr int kQuantityDecimals = 3;

/// The canonical form when the text can be read, else the text itself: nothing that was typed is lost.
template <class Identifier> QString canonicalOr(const QString& typed)
{
    const auto parsed = Identifier::parse(typed);
    return parsed ? parsed->text() : typed;
}

QString canonicalText(Field field, const QString& typed)
{
    switch (field) {
    case Field::Value:
    case Field::InvoiceTotal:
        return canonicalNumber(typed, kValueDecimals).value_or(typed);
    case Field::Quantity:
        return canonicalNumber(typed, kQuantityDecimals).value_or(typed);
    case Field::DirectShipmentDate:
    case Field::AccountingDate:
    case Field::ReleaseDate:
        return canonicalDate(typed).value_or(typed);
    case Field::ImporterNumber:
        return canonicalOr<identifiers::ImportProgramAccount>(typed);
    case Field::CargoControlNumber:
        return canonicalOr<identifiers::CargoControlNumber>(typed);
    case Field::ClassificationNumber:
        return canonicalOr<identifiers::ClassificationNumber>(typed);
    default:
        return typed;
    }
}

/// The line of a path, or nothing when it is not there.
DraftLine* lineAt(Draft& draft, int invoice, int line)
{
    if (invoice < 0 || invoice >= static_cast<int>(draft.invoices.size())) {
        return nullptr;
    }
    std::vector<DraftLine>& lines = draft.invoices[static_cast<std::size_t>(invoice)].lines;
    const bool exists = line >= 0 && line < static_cast<int>(lines.size());
    return exists ? &lines[static_cast<std::size_t>(line)] : nullptr;
}

} // namespace

struct EntryEditor::Private {
    reference::EditionPointer edition;
    const Clock& clock;
    QUuid id;
    Draft draft;
    std::deque<Draft> undoSteps;
    std::optional<FieldPath> lastTyped; ///< further typing in this field belongs to the same step
    std::vector<declaration::Finding> findings;
    Computation computation;

    Private(reference::EditionPointer editionToUse, const Clock& time)
        : edition(std::move(editionToUse)), clock(time)
    {
    }

    void remember(const std::optional<FieldPath>& typed = {})
    {
        if (!typed || typed != lastTyped) {
            undoSteps.push_back(draft);
        }
        if (undoSteps.size() > kMostUndoSteps) {
            undoSteps.pop_front();
        }
        lastTyped = typed;
    }

    void forgetSteps()
    {
        undoSteps.clear();
        lastTyped.reset();
    }

    void refresh()
    {
        findings = declaration::validate(declaration::RuleContext{draft, *edition, clock.today()});
        computation = computeWhatCanBe(draft, findings, *edition);
    }

    QDate day() const
    {
        const QDate accounting = QDate::fromString(draft.accountingDate, Qt::ISODate);
        return accounting.isValid() ? accounting : clock.today();
    }

    void fillUnit(DraftLine& line) const
    {
        const auto number = identifiers::ClassificationNumber::parse(line.classificationNumber);
        const auto* entry = number ? edition->classification(number.value(), day()) : nullptr;
        const auto* item = number ? edition->tariffItem(number->tariffItem(), day()) : nullptr;
        const bool known = entry != nullptr && item != nullptr;
        const auto unit = known ? declaration::unitOf(*entry, *item) : std::nullopt;
        line.unitOfMeasure = unit ? unit->text() : QString();
        if (known && !unit) {
            line.quantity.clear(); // the tariff shows no unit: no quantity is declared
        }
    }

    /// The first treatment of the country, Most-Favoured-Nation for nearly all: a preference needs a proof of
    /// origin, so it is the person's own choice and never filled in.
    void fillTreatment(DraftLine& line) const
    {
        const auto origin = identifiers::OriginCode::parse(line.countryOfOrigin);
        const auto* country = origin ? edition->country(origin.value(), line.originArea, day()) : nullptr;
        if (country == nullptr || country->treatments.empty()) {
            return;
        }
        const auto claimed = identifiers::TreatmentCode::parse(line.tariffTreatment);
        if (!claimed || !declaration::mayClaim(*country, claimed.value())) {
            line.tariffTreatment = country->treatments.front().text();
        }
    }
};

EntryEditor::EntryEditor(reference::EditionPointer edition, const Clock& clock, QObject* parent)
    : QObject(parent), m_d(std::make_unique<Private>(std::move(edition), clock))
{
}

EntryEditor::~EntryEditor() = default;

const Draft& EntryEditor::draft() const
{
    return m_d->draft;
}

const reference::EditionPointer& EntryEditor::edition() const
{
    return m_d->edition;
}

QUuid EntryEditor::draftId() const
{
    return m_d->id;
}

void EntryEditor::setText(const FieldPath& path, const QString& typed)
{
    QString* field = declaration::textAt(m_d->draft, path);
    const QString text = canonicalText(path.field, typed);
    if (field == nullptr || *field == text) {
        return;
    }
    m_d->remember(path);
    *field = text;
    if (DraftLine* line = lineAt(m_d->draft, path.invoice, path.line)) {
        if (path.field == Field::ClassificationNumber) {
            m_d->fillUnit(*line);
        } else if (path.field == Field::CountryOfOrigin) {
            line->originArea.clear(); // belonged to the former country
            m_d->fillTreatment(*line);
        }
    }
    m_d->refresh();
    Q_EMIT changed();
}

void EntryEditor::setOrigin(int invoice, int line, const QString& code, const QString& area)
{
    DraftLine* target = lineAt(m_d->draft, invoice, line);
    if (target == nullptr || (target->countryOfOrigin == code && target->originArea == area)) {
        return;
    }
    m_d->remember();
    target->countryOfOrigin = code;
    target->originArea = area;
    m_d->fillTreatment(*target);
    m_d->refresh();
    Q_EMIT changed();
}

QString EntryEditor::text(const FieldPath& path) const
{
    const QString* field = declaration::textAt(std::as_const(m_d->draft), path);
    return field == nullptr ? QString() : *field;
}

int EntryEditor::addLine(int invoice)
{
    CARM_ENSURE(invoice >= 0 && invoice < static_cast<int>(m_d->draft.invoices.size()));
    m_d->remember();
    std::vector<DraftLine>& lines = m_d->draft.invoices[static_cast<std::size_t>(invoice)].lines;
    DraftLine line;
    line.valueForDutyCode = QStringLiteral("13"); // not related, price paid or payable: the usual case
    lines.push_back(line);
    const int added = static_cast<int>(lines.size()) - 1;
    m_d->refresh();
    Q_EMIT changed();
    return added;
}

void EntryEditor::removeLine(int invoice, int line)
{
    CARM_ENSURE(lineAt(m_d->draft, invoice, line) != nullptr);
    m_d->remember();
    std::vector<DraftLine>& lines = m_d->draft.invoices[static_cast<std::size_t>(invoice)].lines;
    lines.erase(lines.begin() + line);
    m_d->refresh();
    Q_EMIT changed();
}

bool EntryEditor::canUndo() const
{
    return !m_d->undoSteps.empty();
}

void EntryEditor::undo()
{
    if (m_d->undoSteps.empty()) {
        return;
    }
    m_d->draft = m_d->undoSteps.back();
    m_d->undoSteps.pop_back();
    m_d->lastTyped.reset();
    m_d->refresh();
    Q_EMIT changed();
}

const std::vector<declaration::Finding>& EntryEditor::findings() const
{
    return m_d->findings;
}

const Computation& EntryEditor::computation() const
{
    return m_d->computation;
}

void EntryEditor::begin(const QString& office)
{
    m_d->id = QUuid::createUuid();
    m_d->draft = {};
    m_d->draft.office = office;
    m_d->draft.modeOfTransport = QStringLiteral("2"); // highway, by far the most common at a land port
    m_d->draft.accountingDate = m_d->clock.today().toString(Qt::ISODate);
    DraftInvoice invoice;
    invoice.directShipmentDate = m_d->draft.accountingDate;
    m_d->draft.invoices.push_back(invoice);
    m_d->forgetSteps();
    m_d->refresh();
    Q_EMIT changed();
}

void EntryEditor::useEdition(reference::EditionPointer edition)
{
    m_d->edition = std::move(edition);
    m_d->refresh();
    Q_EMIT changed();
}

void EntryEditor::restore(const outbox::StoredDraft& draft)
{
    m_d->id = draft.id;
    m_d->draft = draft.draft;
    if (m_d->draft.invoices.empty()) {
        m_d->draft.invoices.emplace_back();
    }
    m_d->forgetSteps();
    m_d->refresh();
    Q_EMIT changed();
}

} // namespace carm::presenters
