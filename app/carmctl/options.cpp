#include "options.h"

#include "command_table.h"
#include "output.h"

#include <algorithm>
#include <map>

namespace carm::app {
namespace {

using presenters::Speaker;

constexpr int kMostMatches = 10'000;

const OptionRow* optionNamed(const QString& name)
{
    const auto row = std::find_if(kOptions.begin(), kOptions.end(), [&](const OptionRow& option) {
        return name == QLatin1String(option.name);
    });
    return row == kOptions.end() ? nullptr : row;
}

QStringList namesIn(const char* list)
{
    return QString::fromLatin1(list).split(u' ', Qt::SkipEmptyParts);
}

QString optionLines(const QStringList& names, const Speaker& speaker)
{
    QString lines;
    for (const QString& name : names) {
        const OptionRow* row = optionNamed(name);
        const QString shown = QStringLiteral("--%1 %2").arg(name, QString::fromLatin1(row->value));
        lines += QStringLiteral("  %1  %2\n").arg(shown, -22).arg(speaker.say("CommandLine", row->purpose));
    }
    return lines;
}

QString helpOf(const CommandRow& command, const Speaker& speaker)
{
    QString usage = QStringLiteral("carmctl ") + QString::fromLatin1(command.words);
    for (const QString& name : namesIn(command.required)) {
        usage += QStringLiteral(" --%1 %2").arg(name, QString::fromLatin1(optionNamed(name)->value));
    }
    if (*command.operand != '\0') {
        usage += u' ' + QString::fromLatin1(command.operand);
    }
    const QStringList names =
        namesIn(command.required) + namesIn(command.optional) + QStringList{QStringLiteral("language")};
    return speaker.say("CommandLine", "Usage: %1 [options]", {usage}) + QStringLiteral("\n\n") +
           speaker.say("CommandLine", command.purpose) + QStringLiteral("\n\n") + optionLines(names, speaker);
}

QString generalHelp(const Speaker& speaker)
{
    QString text = speaker.say("CommandLine", "Usage: %1 [options]", {QStringLiteral("carmctl COMMAND")}) +
                   QStringLiteral("\n\n");
    for (const CommandRow& row : kCommands) {
        text += QStringLiteral("  %1  %2\n")
                    .arg(QString::fromLatin1(row.words), -16)
                    .arg(speaker.say("CommandLine", row.purpose));
    }
    return text + u'\n' +
           speaker.say("CommandLine", "Exit codes: 0 done, 1 refused or problems found, 2 wrong use, 3 "
                                      "something cannot be read or written.") +
           u'\n' + speaker.say("CommandLine", "Each command explains itself with --help.") + u'\n';
}

/// Reads the arguments of one command from left to right.
class ArgumentReader {
public:
    ArgumentReader(const Speaker& speaker, QStringList arguments)
        : m_speaker(speaker), m_arguments(std::move(arguments))
    {
    }

    Result<Options, Exit> read()
    {
        if (m_arguments.isEmpty() || isHelp(m_arguments.constFirst())) {
            return fail(m_arguments.isEmpty() ? Exit{kWrongUse, generalHelp(m_speaker)}
                                              : Exit{kDone, generalHelp(m_speaker)});
        }
        if (m_arguments.constFirst() == QStringLiteral("--version")) {
            return fail(Exit{kDone, QStringLiteral("carmctl " CARM_VERSION "\n")});
        }
        CARM_CHECK(takeCommand());
        if (std::any_of(m_arguments.begin(), m_arguments.end(), isHelp)) {
            return fail(Exit{kDone, helpOf(*m_command, m_speaker)});
        }
        CARM_CHECK(takeArguments());
        CARM_CHECK(requireAll());
        return interpreted();
    }

private:
    static bool isHelp(const QString& argument)
    {
        return argument == QStringLiteral("--help") || argument == QStringLiteral("-h");
    }

    Failure<Exit> wrongUse(const char* sentence, const QString& about) const
    {
        const QString command =
            m_command == nullptr ? QString() : u' ' + QString::fromLatin1(m_command->words);
        return fail(
            Exit{kWrongUse, QStringLiteral("carmctl: %1 %2\n")
                                .arg(m_speaker.say("CommandLine", sentence, {about}),
                                     m_speaker.say("CommandLine", "Help: %1",
                                                   {QStringLiteral("carmctl%1 --help").arg(command)}))});
    }

    Result<void, Exit> takeCommand()
    {
        for (const CommandRow& row : kCommands) {
            const QStringList words = namesIn(row.words);
            if (m_arguments.mid(0, words.size()) == words) {
                m_command = &row;
                m_arguments = m_arguments.mid(words.size());
                return {};
            }
        }
        return wrongUse(QT_TRANSLATE_NOOP("CommandLine", "There is no command “%1”."),
                        m_arguments.mid(0, 2).join(u' '));
    }

    Result<void, Exit> takeArguments()
    {
        bool optionsEnded = false;
        while (!m_arguments.isEmpty()) {
            const QString argument = m_arguments.takeFirst();
            if (argument == QStringLiteral("--") && !optionsEnded) {
                optionsEnded = true;
            } else if (argument.startsWith(u'-') && !optionsEnded) {
                CARM_CHECK(takeOption(argument));
            } else {
                m_options.operands += argument;
            }
        }
        return {};
    }

