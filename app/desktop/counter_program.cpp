#include "counter_program.h"

#include "print/picture_file.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace carm::app {
namespace {

presenters::CounterSettings counterSettings(const Configuration& configuration)
{
    presenters::CounterSettings settings;
    settings.session.idleMinutes = configuration.idleMinutes;
    settings.drawerNumber = configuration.receiptPlace;
    return settings;
}

} // namespace

CounterProgram::CounterProgram(const Configuration& configuration, presenters::Language language,
                               const Clock& clock)
    : TerminalProgram(configuration, language, clock), m_engines(engines()), m_printer(configuration.printer),
      m_scanner(print::PictureLoader())
{
}

CounterProgram::~CounterProgram() = default;

void CounterProgram::showWindow(const TerminalBasis& basis)
{
    m_session = std::make_unique<presenters::CounterSession>(m_engines, basis.edition, *basis.identity, clock(),
                                                             counterSettings(configuration()));
    m_session->setLanguage(language());
    m_window = std::make_unique<counter::CounterWindow>(*m_session, ports(),
                                                        counter::CounterWindowSettings{language(), true});
    m_window->showMaximized();
}

void CounterProgram::useIdentity(const outbox::TerminalIdentity& /*identity*/) {} // there from the first page on

void CounterProgram::useEdition(const reference::EditionPointer& edition)
{
    m_session->useEdition(edition);
}

template <class Paper> void CounterProgram::print(const Paper& paper, shell::PrintDone done)
{
    m_printer.print(paperOf(paper), m_session->edition(), std::move(done));
}

counter::CounterPorts CounterProgram::ports()
{
    counter::CounterPorts ports;
    ports.printCopy = [this](const presenters::StampedCopy& copy, shell::PrintDone done) {
        print(copy, std::move(done));
    };
    ports.printReceipt = [this](const presenters::PrintedReceipt& receipt, shell::PrintDone done) {
        print(receipt, std::move(done));
    };
    ports.printReport = [this](const presenters::PrintedShiftReport& report, shell::PrintDone done) {
        print(report, std::move(done));
    };
    ports.chooseImage = [this](std::function<void(const QString&)> chosen) { chooseImage(std::move(chosen)); };
    ports.readImage = [this](const QString& path, std::function<void(counter::ImageTexts)> done) {
        readImage(path, std::move(done));
    };
    return ports;
}

void CounterProgram::chooseImage(std::function<void(const QString&)> chosen)
{
    auto* dialog = new QFileDialog(m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setMimeTypeFilters({QStringLiteral("image/png"), QStringLiteral("image/jpeg"),
                                QStringLiteral("image/bmp"), QStringLiteral("application/octet-stream")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
    connect(dialog, &QDialog::finished, this, [dialog, chosen = std::move(chosen)](int result) {
        chosen(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
    });
    dialog->open();
}

/// A picture without a code, or with one that is not ours, is the page's to speak about.
void CounterProgram::readImage(const QString& path, std::function<void(counter::ImageTexts)> done)
{
    m_scanner.scan({path}, [done = std::move(done)](const std::vector<devices::ScannedPicture>& pictures) {
        const devices::ScannedPicture picture = pictures.empty() ? devices::ScannedPicture() : pictures.front();
        const bool isPicture = !picture.error || picture.error == devices::ScanErrorCode::NoCode;
        done(isPicture ? counter::ImageTexts(picture.texts) : std::nullopt);
    });
}

} // namespace carm::app
