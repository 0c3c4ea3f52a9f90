#include "importer/registration_fields.h"

#include <algorithm>

namespace carm::importer_ui {

using presenters::Choice;
using presenters::RegistrationField;

namespace {

bool isOfContact(RegistrationField field)
{
    return field >= RegistrationField::ContactName && field <= RegistrationField::ContactLanguage;
}

} // namespace

RegistrationFields::RegistrationFields(Workplace& work, QObject* parent) : QObject(parent), m_work(work) {}

kit::TextField* RegistrationFields::addText(const RegistrationFieldSpec& spec)
{
    auto* field = new kit::TextField;
    add(spec, field, {});
    connect(field, &kit::TextField::edited, this, [this, spec](const QString& typed) {
        m_work.registration.setText(spec.field, typed, spec.contact);
    });
    return field;
}

kit::PickField* RegistrationFields::addChoice(const RegistrationFieldSpec& spec, ChoiceSource source)
{
    auto* field = new kit::PickField(kit::PickField::Opens::OnTouch);
    field->setSource([source](const QString& typed) {
        std::vector<kit::PickRow> rows;
        for (const Choice& choice : source()) {
            rows.push_back({choice.code, QString(), choice.label, QString(), choice.detail});
        }
        return kit::filterRows(rows, typed);
    });
    add(spec, field, std::move(source));
    connect(field, &kit::PickField::picked, this, [this, spec](const kit::PickRow& row) {
        m_work.registration.setText(spec.field, row.key, spec.contact);
    });
    connect(field, &kit::PickField::typed, this, [this, spec](const QString& text) {
        m_work.registration.setText(spec.field, text, spec.contact);
    });
    return field;
}

void RegistrationFields::add(const RegistrationFieldSpec& spec, kit::Field* field, ChoiceSource source)
{
    field->setName(isOfContact(spec.field) ? QLatin1String(spec.name) + QString::number(spec.contact + 1)
                                           : QString::fromLatin1(spec.name));
    field->input()->setExpectedLength(spec.characters);
    m_bindings.push_back({spec, field, std::move(source)});
    connect(field, &kit::Field::left, this, [this, field] {
        field->input()->setModified(false);
        refresh(m_work.registration.findings(m_work.registration.step()));
    });
    connect(field, &kit::Field::submitted, this, &RegistrationFields::submitted);
}

QString RegistrationFields::shown(const Binding& binding) const
{
    const QString value = m_work.registration.text(binding.spec.field, binding.spec.contact);
    if (binding.choices) {
        for (const Choice& choice : binding.choices()) {
            if (choice.code == value) {
                return choice.label;
            }
        }
    }
    return value;
}

void RegistrationFields::retranslate()
{
    const presenters::Speaker& voice = m_work.speaker();
    for (const Binding& binding : m_bindings) {
        binding.field->setLabel(binding.spec.label(voice));
        binding.field->setHint(binding.spec.hint ? binding.spec.hint(voice) : QString());
        if (auto* pick = qobject_cast<kit::PickField*>(binding.field)) {
            pick->setNothingFound(voice.say("Importer", "Nothing found. Try another or a shorter word."));
        }
    }
}

void RegistrationFields::refresh(const std::vector<presenters::RegistrationFinding>& findings)
{
    for (const Binding& binding : m_bindings) {
        const kit::LineInput* input = binding.field->input();
        // Never under the hands of the person who is typing.
        if (!(input->hasFocus() && input->isModified())) {
            binding.field->setText(shown(binding));
        }
        const auto found = std::find_if(findings.begin(), findings.end(), [&](const auto& finding) {
            return finding.field == binding.spec.field &&
                   (finding.contact < 0 || finding.contact == binding.spec.contact);
        });
        binding.field->setError(found == findings.end() ? QString() : entry::asParagraph(found->message));
    }
}

bool RegistrationFields::jumpTo(RegistrationField field, int contact)
{
    for (const Binding& binding : m_bindings) {
        if (binding.spec.field == field && (contact < 0 || contact == binding.spec.contact)) {
            binding.field->takeFocus();
            return true;
        }
    }
    return false;
}

void RegistrationFields::forget()
{
    for (const Binding& binding : m_bindings) {
        binding.field->setText(QString());
        if (auto* pick = qobject_cast<kit::PickField*>(binding.field)) {
            pick->forget();
        }
    }
}

} // namespace carm::importer_ui