    Result<void, Exit> takeOption(const QString& argument)
    {
        const QString name = argument.mid(2).section(u'=', 0, 0);
        const OptionRow* row = argument.startsWith(QStringLiteral("--")) ? optionNamed(name) : nullptr;
        const bool isKnown = namesIn(m_command->required).contains(name) ||
                             namesIn(m_command->optional).contains(name) ||
                             name == QStringLiteral("language");
        if (row == nullptr || !isKnown) {
            return wrongUse(QT_TRANSLATE_NOOP("CommandLine", "There is no option %1 here."),
                            argument.section(u'=', 0, 0));
        }
        const bool hasValue = argument.contains(u'=');
        if (*row->value == '\0') {
            if (hasValue) {
                return wrongUse(QT_TRANSLATE_NOOP("CommandLine", "The option --%1 takes no value."), name);
            }
            m_values[name] = name;
            return {};
        }
        if (!hasValue && m_arguments.isEmpty()) {
            return wrongUse(QT_TRANSLATE_NOOP("CommandLine", "The option --%1 needs a value."), name);
        }
        m_values[name] = hasValue ? argument.section(u'=', 1) : m_arguments.takeFirst();
        return {};
    }

    Result<void, Exit> requireAll() const
    {
        for (const QString& name : namesIn(m_command->required)) {
            if (!m_values.contains(name)) {
                return wrongUse(QT_TRANSLATE_NOOP("CommandLine", "The option --%1 is needed."), name);
            }
        }
        const auto count = m_options.operands.size();
        if (count == 0 && m_command->mostOperands > 0) {
            return wrongUse(QT_TRANSLATE_NOOP("CommandLine", "%1 is missing."),
                            QString::fromLatin1(m_command->operand));
        }
        if (count > m_command->mostOperands) {
            return wrongUse(QT_TRANSLATE_NOOP("CommandLine", "“%1” is one argument too many."),
                            m_options.operands.at(m_command->mostOperands));
        }
        return {};
    }

    QString value(const char* name) const
    {
        const auto found = m_values.find(QString::fromLatin1(name));
        return found == m_values.end() ? QString() : found->second;
    }

    bool has(const char* name) const { return m_values.contains(QString::fromLatin1(name)); }

    Failure<Exit> badValue(const char* name) const
    {
        return wrongUse(QT_TRANSLATE_NOOP("CommandLine", "The value of --%1 cannot be used."),
                        QString::fromLatin1(name));
    }

    Result<Options, Exit> interpreted()
    {
        m_options.command = m_command->command;
        m_options.language = m_speaker.language();
        m_options.edition = value("edition");
        m_options.isChecked = has("check");
        m_options.isJsonLines = has("jsonl");
        m_options.isJson = has("json");
        m_options.out = value("out");
        m_options.treatment = value("treatment");
        m_options.store = value("store");
        m_options.publicFile = value("public");
        m_options.secretFile = value("secret");
        const QStringList languages{QStringLiteral("en"), QStringLiteral("fr")};
        m_options.explain = value("explain").split(u',', Qt::SkipEmptyParts);
        if (has("explain") && (m_options.explain.isEmpty() ||
                               !std::all_of(m_options.explain.begin(), m_options.explain.end(),
                                            [&](const QString& one) { return languages.contains(one); }))) {
            return badValue("explain");
        }
        if (has("language") && !languages.contains(value("language"))) {
            return badValue("language");
        }
        m_options.date = QDate::fromString(value("date"), Qt::ISODate);
        if (has("date") && !m_options.date.isValid()) {
            return badValue("date");
        }
        if (has("most")) {
            m_options.most = value("most").toInt();
            if (m_options.most < 1 || m_options.most > kMostMatches) {
                return badValue("most");
            }
        }
        if (has("key-source")) {
            m_options.keySource = parseKeySource(value("key-source"));
            if (!m_options.keySource.has_value()) {
                return badValue("key-source");
            }
        }
        return std::move(m_options);
    }

    const Speaker& m_speaker;
    QStringList m_arguments;
    const CommandRow* m_command = nullptr;
    std::map<QString, QString> m_values;
    Options m_options;
};

/// Before anything else is read, because what is wrong with the rest is said in that language.
presenters::Language languageIn(const QStringList& arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == QStringLiteral("--language")) {
            return presenters::languageFromCode(arguments.value(i + 1));
        }
        if (arguments.at(i).startsWith(QStringLiteral("--language="))) {
            return presenters::languageFromCode(arguments.at(i).section(u'=', 1));
        }
    }
    return presenters::Language::English;
}

/// `carmctl --language fr --help` and the like: the option may stand before the command.
QStringList withoutLeadingLanguage(QStringList arguments)
{
    if (arguments.value(0) == QStringLiteral("--language")) {
        return arguments.mid(2);
    }
    return arguments.value(0).startsWith(QStringLiteral("--language=")) ? arguments.mid(1) : arguments;
}

} // namespace

Result<Options, Exit> readOptions(const QStringList& arguments)
{
    const QStringList given = arguments.mid(1);
    const Speaker speaker(languageIn(given));
    return ArgumentReader(speaker, withoutLeadingLanguage(given)).read();
}

} // namespace carm::app
