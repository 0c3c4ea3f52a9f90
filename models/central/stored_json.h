// JSON as central's own store keeps it: written by this program, so what cannot be read is damage.
#pragma once

#include "outbox/store_error.h"
#include "support/json.h"

#include <QJsonDocument>

namespace carm::central {

/// Far above what the bounds of the records let grow.
inline constexpr qsizetype kMostStoredBytes = 64 * 1024 * 1024;
inline constexpr int kMostStoredDepth = 32;

inline Failure<outbox::StoreError> damagedContent(const char* table)
{
    return fail(outbox::StoreError{outbox::StoreErrorCode::Damaged, QString::fromLatin1(table)});
}

inline Result<QJsonObject, outbox::StoreError> storedObject(const QString& text, const char* table)
{
    auto object = json::parseObject(text.toUtf8(), {kMostStoredBytes, kMostStoredDepth});
    if (!object) {
        return damagedContent(table);
    }
    return std::move(object).value();
}

inline QString textToStore(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace carm::central
