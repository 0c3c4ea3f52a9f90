#include "presenters/entry_editor.h"

#include "declaration/corrections.h"
#include "declaration/draft_fields.h"
#include "presenters/computable_part.h"
#include "presenters/draft_history.h"
#include "presenters/field_filling.h"
#include "support/ensure.h"

#include <QTimer>

#include <utility>

namespace carm::presenters {
namespace {

using declaration::Draft;
using declaration::DraftInvoice;
using declaration::DraftLine;
using declaration::Field;
using declaration::FieldPath;

template <class Part> bool hasIndex(const std::vector<Part>& parts, int index)
{
    return index >= 0 && index < static_cast<int>(parts.size());
}

DraftInvoice& invoiceAt(Draft& draft, int invoice)
{
    CARM_ENSURE(hasIndex(draft.invoices, invoice));
    return draft.invoices[static_cast<std::size_t>(invoice)];
}

/// The line of a path, or nothing when it is not there.
DraftLine* lineAt(Draft& draft, int invoice, int line)
{
    if (!hasIndex(draft.invoices, invoice)) {
        return nullptr;
    }
    std::vector<DraftLine>& lines = draft.invoices[static_cast<std::size_t>(invoice)].lines;
    return hasIndex(lines, line) ? &lines[static_cast<std::size_t>(line)] : nullptr;
}

} // namespace

struct EntryEditor::Private {
    reference::EditionPointer edition;
    const Clock& clock;
    QUuid id;
    Draft draft;
    std::optional<CorrectedVersion> corrected;
    DraftHistory history;
    std::optional<Draft> beforeAll; ///< while changes are made together: the draft before them
    QTimer checkTimer;
    std::chrono::milliseconds checkDelay{0};
    bool isUnchecked = false;
    std::vector<declaration::Finding> findings;
    Computation computation;

    Private(reference::EditionPointer editionToUse, const Clock& time)
        : edition(std::move(editionToUse)), clock(time)
    {
    }

    void remember(const std::optional<FieldPath>& typed = {})
    {
        if (!beforeAll) {
            history.remember(draft, typed);
        }
    }

    void check()
    {
        if (!std::exchange(isUnchecked, false)) {
            return;
        }
        checkTimer.stop();
        const int version = corrected ? corrected->version + 1 : 1;
        findings = declaration::validate({draft, *edition, clock.today(), version});
        if (corrected) {
            const auto beside = declaration::checkCorrection(corrected->draft, draft);
            findings.insert(findings.begin(), beside.begin(), beside.end());
        }
        computation = computeWhatCanBe(draft, findings, *edition);
    }

    void start(const outbox::StoredDraft& stored)
    {
        id = stored.id;
        draft = stored.draft;
        if (draft.invoices.empty()) {
            draft.invoices.emplace_back();
        }
        history.clear();
    }

    /// Everything that follows from a change of the draft.
    void tell(EntryEditor* editor)
    {
        if (beforeAll) {
            return;
        }
        isUnchecked = true;
        Q_EMIT editor->edited();
        if (checkDelay.count() > 0) {
            checkTimer.start(checkDelay);
            return;
        }
        check();
        Q_EMIT editor->changed();
    }
};

EntryEditor::EntryEditor(reference::EditionPointer edition, const Clock& clock, QObject* parent)
    : QObject(parent), m_d(std::make_unique<Private>(std::move(edition), clock))
{
    m_d->checkTimer.setSingleShot(true);
    connect(&m_d->checkTimer, &QTimer::timeout, this, [this] {
        m_d->check();
        Q_EMIT changed();
    });
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

QDate EntryEditor::tariffDay() const
{
    const QDate accounting = QDate::fromString(m_d->draft.accountingDate, Qt::ISODate);
    return accounting.isValid() ? accounting : m_d->clock.today();
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
            fillUnit(*line, *m_d->edition, tariffDay());
        } else if (path.field == Field::CountryOfOrigin) {
            line->originArea.clear(); // belonged to the former country
            fillTreatment(*line, *m_d->edition, tariffDay());
        }
    }
    m_d->tell(this);
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
    fillTreatment(*target, *m_d->edition, tariffDay());
    m_d->tell(this);
}

QString EntryEditor::text(const FieldPath& path) const
{
    const QString* field = declaration::textAt(std::as_const(m_d->draft), path);
    return field == nullptr ? QString() : *field;
}

int EntryEditor::addLine(int invoice)
{
    const int added = static_cast<int>(invoiceAt(m_d->draft, invoice).lines.size());
    DraftLine line;
    line.valueForDutyCode = QStringLiteral("13"); // not related, price paid or payable: the usual case
    insertLine(invoice, added, line);
    return added;
}

