// Pictures of every page in both languages, numbered in the order of the story.
#pragma once

#include "person.h"
#include "presenters/language.h"

namespace carm::test {

class Album {
public:
    using CurrentLanguage = std::function<presenters::Language()>;
    /// Pictures are named `<prefix><number>-<name>-<language>.png`.
    Album(const Person& person, QString prefix, CurrentLanguage language)
        : m_person(person), m_prefix(std::move(prefix)), m_language(std::move(language))
    {
    }

    /// The page in both languages; the one it was in stays.
    void page(const QString& name);
    /// What opens with a touch and would be gone after a change of language: `open` and `close` it for each picture.
    void opened(const QString& name, const std::function<void()>& open, const std::function<void()>& close);
    void switchLanguage() const;

private:
    void photograph(const QString& name) const;

    const Person& m_person;
    QString m_prefix;
    CurrentLanguage m_language;
    int m_pictures = 0;
};

} // namespace carm::test
