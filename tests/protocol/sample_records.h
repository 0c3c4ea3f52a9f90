// One record of every kind, signed with the keys of RFC 8032: the person's is the second, the terminal's the first.
#pragma once

#include "protocol/record.h"

#include <vector>

namespace carm::test {

struct SampleRecord {
    protocol::RecordContext context;
    protocol::RecordBody body;
};

protocol::RecordContext sampleRecordContext(protocol::RecordKind kind);
std::vector<SampleRecord> recordsOfEveryKind();
protocol::SealedEntry sealedRecord(const SampleRecord& record);

} // namespace carm::test
