#include "support/secret.h"

#include "support/ensure.h"

#include <sodium.h>

#include <cstring>
#include <utility>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_UNIX
#include <sys/resource.h>
#endif

namespace carm {

SecretBytes::SecretBytes(std::size_t size) : m_size(size)
{
    CARM_ENSURE(sodium_init() >= 0);
    if (size == 0) {
        return;
    }
    // sodium_malloc locks the pages where it may and leaves them out of core dumps.
    m_data = static_cast<unsigned char*>(sodium_malloc(size));
    CARM_ENSURE(m_data != nullptr);
    sodium_memzero(m_data, size);
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes secret(size);
    randombytes_buf(secret.m_data, size);
    return secret;
}

SecretBytes SecretBytes::copyOf(std::span<const unsigned char> bytes)
{
    SecretBytes secret(bytes.size());
    if (!bytes.empty()) {
        std::memcpy(secret.m_data, bytes.data(), bytes.size());
    }
    return secret;
}

SecretBytes::~SecretBytes()
{
    sodium_free(m_data); // wipes before it gives the memory back
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    if (this != &other) {
        sodium_free(m_data);
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

bool SecretBytes::equals(const SecretBytes& other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

void wipe(std::span<unsigned char> bytes)
{
    sodium_memzero(bytes.data(), bytes.size());
}

QDebug printRedacted(QDebug debug)
{
    QDebugStateSaver saver(debug);
    debug.noquote() << QStringLiteral("[redacted]");
    return debug;
}

QDebug operator<<(QDebug debug, const SecretBytes&)
{
    return printRedacted(std::move(debug));
}

void forbidCoreDumps()
{
#ifdef Q_OS_UNIX
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0);
#endif
}

} // namespace carm
