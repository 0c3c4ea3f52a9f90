// The service core: one request in, one answer out. Not thread-safe: it lives on the thread of its store.
#pragma once

#include "central/edition_shelf.h"
#include "central/policy.h"
#include "central/public_service.h"
#include "central/request.h"
#include "central/routes.h"
#include "protocol/signature.h"
#include "storage/central_store.h"
#include "support/clock.h"

#include <QByteArray>

namespace carm::central {

struct ServiceParts {
    storage::CentralStore& store;
    const PublicService& open;
    const EditionShelf& editions;
    const protocol::SigningKey& receiptKey;
    const Clock& clock;
    Policy policy = {};
};

class CentralService {
public:
    explicit CentralService(ServiceParts parts) : m_parts(std::move(parts)) {}

    Response handle(const Request& request);

private:
    Response dispatchSigned(const Request& request, const Route& route);
    Response enrol(const Request& request);
    Response answerOf(const storage::EnrolResult& result) const;
    Response leaseNumbers(const Request& request, const storage::RegisteredTerminal& terminal);
    Response submit(const Request& request, const storage::RegisteredTerminal& terminal);
    Response feed(const QByteArray& position, const storage::RegisteredTerminal& terminal);
    Response outcomeOf(const QByteArray& id, const storage::RegisteredTerminal& terminal);
    Response failed(const storage::StoreError& error, const char* call) const;

    ServiceParts m_parts;
};

} // namespace carm::central
