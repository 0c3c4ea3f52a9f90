// Ties the fields of the registration to its view: what is typed is on disk a moment later, and what is wrong
// stands under its field.
#pragma once

#include "entry/entry_fields.h"
#include "importer/workplace.h"

namespace carm::importer_ui {

struct RegistrationFieldSpec {
    presenters::RegistrationField field = presenters::RegistrationField::BusinessNumber;
    const char* name = ""; ///< object name; of a contact with its number behind it
    entry::Say label;
    entry::Say hint = {};
    int characters = 0; ///< expected length; 0 takes the whole column
    int contact = 0;
};

class RegistrationFields final : public QObject {
    Q_OBJECT
public:
    using ChoiceSource = std::function<std::vector<presenters::Choice>()>;

    RegistrationFields(Workplace& work, QObject* parent);

    kit::TextField* addText(const RegistrationFieldSpec& spec);
    kit::PickField* addChoice(const RegistrationFieldSpec& spec, ChoiceSource source);
    void retranslate();
    void refresh(const std::vector<presenters::RegistrationFinding>& findings);
    /// False when the field is not one of these.
    bool jumpTo(presenters::RegistrationField field, int contact);
    /// Leaves no text and no list behind.
    void forget();

Q_SIGNALS:
    void submitted(); ///< Enter in a field

private:
    struct Binding {
        RegistrationFieldSpec spec;
        kit::Field* field;
        ChoiceSource choices; ///< none for a text
    };
    void add(const RegistrationFieldSpec& spec, kit::Field* field, ChoiceSource source);
    QString shown(const Binding& binding) const;

    Workplace& m_work;
    std::vector<Binding> m_bindings;
};

} // namespace carm::importer_ui
