// What stands on the printed copies of a sealed entry, ready to be set: every text in the language of the
// person, taken from the sealed document and computed again with its own edition.
#pragma once

#include "presenters/kiosk_session.h"

#include <functional>

namespace carm::presenters {

struct PrintedRow {
    QString label;
    QString value;
};

struct PrintedPart {
    QString heading;
    std::vector<PrintedRow> rows;
};

/// One line of the goods table; the cells stand in the order of PrintedEntry::goodsHeadings.
struct PrintedGoods {
    QString number; ///< of the line; with the invoice before it when there are several, 2-1
    QString description;
    QStringList
        details; ///< classification number, origin, treatment, quantity: a second line under the description
    QString value; ///< in the currency of the invoice
    QString valueForDuty;
    QString customsDuty;
    QString tax;
};

/// One amount of the computation: what it is, the steps in their order, and the result.
struct PrintedAmount {
    QString label;
    QStringList sentences;
    QString amount;
};

/// The computation of one line: value for duty, every charge in the order of the law, the total.
struct PrintedComputation {
    QString heading;
    std::vector<PrintedAmount> amounts;
};

struct PrintedEntry {
    QString language; ///< "en" or "fr"
    QString title;
    QString subtitle;
    QStringList copyMarks; ///< one a copy
    QString practiceMark;  ///< across each page and in its footer; empty outside practice
    QString numberLabel;
    QString number; ///< as printed, 00000-123456784
    QString numberDigits;
    std::vector<PrintedPart> parts; ///< importer, shipment
    QString goodsHeading;
    QStringList goodsHeadings; ///< line, goods, value, value for duty, duty, tax
    std::vector<PrintedGoods> goods;
    std::vector<PrintedRow> totals;
    QString owedLabel;
    QString owed;
    QString explanationHeading;
    std::vector<PrintedComputation> explanation;
    QString declarationHeading;
    QString declaration;
    std::vector<PrintedRow> signature; ///< name, time; the last one is for the hand
    QString stampHeading;
    QStringList stampLabels;
    QString stampRoomLabel;
    QString codesHeading;
    QString codesText;
    QString noCodesText; ///< in the place of the codes of an entry that is too long for them
    QString footer;
    std::function<QString(int page, int pages)> pageLabel;
    std::function<QString(int code, int codes)> codeLabel;
};

/// What a person signs for, on the screen and on paper.
QString declarationSentence(const Speaker& speaker);

/// What stands on every copy and what the document says by itself: no goods and no amounts. `environment` is
/// that of the edition.
PrintedEntry printedFrame(const protocol::SealedEntry& entry, const protocol::EntryContent& content,
                          const QString& environment, const Speaker& speaker);

enum class PrintedEntryError {
    Unreadable,    ///< the document is not a declaration of this program's format
    OtherEdition,  ///< computed with another edition than the one given
    AmountsDiffer, ///< the edition gives other amounts than the sealed ones
};

/// `edition` is the one that the entry was sealed with.
Result<PrintedEntry, PrintedEntryError> printedEntry(const protocol::SealedEntry& entry,
                                                     const reference::EditionPointer& edition,
                                                     const Speaker& speaker);

} // namespace carm::presenters
