// A store of one table for tests of Database, and its bytes on disk.
#pragma once

#include "storage/database.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace carm::test {

inline SecretBytes keyOf(unsigned char fill)
{
    return SecretBytes::copyOf(std::vector<unsigned char>(32, fill));
}

inline storage::SchemaKind noteKind(int versions = 2)
{
    storage::SchemaKind kind{0x5445'5354, {}};
    const std::vector<storage::Migration> steps{
        {{QStringLiteral(
            "CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL, bytes BLOB) STRICT")}},
        {{QStringLiteral("ALTER TABLE note ADD COLUMN parent INTEGER REFERENCES note (id)"),
          QStringLiteral("CREATE INDEX note_parent ON note (parent)")}},
        {{QStringLiteral("ALTER TABLE note ADD COLUMN kind TEXT NOT NULL DEFAULT 'plain'")}},
    };
    kind.migrations.assign(steps.begin(), steps.begin() + versions);
    return kind;
}

using OpenedStore = Result<std::unique_ptr<storage::Database>, storage::OpenError>;

class StoreFixture {
public:
    StoreFixture() : m_key(keyOf(7)) {}
    explicit StoreFixture(const QString& folder)
        : m_key(keyOf(7)), m_path(folder + QStringLiteral("/store.db"))
    {
    }

    QString path() const { return m_path.isEmpty() ? m_dir.filePath(QStringLiteral("store.db")) : m_path; }
    const SecretBytes& key() const { return m_key; }

    OpenedStore open(storage::Access access = storage::Access::CreateOrOpen,
                     const storage::SchemaKind& kind = noteKind()) const
    {
        return openWith(m_key, access, kind);
    }
    OpenedStore openWith(const SecretBytes& key, storage::Access access,
                         const storage::SchemaKind& kind) const
    {
        return storage::Database::open({path(), key, access, 0}, kind);
    }
    /// The name of the error's code, empty when it was opened.
    QString errorOf(const OpenedStore& opened) const
    {
        return opened ? QString() : storage::toText(opened.error().code);
    }

    /// A closed store with `notes` rows, some pages long.
    void make(int notes = 200) const
    {
        auto store = open();
        QVERIFY2(store.ok(), store ? "" : qPrintable(store.error().detail));
        auto transaction = storage::Transaction::begin(**store);
        for (int index = 0; index < notes; ++index) {
            QVERIFY(addNote(**store, QStringLiteral("note %1 ").arg(index) + QString(200, u'n')));
        }
        QVERIFY(transaction.value().commit().ok());
    }
    static bool addNote(storage::Database& store, const QString& text)
    {
        return store.run("INSERT INTO note (text) VALUES (?)", {text}).ok();
    }
    static qint64 countNotes(storage::Database& store)
    {
        auto rows = store.run("SELECT count(*) FROM note");
        return rows && rows.value().next().valueOr(false) ? rows->integer(0) : -1;
    }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }
    QByteArray bytes() const { return bytesOf(path()); }
    void write(const QByteArray& bytes) const
    {
        QFile file(path());
        QVERIFY(file.open(QFile::WriteOnly | QFile::Truncate));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    QDir folder() const { return QFileInfo(path()).absoluteDir(); }

private:
    QTemporaryDir m_dir;
    SecretBytes m_key;
    QString m_path;
};

} // namespace carm::test
