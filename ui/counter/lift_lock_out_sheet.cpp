#include "counter/lift_lock_out_sheet.h"

#include "counter/parts.h"
#include "kit/field.h"
#include "kit/notice.h"
#include "kit/sheet.h"

#include <QPointer>
#include <QVBoxLayout>

namespace carm::counter {
namespace {

constexpr int kBadgeCharacters = 28;

} // namespace

LiftLockOutSheet::LiftLockOutSheet(Desk& desk, QWidget* window)
    : QObject(window), m_desk(desk), m_sheet(new kit::Sheet(window)),
      m_lead(new kit::Text(kit::TextRole::Body)), m_badge(new kit::TextField), m_outcome(new kit::Notice),
      m_back(newButton(kit::ButtonRole::Secondary, "liftBack")),
      m_lift(newButton(kit::ButtonRole::Primary, kLift))
{
    m_sheet->setObjectName(QStringLiteral("liftSheet"));
    m_badge->setName(QLatin1String(kBadge));
    m_badge->input()->setExpectedLength(kBadgeCharacters);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(4, 0, kPartGap, 0);
    column->setSpacing(kPartGap);
    column->addWidget(m_lead);
    column->addWidget(m_badge);
    column->addWidget(m_outcome);
    m_sheet->setContent(content);
    m_sheet->addAction(m_back);
    m_sheet->addAction(m_lift);
    connect(m_back, &kit::Button::clicked, m_sheet, &kit::Sheet::close);
    connect(m_lift, &kit::Button::clicked, this, &LiftLockOutSheet::lift);
    connect(m_badge, &kit::Field::submitted, this, &LiftLockOutSheet::lift);
}

void LiftLockOutSheet::open()
{
    m_badge->setText(QString());
    m_outcome->hide();
    retranslate();
    m_sheet->open();
    m_badge->takeFocus();
}

void LiftLockOutSheet::retranslate()
{
    const presenters::Speaker& speaker = m_desk.speaker();
    m_sheet->setTitle(speaker.say("Counter", "Let an officer sign in again"));
    m_lead->setText(speaker.say("Counter",
                                "After too many failures an officer is locked out at this terminal. "
                                "Make sure who stands before you, then lift the lock-out."));
    m_badge->setLabel(speaker.say("Counter", "Badge number"));
    m_back->setLabel(speaker.say("Counter", "Close"));
    m_lift->setLabel(speaker.say("Counter", "Lift the lock-out"));
}

void LiftLockOutSheet::lift()
{
    const QString badge = m_badge->text().trimmed();
    if (badge.isEmpty()) {
        m_badge->setError(m_desk.speaker().say("Counter", "The badge number is missing. Type it."));
        return;
    }
    m_badge->setError(QString());
    const QPointer<LiftLockOutSheet> self(this);
    m_desk.session.liftLockOut(badge, [self, badge](const std::optional<presenters::Message>& problem) {
        if (self != nullptr) {
            self->say(problem, badge);
        }
    });
}

void LiftLockOutSheet::say(const std::optional<presenters::Message>& problem, const QString& badge)
{
    m_outcome->setTone(problem ? kit::Tone::Danger : kit::Tone::Success,
                       problem ? kit::Icon::Error : kit::Icon::Check);
    m_outcome->setTexts(problem ? problem->what
                                : m_desk.speaker().say("Counter", "Badge %1 can sign in again.", {badge}),
                        problem ? whyAndMend(*problem) : QString());
    m_outcome->show();
}

} // namespace carm::counter
