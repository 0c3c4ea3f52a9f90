#include "album.h"

namespace carm::test {

void Album::switchLanguage() const
{
    const presenters::Language before = m_language();
    m_person.touch("language");
    m_person.waitUntil([this, before] { return m_language() != before; }, QStringLiteral("the other language"));
}

void Album::page(const QString& name)
{
    opened(name, [] {}, [] {});
}

void Album::opened(const QString& name, const std::function<void()>& open, const std::function<void()>& close)
{
    ++m_pictures;
    for (int i = 0; i < 2; ++i) {
        open();
        photograph(name);
        close();
        switchLanguage();
    }
}

void Album::photograph(const QString& name) const
{
    m_person.photograph(QStringLiteral("%1%2-%3-%4")
                            .arg(m_prefix)
                            .arg(m_pictures, 2, 10, QLatin1Char('0'))
                            .arg(name, presenters::toCode(m_language())));
}

} // namespace carm::test
