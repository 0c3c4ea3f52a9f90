// What one client may cost. Together they bound the memory of the service whatever is sent to it.
#pragma once

#include "protocol/messages.h"

#include <chrono>
#include <cstddef>

namespace carm::app {

struct Limits {
    std::size_t mostConnections = 512;
    std::size_t headerBytes = 8 * 1024;
    std::size_t bufferBytes = 16 * 1024; ///< of each connection, between TLS and the parser
    std::size_t bodyBytes = static_cast<std::size_t>(protocol::kMostRequestBytes);
    /// Bodies up to this size are always taken; what goes beyond shares one budget.
    std::size_t freeBodyBytes = 64 * 1024;
    std::size_t bodyBudgetBytes = 32 * 1024 * 1024;
    std::size_t queueLength = 64; ///< requests waiting for the storage thread
    /// Read and dropped after a refusal: a client that was sending its body gets to the answer.
    std::size_t drainBytes = bodyBytes + bufferBytes;

    std::chrono::seconds handshake{10};
    std::chrono::seconds request{10}; ///< headers and body together, however slowly they drip
    std::chrono::seconds idle{30};    ///< keep-alive
    std::chrono::seconds answer{
        30}; ///< for taking an answer, and a second more for every answerBytesPerSecond
    std::size_t answerBytesPerSecond = 8 * 1024;
    std::chrono::seconds farewell{5};
    std::chrono::seconds shutdown{20};
    /// When all connections are taken, one that has waited for its client this long makes room.
    std::chrono::seconds evictable{1};
    std::chrono::milliseconds acceptPause{100}; ///< when the machine has no file descriptors left
};

} // namespace carm::app
