#include "output.h"

#include "presenters/message_table.h"

#include <QJsonDocument>

#include <cstdio>

namespace carm::app {
namespace {

using presenters::Message;
using presenters::Speaker;

struct JsonErrorRow {
    json::ErrorCode code;
    const char* name;
    const char* what;
    const char* why;
    const char* mend;
};

/// %1 is the place in the document, %2 the text there or the reader's own words.
constexpr JsonErrorRow kJsonErrors[] = {
    {json::ErrorCode::TooLarge, "tooLarge",
     QT_TRANSLATE_NOOP("CommandLine", "The declaration is too large. %1"),
     QT_TRANSLATE_NOOP("CommandLine", "A form has at most 99 invoices and 9,999 lines."),
     QT_TRANSLATE_NOOP("CommandLine", "Divide it.")},
    {json::ErrorCode::TooDeep, "tooDeep",
     QT_TRANSLATE_NOOP("CommandLine", "The declaration is nested too deeply."),
     QT_TRANSLATE_NOOP("CommandLine", "It has invoices, they have lines, and nothing lies deeper."),
     QT_TRANSLATE_NOOP("CommandLine", "Compare it with the schema.")},
    {json::ErrorCode::NotUtf8, "notUtf8",
     QT_TRANSLATE_NOOP("CommandLine", "The declaration is not text in UTF-8."),
     QT_TRANSLATE_NOOP("CommandLine", "A byte sequence in it is no character."),
     QT_TRANSLATE_NOOP("CommandLine", "Save it as UTF-8.")},
    {json::ErrorCode::Malformed, "malformed",
     QT_TRANSLATE_NOOP("CommandLine", "The declaration is not sound JSON."),
     QT_TRANSLATE_NOOP("CommandLine", "The reader says: %2."),
     QT_TRANSLATE_NOOP("CommandLine", "Correct that place.")},
    {json::ErrorCode::NotAnObject, "notAnObject",
     QT_TRANSLATE_NOOP("CommandLine", "The declaration is no JSON object."),
     QT_TRANSLATE_NOOP("CommandLine", "It has to begin with { and end with }."),
     QT_TRANSLATE_NOOP("CommandLine", "Compare it with the schema.")},
    {json::ErrorCode::Missing, "missing", QT_TRANSLATE_NOOP("CommandLine", "%1 is missing."),
     QT_TRANSLATE_NOOP("CommandLine", "The schema asks for it."),
     QT_TRANSLATE_NOOP("CommandLine", "Add it.")},
    {json::ErrorCode::WrongType, "wrongType", QT_TRANSLATE_NOOP("CommandLine", "%1 is of the wrong type."),
     QT_TRANSLATE_NOOP("CommandLine",
                       "Every value is a text in quotes, figures too; only invoices and lines are lists."),
     QT_TRANSLATE_NOOP("CommandLine", "Compare it with the schema.")},
    {json::ErrorCode::BadValue, "badValue", QT_TRANSLATE_NOOP("CommandLine", "%1: “%2” cannot be used."),
     QT_TRANSLATE_NOOP("CommandLine", "What is not declared has no key; an empty text means nothing."),
     QT_TRANSLATE_NOOP("CommandLine", "Fill it in, or leave the key away.")},
    {json::ErrorCode::Unknown, "unknown",
     QT_TRANSLATE_NOOP("CommandLine", "%1 is no field of the declaration."),
     QT_TRANSLATE_NOOP("CommandLine", "A misspelt field must not be ignored in silence."),
     QT_TRANSLATE_NOOP("CommandLine", "Compare its name with the schema.")},
};

const JsonErrorRow& rowOf(json::ErrorCode code)
{
    for (const JsonErrorRow& row : kJsonErrors) {
        if (row.code == code) {
            return row;
        }
    }
    CARM_ENSURE(false);
    return kJsonErrors[0];
}

/// Embeddings, overrides, isolates and marks of the direction of writing (Unicode Standard Annex 9).
bool isDirection(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E ||
           code == 0x200F || code == 0x061C;
}

void write(FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

QString printable(const QString& text)
{
    QString shown = text;
    for (QChar& character : shown) {
        const bool isLayout = character == u'\n' || character == u'\t';
        if (!isLayout && (character.category() == QChar::Other_Control || isDirection(character) ||
                          character == QChar::LineSeparator || character == QChar::ParagraphSeparator)) {
            character = QChar::ReplacementCharacter;
        }
    }
    return shown;
}

void printText(const QString& text)
{
    write(stdout, printable(text).toUtf8());
}

void printJson(const QJsonObject& object)
{
    write(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void complain(const QString& sentence)
{
    const QString line = printable(sentence).replace(u'\n', u' ');
    write(stderr, QStringLiteral("carmctl: %1\n").arg(line).toUtf8());
}

QString paragraph(const Message& message)
{
    QStringList parts{message.what, message.why, message.mend};
    parts.removeAll(QString());
    return parts.join(u' ');
}

Message messageFor(const json::Error& error, const Speaker& speaker)
{
    const JsonErrorRow& row = rowOf(error.code);
    const QStringList facts{error.path, error.detail};
    return {speaker.say("CommandLine", row.what, facts).trimmed(), speaker.say("CommandLine", row.why, facts),
            speaker.say("CommandLine", row.mend, facts)};
}

QString toText(json::ErrorCode code)
{
    return QString::fromLatin1(rowOf(code).name);
}

int complainOfImport(const std::vector<reference::ImportError>& errors, const Speaker& speaker)
{
    int code = kRefused;
    for (const reference::ImportError& error : errors) {
        complain(paragraph(presenters::messageFor(error, speaker)));
        if (error.code == reference::ImportErrorCode::NotFound ||
            error.code == reference::ImportErrorCode::CannotRead) {
            code = kEnvironmentTrouble;
        }
    }
    return code;
}

Result<reference::EditionPointer, int> importEdition(const QString& path, const Speaker& speaker)
{
    auto imported = reference::importAny(path);
    if (!imported) {
        return fail(complainOfImport(imported.error(), speaker));
    }
    return std::move(imported).value();
}

} // namespace carm::app
