// At the counter, with the centre down: an officer signs in, opens the drawer, opens the importer's entry from the codes
// of its printed copy, accepts it, takes cash, releases the goods, counts and closes the drawer; and once the centre is
// back, sees the same state as it does.
#pragma once

#include "album.h"
#include "desktop/counter_program.h"
#include "presenters/drawer_view.h"
#include "presenters/review_view.h"

namespace carm::test {

struct CounterPlaySettings {
    QString output;       ///< folder for pictures and facts
    QString printed;      ///< folder that this terminal prints into
    QStringList pictures; ///< of the pages of the printed copy
    QString badge;
    QByteArray passphrase;
    QByteArray enrolmentUri; ///< of the officer's authenticator
};

class CounterPlay {
public:
    CounterPlay(app::CounterProgram& program, CounterPlaySettings settings);
    /// Says `closed` on standard output once the drawer is closed: the centre may be started then.
    void run();

private:
    void signIn();
    void openDrawer();
    void openCopy();
    void review();
    void takeCash();
    void release();
    void closeDrawer();
    void awaitReceived();
    void writeResult();
    /// The action whose button stands there under this number.
    void act(presenters::CounterAction action, declaration::DeclarationState then);
    void print(const char* button, int files);
    void typePieces(std::size_t denomination, qint64 pieces);

    app::CounterProgram& m_program;
    CounterPlaySettings m_settings;
    Person m_person;
    Album m_album;
    /// What the pages show, read beside them.
    presenters::DrawerView m_drawer;
    presenters::ReviewView m_review;
};

} // namespace carm::test
