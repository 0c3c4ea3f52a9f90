#include "protocol/outcome_text.h"

#include "support/ensure.h"

namespace carm::protocol {

QString toText(EntryOutcome outcome)
{
    switch (outcome) {
    case EntryOutcome::Created:
        return QStringLiteral("created");
    case EntryOutcome::Exists:
        return QStringLiteral("exists");
    case EntryOutcome::Conflict:
        return QStringLiteral("conflict");
    case EntryOutcome::Refused:
        return QStringLiteral("refused");
    case EntryOutcome::Unknown:
        return QStringLiteral("unknown");
    }
    ensureFailed("outcome is known", __FILE__, __LINE__);
}

std::optional<EntryOutcome> entryOutcomeFromText(QStringView text)
{
    for (const EntryOutcome outcome : {EntryOutcome::Created, EntryOutcome::Exists, EntryOutcome::Conflict,
                                       EntryOutcome::Refused, EntryOutcome::Unknown}) {
        if (toText(outcome) == text) {
            return outcome;
        }
    }
    return {};
}

} // namespace carm::protocol
