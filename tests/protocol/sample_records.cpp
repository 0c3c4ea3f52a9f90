#include "sample_records.h"

#include "harness/harness.h"
#include "sample_entry.h"

namespace carm::test {

using namespace protocol;
using money::Cents;

namespace {

const QString kDrawerSession = QStringLiteral("7c0e8a34-53b1-4f0d-9a86-2b8f1d6e4c59");

QString subjectFor(RecordKind kind)
{
    switch (subjectOf(kind)) {
    case SubjectKind::Declaration:
        return sampleEntry().subject;
    case SubjectKind::DrawerSession:
        return kDrawerSession;
    case SubjectKind::Business:
        return QStringLiteral("123456782");
    }
    return {};
}

RecordBody bodyFor(RecordKind kind)
{
    const EntryId other = EntryId::parse(u"5f3a1c6e-2f7b-4e55-9d0a-3c1b6f2e8a01").value();
    switch (kind) {
    case RecordKind::ReviewStarted:
    case RecordKind::ExaminationEnded:
    case RecordKind::Accepted:
        return PlainBody{};
    case RecordKind::Presented:
        return PresentedBody{sampleEntry()};
    case RecordKind::Returned:
    case RecordKind::ExaminationOrdered:
    case RecordKind::Cancelled:
        return ReasonsBody{{QStringLiteral("invoiceMissing")}, QStringLiteral("Apporter la facture")};
    case RecordKind::PaymentTaken:
        return PaymentBody{
            QStringLiteral("0427-03-000001"),
            kDrawerSession,
            Cents::of(37559),
            {{QStringLiteral("debitCard"), Cents::of(30000), Cents::of(30000), QStringLiteral("A7")},
             {QStringLiteral("cash"), Cents::of(8000), Cents::of(7559), {}}},
            Cents::of(440),
            Cents::of(-1)};
    case RecordKind::PaymentVoided:
        return PaymentVoidedBody{other,
                                 QStringLiteral("0427-03-000001"),
                                 kDrawerSession,
                                 QStringLiteral("wrongTender"),
                                 {}};
    case RecordKind::Released:
        return ReleasedBody{QStringLiteral("0427")};
    case RecordKind::Countersigned:
        return CountersignedBody{other, QByteArray(32, 'h')};
    case RecordKind::DrawerOpened:
        return DrawerOpenedBody{QStringLiteral("0427"), Cents::of(20000)};
    case RecordKind::DrawerDropped:
        return DrawerDropBody{Cents::of(50000), QStringLiteral("bag 12")};
    case RecordKind::DrawerClosed:
        return DrawerClosedBody{Cents::of(27560),
                                Cents::of(27555),
                                QStringLiteral("0427-03-000001"),
                                QStringLiteral("0427-03-000050"),
                                50,
                                3};
    case RecordKind::BusinessRegistered:
        return BusinessRegisteredBody{
            {{QStringLiteral("step"), 1}}, QStringLiteral("Zoé"), QByteArray(32, 'k')};
    case RecordKind::RoleGranted:
    case RecordKind::RoleEnded:
        return RoleBody{QStringLiteral("user-2"), QStringLiteral("Ann"), QStringLiteral("editor"),
                        QStringLiteral("RM0001"), QByteArray(32, 'u')};
    case RecordKind::DelegationAsked:
    case RecordKind::DelegationAccepted:
    case RecordKind::DelegationDeclined:
    case RecordKind::DelegationRevoked:
        return DelegationBody{{{QStringLiteral("id"), other.text()}}};
    }
    return PlainBody{};
}

} // namespace

RecordContext sampleRecordContext(RecordKind kind)
{
    return {EntryId::parse(u"0b5d2a52-6a3e-4d77-8c51-1f0d54a1be77").value(),
            QStringLiteral("T000002"),
            7,
            Instant{1'790'000'000'000},
            kind,
            subjectFor(kind),
            {QStringLiteral("CB20417"), QStringLiteral("officer")}};
}

std::vector<SampleRecord> recordsOfEveryKind()
{
    std::vector<SampleRecord> records;
    for (int number = 0; number <= static_cast<int>(RecordKind::DelegationRevoked); ++number) {
        const auto kind = static_cast<RecordKind>(number);
        records.push_back({sampleRecordContext(kind), bodyFor(kind)});
    }
    return records;
}

SealedEntry sealedRecord(const SampleRecord& record)
{
    return sealRecord(record.context, record.body, rfcKey(2), rfcKey(1)).value();
}

} // namespace carm::test
