#include "counter/tender_form.h"

#include "counter/cash_keypad.h"
#include "counter/parts.h"
#include "entry/entry_fields.h"
#include "kit/check_box.h"
#include "kit/flow_layout.h"
#include "kit/notice.h"
#include "presenters/format.h"

#include <QVBoxLayout>

#include <algorithm>

namespace carm::counter {

using presenters::TenderEntry;
using presenters::TenderField;
using presenters::TenderProblem;

namespace {

constexpr int kAmountCharacters = 16;
constexpr int kReferenceCharacters = 30;
constexpr int kReturnedCharacters = 6;
constexpr int kMostReturnedDigits = 3;

} // namespace

TenderForm::TenderForm(Desk& desk, QWidget* parent)
    : QWidget(parent), m_desk(desk), m_kindRow(new kit::FlowLayout(8, kit::FlowLayout::Stand::Middle)),
      m_hint(new kit::Text(kit::TextRole::Quiet, this)), m_amount(new kit::TextField(this)),
      m_keypad(new CashKeypad(this)), m_reference(new kit::TextField(this)),
      m_payer(new kit::TextField(this)), m_identification(new kit::CheckBox(this)),
      m_canadian(new kit::CheckBox(this)), m_payersOwn(new kit::CheckBox(this)),
      m_receiverGeneral(new kit::CheckBox(this)), m_returned(new kit::TextField(this)),
      m_problem(new kit::Notice(this)), m_add(newButton(kit::ButtonRole::Secondary, kAdd, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kPartGap);
    column->addLayout(m_kindRow);
    column->addWidget(m_hint);
    buildFields(column);
    column->addWidget(m_problem);
    column->addWidget(m_add, 0, Qt::AlignLeft);
    m_problem->setTone(kit::Tone::Danger, kit::Icon::Error);
    m_problem->hide();
    m_add->setLeadingIcon(kit::Icon::Add);
    connect(m_add, &kit::Button::clicked, this, &TenderForm::add);
    for (kit::TextField* field : {m_amount, m_reference, m_payer, m_returned}) {
        connect(field, &kit::Field::submitted, this, &TenderForm::add);
    }
    connect(m_amount, &kit::TextField::edited, this, [this] { m_billCents = 0; });
    connectKeypad();
}

void TenderForm::buildFields(QVBoxLayout* column)
{
    m_amount->setName(QLatin1String(kAmount));
    m_amount->input()->setExpectedLength(kAmountCharacters);
    m_reference->setName(QLatin1String(kReference));
    m_reference->input()->setExpectedLength(kReferenceCharacters);
    m_payer->setName(QLatin1String(kPayer));
    m_returned->setName(QLatin1String(kReturned));
    m_returned->input()->setExpectedLength(kReturnedCharacters);
    m_returned->input()->setMaxLength(kMostReturnedDigits);
    m_identification->setObjectName(QStringLiteral("tenderIdentification"));
    m_canadian->setObjectName(QStringLiteral("tenderCanadian"));
    m_payersOwn->setObjectName(QStringLiteral("tenderPayersOwn"));
    m_receiverGeneral->setObjectName(QStringLiteral("tenderReceiverGeneral"));
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_amount, m_keypad, m_reference, m_payer, m_identification,
                                         m_canadian, m_payersOwn, m_receiverGeneral, m_returned}) {
        column->addWidget(part);
    }
}

void TenderForm::connectKeypad()
{
    connect(m_keypad, &CashKeypad::characterPressed, this, [this](const QString& character) {
        m_billCents = 0;
        m_amount->input()->insert(character);
    });
    connect(m_keypad, &CashKeypad::erasePressed, this, [this] {
        m_billCents = 0;
        m_amount->input()->backspace();
    });
    connect(m_keypad, &CashKeypad::billPressed, this, [this](qint64 cents) {
        m_billCents += cents;
        m_amount->setText(
            presenters::formatDollars(money::Cents::of(m_billCents), m_desk.speaker().language()));
    });
    connect(m_keypad, &CashKeypad::exactPressed, this, [this] {
        m_billCents = 0;
        m_amount->setText(m_desk.payment.settlement().cashToAsk);
    });
}

const presenters::TenderForm* TenderForm::current() const
{
    const auto found = std::find_if(m_forms.begin(), m_forms.end(),
                                    [this](const auto& form) { return form.kind == m_kind; });
    return found == m_forms.end() ? nullptr : &*found;
}

void TenderForm::choose(cashier::TenderKind kind)
{
    m_kind = kind;
    clearFields();
    showKind();
    m_amount->takeFocus();
}

void TenderForm::clearFields()
{
    m_billCents = 0;
    for (kit::TextField* field : {m_amount, m_reference, m_payer, m_returned}) {
        field->setText(QString());
    }
    for (kit::CheckBox* box : {m_identification, m_canadian, m_payersOwn, m_receiverGeneral}) {
        box->setChecked(false);
    }
    clearProblems();
}

void TenderForm::forget()
{
    m_kind = cashier::TenderKind::Cash;
    clearFields();
    refresh();
}

void TenderForm::focusFirst()
{
    m_amount->takeFocus();
}

void TenderForm::retranslate()
{
    const presenters::Speaker& speaker = m_desk.speaker();
    m_keypad->retranslate(speaker);
    m_canadian->setLabel(speaker.say("Counter", "It is drawn on a Canadian financial institution"));
    m_payersOwn->setLabel(speaker.say("Counter", "It is the payer's own, of no third party"));
    m_receiverGeneral->setLabel(speaker.say("Counter", "It is payable to the Receiver General for Canada"));
    m_payer->setLabel(speaker.say("Counter", "Payer's name"));
    m_returned->setLabel(speaker.say("Counter", "Earlier cheques of this payer that were returned"));
    m_returned->setHint(speaker.say("Counter", "0 when there were none"));
    m_add->setLabel(speaker.say("Counter", "Add this tender"));
    clearProblems();
    refresh();
}

