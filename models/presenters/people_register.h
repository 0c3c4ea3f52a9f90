// Who can sign in at this desktop: credentials that were set up here, kept in the local store.
#pragma once

#include "presenters/person_sign_in.h"

namespace carm::presenters {

struct RegisteredPerson {
    QString userId;
    QString name;
};

class PeopleRegister {
public:
    explicit PeopleRegister(PersonBackend& backend) : m_backend(backend) {}

    /// Answers nothing when they are known, else why not.
    void load(std::function<void(std::optional<outbox::StoreError>)> done);
    bool isLoaded() const { return m_isLoaded; }
    /// In the order in which they were added.
    const std::vector<RegisteredPerson>& people() const { return m_people; }
    void credential(const QString& userId, CredentialAnswer answer);
    /// The credential is on disk before its person is listed. A former credential of the same person goes.
    void add(const access::Credential& credential, const access::SignInState& state,
             std::function<void(std::optional<outbox::StoreError>)> done);

private:
    void keepList(std::function<void(std::optional<outbox::StoreError>)> done);

    PersonBackend& m_backend;
    std::vector<RegisteredPerson> m_people;
    bool m_isLoaded = false;
    Answers m_answers;
};

} // namespace carm::presenters
