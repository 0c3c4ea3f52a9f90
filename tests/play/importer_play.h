// At the importer's desktop: the shop owner registers the business, with proof and a sign-in of their own; and when the
// counter has released the goods, signs in and sees the declaration and what the statement of account says of it.
#pragma once

#include "album.h"
#include "desktop/importer_program.h"

#include <QJsonObject>

namespace carm::test {

struct ImporterPlaySettings {
    QString output;        ///< folder for pictures and facts
    QString prefix;        ///< of the pictures' names
    QString authenticator; ///< file for what the app of the person keeps: written by one part, read by the other
};

class ImporterPlay {
public:
    ImporterPlay(app::ImporterProgram& program, ImporterPlaySettings settings);
    /// Ends once central has accepted the registration; says how many pages, fields and seconds it took.
    void registerBusiness();
    void readStatement();

private:
    void giveBusiness();
    void giveProof();
    void giveContact();
    void setUpSignIn();
    void acceptTerms();
    void awaitAcceptance();
    void goOn();
    void signIn();
    bool signsInWithCodeOf(Instant at);
    void awaitReleased();
    void writeResult();
    presenters::RegistrationView& registration() { return m_program.window()->work().registration; }

    app::ImporterProgram& m_program;
    ImporterPlaySettings m_settings;
    Person m_person;
    Album m_album;
    std::optional<outbox::KnownDeclaration> m_declaration;
};

} // namespace carm::test
