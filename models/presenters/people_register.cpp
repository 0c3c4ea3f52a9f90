#include "presenters/people_register.h"

#include "access/access_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace carm::presenters {
namespace {

using access::AccessError;
using access::AccessErrorCode;
using outbox::StoreError;

constexpr qsizetype kMostPeople = 1'000;

QString peopleKey()
{
    return QStringLiteral("people");
}

QString credentialKey(const QString& userId)
{
    return QStringLiteral("credential/") + userId;
}

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<std::vector<RegisteredPerson>, json::Error> peopleFromJson(const QByteArray& bytes)
{
    CARM_TRY(object, json::parseObject(bytes));
    CARM_TRY(array, json::Reader(object).array("people", kMostPeople));
    std::vector<RegisteredPerson> people;
    for (const QJsonValue& value : array) {
        const json::Reader reader(value.toObject());
        CARM_TRY(userId, reader.text("id"));
        CARM_TRY(name, reader.text("name"));
        people.push_back({userId, name});
    }
    return people;
}

Result<access::Credential, SignInFailure> storedCredential(const std::optional<QByteArray>& stored)
{
    if (!stored) {
        return fail(SignInFailure(UnknownPerson{}));
    }
    const auto object = json::parseObject(*stored);
    if (!object) {
        return fail(SignInFailure(AccessError{AccessErrorCode::Damaged}));
    }
    auto credential = access::credentialFromJson(object.value());
    if (!credential) {
        return fail(SignInFailure(AccessError{AccessErrorCode::Damaged}));
    }
    return std::move(credential).value();
}

} // namespace

void PeopleRegister::load(std::function<void(std::optional<StoreError>)> done)
{
    using Stored = std::optional<QByteArray>;
    const auto read = [this, done = std::move(done)](const Result<Stored, StoreError>& stored) {
        m_isLoaded = stored.ok();
        if (stored && stored.value()) {
            auto people = peopleFromJson(*stored.value());
            m_people = people ? std::move(people).value() : std::vector<RegisteredPerson>();
        }
        done(stored ? std::nullopt : std::optional(stored.error()));
    };
    m_backend.localState(peopleKey(), m_answers.forNow<Stored>(read));
}

void PeopleRegister::credential(const QString& userId, CredentialAnswer answer)
{
    using Stored = std::optional<QByteArray>;
    m_backend.localState(
        credentialKey(userId),
        m_answers.forNow<Stored>([answer = std::move(answer)](const Result<Stored, StoreError>& stored) {
            answer(stored ? storedCredential(stored.value())
                          : Result<access::Credential, SignInFailure>(fail(SignInFailure(stored.error()))));
        }));
}

void PeopleRegister::add(const access::Credential& credential, const access::SignInState& state,
                         std::function<void(std::optional<StoreError>)> done)
{
    const QString userId = credential.subject.id;
    const RegisteredPerson person{userId, credential.subject.displayName.reveal()};
    const auto list = [this, person, done](const Result<bool, StoreError>& saved) {
        if (!saved) {
            done(saved.error());
            return;
        }
        std::erase_if(m_people,
                      [&person](const RegisteredPerson& one) { return one.userId == person.userId; });
        m_people.push_back(person);
        keepList(done);
    };
    const auto keepCredential = [this, list, done, userId, bytes = compact(access::toJson(credential))](
                                    const Result<bool, StoreError>& saved) {
        if (!saved) {
            done(saved.error());
            return;
        }
        m_backend.saveLocalState(credentialKey(userId), bytes, m_answers.forNow<bool>(list));
    };
    m_backend.saveLocalState(signInStateKey(userId), signInStateBytes(state),
                             m_answers.forNow<bool>(keepCredential));
}

void PeopleRegister::keepList(std::function<void(std::optional<StoreError>)> done)
{
    QJsonArray people;
    for (const RegisteredPerson& person : m_people) {
        people.append(
            QJsonObject{{QStringLiteral("id"), person.userId}, {QStringLiteral("name"), person.name}});
    }
    m_backend.saveLocalState(
        peopleKey(), compact({{QStringLiteral("people"), people}}),
        m_answers.forNow<bool>([done = std::move(done)](const Result<bool, StoreError>& saved) {
            done(saved ? std::nullopt : std::optional(saved.error()));
        }));
}

} // namespace carm::presenters
