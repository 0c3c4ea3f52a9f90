#include "print/printed_copies.h"

#include "print/document.h"
#include "print/sections.h"
#include "protocol/paper_code.h"

namespace carm::print {
namespace {

QString titleOf(const presenters::PrintedEntry& entry)
{
    return QStringLiteral("%1 %2").arg(entry.title, entry.number);
}

PageFrame frameOf(const presenters::PrintedEntry& entry, const QString& copyMark)
{
    return {.practiceMark = entry.practiceMark,
            .headLeft = QStringLiteral("%1 · %2").arg(entry.title, copyMark),
            .headRight = entry.number,
            .footer = entry.footer,
            .pageLabel = entry.pageLabel};
}

/// What stands above the signature on every copy.
Flow declaredContent(const presenters::PrintedEntry& entry, const QString& copyMark, const Styles& styles)
{
    Flow flow;
    addMasthead(flow, entry, copyMark, styles);
    addFacts(flow, entry, styles);
    addGoods(flow, entry, styles);
    addOwed(flow, entry, styles);
    addComputation(flow, entry, styles);
    return flow;
}

} // namespace

QByteArray printedCopiesPdf(const presenters::PrintedEntry& entry, const QStringList& codes)
{
    const Styles styles = makeStyles();
    std::vector<Document> copies;
    for (const QString& copyMark : entry.copyMarks) {
        Document copy{frameOf(entry, copyMark), declaredContent(entry, copyMark, styles)};
        addSignature(copy.flow, entry, styles);
        addCodes(copy.flow, entry, codes, styles);
        copies.push_back(std::move(copy));
    }
    return toPdf(titleOf(entry), copies, styles);
}

QByteArray stampedCopyPdf(const presenters::StampedCopy& copy)
{
    const Styles styles = makeStyles();
    const presenters::PrintedEntry& entry = copy.text;
    const QString copyMark = entry.copyMarks.constLast(); // the agency keeps the others
    const auto codes = protocol::toPaperCodes(copy.entry);
    Document document{frameOf(entry, copyMark), declaredContent(entry, copyMark, styles)};
    addStampedSignature(document.flow, copy, styles);
    addCodes(document.flow, entry, codes ? codes.value() : QStringList(), styles);
    return toPdf(titleOf(entry), {document}, styles);
}

} // namespace carm::print
