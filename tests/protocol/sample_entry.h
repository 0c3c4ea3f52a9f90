// A sealed entry made from the sample draft and the sample edition, with the keys of RFC 8032.
#pragma once

#include "protocol/entry.h"

namespace carm::test {

/// The secret of the first (1) and the second (2) test of RFC 8032, 7.1.
protocol::SigningKey rfcKey(int number);

protocol::SealContext sampleContext();
assessment::Assessment sampleAssessment();
protocol::SealedEntry sampleEntry();

} // namespace carm::test
