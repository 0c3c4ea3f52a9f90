#include "fixture/store_fixture.h"
#include "harness/harness.h"
#include "reference/fold.h"

#include <QDirIterator>
#include <QStringEncoder>

#include <algorithm>

using namespace carm;
using namespace carm::test;

namespace {

/// The name in every spelling in which it could stand on disk.
QByteArrayList spellings()
{
    const QString name = importerNameOfTests();
    QStringEncoder utf16(QStringEncoder::Utf16LE);
    QStringEncoder wide(QStringEncoder::Utf16BE);
    const QByteArray utf8 = name.toUtf8();
    return {utf8,         QByteArray(utf16(name)), QByteArray(wide(name)), name.toLatin1(),
            utf8.toHex(), utf8.toBase64()};
}

/// What stands in the tables as it is. The name alone would prove little: drafts and documents are compressed
/// before they are encrypted.
QByteArrayList plainParts(const protocol::SealedEntry& entry)
{
    const QByteArray pack = qCompress(entry.document);
    return {entry.hash,
            entry.signature,
            pack.mid(pack.size() / 2, 40),
            entry.subject.toUtf8(),
            entry.id.uuid.toRfc4122(),
            identityOfTests().terminal.toUtf8(),
            "CREATE TABLE",
            "SQLite format 3"};
}

/// The files below `folder` that hold any of `needles`.
QStringList filesWith(const QByteArrayList& needles, const QString& folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QFile::ReadOnly)) {
            found.append(QStringLiteral("unreadable: ") + file.fileName());
            continue;
        }
        const QByteArray content = file.readAll();
        if (std::any_of(needles.begin(), needles.end(),
                        [&content](const QByteArray& needle) { return content.contains(needle); })) {
            found.append(file.fileName());
        }
    }
    return found;
}

class SecrecyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Looked for while the store is open too, so in the log and the shared memory.
    void nothingStandsInTheClearOnDisk()
    {
        const StoreFixture fixture;
        auto store = fixture.openSupplied();
        const outbox::StoredDraft draft = newDraft();
        QVERIFY(store->saveDraft(draft).ok());
        QVERIFY(QFileInfo(fixture.path() + QStringLiteral("-wal")).size() > 0);
        QCOMPARE(filesWith(spellings(), fixture.folder()), QStringList());
        const auto sealed = store->sealDraft(draft.id, sealerOf(draft), noonAnd(0));
        QVERIFY(sealed.ok());
        QVERIFY(sealed->document.contains(importerNameOfTests().toUtf8()));
        const QByteArrayList needles = spellings() + plainParts(*sealed);
        QCOMPARE(filesWith(needles, fixture.folder()), QStringList());
        store = nullptr;
        QCOMPARE(filesWith(needles, fixture.folder()), QStringList());
    }

    /// What came from elsewhere is as secret as what was typed here: in columns that a search reads, in
    /// copies that were kept, and in what central told.
    void nothingThatCameFromElsewhereStandsInTheClear()
    {
        const StoreFixture fixture;
        auto store = fixture.openSupplied();
        const auto kept = foreignDeclaration(70);
        const auto told = foreignDeclaration(80);
        const QByteArray state = "a state of this terminal, in the clear";
        QVERIFY(store->keepDeclaration(kept, true, noonAnd(0)).ok());
        QVERIFY(store->keepFeed({{toldDeclaration(1, told)}, 1, true}).ok());
        QVERIFY(store->saveLocalState(QStringLiteral("registration"), state).ok());
        const auto record = sealPayment(*store, kept.subject);
        const QByteArrayList needles =
            spellings() + plainParts(kept) + plainParts(record) +
            QByteArrayList{told.subject.toUtf8(), reference::folded(importerNameOfTests()).toUtf8(), state,
                           "paymentTaken"};
        QCOMPARE(store->declarations({QStringLiteral("etoile"), 9})->size(), std::size_t(2));
        QVERIFY(QFileInfo(fixture.path() + QStringLiteral("-wal")).size() > 0);
        QCOMPARE(filesWith(needles, fixture.folder()), QStringList());
        store = nullptr;
        QCOMPARE(filesWith(needles, fixture.folder()), QStringList());
    }

    /// The search itself must be able to find.
    void theSearchFindsAPlainFile()
    {
        for (const QByteArray& spelling : spellings()) {
            const QTemporaryDir folder;
            QFile file(folder.filePath(QStringLiteral("plain")));
            QVERIFY(file.open(QFile::WriteOnly));
            file.write("before " + spelling + " after");
            file.close();
            QCOMPARE(filesWith(spellings(), folder.path()).size(), 1);
        }
    }
};

} // namespace

CARM_TEST(SecrecyTest)
#include "secrecy_test.moc"
