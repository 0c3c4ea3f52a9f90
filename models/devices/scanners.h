// The kinds of scanner that a terminal can have.
#pragma once

#include "devices/code_finder.h"
#include "devices/scanner.h"
#include "support/result.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace carm::devices {

/// The explicit "none".
class NoScanner final : public Scanner {
public:
    void scan(const QStringList& files, Done done) override;

private:
    QObject m_pending; ///< context of completions
};

/// Finds codes in files of pictures, on a thread of its own.
class PictureScanner final : public Scanner {
public:
    /// Called on that thread. It refuses what is beyond kMostPixels and kMostPictureBytes before it decodes.
    using LoadPicture = std::function<Result<GreyPicture, ScanErrorCode>(const QString& file)>;
    explicit PictureScanner(LoadPicture load);
    /// Waits for the picture that is being looked at, not for those after it.
    ~PictureScanner() override;

    void scan(const QStringList& files, Done done) override;

private:
    LoadPicture m_load;
    QObject m_mailbox; ///< takes what the thread has found
    std::unique_ptr<QObject> m_pending = std::make_unique<QObject>();
    QThreadPool m_pool;
};

} // namespace carm::devices
