#include "assess_command.h"

#include "assessment_document.h"
#include "output.h"

#include <QFile>

namespace carm::app {
namespace {

/// A full form is about 4 MB; the bound is on what is read before anything is believed.
constexpr qsizetype kMostDocumentBytes = 64 * 1024 * 1024;
constexpr qint64 kChunkBytes = 64 * 1024;

/// At most one byte more than allowed, so that the reader of the JSON sees that it is too much.
QByteArray readDocument(QFile& input)
{
    QByteArray document;
    while (document.size() <= kMostDocumentBytes) {
        const QByteArray chunk = input.read(kChunkBytes);
        if (chunk.isEmpty()) {
            break;
        }
        document += chunk;
    }
    return document;
}

/// Reads over what is too long, so that the next line begins where it begins.
QByteArray readDocumentLine(QFile& input)
{
    QByteArray line = input.readLine(kMostDocumentBytes + 2);
    QByteArray rest = line;
    while (!rest.isEmpty() && !rest.endsWith('\n')) {
        rest = input.readLine(kChunkBytes);
    }
    return line;
}

int assessLines(QFile& input, const AssessmentDocuments& documents, const presenters::Speaker& speaker)
{
    int code = kDone;
    for (int number = 1;; ++number) {
        const QByteArray line = readDocumentLine(input);
        if (line.isEmpty()) {
            return code;
        }
        if (line.trimmed().isEmpty()) {
            continue;
        }
        const AssessmentDocument result = documents.assess(line);
        printJson(result.json);
        const QString place = speaker.say("CommandLine", "Line %1:", {QString::number(number)});
        for (const QString& complaint : result.complaints) {
            complain(place + u' ' + complaint);
        }
        code = result.isRefused ? kRefused : code;
    }
}

} // namespace

int runAssess(const Options& options)
{
    const presenters::Speaker speaker(options.language);
    const auto edition = importEdition(options.edition, speaker);
    if (!edition) {
        return edition.error();
    }
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly)) {
        complain(speaker.say("CommandLine", "Standard input cannot be read: %1", {input.errorString()}));
        return kEnvironmentTrouble;
    }
    const AssessmentDocuments documents(edition.value(), options, kMostDocumentBytes);
    if (options.isJsonLines) {
        return assessLines(input, documents, speaker);
    }
    const AssessmentDocument result = documents.assess(readDocument(input));
    printJson(result.json);
    for (const QString& complaint : result.complaints) {
        complain(complaint);
    }
    return result.isRefused ? kRefused : kDone;
}

} // namespace carm::app
