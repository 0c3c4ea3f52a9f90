#include "harness/harness.h"

#include "importer_fixture.h"
#include "presenters/declaration_list.h"
#include "presenters/importer_editor.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTimer>

using namespace carm;
using namespace carm::presenters;
using declaration::Field;
using declaration::FieldPath;
using outbox::OutboxState;
using outbox::StoreError;
using outbox::StoreErrorCode;
using test::kMapleNumber;
using List = DeclarationList;

namespace {

declaration::Draft mapleDraft(const char* type = "C")
{
    declaration::Draft draft = test::sampleDraft();
    draft.type = QString::fromUtf8(type);
    draft.importerNumber = kMapleNumber + QStringLiteral("RM0001");
    draft.importerName = QStringLiteral("Maple & Sons Imports Ltd.");
    if (draft.type == QStringLiteral("AB")) {
        draft.releaseDate = draft.accountingDate;
    }
    return draft;
}

/// A desktop with a list and an editor, and Zoé of Maple signed in.
struct Bench {
    test::ImporterDesk desk;
    std::unique_ptr<DeclarationList> list;
    std::unique_ptr<ImporterEditor> editor;

    Bench()
    {
        desk.openMaple();
        list = std::make_unique<DeclarationList>(*desk.session);
        editor = std::make_unique<ImporterEditor>(*desk.session);
    }
    ~Bench()
    {
        editor.reset();
        list.reset();
    }

    QUuid keep(const declaration::Draft& draft, const QString& number = {}, bool isTemplate = false)
    {
        const QUuid id = QUuid::createUuid();
        desk.backend.listed[id] = {{id, draft, QStringLiteral("en"), {}, desk.clock.now()},
                                   {id, draft.importerName, isTemplate, number, desk.clock.now()}};
        list->reload();
        return id;
    }
    /// A declaration that was sealed here; its number.
    QString seal(const declaration::Draft& draft)
    {
        editor->open(keep(draft));
        editor->submit();
        CARM_ENSURE(editor->sealedEntry().has_value());
        const QString number = editor->sealedEntry()->subject;
        editor->close();
        return number;
    }
    void tellState(const QString& number, const char* state)
    {
        const outbox::KnownDeclaration& known = desk.backend.known.at(number);
        protocol::DeclarationView view;
        view.transactionNumber = number;
        view.declaration = known.entry;
        view.state = QString::fromUtf8(state);
        view.owed = money::Cents::of(40'935);
        desk.backend.known.at(number).view = view;
        desk.backend.known.at(number).own->state = OutboxState::Acknowledged;
        desk.backend.listener->feedChanged();
    }
    int rowOf(const QString& number) const
    {
        for (int row = 0; row < list->rowCount(); ++row) {
            const QModelIndex index = list->index(row, 0);
            if (index.data(List::TransactionNumberRole).toString() == number &&
                index.data(List::KindRole).toInt() == static_cast<int>(DeclarationRowKind::Sealed)) {
                return row;
            }
        }
        return -1;
    }
    QString shown(int row, int column) const { return list->index(row, column).data().toString(); }
};

class DeclarationListTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Bench> m_bench;

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }
    void cleanup() { m_bench.reset(); }

    void beginsWithTheBusinessFilledIn()
    {
        QVERIFY(m_bench->list->emptyMessage().has_value());
        const QSignalSpy opened(m_bench->list.get(), &List::opened);
        m_bench->list->create(QStringLiteral("AB"));
        QCOMPARE(opened.size(), 1);
        const auto& kept = m_bench->desk.backend.listed.at(opened[0][0].toUuid());
        QCOMPARE(kept.draft.draft.type, QStringLiteral("AB"));
        QCOMPARE(kept.draft.draft.importerNumber, kMapleNumber + QStringLiteral("RM0001"));
        QCOMPARE(kept.draft.draft.importerName, QStringLiteral("Maple & Sons Imports Ltd."));
        QVERIFY(kept.draft.draft.importerAddress.contains(QStringLiteral("K1A 0L8")));
        QCOMPARE(m_bench->list->rowCount(), 1);
        QCOMPARE(m_bench->shown(0, List::State), QStringLiteral("Draft"));
    }

