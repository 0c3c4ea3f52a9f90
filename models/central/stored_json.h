// JSON as central's own store keeps it: written by this program, so what cannot be read is damage.
#pragma once

#include "outbox/store_error.h"
#include "support/json.h"

#include <QJsonDocument>

namespace carm::central {

inline Failure<outbox::StoreError> damagedContent(const char* table)
{
    return fail(outbox::StoreError{outbox::StoreErrorCode::Damaged, QString::fromLatin1(table)});
}

inline Result<QJsonObject, outbox::StoreError> storedObject(const QString& text, const char* table)
{
    auto object = json::parseObject(text.toUtf8());
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
