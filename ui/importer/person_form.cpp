#include "importer/person_form.h"

#include "importer/sign_in_setup_view.h"
#include "kit/pick_field.h"
#include "shell/page_parts.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace carm::importer_ui {

using importer::ImporterRole;

namespace {

access::Role credentialRoleOf(ImporterRole role)
{
    switch (role) {
    case ImporterRole::BusinessAccountManager:
        return access::Role::BusinessAccountManager;
    case ImporterRole::ProgramAccountManager:
        return access::Role::ProgramAccountManager;
    case ImporterRole::Editor:
        return access::Role::Editor;
    case ImporterRole::Reader:
        return access::Role::Reader;
    case ImporterRole::ProxyBusinessAccountManager:
        return access::Role::ProxyBusinessAccountManager;
    case ImporterRole::ProxyProgramAccountManager:
        return access::Role::ProxyProgramAccountManager;
    }
    return access::Role::Reader;
}

} // namespace

PersonForm::PersonForm(Workplace& work, QWidget* window)
    : QObject(window), m_work(work), m_sheet(new kit::Sheet(window)), m_userId(new kit::TextField),
      m_name(new kit::TextField), m_role(new kit::PickField(kit::PickField::Opens::OnTouch)),
      m_program(new kit::PickField(kit::PickField::Opens::OnTouch)),
      m_lead(new kit::Text(kit::TextRole::Body)),
      m_cancel(shell::newButton(kit::ButtonRole::Secondary, kCancel)),
      m_take(shell::newButton(kit::ButtonRole::Primary, kTake)), m_setupSheet(new kit::Sheet(window)),
      m_setup(new SignInSetupView(work, work.people.newPerson(), nullptr)),
      m_closeSetup(shell::newButton(kit::ButtonRole::Secondary, kCloseSetup))
{
    m_sheet->setObjectName(QStringLiteral("personSheet"));
    m_setupSheet->setObjectName(QStringLiteral("personSetupSheet"));
    buildForm();
    m_sheet->addAction(m_cancel);
    m_sheet->addAction(m_take);
    m_setupSheet->setContent(m_setup);
    m_setupSheet->addAction(m_closeSetup);
    connect(m_cancel, &kit::Button::clicked, m_sheet, &kit::Sheet::close);
    connect(m_closeSetup, &kit::Button::clicked, m_setupSheet, &kit::Sheet::close);
    connect(m_take, &kit::Button::clicked, this, &PersonForm::take);
    connect(m_role, &kit::PickField::picked, this, [this](const kit::PickRow& picked) {
        m_chosenRole = importer::importerRoleFromText(picked.key);
        m_program->setVisible(m_chosenRole && !importer::isForWholeBusiness(*m_chosenRole));
    });
    connect(&work.people.newPerson(), &presenters::SignInSetup::changed, this, [this] {
        const bool ready = m_work.people.newPerson().stage() == presenters::SignInSetupStage::Ready;
        if (ready && std::exchange(m_awaitsSignIn, false)) {
            m_setupSheet->close();
            grant();
        }
    });
    connect(m_setupSheet, &kit::Sheet::closed, this, [this] { m_awaitsSignIn = false; });
}

void PersonForm::buildForm()
{
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(shell::kPartGap);
    m_userId->setName(QLatin1String(kUserId));
    m_name->setName(QLatin1String(kName));
    m_role->setName(QLatin1String(kRole));
    m_program->setName(QLatin1String(kProgram));
    for (QWidget* part : std::initializer_list<QWidget*>{m_lead, m_userId, m_name, m_role, m_program}) {
        column->addWidget(part);
    }
    m_role->setSource([this](const QString& typed) {
        std::vector<kit::PickRow> rows;
        for (const presenters::Choice& choice : m_work.people.roleChoices()) {
            rows.push_back({choice.code, QString(), choice.label, choice.detail, QString()});
        }
        return kit::filterRows(rows, typed);
    });
    m_program->setSource([this](const QString& typed) {
        std::vector<kit::PickRow> rows;
        const auto business = m_work.session.business();
        for (const QString& program : business ? business->programs : QStringList()) {
            rows.push_back({program, QString(), program, QString(), QString()});
        }
        return kit::filterRows(rows, typed);
    });
    m_sheet->setContent(content);
}

void PersonForm::open()
{
    forget();
    saySentences();
    m_program->hide();
    m_sheet->open();
    m_userId->takeFocus();
}

void PersonForm::saySentences()
{
    const presenters::Speaker& voice = m_work.speaker();
    const QString nothing = voice.say("Importer", "Nothing found. Try another or a shorter word.");
    m_sheet->setTitle(voice.say("Importer", "Give a person access"));
    m_userId->setLabel(voice.say("Importer", "Sign-in name"));
    m_userId->setHint(voice.say("Importer", "Letters, figures and . _ - @"));
    m_name->setLabel(voice.say("Importer", "First and last name"));
    m_role->setLabel(voice.say("Importer", "Role"));
    m_role->setNothingFound(nothing);
    m_program->setLabel(voice.say("Importer", "Import account"));
    m_program->setNothingFound(nothing);
    m_lead->setText(voice.say("Importer",
                              "Who is new to the business sits down here next, and sets up a passphrase, "
                              "an authenticator app and recovery codes on this computer."));
    m_cancel->setLabel(voice.say("Importer", "Cancel"));
    m_take->setLabel(voice.say("Importer", "Sign and give access"));
}

void PersonForm::take()
{
    for (kit::Field* field : std::initializer_list<kit::Field*>{m_userId, m_name}) {
        if (field->text().trimmed().isEmpty()) {
            field->takeFocus();
            return;
        }
    }
    if (!m_chosenRole) {
        m_role->takeFocus();
        return;
    }
    m_sheet->close();
    if (isKnown(m_userId->text().trimmed())) {
        grant();
    } else {
        openSetup();
    }
}

bool PersonForm::isKnown(const QString& userId) const
{
    const auto roles = m_work.people.roles();
    return std::any_of(roles.begin(), roles.end(),
                       [&](const presenters::RoleRow& row) { return row.userId == userId; });
}

void PersonForm::grant()
{
    m_work.people.grantRole(m_userId->text().trimmed(), m_name->text().trimmed(),
                            importer::toText(*m_chosenRole),
                            m_program->isHidden() ? QString() : m_program->text().trimmed());
}

void PersonForm::openSetup()
{
    const presenters::Speaker& voice = m_work.speaker();
    m_setupSheet->setTitle(voice.say("Importer", "Sign-in of %1", {m_name->text().trimmed()}));
    m_closeSetup->setLabel(voice.say("Importer", "Cancel"));
    m_setup->retranslate();
    m_setupSheet->open();
    m_awaitsSignIn = true;
    // A person whose sign-in is kept here already is ready at once.
    m_work.people.newPerson().begin(m_userId->text().trimmed(), m_name->text().trimmed(),
                                    credentialRoleOf(*m_chosenRole));
    m_setup->focusFirst();
}

void PersonForm::forget()
{
    m_userId->setText(QString());
    m_name->setText(QString());
    m_role->forget();
    m_program->forget();
    m_setup->forget();
    m_chosenRole.reset();
}

} // namespace carm::importer_ui
