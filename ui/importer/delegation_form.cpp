#include "importer/delegation_form.h"

#include "kit/check_box.h"
#include "kit/pick_field.h"
#include "shell/page_parts.h"

#include <QVBoxLayout>

#include <algorithm>

namespace carm::importer_ui {
namespace {

constexpr int kDayWidth = 18; ///< characters
constexpr int kNumberWidth = 18;

} // namespace

DelegationForm::DelegationForm(Workplace& work, QWidget* window)
    : QObject(window), m_work(work), m_sheet(new kit::Sheet(window)),
      m_lead(new kit::Text(kit::TextRole::Body)), m_importer(new kit::TextField),
      m_kind(new kit::PickField(kit::PickField::Opens::OnTouch)),
      m_scopeTitle(new kit::Text(kit::TextRole::Strong)), m_scope{}, m_programs(new kit::TextField),
      m_lastDay(new kit::TextField), m_cancel(shell::newButton(kit::ButtonRole::Secondary, kCancel)),
      m_take(shell::newButton(kit::ButtonRole::Primary, kTake))
{
    m_sheet->setObjectName(QStringLiteral("delegationSheet"));
    m_importer->setName(QLatin1String(kImporter));
    m_importer->input()->setExpectedLength(kNumberWidth);
    m_kind->setName(QLatin1String(kKind));
    m_programs->setName(QLatin1String(kPrograms));
    m_lastDay->setName(QLatin1String(kLastDay));
    m_lastDay->input()->setExpectedLength(kDayWidth);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(shell::kPartGap);
    column->addWidget(m_lead);
    column->addWidget(m_importer);
    column->addWidget(m_kind);
    column->addWidget(m_scopeTitle);
    for (std::size_t i = 0; i < m_scope.size(); ++i) {
        m_scope[i] = new kit::CheckBox(content);
        m_scope[i]->setObjectName(QLatin1String(kScope) + QString::number(i + 1));
        column->addWidget(m_scope[i]);
    }
    column->addWidget(m_programs);
    column->addWidget(m_lastDay);
    m_sheet->setContent(content);
    m_sheet->addAction(m_cancel);
    m_sheet->addAction(m_take);
    connect(m_cancel, &kit::Button::clicked, m_sheet, &kit::Sheet::close);
    connect(m_take, &kit::Button::clicked, this, &DelegationForm::take);
    connect(m_kind, &kit::PickField::picked, this, [this](const kit::PickRow& picked) {
        m_terms.kind = importer::thirdPartyKindFromText(picked.key).value_or(m_terms.kind);
    });
}

void DelegationForm::ask()
{
    m_delegation = QUuid();
    m_terms = {};
    open();
    m_importer->takeFocus();
}

void DelegationForm::accept(const QUuid& delegation)
{
    const auto terms = m_work.people.termsOf(delegation);
    if (terms) {
        m_delegation = delegation;
        m_terms = *terms;
        open();
    }
}

void DelegationForm::open()
{
    saySentences();
    showTerms();
    m_sheet->open();
}

void DelegationForm::saySentences()
{
    const presenters::Speaker& voice = m_work.speaker();
    const bool asks = m_delegation.isNull();
    m_sheet->setTitle(asks ? voice.say("Importer", "Ask to act for an importer")
                           : voice.say("Importer", "Accept the request"));
    m_lead->setText(asks
                        ? voice.say("Importer", "A manager of the importer decides. You are told here.")
                        : voice.say("Importer", "You can grant less than was asked for, and revoke it at any "
                                                "time."));
    m_importer->setLabel(voice.say("Importer", "Business number of the importer"));
    m_kind->setLabel(voice.say("Importer", "Your business acts as"));
    m_kind->setNothingFound(voice.say("Importer", "Nothing found. Try another or a shorter word."));
    m_scopeTitle->setText(voice.say("Importer", "What may be done"));
    const QStringList scope = {voice.say("Importer", "See declarations and statements"),
                               voice.say("Importer", "Prepare, submit and correct declarations"),
                               voice.say("Importer", "Pay"),
                               voice.say("Importer", "Manage people and accounts"),
                               voice.say("Importer", "See also the transactions of others")};
    for (std::size_t i = 0; i < m_scope.size(); ++i) {
        m_scope[i]->setLabel(scope.at(static_cast<qsizetype>(i)));
    }
    m_programs->setLabel(voice.say("Importer", "Import accounts (optional)"));
    m_programs->setHint(voice.say("Importer", "RM0001, RM0002; empty: all of them"));
    m_lastDay->setLabel(voice.say("Importer", "Last day (optional)"));
    m_lastDay->setHint(voice.say("Importer", "Year-month-day; empty: until it is revoked"));
    m_cancel->setLabel(voice.say("Importer", "Cancel"));
    m_take->setLabel(asks ? voice.say("Importer", "Sign and ask") : voice.say("Importer", "Sign and accept"));
}

void DelegationForm::showTerms()
{
    const bool asks = m_delegation.isNull();
    const std::array<bool, 5> granted = {m_terms.scope.view, m_terms.scope.declare, m_terms.scope.pay,
                                         m_terms.scope.manage,
                                         m_terms.scope.disclosure == importer::Disclosure::AllTransactions};
    for (std::size_t i = 0; i < m_scope.size(); ++i) {
        m_scope[i]->setChecked(granted[i]);
        m_scope[i]->setEnabled(asks || granted[i]); // what was not asked for cannot be granted
    }
    m_importer->setVisible(asks);
    m_importer->setText(m_terms.importerNumber);
    m_kind->setVisible(asks);
    const auto kinds = m_work.people.thirdPartyKinds();
    const auto kind = std::find_if(kinds.begin(), kinds.end(), [this](const presenters::Choice& choice) {
        return choice.code == importer::toText(m_terms.kind);
    });
    m_kind->setText(kind == kinds.end() ? QString() : kind->label);
    m_kind->setSource([kinds](const QString& typed) {
        std::vector<kit::PickRow> rows;
        for (const presenters::Choice& choice : kinds) {
            rows.push_back({choice.code, QString(), choice.label, choice.detail, QString()});
        }
        return kit::filterRows(rows, typed);
    });
    m_programs->setText(m_terms.programs.join(QStringLiteral(", ")));
    m_lastDay->setText(m_terms.lastDay);
}

void DelegationForm::take()
{
    m_terms.importerNumber = m_importer->text().trimmed();
    m_terms.scope.view = m_scope[0]->isChecked();
    m_terms.scope.declare = m_scope[1]->isChecked();
    m_terms.scope.pay = m_scope[2]->isChecked();
    m_terms.scope.manage = m_scope[3]->isChecked();
    m_terms.scope.disclosure = m_scope[4]->isChecked() ? importer::Disclosure::AllTransactions
                                                       : importer::Disclosure::OwnTransactionsOnly;
    m_terms.programs.clear();
    for (const QString& program : m_programs->text().split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        m_terms.programs += program.trimmed();
    }
    m_terms.lastDay = m_lastDay->text().trimmed();
    m_sheet->close();
    if (m_delegation.isNull()) {
        m_work.people.ask(m_terms);
    } else {
        m_work.people.accept(m_delegation, m_terms);
    }
}

} // namespace carm::importer_ui
