// The two official languages, equal and switchable at any moment. Every sentence that a person reads is said
// by a Speaker; the English text in the code is the key, translations/carm_fr.ts holds the French. There is
// no application-wide translator, so that a copy, a screen and a command line may speak different languages
// at once.
#pragma once

#include <QString>
#include <QStringList>
#include <QTranslator>

#include <memory>

namespace carm::presenters {

enum class Language { English, French };

/// "en" or "fr".
QString toCode(Language language);
/// English for anything but "fr".
Language languageFromCode(QStringView code);

class Speaker {
public:
    /// Loads the catalogue that is built into the program; CARM_ENSUREs that it is complete enough to open.
    explicit Speaker(Language language);
    Language language() const { return m_language; }

    /// lupdate reads calls of this name: `say("Kiosk", "Continue")`, with %1, %2 … filled from `arguments`.
    QString say(const char* context, const char* source, const QStringList& arguments = {}) const;
    /// With a plural form chosen by `count`, which fills %n. `comment` tells the translator more, or is null.
    QString sayCount(const char* context, const char* source, const char* comment, int count) const;

private:
    Language m_language;
    std::shared_ptr<QTranslator> m_translator;
};

} // namespace carm::presenters
