// What a registration view holds, shared by its two source files.
#pragma once

#include "presenters/registration_texts.h"

#include <QTimer>

#include <set>

namespace carm::presenters {

struct RegistrationView::Private {
    ImporterSession& session;
    SignInSetup setup;
    RegistrationForm form = newRegistrationForm();
    RegistrationAnswer answer;
    bool isLoaded = false;
    bool isSaved = true;
    bool isBusy = false;
    std::optional<Message> problem;
    std::set<importer::RegistrationStep> tried; ///< pages whose empty fields are told
    std::optional<std::pair<RegistrationField, int>> lastTyped;
    QTimer saveTimer;
    Answers answers;

    explicit Private(ImporterSession& owner) : session(owner), setup(owner) {}

    const QString& currentTerms() const { return session.settings().termsVersion; }
    importer::RegistrationDraft& draft() { return form.draft; }
    bool isComplete(importer::RegistrationStep step) const
    {
        return importer::isComplete(step, form.draft, currentTerms());
    }
    QString businessNumber() const
    {
        const auto number = identifiers::BusinessNumber::parse(form.draft.businessNumber);
        return number ? number->text() : QString();
    }
    bool hasContact(int contact) const
    {
        return contact >= 0 && contact < static_cast<int>(form.draft.profile.contacts.size());
    }
};

/// Where the store keeps the form.
QString registrationFormKey();

} // namespace carm::presenters
