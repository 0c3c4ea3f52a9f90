// Where codes on paper come from when there is no reader at the keyboard: files of pictures, from a flatbed
// scanner or a camera. A terminal without this says so; it is never silent.
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace carm::devices {

enum class ScanErrorCode {
    NoScanner,  ///< this terminal reads no pictures
    CannotRead, ///< the file is missing or may not be read
    NotAPicture,
    TooLarge,   ///< see kMostPixels and kMostPictureBytes
    NoCode,     ///< a picture, but no code that could be read
    TooMany,    ///< beyond kMostPictures in one call
    Unfinished, ///< the scanner went, or its time was up
};

inline constexpr int kMostPixels = 40'000'000;
inline constexpr qint64 kMostPictureBytes = 100'000'000;
inline constexpr std::size_t kMostPictures = 99;

struct ScannedPicture {
    QString file;
    QStringList texts; ///< QR codes, each once, in no order; or one Code 128 where no picture has a QR code
    std::optional<ScanErrorCode> error;

    bool operator==(const ScannedPicture&) const = default;
};

class Scanner {
public:
    using Done = std::function<void(const std::vector<ScannedPicture>&)>;
    virtual ~Scanner() = default;
    /// One answer for each file, in their order. Completes exactly once on the calling thread, never before
    /// the call has returned, also when the scanner goes.
    virtual void scan(const QStringList& files, Done done) = 0;
};

} // namespace carm::devices
