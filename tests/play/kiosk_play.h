// At the kiosk: a shop owner begins in French, goes on in English, declares 500 cotton T-shirts, signs, prints two
// copies, and sees the entry received once the centre is back.
#pragma once

#include "album.h"
#include "desktop/kiosk_program.h"

namespace carm::test {

struct PlaySettings {
    QString output;  ///< folder for pictures and facts
    QString printed; ///< folder that this terminal prints into
    presenters::Language language = presenters::Language::French; ///< in which the work is begun
};

class KioskPlay {
public:
    KioskPlay(app::KioskProgram& program, PlaySettings settings);
    /// Says `saved NUMBER` on standard output once the entry is saved and printed: the centre may be started then.
    void run();
    /// Up to the saved entry, then the power is cut: ends the process as kill -9 does, before anything is printed.
    [[noreturn]] void runUntilPowerCut();
    /// After that: the entry is there again, can be printed and finished, and greets nobody else.
    void resume();

private:
    void keyAndSign();
    void goOn(presenters::KioskPage next);
    void keyImporter();
    void keyShipment();
    void keyGoods();
    void readExplanation();
    void signEntry();
    void printCopies();
    void awaitReceived();
    QStringList printedFiles() const;
    void writeResult();

    app::KioskProgram& m_program;
    PlaySettings m_settings;
    Person m_person;
    Album m_album;
};

} // namespace carm::test
