// The importer's desktop as a person meets it: the real window over real presenters, the practice edition and
// a store in memory.
#pragma once

#include "account/journal.h"
#include "importer/importer_window.h"
#include "presenters/importer_fixture.h"
#include "window_driver.h"

#include <memory>
#include <vector>

namespace carm::test {

/// The program's ports as the tests need them: they keep what they were given and complete when told to.
struct FakeImporterPorts {
    std::vector<protocol::SealedEntry> copies;
    int codesPrinted = 0;
    shell::PrintDone printed;
    importer_ui::ImporterPorts ports();
};

class DeskClock final : public Clock {
public:
    Instant now() const override { return m_now; }
    QDate today() const override { return QDate(2025, 3, 3); }
    void pass(qint64 milliseconds) { m_now.milliseconds += milliseconds; }

private:
    Instant m_now{QDate(2025, 3, 3).startOfDay(Qt::UTC).toMSecsSinceEpoch() + 15LL * 3'600'000};
};

class ImporterDriver final : public WindowDriver {
public:
    using Place = importer_ui::ImporterWindow::Place;

    explicit ImporterDriver(presenters::Language language = presenters::Language::English);
    ~ImporterDriver() override;
    shell::Window* driven() const override { return window.get(); }

    DeskClock clock;
    FakeImporterBackend backend{clock};
    FakeImporterPorts ports;
    std::unique_ptr<presenters::ImporterSession> session;
    std::unique_ptr<importer_ui::ImporterWindow> window;

    static const QByteArray passphrase;
    static const QString userId;

    /// As after a crash: the program goes, the disk stays.
    void restart();
    importer_ui::Workplace& work() { return window->work(); }

    // --- registration
    void fillBusiness();
    void fillProof();
    void fillContact();
    void chooseNewPassphrase();
    void typeAuthenticatorCode();
    /// Both, up to the recovery codes.
    void setUpSignIn();
    /// From the requirements to the answer that is waited for.
    void registerBusiness();
    /// What central makes of the registration, or of the business.
    void tellBusiness(importer::RegistrationState state, const QStringList& reasons = {});

    // --- a person at work
    void provision();
    void signIn();
    void go(const char* way);
    /// A declaration of the business that central knows, in that state; returns its number.
    QString know(qint64 serial, const char* lifeState, qint64 owedCents);
    void newDeclaration();
    void fillHeader();
    void fillInvoice();
    /// Types a line into the table, by keys.
    void typeLine(const char* goods, const char* origin, const char* quantity, const char* value);
    /// A draft that nothing is left to do in, open in the editor.
    void playToComplete();
    /// Opens a correction of a declaration that may be corrected.
    void correctFirst();
    void tellLedger();
    void tellDelegationRequest();
    void sayConnected(bool connected, int waiting);

private:
    void open();
    void type(const QByteArray& secret, const char* fieldName);
    SecretBytes codeOf(const SecretBytes& secret) const;

    presenters::Language m_language;
    SecretBytes m_totpSecret;
};

} // namespace carm::test
