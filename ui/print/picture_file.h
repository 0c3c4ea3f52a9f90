// A picture of printed paper from a file, ready to have its codes found.
#pragma once

#include "devices/code_finder.h"
#include "devices/scanner.h"
#include "support/result.h"

namespace carm::print {

class PictureLoader {
public:
    /// Lets Qt decode pictures of devices::kMostPixels in this program, where its own limit is a little
    /// lower. That limit is the program's: to be made before other threads decode pictures.
    PictureLoader();

    /// PNG or JPEG by its content, whatever its name. Bounded by devices::kMostPictureBytes and kMostPixels
    /// before anything is decoded; a very large picture comes at half its size. Transparent dots are paper.
    /// On any thread.
    Result<devices::GreyPicture, devices::ScanErrorCode> operator()(const QString& file) const;
};

} // namespace carm::print
