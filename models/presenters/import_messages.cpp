// Why a reference edition was not taken: file, row, column and value are %1 … %4.
#include "presenters/format.h"
#include "presenters/message_table.h"

namespace carm::presenters {
namespace {

using reference::ImportErrorCode;

constexpr MessageRow<ImportErrorCode> kImportRows[] = {
    {ImportErrorCode::NotFound, QT_TRANSLATE_NOOP("Import", "%1 was not found."),
     QT_TRANSLATE_NOOP("Import", "There is no folder or file of that name."),
     QT_TRANSLATE_NOOP("Import", "Check the path.")},
    {ImportErrorCode::CannotRead, QT_TRANSLATE_NOOP("Import", "%1 cannot be read."),
     QT_TRANSLATE_NOOP("Import", "The system says: %4"),
     QT_TRANSLATE_NOOP("Import", "Check the permissions of the file.")},
    {ImportErrorCode::TooLarge, QT_TRANSLATE_NOOP("Import", "%1 is too large."),
     QT_TRANSLATE_NOOP("Import", "Row %2: %4"),
     QT_TRANSLATE_NOOP("Import", "Check that it is the right file.")},
    {ImportErrorCode::NotUtf8, QT_TRANSLATE_NOOP("Import", "%1 is not text in UTF-8."),
     QT_TRANSLATE_NOOP("Import", "A byte sequence in it is no character."),
     QT_TRANSLATE_NOOP("Import", "Save the table as UTF-8.")},
    {ImportErrorCode::Malformed, QT_TRANSLATE_NOOP("Import", "%1, row %2: the row cannot be read."),
     QT_TRANSLATE_NOOP("Import", "A quote is out of place or the number of cells is wrong: %4"),
     QT_TRANSLATE_NOOP("Import", "Compare the row with the header.")},
    {ImportErrorCode::MissingTable, QT_TRANSLATE_NOOP("Import", "The table “%1” is missing."),
     QT_TRANSLATE_NOOP("Import", "Every edition needs it; tables are known by their header row."),
     QT_TRANSLATE_NOOP("Import", "Add the table to the folder.")},
    {ImportErrorCode::MissingColumn, QT_TRANSLATE_NOOP("Import", "%1: the column “%3” is missing."),
     QT_TRANSLATE_NOOP("Import", "The table is known by its header but not complete."),
     QT_TRANSLATE_NOOP("Import", "Add the column.")},
    {ImportErrorCode::EmptyValue,
     QT_TRANSLATE_NOOP("Import", "%1, row %2, column “%3”: the value is missing."),
     QT_TRANSLATE_NOOP("Import", "This column must be filled in every row."),
     QT_TRANSLATE_NOOP("Import", "Fill in the cell.")},
    {ImportErrorCode::BadValue,
     QT_TRANSLATE_NOOP("Import", "%1, row %2, column “%3”: “%4” does not belong there."),
     QT_TRANSLATE_NOOP("Import", "It is not what this column holds."),
     QT_TRANSLATE_NOOP("Import", "Correct the cell.")},
    {ImportErrorCode::UnknownRate,
     QT_TRANSLATE_NOOP("Import", "%1, row %2, column “%3”: the rate “%4” is of no known form."),
     QT_TRANSLATE_NOOP("Import", "A rate that is not understood is never guessed."),
     QT_TRANSLATE_NOOP("Import", "Correct the cell.")},
    {ImportErrorCode::UnknownCode,
     QT_TRANSLATE_NOOP("Import", "%1, row %2, column “%3”: “%4” is not in the table that it refers to."),
     QT_TRANSLATE_NOOP("Import", "Codes must be defined before they are used."),
     QT_TRANSLATE_NOOP("Import", "Correct the cell or add the row.")},
    {ImportErrorCode::Duplicate,
     QT_TRANSLATE_NOOP("Import", "%1, row %2: “%4” stands twice for the same day."),
     QT_TRANSLATE_NOOP("Import", "Two rows of one key need different validity dates."),
     QT_TRANSLATE_NOOP("Import", "Remove one, or date them.")},
    {ImportErrorCode::BadPackage, QT_TRANSLATE_NOOP("Import", "The file is not a sound reference edition."),
     QT_TRANSLATE_NOOP("Import", "A check of its %4 failed: it is damaged or altered."),
     QT_TRANSLATE_NOOP("Import", "Get the file again from its source.")},
};

} // namespace

Message messageFor(const reference::ImportError& error, const Speaker& speaker)
{
    const QString row = formatDecimal(QString::number(error.row), speaker.language());
    return sayCode(kImportRows, "Import", error.code, {error.file, row, error.column, error.value}, speaker);
}

} // namespace carm::presenters
