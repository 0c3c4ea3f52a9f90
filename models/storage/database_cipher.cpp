#include "storage/database_cipher.h"

#include "storage/database_connection.h"
#include "storage/database_errors.h"

#include <sodium.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <memory>

namespace carm::storage {
namespace {

constexpr std::size_t kKeyBytes = crypto_kdf_KEYBYTES;
constexpr char kSaltContext[crypto_kdf_CONTEXTBYTES + 1] = "carmsalt";

void appendHex(unsigned char*& to, std::span<const unsigned char> bytes)
{
    constexpr char kDigits[] = "0123456789abcdef";
    for (const unsigned char byte : bytes) {
        *to++ = static_cast<unsigned char>(kDigits[byte >> 4]);
        *to++ = static_cast<unsigned char>(kDigits[byte & 0xf]);
    }
}

SecretBytes keyText(std::span<const unsigned char> key, std::span<const unsigned char> salt)
{
    SecretBytes text(3 + 2 * (key.size() + salt.size()));
    unsigned char* to = text.bytes().data();
    *to++ = 'x';
    *to++ = '\'';
    appendHex(to, key);
    appendHex(to, salt);
    *to = '\'';
    return text;
}

Failure<OpenError> cipherMissing(const QString& detail)
{
    return fail(OpenError{OpenErrorCode::CipherMissing, detail});
}

/// One page of 1024 bytes with user_version 20260301, made from the published description of the format with
/// Python's hashlib (PBKDF2 and HMAC over SHA-512) and the openssl tool (AES-256-CBC): key 00 01 … 1f, salt
/// a0 … af, initialization vector 40 … 4f.
constexpr char kKnownPage[] =
    "oKGio6SlpqeoqaqrrK2ur1J2Fitl9e1iHae4dNKwnLcQ4UkKuwNcCjqbR3ocXCs8U8/NVnPUSRs1O1Y7iXQW394kkAg4QM+uT6s6"
    "9SbsJp0Dnm3kLZryL2momf24kHWh7pQWV28EPfr3ZWWWy4K7aLBK8vDxN2AW2UWvzHnwq6OslM65yqUp3DqpRMpBXDx3wwPmceDm"
    "LVxOsrf6xb/ik3Ivb/wT/Vx8rPQAfHYKamMS6hjNF5bXa85wyKWTescFmsY7DJ0XqSdc0UMlog6OXYnGJSZcnQqm8qtmZjhpB64B"
    "xAY3XXMWrmeO09S0DZygL0G2/eYPEgzjnP9nvWwtZFumDwvWpsuBAylgWHaN6C5BAENpbBdUX5TnLOCeBbix/lH9ZW55W62M03Nl"
    "0BMccLTHSk9tc7Yi1P5a/jco8Rm6hOR9N5EVSA6EzHYUZV8BMc6aEvUs9LmXHJWTEKl2q7dgYkmb7aMjDnFHfHgpPCfncV/gTC9N"
    "vDRMYiR7eR/2zBgPQbKoEyNEwBvCf5/dA6oIONhqbXl0Oft9EzyLF4cP1w5GDxlI61F6d7exc+nEWFFoNCcQcdDwQjBlfk1aAmkr"
    "qyktiIMc/c/qMPBBrwLNowa/IjACI7B5xaGRkC4Upng+9RlwNzieNU0eJHBjxNPDNMttF1GbfjtjcqOZpu4UYKpAuI4uoouB1jno"
    "1PCYgWkYNUbd9TOsOdFi61XQDGhO0HsDajlSebDlRpYPUr1dz1oyOruJFxJVkOvIMerm6idu4/2AlcSfwfa7yALJy3i4MIJ4OoNV"
    "iPBgNk+E4QbiWPJ3A5bX7YgdNwZngMPUfnsAEo0cc2oUGmjQwQLPUV64fxTQg7mryTjZbXhNpGqdGtkLUnyxe77Sni8MRhwepEhM"
    "+DMN2Xa7sEMe9lhGupikoI2ReGhWP5ELbRASmC0Eu0WH30HfaJY3AvfBXUqF6ZIG+vBxZ6JrXQxNoIXb2TbrQcOx8HqbAZEYjcgJ"
    "9thkc7HlauJbkra89RXntX3tyx8E14imtwewCi9eQk6Vs9hTHvlSR7kf87y3mDeE+5jw4ju8qJGMZ+9GFMoL+Dnv6B6m8gYbPQAe"
    "pLdfV6Frx1RT1r/L3tDUsrRd+icJxdMsUsP/oWD4MWcDgQ0Xi6KsAKsG73AXHobjJLItijR1suxn4lSYXBuxu8uhRSN8R7tGdTSP"
    "9nd7wtHbw8ATbLpyNGTSrG9mTcin2JehK4A3Ge/IT1sX8feaOxk/GjWDYkNAQUJDREVGR0hJSktMTU5PmyzIiJ2hi97EpwcDPSxj"
    "I5nkD8dRoWC+RjJsklMVdZlBr6Ivmn7irfZxy/hcTS78bIzvP90WFkt7IiZS8GfHhQ==";
constexpr int kKnownVersion = 20260301;
constexpr int kKnownPageBytes = 1024;

/// A connection of the C API, because Qt Sql knows nothing of databases in memory with bytes to look at.
struct CloseConnection {
    void operator()(sqlite3* connection) const { sqlite3_close(connection); }
};
using MemoryDatabase = std::unique_ptr<sqlite3, CloseConnection>;

MemoryDatabase openMemory()
{
    sqlite3* connection = nullptr;
    const int code = sqlite3_open_v2(
        "file:selftest?vfs=memdb", &connection,
        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, nullptr);
    MemoryDatabase database(connection);
    if (code != SQLITE_OK) {
        return {};
    }
    sqlite3_exec(connection, "PRAGMA cipher_log_level = NONE", nullptr, nullptr, nullptr);
    return database;
}

bool setKnownKey(sqlite3* connection)
{
    std::array<unsigned char, 32> key{};
    std::array<unsigned char, 16> salt{};
    for (std::size_t index = 0; index < key.size(); ++index) {
        key[index] = static_cast<unsigned char>(index);
    }
    for (std::size_t index = 0; index < salt.size(); ++index) {
        salt[index] = static_cast<unsigned char>(0xa0 + index);
    }
    const SecretBytes text = keyText(key, salt);
    return sqlite3_key_v2(connection, "main", text.bytes().data(), int(text.size())) == SQLITE_OK &&
           sqlite3_exec(connection, "PRAGMA cipher_page_size = 1024", nullptr, nullptr, nullptr) == SQLITE_OK;
}

/// The user_version in an encrypted image, or -1 when it cannot be read.
int versionInImage(const QByteArray& image)
{
    const MemoryDatabase database = openMemory();
    auto* copy = static_cast<unsigned char*>(sqlite3_malloc64(quint64(image.size())));
    if (!database || copy == nullptr) {
        sqlite3_free(copy);
        return -1;
    }
    std::copy(image.cbegin(), image.cend(), copy);
    // The engine frees the copy, also when it fails.
    int version = -1;
    if (sqlite3_deserialize(database.get(), "main", copy, image.size(), image.size(),
                            SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY) == SQLITE_OK &&
        setKnownKey(database.get())) {
        const auto take = [](void* to, int, char** values, char**) {
            *static_cast<int*>(to) = QByteArray(values[0]).toInt();
            return 0;
        };
        sqlite3_exec(database.get(), "PRAGMA user_version", take, &version, nullptr);
    }
    return version;
}

bool writesNothingReadable()
{
    const MemoryDatabase database = openMemory();
    if (!database || !setKnownKey(database.get()) ||
        sqlite3_exec(database.get(), "CREATE TABLE t (a); INSERT INTO t VALUES ('readable marker')", nullptr,
                     nullptr, nullptr) != SQLITE_OK) {
        return false;
    }
    sqlite3_int64 size = 0;
    unsigned char* image = sqlite3_serialize(database.get(), "main", &size, 0);
    const QByteArray bytes(reinterpret_cast<const char*>(image), image != nullptr ? qsizetype(size) : 0);
    sqlite3_free(image);
    return bytes.size() >= kKnownPageBytes && !bytes.contains("SQLite format 3") &&
           !bytes.contains("readable marker");
}

Result<void, OpenError> runSelfTest()
{
    QByteArray page = QByteArray::fromBase64(kKnownPage);
    CARM_ENSURE(page.size() == kKnownPageBytes);
    if (versionInImage(page) != kKnownVersion) {
        return cipherMissing(QStringLiteral("the engine does not read a known encrypted page"));
    }
    page[kKnownPageBytes / 2] = static_cast<char>(page.at(kKnownPageBytes / 2) ^ 1);
    if (versionInImage(page) != -1) {
        return cipherMissing(QStringLiteral("the engine does not notice a changed page"));
    }
    if (!writesNothingReadable()) {
        return cipherMissing(QStringLiteral("the engine writes clear text"));
    }
    return {};
}

struct CipherSetting {
    const char* name;
    const char* value; ///< as set and as read back
};

constexpr CipherSetting kPinned[] = {
    {"cipher_page_size", "4096"},
    {"cipher_use_hmac", "1"},
    {"cipher_hmac_algorithm", "HMAC_SHA512"},
    {"cipher_kdf_algorithm", "PBKDF2_HMAC_SHA512"},
    {"kdf_iter", "256000"},
    {"cipher_plaintext_header_size", "0"},
};

} // namespace

QByteArray cipherSalt(const SecretBytes& key)
{
    CARM_ENSURE(key.size() == kKeyBytes);
    QByteArray salt(kSaltBytes, '\0');
    crypto_kdf_derive_from_key(reinterpret_cast<unsigned char*>(salt.data()), std::size_t(salt.size()), 1,
                               kSaltContext, key.bytes().data());
    return salt;
}

SecretBytes cipherKeyText(const SecretBytes& key)
{
    const QByteArray salt = cipherSalt(key);
    return keyText(key.bytes(),
                   {reinterpret_cast<const unsigned char*>(salt.constData()), std::size_t(salt.size())});
}

Result<void, OpenError> checkCipher()
{
    static const Result<void, OpenError> outcome = runSelfTest();
    return outcome;
}

Result<void, OpenError> pinCipher(DatabaseConnection& connection)
{
    const auto version = connection.value(QStringLiteral("PRAGMA cipher_version"));
    if (!version || !version->toString().startsWith(QStringLiteral("4."))) {
        return cipherMissing(QStringLiteral("the engine is not SQLCipher 4"));
    }
    for (const CipherSetting& setting : kPinned) {
        const QString pragma = QStringLiteral("PRAGMA ") + QString::fromLatin1(setting.name);
        const QString wanted = QString::fromLatin1(setting.value);
        const auto set = connection.execute(pragma + QStringLiteral(" = ") + wanted);
        const auto read = connection.value(pragma);
        if (!set || !read || read->toString() != wanted) {
            return cipherMissing(QStringLiteral("the engine does not take ") + pragma);
        }
    }
    return {};
}

} // namespace carm::storage
