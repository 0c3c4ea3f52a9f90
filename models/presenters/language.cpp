#include "presenters/language.h"

#include "presenters/format.h"
#include "support/ensure.h"

/// Q_INIT_RESOURCE has to stand outside of every namespace.
static void initTranslations()
{
    Q_INIT_RESOURCE(translations);
}

namespace carm::presenters {

QString toCode(Language language)
{
    return language == Language::French ? QStringLiteral("fr") : QStringLiteral("en");
}

Language languageFromCode(QStringView code)
{
    return code == u"fr" ? Language::French : Language::English;
}

Speaker::Speaker(Language language) : m_language(language), m_translator(std::make_shared<QTranslator>())
{
    initTranslations();
    CARM_ENSURE(m_translator->load(QStringLiteral(":/i18n/carm_%1.qm").arg(toCode(language))));
}

QString Speaker::say(const char* context, const char* source, const QStringList& arguments) const
{
    QString text = m_translator->translate(context, source);
    if (text.isEmpty()) {
        text = QString::fromUtf8(source);
    }
    // All at once, so that a figure or a name that contains "%1" is never filled again.
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int index = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : -1;
        if (index >= 1 && index <= arguments.size()) {
            filled += arguments.at(index - 1);
            ++i;
        } else {
            filled += text[i];
        }
    }
    return filled;
}

QString Speaker::sayCount(const char* context, const char* source, const char* comment, int count) const
{
    QString text = m_translator->translate(context, source, comment, count);
    if (text.isEmpty()) {
        text = QString::fromUtf8(source);
    }
    return text.replace(QStringLiteral("%n"), formatDecimal(QString::number(count), m_language));
}

} // namespace carm::presenters
