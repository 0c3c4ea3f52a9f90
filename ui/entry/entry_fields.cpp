#include "entry/entry_fields.h"

#include "presenters/format.h"

#include <algorithm>

namespace carm::entry {
namespace {

using declaration::FieldPath;
using presenters::Choice;
using presenters::FindingView;

constexpr int kMostDecimals = 3;

kit::PickRow rowOf(const Choice& choice)
{
    return {choice.code, choice.area, choice.label, QString(), choice.detail};
}

} // namespace

QString originAreaOf(EntrySource& source, const FieldPath& path)
{
    const auto& invoices = source.editor().draft().invoices;
    const auto invoice = static_cast<std::size_t>(path.invoice);
    const auto line = static_cast<std::size_t>(path.line);
    const bool there = path.invoice >= 0 && path.line >= 0 && invoice < invoices.size() &&
                       line < invoices[invoice].lines.size();
    return there ? invoices[invoice].lines[line].originArea : QString();
}

QString asParagraph(const presenters::Message& message)
{
    return QStringList({message.what, message.why, message.mend}).join(QLatin1Char(' ')).simplified();
}

EntryFields::EntryFields(EntrySource& source, QObject* parent) : QObject(parent), m_source(source) {}

kit::TextField* EntryFields::addText(const FieldSpec& spec)
{
    auto* field = new kit::TextField;
    add(spec, field, [](const QString& value) { return value; });
    return field;
}

kit::TextField* EntryFields::addNumber(const FieldSpec& spec)
{
    auto* field = new kit::TextField;
    add(spec, field, [this](const QString& value) {
        const auto canonical = presenters::canonicalNumber(value, kMostDecimals);
        return canonical ? presenters::formatDecimal(*canonical, m_source.speaker().language()) : value;
    });
    field->input()->setInputMethodHints(field->input()->inputMethodHints() | Qt::ImhFormattedNumbersOnly);
    return field;
}

kit::PickField* EntryFields::addChoice(const FieldSpec& spec, const ChoiceSource& source)
{
    auto* field = new kit::PickField(kit::PickField::Opens::OnTouch);
    const std::size_t index = m_bindings.size();
    add(spec, field, [this, source, index](const QString& value) {
        const FieldPath& path = m_bindings[index].spec.path;
        const bool hasArea = path.field == declaration::Field::CountryOfOrigin;
        const QString area = hasArea ? originAreaOf(m_source, path) : QString();
        for (const Choice& choice : source()) {
            if (choice.code == value && (!hasArea || choice.area == area)) {
                return choice.label;
            }
        }
        return value;
    });
    field->setSource([source](const QString& typed) {
        std::vector<kit::PickRow> rows;
        for (const Choice& choice : source()) {
            rows.push_back(rowOf(choice));
        }
        return kit::filterRows(rows, typed);
    });
    connectPick(field, index);
    return field;
}

kit::PickField* EntryFields::addSearch(const FieldSpec& spec, kit::PickSource source, ShownText shown)
{
    auto* field = new kit::PickField(kit::PickField::Opens::OnTyping);
    const std::size_t index = m_bindings.size();
    add(spec, field, [shown = std::move(shown)](const QString& value) {
        const QString text = shown(value);
        return text.isEmpty() ? value : text;
    });
    field->setSource(std::move(source));
    connectPick(field, index);
    return field;
}

void EntryFields::add(const FieldSpec& spec, kit::Field* field, std::function<QString(const QString&)> shown)
{
    const std::size_t index = m_bindings.size();
    field->setName(QLatin1String(spec.name));
    field->input()->setExpectedLength(spec.characters);
    m_bindings.push_back({spec, field, std::move(shown), false});
    if (auto* text = qobject_cast<kit::TextField*>(field)) {
        connect(text, &kit::TextField::edited, this, [this, index](const QString& typed) {
            store(m_bindings[index].spec.path, typed, QString());
        });
    }
    connect(field, &kit::Field::left, this, [this, index] {
        Binding& binding = m_bindings[index];
        binding.visited = true;
        binding.field->input()->setModified(false);
        refresh();
    });
    connect(field, &kit::Field::submitted, this, &EntryFields::submitted);
}

void EntryFields::connectPick(kit::PickField* field, std::size_t index)
{
    connect(field, &kit::PickField::picked, this, [this, index](const kit::PickRow& row) {
        const FieldPath path = m_bindings[index].spec.path;
        store(path, row.key, row.variant);
        Q_EMIT picked(path, row);
        refresh();
    });
    connect(field, &kit::PickField::typed, this,
            [this, index](const QString& text) { store(m_bindings[index].spec.path, text, QString()); });
}

void EntryFields::store(const FieldPath& path, const QString& value, const QString& area)
{
    if (path.field == declaration::Field::CountryOfOrigin) {
        m_source.editor().setOrigin(path.invoice, path.line, value, area);
    } else {
        m_source.editor().setText(path, value);
    }
}

void EntryFields::setLine(int line)
{
    moveTo(&FieldPath::line, line);
}

void EntryFields::setInvoice(int invoice)
{
    moveTo(&FieldPath::invoice, invoice);
}

void EntryFields::moveTo(int FieldPath::*part, int place)
{
    for (Binding& binding : m_bindings) {
        if (binding.spec.path.*part != place) {
            binding.spec.path.*part = place;
            binding.visited = false;
            binding.field->input()->setModified(false);
        }
    }
    refresh();
}

void EntryFields::retranslate()
{
    const presenters::Speaker& speaker = m_source.speaker();
    for (const Binding& binding : m_bindings) {
        const FieldSpec& spec = binding.spec;
        const QString name =
            spec.label ? spec.label(speaker) : presenters::fieldName(spec.path.field, speaker);
        binding.field->setLabel(spec.optional ? speaker.say("Kiosk", "%1 (optional)", {name}) : name);
        binding.field->setHint(spec.hint ? spec.hint(speaker) : QString());
        if (auto* pick = qobject_cast<kit::PickField*>(binding.field)) {
            pick->setNothingFound(speaker.say("Kiosk", "Nothing found. Try another or a shorter word."));
        }
    }
    refresh();
}

void EntryFields::refresh()
{
    const std::vector<FindingView> findings = m_source.findings();
    for (Binding& binding : m_bindings) {
        const kit::LineInput* input = binding.field->input();
        // Never under the hands of the person who is typing.
        if (!(input->hasFocus() && input->isModified())) {
            binding.field->setText(binding.shown(m_source.editor().text(binding.spec.path)));
        }
        refreshFinding(binding, findings);
    }
}

void EntryFields::refreshFinding(Binding& binding, const std::vector<FindingView>& findings)
{
    const bool asked = m_showAll || (binding.visited && !binding.field->text().isEmpty());
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const FindingView& finding) {
        return finding.field == binding.spec.path;
    });
    if (!asked || found == findings.end()) {
        binding.field->setError(QString());
        return;
    }
    const QString text = m_brief ? found->message.what : asParagraph(found->message);
    if (found->severity == declaration::Severity::Error) {
        binding.field->setError(text);
    } else {
        binding.field->setWarning(text);
    }
}

void EntryFields::showFindings(bool show)
{
    m_showAll = show;
    refresh();
}

bool EntryFields::jumpTo(const FieldPath& path)
{
    for (const Binding& binding : m_bindings) {
        if (binding.spec.path == path) {
            binding.field->takeFocus();
            return true;
        }
    }
    return false;
}

void EntryFields::forget()
{
    m_showAll = false;
    for (Binding& binding : m_bindings) {
        binding.visited = false;
        binding.field->setText(QString());
        if (auto* pick = qobject_cast<kit::PickField*>(binding.field)) {
            pick->forget();
        }
    }
}

} // namespace carm::entry
