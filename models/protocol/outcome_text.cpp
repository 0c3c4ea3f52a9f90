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

QString toText(TerminalKind kind)
{
    switch (kind) {
    case TerminalKind::Kiosk:
        return QStringLiteral("kiosk");
    case TerminalKind::Counter:
        return QStringLiteral("counter");
    case TerminalKind::Importer:
        return QStringLiteral("importer");
    }
    ensureFailed("terminal kind is known", __FILE__, __LINE__);
}

std::optional<TerminalKind> terminalKindFromText(QStringView text)
{
    for (const TerminalKind kind : {TerminalKind::Kiosk, TerminalKind::Counter, TerminalKind::Importer}) {
        if (toText(kind) == text) {
            return kind;
        }
    }
    return {};
}

} // namespace carm::protocol
