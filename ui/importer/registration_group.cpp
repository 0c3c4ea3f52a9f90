#include "importer/registration_group.h"

#include "shell/page_parts.h"

#include <QVBoxLayout>

namespace carm::importer_ui {

RegistrationGroup::RegistrationGroup(Workplace& work, importer::RegistrationStep step, QWidget* parent)
    : QWidget(parent), m_work(work), m_step(step), m_fields(new RegistrationFields(work, this)),
      m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(shell::kGroupGap);
    connect(m_fields, &RegistrationFields::submitted, this, &RegistrationGroup::submitted);
}

void RegistrationGroup::retranslate()
{
    saySentences();
    m_fields->retranslate();
    refresh();
}

void RegistrationGroup::refresh()
{
    const auto findings = view().findings(m_step);
    m_fields->refresh(findings);
    showValues(findings);
}

bool RegistrationGroup::jumpTo(presenters::RegistrationField field, int contact)
{
    return m_fields->jumpTo(field, contact);
}

void RegistrationGroup::forget()
{
    m_fields->forget();
}

} // namespace carm::importer_ui
