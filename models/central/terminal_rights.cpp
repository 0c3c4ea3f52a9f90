#include "central/terminal_rights.h"

namespace carm::central {

bool maySend(protocol::TerminalKind terminal, protocol::RecordKind record)
{
    switch (protocol::subjectOf(record)) {
    case protocol::SubjectKind::Declaration:
    case protocol::SubjectKind::DrawerSession:
        return terminal == protocol::TerminalKind::Counter;
    case protocol::SubjectKind::Business:
        return terminal == protocol::TerminalKind::Importer;
    }
    return false;
}

} // namespace carm::central
