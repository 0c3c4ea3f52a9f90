// What all pages of the importer share: the session, one presenter for each part of the work, and the ports
// of the program.
#pragma once

#include "importer/importer_settings.h"
#include "presenters/importer_editor.h"
#include "presenters/importer_people.h"
#include "presenters/registration_view.h"
#include "presenters/statement_view.h"

#include <utility>

namespace carm::importer_ui {

struct Workplace {
    presenters::ImporterSession& session;
    presenters::RegistrationView registration;
    presenters::DeclarationList list;
    presenters::ImporterEditor editor;
    presenters::StatementView statement;
    presenters::ImporterPeople people;
    ImporterPorts ports;

    Workplace(presenters::ImporterSession& importerSession, ImporterPorts importerPorts)
        : session(importerSession), registration(importerSession), list(importerSession),
          editor(importerSession), statement(importerSession), people(importerSession),
          ports(std::move(importerPorts))
    {
    }

    const presenters::Speaker& speaker() const { return session.speaker(); }
};

} // namespace carm::importer_ui
