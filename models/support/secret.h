// Secrets live in locked, guarded memory that is wiped when it goes; they have no way into a QString,
// a QByteArray or a log.
#pragma once

#include <QDebug>

#include <cstddef>
#include <span>
#include <utility>

namespace carm {

/// Bytes that must not be swapped out, dumped, copied or printed. Move only.
class SecretBytes {
public:
    SecretBytes() = default;
    /// Zeroed memory of `size` bytes, locked if the machine allows it.
    explicit SecretBytes(std::size_t size);
    static SecretBytes random(std::size_t size);
    /// Copies, then the caller wipes its own buffer (see wipe()).
    static SecretBytes copyOf(std::span<const unsigned char> bytes);
    ~SecretBytes();
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;

    bool isEmpty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }
    std::span<unsigned char> bytes() { return {m_data, m_size}; }
    std::span<const unsigned char> bytes() const { return {m_data, m_size}; }
    /// An own copy, asked for by name because copies of secrets should be rare.
    SecretBytes duplicate() const { return copyOf(bytes()); }
    /// Takes the same time whatever the contents.
    bool equals(const SecretBytes& other) const;

private:
    unsigned char* m_data = nullptr;
    std::size_t m_size = 0;
};

/// Overwrites memory in a way that the compiler may not leave out.
void wipe(std::span<unsigned char> bytes);

/// Prints "[redacted]".
QDebug operator<<(QDebug debug, const SecretBytes&);

/// Turns off core dumps and reading of this process's memory by others; called first in every main.
void forbidCoreDumps();

/// Wraps personal data so that streaming it into a log prints "[redacted]"; there is no off-switch.
template <class T> class Pii {
public:
    Pii() = default;
    explicit Pii(T value) : m_value(std::move(value)) {}
    /// For showing to the person, for sealing and for storing; not for logs.
    const T& reveal() const { return m_value; }
    bool operator==(const Pii&) const = default;

private:
    T m_value{};
};

QDebug printRedacted(QDebug debug);

template <class T> QDebug operator<<(QDebug debug, const Pii<T>&)
{
    return printRedacted(std::move(debug));
}

} // namespace carm
