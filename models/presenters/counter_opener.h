// Opens a declaration by what lies on the counter: the codes of a printed copy, read by a keyboard-wedge
// reader or found in an image file by the page, the bar code of its number, or a number that was typed. A
// copy opens with the network down and on a machine that has never seen the entry; opened twice it is one
// entry.
#pragma once

#include "presenters/counter_session.h"

#include <QObject>
#include <QStringList>

namespace carm::presenters {

class CounterOpener final : public QObject {
    Q_OBJECT
public:
    explicit CounterOpener(CounterSession& session, QObject* parent = nullptr);
    ~CounterOpener() override;

    /// One line of a reader or of the search field, or one text of an image. A code of a printed copy is
    /// collected until the copy is whole; a transaction number is looked up. False when it is neither, so
    /// that the page may search for it.
    bool take(const QString& line);
    /// The texts that were found in one image.
    void takeAll(const QStringList& texts);
    /// Forgets the codes that were read so far.
    void clear();

    /// "2 of 3 codes read. Still missing: 3."; empty while nothing is being collected.
    QString progress() const;
    std::optional<Message> problem() const;

Q_SIGNALS:
    void changed();
    /// Kept by the store and ready to be opened.
    void opened(const QString& transactionNumber);

private:
    void takeCode(const QString& text);
    void verify(const protocol::SealedEntry& entry);
    void keep(const protocol::SealedEntry& entry);
    void lookUp(const QString& number);
    void fail(std::function<Message(const Speaker&)> problem);

    struct Private;
    std::unique_ptr<Private> m_d;
};

} // namespace carm::presenters
