#include "kit/sign_in_card.h"

#include "kit/buttons.h"
#include "kit/notice.h"

#include <QVBoxLayout>

namespace carm::kit {
namespace {

constexpr int kWhoCharacters = 28;
constexpr int kCodeCharacters = 12;
constexpr int kRecoveryCharacters = 28;

} // namespace

SignInCard::SignInCard(QWidget* parent)
    : QFrame(parent), m_column(new QVBoxLayout(this)), m_title(new Text(TextRole::Title, this)),
      m_lead(new Text(TextRole::Body, this)), m_problem(new Notice(this)), m_who(new TextField(this)),
      m_passphrase(new SecretField(this)), m_code(new SecretField(this)),
      m_submit(new Button(ButtonRole::Primary, this)), m_busy(new Notice(this))
{
    setProperty("ground", QStringLiteral("sheet"));
    m_who->setName(QLatin1String(kWho));
    m_who->input()->setExpectedLength(kWhoCharacters);
    m_passphrase->setName(QLatin1String(kPassphrase));
    m_code->setName(QLatin1String(kCode));
    m_code->input()->setExpectedLength(kCodeCharacters);
    m_code->secret()->setDigitsOnly(true);
    m_submit->setObjectName(QLatin1String(kSubmit));
    m_problem->setTone(Tone::Danger, Icon::Error);
    m_busy->setTone(Tone::Information, Icon::Waiting);
    m_column->setContentsMargins(32, 24, 32, 24);
    m_column->setSpacing(16);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_title, m_lead, m_problem, m_who, m_passphrase, m_code, m_busy}) {
        m_column->addWidget(part);
    }
    m_column->addWidget(m_submit, 0, Qt::AlignLeft);
    m_problem->hide();
    m_busy->hide();
    for (Field* field : std::initializer_list<Field*>{m_who, m_passphrase, m_code}) {
        connect(field, &Field::submitted, this, &SignInCard::submit);
        connect(field->input(), &QLineEdit::textChanged, this, &SignInCard::refreshSubmit);
    }
    connect(m_submit, &Button::clicked, this, &SignInCard::submit);
    refreshSubmit();
}

void SignInCard::setTexts(const SignInTexts& texts)
{
    m_title->setText(texts.title);
    m_lead->setText(texts.lead);
    m_lead->setVisible(!texts.lead.isEmpty());
    m_who->setLabel(texts.who);
    m_who->setHint(texts.whoHint);
    m_passphrase->setLabel(texts.passphrase);
    m_code->setLabel(texts.code);
    m_code->setHint(texts.codeHint);
    m_submit->setLabel(texts.submit);
    setAccessibleName(texts.title);
}

void SignInCard::setAsks(bool who, bool code)
{
    m_who->setVisible(who);
    m_code->setVisible(code);
    refreshSubmit();
}

void SignInCard::setProblem(const QString& title, const QString& text)
{
    m_problem->setTexts(title, text);
    m_problem->setVisible(!title.isEmpty());
}

void SignInCard::setBusy(bool busy, const QString& text)
{
    m_isBusy = busy;
    m_busy->setTexts(text, QString());
    m_busy->setVisible(busy);
    for (QWidget* part : std::initializer_list<QWidget*>{m_who, m_passphrase, m_code}) {
        part->setEnabled(!busy);
    }
    refreshSubmit();
}

void SignInCard::addPart(QWidget* part)
{
    m_column->addWidget(part, 0, Qt::AlignLeft);
}

void SignInCard::setWho(const QString& who)
{
    m_who->setText(who);
}

void SignInCard::setCodeDigitsOnly(bool digitsOnly)
{
    if (digitsOnly) {
        m_code->secret()->forget(); // letters of a recovery code are no part of a code of figures
    }
    m_code->secret()->setDigitsOnly(digitsOnly);
    m_code->input()->setExpectedLength(digitsOnly ? kCodeCharacters : kRecoveryCharacters);
}

void SignInCard::takeFocus()
{
    if (!m_who->isHidden() && m_who->text().isEmpty()) {
        m_who->takeFocus();
    } else {
        m_passphrase->takeFocus();
    }
}

void SignInCard::forget()
{
    m_who->setText(QString());
    m_passphrase->secret()->forget();
    m_code->secret()->forget();
}

void SignInCard::submit()
{
    if (m_isBusy) {
        return;
    }
    // Enter goes on to the next field that is empty, and signs in from the last.
    for (Field* field : std::initializer_list<Field*>{m_who, m_passphrase, m_code}) {
        if (!field->isHidden() && field->text().trimmed().isEmpty()) {
            field->takeFocus();
            return;
        }
    }
    Q_EMIT submitted();
}

bool SignInCard::isComplete() const
{
    for (const Field* field : std::initializer_list<const Field*>{m_who, m_passphrase, m_code}) {
        if (!field->isHidden() && field->text().trimmed().isEmpty()) {
            return false;
        }
    }
    return true;
}

void SignInCard::refreshSubmit()
{
    m_submit->setEnabled(!m_isBusy && isComplete());
}

} // namespace carm::kit
