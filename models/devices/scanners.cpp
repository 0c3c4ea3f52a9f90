#include "devices/scanners.h"

#include "devices/completion.h"

#include <QPointer>

#include <algorithm>
#include <atomic>
#include <utility>

namespace carm::devices {
namespace {

using Pictures = std::vector<ScannedPicture>;
using ScanCompletion = Completion<Pictures>;
using FindCodes = QStringList (*)(const GreyPicture&);

constexpr int kScanDeadlineMs = 120'000;

Pictures failedPictures(const QStringList& files, ScanErrorCode code)
{
    Pictures pictures;
    for (const QString& file : files) {
        pictures.push_back({file, {}, code});
    }
    return pictures;
}

ScannedPicture scannedPicture(const QString& file, const PictureScanner::LoadPicture& load, FindCodes find)
{
    const auto picture = load(file);
    if (!picture) {
        return {file, {}, picture.error()};
    }
    const QStringList texts = find(picture.value());
    return {file, texts, texts.isEmpty() ? std::optional(ScanErrorCode::NoCode) : std::nullopt};
}

Pictures picturesWithQrCodes(const QStringList& files, const PictureScanner::LoadPicture& load,
                             const std::atomic<bool>& isWanted)
{
    Pictures pictures;
    for (const QString& file : files) {
        if (pictures.size() >= kMostPictures) {
            pictures.push_back({file, {}, ScanErrorCode::TooMany});
        } else if (!isWanted) {
            pictures.push_back({file, {}, ScanErrorCode::Unfinished});
        } else {
            pictures.push_back(scannedPicture(file, load, &qrCodesIn));
        }
    }
    return pictures;
}

/// The bars on the first page of an entry are its number, and so would come beside the codes of its other
/// pages: they count only where no picture has any, as with an entry that is too long for codes.
Pictures scannedPictures(const QStringList& files, const PictureScanner::LoadPicture& load,
                         const std::atomic<bool>& isWanted)
{
    Pictures pictures = picturesWithQrCodes(files, load, isWanted);
    const bool hasCodes = std::any_of(pictures.begin(), pictures.end(),
                                      [](const ScannedPicture& each) { return !each.texts.isEmpty(); });
    for (ScannedPicture& picture : pictures) {
        if (!hasCodes && isWanted && picture.error == ScanErrorCode::NoCode) {
            picture = scannedPicture(picture.file, load, &linearCodeIn);
        }
    }
    return pictures;
}

} // namespace

void NoScanner::scan(const QStringList& files, Done done)
{
    const Pictures none = failedPictures(files, ScanErrorCode::NoScanner);
    auto* completion = new ScanCompletion(std::move(done), none, &m_pending);
    completion->finishLater(none);
}

PictureScanner::PictureScanner(LoadPicture load) : m_load(std::move(load))
{
    m_pool.setMaxThreadCount(1); // one decoded picture in memory at a time
}

PictureScanner::~PictureScanner()
{
    m_pending.reset();
    m_pool.waitForDone();
}

void PictureScanner::scan(const QStringList& files, Done done)
{
    const Pictures unfinished = failedPictures(files, ScanErrorCode::Unfinished);
    auto* completion = new ScanCompletion(std::move(done), unfinished, m_pending.get());
    completion->setDeadline(kScanDeadlineMs, unfinished);
    const auto isWanted = std::make_shared<std::atomic<bool>>(true);
    QObject::connect(completion, &QObject::destroyed, completion, [isWanted] { *isWanted = false; });
    m_pool.start([this, files, isWanted, waiting = QPointer(completion)] {
        const Pictures pictures = scannedPictures(files, m_load, *isWanted);
        QMetaObject::invokeMethod(
            &m_mailbox,
            [waiting, pictures] {
                if (waiting) {
                    waiting->finish(pictures);
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace carm::devices
