// A value or the reason why there is none. Errors are closed enums with facts, never sentences:
// only presenters turn them into English or French.
#pragma once

#include "support/ensure.h"

#include <type_traits>
#include <utility>
#include <variant>

namespace carm {

/// Marks the error side when a function returns a Result: `return fail(MoneyError::TooLarge);`
template <class E> struct Failure {
    E error;
};

template <class E> [[nodiscard]] Failure<std::decay_t<E>> fail(E&& error)
{
    return {std::forward<E>(error)};
}

template <class T, class E> class [[nodiscard]] Result {
public:
    using Value = T;
    using Error = E;

    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Failure<E> failure) : m_state(std::in_place_index<1>, std::move(failure.error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T& value() const&
    {
        CARM_ENSURE(ok());
        return std::get<0>(m_state);
    }
    T& value() &
    {
        CARM_ENSURE(ok());
        return std::get<0>(m_state);
    }
    T&& value() &&
    {
        CARM_ENSURE(ok());
        return std::get<0>(std::move(m_state));
    }
    const E& error() const&
    {
        CARM_ENSURE(!ok());
        return std::get<1>(m_state);
    }
    E&& error() &&
    {
        CARM_ENSURE(!ok());
        return std::get<1>(std::move(m_state));
    }

    const T* operator->() const { return &value(); }
    const T& operator*() const& { return value(); }
    T valueOr(T other) const { return ok() ? value() : std::move(other); }

private:
    std::variant<T, E> m_state;
};

/// Success without a value.
template <class E> class [[nodiscard]] Result<void, E> {
public:
    using Value = void;
    using Error = E;

    Result() = default;
    Result(Failure<E> failure) : m_state(std::in_place_index<1>, std::move(failure.error)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }
    const E& error() const&
    {
        CARM_ENSURE(!ok());
        return std::get<1>(m_state);
    }
    E&& error() &&
    {
        CARM_ENSURE(!ok());
        return std::get<1>(std::move(m_state));
    }

private:
    std::variant<std::monostate, E> m_state;
};

} // namespace carm

/// Unwraps a Result into `variable`, or returns its error from the calling function.
#define CARM_TRY(variable, expression)                                                                       \
    auto variable##Result = (expression);                                                                    \
    if (!variable##Result) {                                                                                 \
        return ::carm::fail(std::move(variable##Result).error());                                            \
    }                                                                                                        \
    auto variable = std::move(variable##Result).value()

/// The same for a Result<void, E>, or when the value is of no interest.
#define CARM_CHECK(expression)                                                                               \
    do {                                                                                                     \
        if (auto checkedResult = (expression); !checkedResult) {                                             \
            return ::carm::fail(std::move(checkedResult).error());                                           \
        }                                                                                                    \
    } while (false)
