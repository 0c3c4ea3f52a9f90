// The whole job: a shop owner begins in French, goes on in English, declares 500 cotton T-shirts, signs, prints two
// copies, and sees the entry received once the centre is back.
#pragma once

#include "desktop/kiosk_program.h"
#include "person.h"

namespace carm::test {

struct PlaySettings {
    QString output; ///< folder for pictures, entry.json and summary.txt
    presenters::Language language = presenters::Language::French; ///< in which the entry is begun
};

class Play {
public:
    Play(app::KioskProgram& program, PlaySettings settings);
    /// Says `saved NUMBER` on standard output once the entry is saved: the centre may be started then.
    void run();
    /// Up to the saved entry, then the power is cut: ends the process as kill -9 does, before anything is printed.
    [[noreturn]] void runUntilPowerCut();
    /// After that: the entry is there again, can be printed and finished, and greets nobody else.
    void resume();

private:
    void keyAndSign();
    void photograph(const QString& name);
    /// The page in both languages; the one it was in stays.
    void photographPage(const QString& name);
    void switchLanguage();
    void goOn(presenters::KioskPage next);
    void keyImporter();
    void keyShipment();
    void keyGoods();
    void readExplanation();
    void signEntry();
    void printCopies();
    void awaitReceived();
    QStringList printedFiles() const;
    void writeEntry();
    void writeSummary();

    app::KioskProgram& m_program;
    PlaySettings m_settings;
    Person m_person;
    int m_pictures = 0;
};

} // namespace carm::test