void TenderForm::refresh()
{
    m_forms = m_desk.payment.forms();
    refreshKinds();
    showKind();
}

void TenderForm::refreshKinds()
{
    const bool same = m_kinds.size() == m_forms.size() &&
                      std::equal(m_kinds.begin(), m_kinds.end(), m_forms.begin(),
                                 [](const KindButton& a, const auto& b) { return a.kind == b.kind; });
    if (!same) {
        while (m_kindRow->count() > 0) {
            delete m_kindRow->takeAt(0);
        }
        for (const KindButton& kind : m_kinds) {
            delete kind.button;
        }
        m_kinds.clear();
        for (const auto& form : m_forms) {
            auto* button = new kit::Button(kit::ButtonRole::Secondary, this);
            button->setObjectName(QLatin1String(kKind) + QString::number(static_cast<int>(form.kind)));
            button->setCheckable(true);
            connect(button, &kit::Button::clicked, this, [this, kind = form.kind] { choose(kind); });
            m_kindRow->add(button);
            m_kinds.push_back({form.kind, button});
        }
    }
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        m_kinds[i].button->setLabel(m_forms[i].name);
        m_kinds[i].button->setChecked(m_kinds[i].kind == m_kind);
    }
}

void TenderForm::showKind()
{
    for (const KindButton& kind : m_kinds) {
        kind.button->setChecked(kind.kind == m_kind);
    }
    const presenters::TenderForm* form = current();
    const presenters::TenderForm none;
    const presenters::TenderForm& shown = form == nullptr ? none : *form;
    const presenters::Speaker& speaker = m_desk.speaker();
    const bool cash = m_kind == cashier::TenderKind::Cash;
    m_hint->setText(shown.hint);
    m_hint->setVisible(!shown.hint.isEmpty());
    m_amount->setLabel(cash ? speaker.say("Counter", "Cash handed over") : speaker.say("Counter", "Amount"));
    m_keypad->setVisible(cash);
    m_reference->setLabel(shown.referenceLabel);
    m_reference->setHint(speaker.say("Counter", "Never the number of a card"));
    m_reference->setVisible(!shown.referenceLabel.isEmpty());
    m_payer->setVisible(shown.asksPayer);
    m_identification->setLabel(speaker.sayCount("Counter",
                                                "%n piece(s) of identification were seen and match the payer",
                                                nullptr, shown.piecesOfIdentification));
    m_identification->setVisible(shown.piecesOfIdentification > 0);
    m_canadian->setVisible(shown.asksCanadianInstitution);
    m_payersOwn->setVisible(shown.asksPayersOwn);
    m_receiverGeneral->setVisible(shown.asksReceiverGeneral);
    m_returned->setVisible(shown.asksReturnedEarlier);
}

std::optional<TenderEntry> TenderForm::entry()
{
    const presenters::TenderForm* form = current();
    if (form == nullptr) {
        return {};
    }
    TenderEntry typed;
    typed.kind = m_kind;
    typed.amount = m_amount->text();
    typed.reference = m_reference->isHidden() ? QString() : m_reference->text();
    typed.payer = m_payer->isHidden() ? QString() : m_payer->text();
    typed.seen.piecesOfIdentification = m_identification->isChecked() ? form->piecesOfIdentification : 0;
    typed.seen.canadianInstitution = m_canadian->isChecked();
    typed.seen.payersOwn = m_payersOwn->isChecked();
    typed.seen.toReceiverGeneral = m_receiverGeneral->isChecked();
    if (form->asksReturnedEarlier) {
        bool isNumber = false;
        typed.seen.returnedEarlier = m_returned->text().trimmed().toInt(&isNumber);
        if (!isNumber || typed.seen.returnedEarlier < 0) {
            m_returned->setError(m_desk.speaker().say(
                "Counter", "How many were returned is missing. Type a number; 0 when there were none."));
            m_returned->takeFocus();
            return {};
        }
    }
    return typed;
}

void TenderForm::add()
{
    clearProblems();
    const auto typed = entry();
    if (!typed) {
        return;
    }
    const std::vector<TenderProblem> problems = m_desk.payment.addTender(*typed);
    if (problems.empty()) {
        clearFields();
        Q_EMIT added();
    } else {
        showProblems(problems);
    }
}

void TenderForm::showProblems(const std::vector<TenderProblem>& problems)
{
    kit::Field* first = nullptr;
    for (const TenderProblem& problem : problems) {
        kit::Field* field = problem.field == TenderField::Amount      ? m_amount
                            : problem.field == TenderField::Reference ? m_reference
                            : problem.field == TenderField::Payer     ? m_payer
                                                                      : nullptr;
        if (field != nullptr && !field->isHidden()) {
            field->setError(entry::asParagraph(problem.message));
            first = first == nullptr ? field : first;
        } else {
            showMessage(m_problem, problem.message);
        }
    }
    if (first != nullptr) {
        first->takeFocus();
    }
}

void TenderForm::clearProblems()
{
    m_problem->hide();
    for (kit::TextField* field : {m_amount, m_reference, m_payer, m_returned}) {
        field->setError(QString());
    }
}

} // namespace carm::counter
