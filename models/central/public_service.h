// The answers that anybody gets and that need no store: health, the description of the interface, the
// reference editions. Nothing in it changes, so every thread may ask, and none has to wait for the store.
#pragma once

#include "central/edition_shelf.h"
#include "central/request.h"
#include "central/routes.h"

#include <QByteArray>

#include <optional>

namespace carm::central {

class PublicService {
public:
    /// `editions` lives longer; `apiDescription` is resources/api/central.openapi.yaml.
    PublicService(const EditionShelf& editions, QByteArray apiDescription)
        : m_editions(editions), m_apiDescription(std::move(apiDescription))
    {
    }

    /// Nothing when the route needs the store.
    std::optional<Response> answer(const Route& route) const;

private:
    Response apiDescription() const;
    Response currentEdition() const;
    Response downloadEdition(const QByteArray& hash) const;

    const EditionShelf& m_editions;
    QByteArray m_apiDescription;
};

} // namespace carm::central
