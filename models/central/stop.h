// Why the work on one entry stops: it is refused, or the store failed and nothing is known about it.
#pragma once

#include "central/entry_refusal.h"
#include "outbox/store_error.h"
#include "support/result.h"

#include <variant>

namespace carm::central {

using Stop = std::variant<EntryRefusal, outbox::StoreError>;

inline Failure<Stop> refuse(EntryRefusal refusal)
{
    return fail(Stop(refusal));
}

/// The store's answer where a refusal may come as well.
template <class T> Result<T, Stop> kept(Result<T, outbox::StoreError> result)
{
    if (!result) {
        return fail(Stop(std::move(result).error()));
    }
    if constexpr (std::is_void_v<T>) {
        return {};
    } else {
        return std::move(result).value();
    }
}

} // namespace carm::central
