// The draft that is open in the importer's editor, for the fields that all desktops share.
#pragma once

#include "entry/entry_source.h"
#include "presenters/importer_editor.h"
#include "presenters/importer_session.h"

namespace carm::importer_ui {

class EditorSource final : public entry::EntrySource {
public:
    EditorSource(presenters::ImporterEditor& editor, const presenters::ImporterSession& session)
        : m_editor(editor), m_session(session)
    {
    }
    presenters::EntryEditor& editor() override { return m_editor.editor(); }
    presenters::Choices choices() const override { return m_editor.choices(); }
    const presenters::Speaker& speaker() const override { return m_session.speaker(); }
    std::vector<presenters::FindingView> findings() const override { return m_editor.findings(); }

private:
    presenters::ImporterEditor& m_editor;
    const presenters::ImporterSession& m_session;
};

} // namespace carm::importer_ui