void EntryEditor::insertLine(int invoice, int before, const DraftLine& line)
{
    std::vector<DraftLine>& lines = invoiceAt(m_d->draft, invoice).lines;
    CARM_ENSURE(before >= 0 && before <= static_cast<int>(lines.size()));
    m_d->remember();
    lines.insert(lines.begin() + before, line);
    m_d->tell(this);
}

void EntryEditor::removeLine(int invoice, int line)
{
    CARM_ENSURE(lineAt(m_d->draft, invoice, line) != nullptr);
    m_d->remember();
    std::vector<DraftLine>& lines = invoiceAt(m_d->draft, invoice).lines;
    lines.erase(lines.begin() + line);
    m_d->tell(this);
}

int EntryEditor::addInvoice()
{
    m_d->remember();
    DraftInvoice added;
    if (!m_d->draft.invoices.empty()) {
        const DraftInvoice& last = m_d->draft.invoices.back();
        added.currency = last.currency;
        added.placeOfExport = last.placeOfExport;
        added.directShipmentDate = last.directShipmentDate;
    }
    m_d->draft.invoices.push_back(std::move(added));
    m_d->tell(this);
    return static_cast<int>(m_d->draft.invoices.size()) - 1;
}

void EntryEditor::removeInvoice(int invoice)
{
    CARM_ENSURE(hasIndex(m_d->draft.invoices, invoice));
    m_d->remember();
    m_d->draft.invoices.erase(m_d->draft.invoices.begin() + invoice);
    m_d->tell(this);
}

void EntryEditor::addReason()
{
    m_d->remember();
    m_d->draft.reasons.emplace_back();
    m_d->tell(this);
}

void EntryEditor::removeReason(int reason)
{
    CARM_ENSURE(hasIndex(m_d->draft.reasons, reason));
    m_d->remember();
    m_d->draft.reasons.erase(m_d->draft.reasons.begin() + reason);
    m_d->tell(this);
}

void EntryEditor::together(const std::function<void()>& changes)
{
    CARM_ENSURE(!m_d->beforeAll);
    m_d->beforeAll = m_d->draft;
    changes();
    const Draft before = *std::exchange(m_d->beforeAll, std::nullopt);
    if (before == m_d->draft) {
        return;
    }
    m_d->history.remember(before);
    m_d->tell(this);
}

bool EntryEditor::canUndo() const
{
    return m_d->history.canUndo();
}

void EntryEditor::undo()
{
    if (m_d->history.canUndo()) {
        m_d->draft = m_d->history.undo(m_d->draft);
        m_d->tell(this);
    }
}

bool EntryEditor::canRedo() const
{
    return m_d->history.canRedo();
}

void EntryEditor::redo()
{
    if (m_d->history.canRedo()) {
        m_d->draft = m_d->history.redo(m_d->draft);
        m_d->tell(this);
    }
}

const std::vector<declaration::Finding>& EntryEditor::findings() const
{
    m_d->check();
    return m_d->findings;
}

const Computation& EntryEditor::computation() const
{
    m_d->check();
    return m_d->computation;
}

void EntryEditor::begin(const QString& office)
{
    Draft draft;
    draft.office = office;
    draft.modeOfTransport = QStringLiteral("2"); // highway, by far the most common at a land port
    draft.accountingDate = m_d->clock.today().toString(Qt::ISODate);
    DraftInvoice invoice;
    invoice.directShipmentDate = draft.accountingDate;
    draft.invoices.push_back(invoice);
    restore({.id = QUuid::createUuid(), .draft = draft, .language = {}, .page = {}, .changedAt = {}});
}

void EntryEditor::useEdition(reference::EditionPointer edition)
{
    m_d->edition = std::move(edition);
    m_d->tell(this);
}

void EntryEditor::restore(const outbox::StoredDraft& draft)
{
    m_d->start(draft);
    m_d->corrected.reset();
    m_d->tell(this);
}

void EntryEditor::restoreCorrection(const outbox::StoredDraft& draft, CorrectedVersion corrected)
{
    m_d->start(draft);
    m_d->corrected = std::move(corrected);
    m_d->tell(this);
}

const std::optional<CorrectedVersion>& EntryEditor::corrected() const
{
    return m_d->corrected;
}

void EntryEditor::setCheckDelay(std::chrono::milliseconds delay)
{
    m_d->checkDelay = delay;
}

} // namespace carm::presenters
