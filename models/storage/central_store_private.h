// What a CentralStore holds; for its own sources only.
#pragma once

#include "storage/central_store.h"

namespace carm::storage {

struct CentralStore::Private {
    explicit Private(std::unique_ptr<Database> opened)
        : database(std::move(opened)), registry(*database), books(*database), feed(*database)
    {
    }
    std::unique_ptr<Database> database;
    CentralRegister registry;
    CentralBooks books;
    CentralFeed feed;
};

} // namespace carm::storage