    void showsLiveStates()
    {
        QAbstractItemModelTester tester(m_bench->list.get(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QString number = m_bench->seal(mapleDraft());
        const int row = m_bench->rowOf(number);
        QCOMPARE(m_bench->shown(row, List::State), QStringLiteral("Saved, to be sent"));
        QCOMPARE(m_bench->shown(row, List::Owed), QStringLiteral("$409.35"));
        QCOMPARE(m_bench->shown(row, List::Type), QStringLiteral("C"));
        m_bench->desk.backend.settleDeclaration(number, OutboxState::Rejected, QStringLiteral("numberTaken"));
        QCOMPARE(m_bench->shown(m_bench->rowOf(number), List::State), QStringLiteral("Needs you"));
        QCOMPARE(m_bench->list->count(DeclarationFilter::NeedsPerson), 1);
        m_bench->tellState(number, "paymentDue");
        QCOMPARE(m_bench->shown(m_bench->rowOf(number), List::State), QStringLiteral("Payment due"));
        QCOMPARE(m_bench->list->count(DeclarationFilter::ToPay), 1);
        m_bench->list->setFilter(DeclarationFilter::Submitted);
        QCOMPARE(m_bench->list->rowCount(), 0);
        QVERIFY(m_bench->list->emptyMessage().has_value());
    }

    void saysTheDueDateByTheRelease()
    {
        declaration::Draft draft = mapleDraft("AB");
        draft.accountingDate = QStringLiteral("2026-03-02");
        draft.releaseDate = QStringLiteral("2026-02-16"); // of the period that ends on 17 February
        const QString number = m_bench->seal(draft);
        QCOMPARE(m_bench->shown(m_bench->rowOf(number), List::Due), QStringLiteral("3 March 2026"));
        draft.releaseDate = QStringLiteral("2026-02-18");
        const QString later = m_bench->seal(draft);
        QCOMPARE(m_bench->shown(m_bench->rowOf(later), List::Due), QStringLiteral("31 March 2026"));
    }

    void copiesWithoutNumbersAndDays()
    {
        declaration::Draft draft = mapleDraft("AB");
        draft.invoices[0].number = QStringLiteral("INV-7");
        const QString number = m_bench->seal(draft);
        const QSignalSpy opened(m_bench->list.get(), &List::opened);
        m_bench->list->copy(m_bench->rowOf(number));
        QCOMPARE(opened.size(), 1);
        const declaration::Draft copy = m_bench->desk.backend.listed.at(opened[0][0].toUuid()).draft.draft;
        QCOMPARE(copy.invoices[0].number, QString());
        QCOMPARE(copy.releaseDate, QString());
        QCOMPARE(copy.cargoControlNumber, QString());
        QCOMPARE(copy.accountingDate, QStringLiteral("2026-03-02"));
        QCOMPARE(copy.invoices[0].lines, draft.invoices[0].lines);
    }

    void keepsTemplatesApart()
    {
        const QUuid draft = m_bench->keep(mapleDraft());
        m_bench->list->saveAsTemplate(0, QStringLiteral("  T-shirts from China "));
        QCOMPARE(m_bench->list->rowCount(), 1); // not among all
        m_bench->list->setFilter(DeclarationFilter::Templates);
        QCOMPARE(m_bench->list->rowCount(), 1);
        QCOMPARE(m_bench->shown(0, List::Importer), QStringLiteral("T-shirts from China"));
        const QSignalSpy opened(m_bench->list.get(), &List::opened);
        m_bench->list->copy(0);
        QVERIFY(opened[0][0].toUuid() != draft);
        const auto& copy = m_bench->desk.backend.listed.at(opened[0][0].toUuid());
        QVERIFY(!copy.row.isTemplate);
        QCOMPARE(copy.row.title, QStringLiteral("Maple & Sons Imports Ltd."));
        m_bench->list->discard(0);
        QCOMPARE(m_bench->list->count(DeclarationFilter::Templates), 0);
        QCOMPARE(m_bench->list->count(DeclarationFilter::Drafts), 2);
    }

    void searches()
    {
        m_bench->keep(mapleDraft());
        const QString number = m_bench->seal(mapleDraft());
        m_bench->list->setSearch(number.left(5) + u'-' + number.mid(5));
        QCOMPARE(m_bench->list->rowCount(), 1);
        m_bench->list->setSearch(QStringLiteral("maple"));
        QCOMPARE(m_bench->list->rowCount(), 1); // of the drafts; the store searches the sealed ones
        m_bench->list->setSearch(QStringLiteral("nobody"));
        QVERIFY(m_bench->list->emptyMessage()->what.contains(QStringLiteral("found")));
    }

    void showsNothingOfAFormerPerson()
    {
        m_bench->keep(mapleDraft());
        QCOMPARE(m_bench->list->rowCount(), 1);
        m_bench->desk.session->signOut();
        QCOMPARE(m_bench->list->rowCount(), 0);
    }

    void offersACorrectionUntilThePaymentDueDateThenAnAdjustment()
    {
        const QString number = m_bench->seal(mapleDraft("AB"));
        m_bench->tellState(number, "accepted");
        const ChangeOffer before = m_bench->list->changeOffer(m_bench->rowOf(number));
        QVERIFY(before.isAllowed);
        QCOMPARE(before.kind, account::ChangeKind::Correction);
        QCOMPARE(before.until, QStringLiteral("until 31 March 2026"));
        m_bench->desk.clock.setToday(QDate(2026, 4, 1));
        const ChangeOffer after = m_bench->list->changeOffer(m_bench->rowOf(number));
        QCOMPARE(after.kind, account::ChangeKind::Adjustment);
        QVERIFY(after.isAllowed && after.until.isEmpty());
        m_bench->desk.clock.setToday(QDate(2030, 4, 1));
        QVERIFY(!m_bench->list->changeOffer(m_bench->rowOf(number)).isAllowed);
    }

    void refusesAChangeThatTheStateForbids()
    {
        const QString number = m_bench->seal(mapleDraft());
        m_bench->tellState(number, "underExamination");
        const ChangeOffer offer = m_bench->list->changeOffer(m_bench->rowOf(number));
        QVERIFY(!offer.isAllowed);
        QVERIFY(offer.why.mend.contains(QStringLiteral("examination")));
        const QSignalSpy opened(m_bench->list.get(), &List::opened);
        m_bench->list->change(m_bench->rowOf(number));
        QCOMPARE(opened.size(), 0);
        QVERIFY(m_bench->list->problem().has_value());
    }

    void opensTheCorrectionThatWasBegun()
    {
        const QString number = m_bench->seal(mapleDraft());
        m_bench->tellState(number, "submitted");
        const QSignalSpy opened(m_bench->list.get(), &List::opened);
        m_bench->list->change(m_bench->rowOf(number));
        m_bench->list->change(m_bench->rowOf(number));
        QCOMPARE(opened.size(), 2);
        QCOMPARE(opened[0][0].toUuid(), opened[1][0].toUuid());
        QCOMPARE(m_bench->list->count(DeclarationFilter::Drafts), 1);
    }

    void saysWhyTheStoreDidNotAnswer()
    {
        m_bench->desk.backend.readError = StoreError{StoreErrorCode::Damaged, {}};
        m_bench->list->reload();
        QVERIFY(m_bench->list->emptyMessage()->what.contains(QStringLiteral("damaged")));
    }
};

class ImporterEditorTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Bench> m_bench;

    ImporterEditor& editor() const { return *m_bench->editor; }
    void type(const FieldPath& path, const char* text)
    {
        editor().editor().setText(path, QString::fromUtf8(text));
    }
    QUuid openDraft(declaration::Draft draft = mapleDraft())
    {
        const QUuid id = m_bench->keep(std::move(draft));
        editor().open(id);
        return id;
    }
    /// A correction of a declaration whose total was not declared on the invoice.
    QString openCorrection()
    {
        declaration::Draft draft = mapleDraft("AB");
        draft.invoices[0].total.clear();
        const QString number = m_bench->seal(draft);
        m_bench->tellState(number, "accepted");
        m_bench->list->change(m_bench->rowOf(number));
        for (const auto& [id, kept] : m_bench->desk.backend.listed) {
            if (kept.row.transactionNumber == number) {
                editor().open(id);
            }
        }
        return number;
    }

private Q_SLOTS:
    void init() { m_bench = std::make_unique<Bench>(); }
    void cleanup() { m_bench.reset(); }

    void opensADraftWithItsComputation()
    {
        const QSignalSpy opened(&editor(), &ImporterEditor::opened);
        openDraft();
        QCOMPARE(opened.size(), 1);
        QVERIFY(editor().isOpen());
        QCOMPARE(editor().lines().rowCount(), 1);
        QCOMPARE(editor().owed().total, QStringLiteral("$409.35"));
        QCOMPARE(editor().explanation().size(), 1U);
        QVERIFY(editor().findings().empty());
        QVERIFY(!editor().obstacle());
        QCOMPARE(editor().saving().saving, DraftSaving::Saved);
    }

    void saysWhenTheDraftIsGone()
    {
        editor().open(QUuid::createUuid());
        QVERIFY(!editor().isOpen());
        QVERIFY(editor().problem()->what.contains(QStringLiteral("not found")));
    }

    void savesFieldByFieldAndNotPutOffByTyping()
    {
        const QUuid id = openDraft();
        type({Field::ImporterName}, "Maple North");
        QCOMPARE(editor().saving().saving, DraftSaving::Saving);
        QTimer keys; // that never pause
        connect(&keys, &QTimer::timeout, this, [this, key = 0]() mutable {
            type({Field::ImporterAddress}, QByteArray::number(++key).constData());
        });
        keys.start(20);
        QTRY_VERIFY(m_bench->desk.backend.saves > 0);
        keys.stop();
        QCOMPARE(m_bench->desk.backend.listed.at(id).draft.draft.importerName, QStringLiteral("Maple North"));
        QCOMPARE(m_bench->desk.backend.listed.at(id).row.title, QStringLiteral("Maple North"));
        QTRY_COMPARE(editor().saving().saving, DraftSaving::Saved);
        QVERIFY(!editor().saving().text.isEmpty());
    }

    void savesOnTheWayOut()
    {
        const QUuid id = openDraft();
        type({Field::ImporterName}, "Maple South");
        m_bench->editor.reset();
        QCOMPARE(m_bench->desk.backend.listed.at(id).draft.draft.importerName, QStringLiteral("Maple South"));
    }

    void saysWhenItCannotSaveAndTriesAgain()
    {
        const QUuid id = openDraft();
        m_bench->desk.backend.draftError = StoreError{StoreErrorCode::DiskFull, {}};
        type({Field::ImporterName}, "Maple West");
        QTRY_COMPARE(editor().saving().saving, DraftSaving::NotSaved);
        QVERIFY(editor().saving().problem.why.contains(QStringLiteral("full")));
        m_bench->desk.backend.draftError.reset();
        QTRY_COMPARE(editor().saving().saving, DraftSaving::Saved);
        QCOMPARE(m_bench->desk.backend.listed.at(id).draft.draft.importerName, QStringLiteral("Maple West"));
    }

    void listsWhatIsToBeMended()
    {
        openDraft();
        type({Field::Quantity, 0, 0}, "many");
        type({Field::ImporterAddress}, "card 4111 1111 1111 1111");
        const auto findings = editor().findings();
        const auto has = [&findings](Field field) {
            return std::any_of(findings.begin(), findings.end(),
                               [field](const FindingView& view) { return view.field.field == field; });
        };
        QVERIFY(has(Field::Quantity));
        QVERIFY(has(Field::ImporterAddress)); // a card number is kept nowhere
        QVERIFY(editor().obstacle()->what.startsWith(u'2'));
        const QModelIndex cell = editor().lines().indexOf({Field::Quantity, 0, 0});
        QCOMPARE(cell.column(), static_cast<int>(LineTableModel::Quantity));
        editor().submit();
        QVERIFY(!editor().sealedEntry());
        QVERIFY(editor().problem().has_value());
    }

    void submitsOnceAndFollowsTheEntry()
    {
        const QUuid id = openDraft();
        m_bench->desk.session->setLanguage(Language::French);
        m_bench->desk.backend.holdsAnswers = true;
        editor().submit();
        QCOMPARE(editor().progress().progress, EntryProgress::Saving);
        editor().submit();
        m_bench->desk.backend.answerAll();
        QCOMPARE(editor().progress().progress, EntryProgress::Saved);
        QCOMPARE(m_bench->desk.backend.known.size(), 1U);
        QVERIFY(!m_bench->desk.backend.listed.contains(id));
        const auto content = protocol::readDocument(editor().sealedEntry()->document);
        QCOMPARE(content->context.declarantName, QStringLiteral("Zoé Tremblay"));
        QCOMPARE(content->context.language, QStringLiteral("fr"));
        m_bench->desk.backend.settleDeclaration(editor().sealedEntry()->subject, OutboxState::Acknowledged);
        QCOMPARE(editor().progress().progress, EntryProgress::Received);
        QVERIFY(editor().progress().detail.contains(QStringLiteral("R-1")));
        m_bench->desk.backend.settleDeclaration(editor().sealedEntry()->subject, OutboxState::Rejected,
                                                QStringLiteral("numberTaken"));
        QCOMPARE(editor().progress().progress, EntryProgress::NeedsPerson);
        QVERIFY(editor().progress().problem.mend.contains(QStringLiteral("liste")));
        type({Field::ImporterName}, "after the seal");
        m_bench->editor.reset(); // would save what is not on disk
        QVERIFY(!m_bench->desk.backend.listed.contains(id));
    }

    void keepsTheDraftWhenSealingFails()
    {
        const QUuid id = openDraft();
        m_bench->desk.backend.sealError = StoreError{StoreErrorCode::NumbersUsedUp, {}};
        editor().submit();
        QCOMPARE(editor().progress().progress, EntryProgress::NotSaved);
        QVERIFY(editor().progress().problem.what.contains(QStringLiteral("transaction number")));
        QVERIFY(m_bench->desk.backend.listed.contains(id));
        m_bench->desk.backend.sealError.reset();
        editor().submit();
        QCOMPARE(editor().progress().progress, EntryProgress::Saved);
    }

    void saysWhoMayNotSubmit()
    {
        protocol::BusinessView maple =
            test::acceptedBusiness(kMapleNumber, QStringLiteral("Maple"), m_bench->desk.zoe);
        maple.users[0].role = QStringLiteral("reader");
        maple.users[0].program = QStringLiteral("RM0001");
        maple.users.push_back({QStringLiteral("anna"),
                               QStringLiteral("Anna Roy"),
                               QStringLiteral("businessAccountManager"),
                               {},
                               false});
        m_bench->desk.tell(maple);
        openDraft();
        QVERIFY(editor().obstacle()->mend.contains(QStringLiteral("Anna Roy")));
        editor().submit();
        QVERIFY(!editor().sealedEntry());
    }

    void startsNothingWithoutANumber()
    {
        openDraft();
        m_bench->desk.backend.listener->numberStockChanged({0});
        QVERIFY(editor().obstacle().has_value());
    }

    void neverSubmitsATemplate()
    {
        editor().open(m_bench->keep(mapleDraft(), {}, true));
        QVERIFY(editor().isTemplate());
        editor().submit();
        QVERIFY(!editor().sealedEntry());
        QVERIFY(editor().problem()->what.contains(QStringLiteral("template")));
    }

    void correctsBesideTheVersionBefore()
    {
        const QString number = openCorrection();
        QVERIFY(editor().isCorrection());
        QCOMPARE(editor().version(), 2);
        QVERIFY(editor().differences().empty());
        QVERIFY(editor().obstacle().has_value()); // nothing changed yet
        type({Field::Value, 0, 0}, "2000");
        const auto differences = editor().differences();
        QCOMPARE(differences.size(), 1U);
        QCOMPARE(differences[0].where, QStringLiteral("Invoice 1, line 1"));
        QCOMPARE(differences[0].before, QStringLiteral("1,250.00"));
        QCOMPARE(differences[0].after, QStringLiteral("2,000"));
        const auto amounts = editor().amountsBeside();
        QCOMPARE(amounts.back().before, QStringLiteral("$409.35"));
        QVERIFY(amounts.back().difference.startsWith(u'+'));
        QVERIFY(editor().obstacle().has_value()); // a correction says why
        type({Field::ReasonCode, -1, -1, 0}, "R2-74-1-C11");
        QVERIFY(!editor().obstacle());
        QCOMPARE(editor().reasonChoices().size(), 1U);
        editor().submit();
        const auto sealed = editor().sealedEntry();
        QVERIFY(sealed.has_value());
        QCOMPARE(sealed->subject, number); // the same number
        QCOMPARE(sealed->version, 2);
    }

    void keepsTheLinesThatWereDeclared()
    {
        openCorrection();
        editor().lines().removeLine(0);
        QCOMPARE(editor().lines().rowCount(), 1);
        type({Field::ReasonRemark, -1, -1, 0}, "Goods went back");
        QVERIFY(!editor().obstacle());
        QCOMPARE(editor().amountsBeside().back().after, QStringLiteral("$0.00"));
        QCOMPARE(editor().amountsBeside().back().difference, QStringLiteral("−$409.35"));
    }

    void refusesACorrectionThatDropsLines()
    {
        openCorrection();
        editor().editor().removeLine(0, 0);
        const auto findings = editor().findings();
        QVERIFY(std::any_of(findings.begin(), findings.end(), [](const FindingView& view) {
            return view.message.why.contains(QStringLiteral("keeps every line"));
        }));
    }

    void takesAsManyReasonsAsTheForm()
    {
        openCorrection();
        for (int reason = 0; reason < 5; ++reason) {
            editor().addReason();
        }
        QCOMPARE(editor().editor().draft().reasons.size(), std::size_t(declaration::kMostReasons));
        editor().removeReason(0);
        QCOMPARE(editor().editor().draft().reasons.size(), std::size_t(declaration::kMostReasons - 1));
    }

    void staysQuickWithManyLines()
    {
        declaration::Draft draft = mapleDraft();
        draft.invoices[0].total.clear();
        draft.invoices[0].lines.assign(999, draft.invoices[0].lines[0]);
        openDraft(draft);
        type({Field::Description, 0, 0}, "first key"); // from here on checks wait for a pause
        const QSignalSpy changed(&editor().editor(), &EntryEditor::changed);
        type({Field::Value, 0, 998}, "");
        QCOMPARE(changed.size(), 0);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(editor().editor().computation().linesLeftOut, 1);
    }
};

} // namespace

CARM_TEST(DeclarationListTest)
CARM_TEST(ImporterEditorTest)
#include "importer_declarations_test.moc"
