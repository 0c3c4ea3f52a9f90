#include "counter/reasons_sheet.h"

#include "counter/parts.h"
#include "kit/check_box.h"
#include "kit/field.h"
#include "kit/notice.h"
#include "kit/sheet.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace carm::counter {

ReasonsSheet::ReasonsSheet(QWidget* window, const char* name, Takes takes)
    : QObject(window), m_name(QLatin1String(name)), m_takes(takes), m_sheet(new kit::Sheet(window)),
      m_content(new QWidget), m_lead(new kit::Text(kit::TextRole::Body, m_content)),
      m_problem(new kit::Notice(m_content)), m_boxColumn(new QVBoxLayout), m_group(new QButtonGroup(this)),
      m_remark(new kit::TextField(m_content)), m_confirm(new kit::Button(kit::ButtonRole::Primary)),
      m_back(new kit::Button(kit::ButtonRole::Secondary))
{
    m_sheet->setObjectName(m_name);
    m_remark->setName(m_name + QStringLiteral("Remark"));
    m_confirm->setObjectName(m_name + QStringLiteral("Confirm"));
    m_back->setObjectName(m_name + QStringLiteral("Back"));
    m_problem->setTone(kit::Tone::Danger, kit::Icon::Error);
    m_group->setExclusive(takes == Takes::One);
    m_boxColumn->setSpacing(4);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(4, 0, kPartGap, 0);
    column->setSpacing(kPartGap);
    column->addWidget(m_lead);
    column->addWidget(m_problem);
    column->addLayout(m_boxColumn);
    column->addWidget(m_remark);
    m_sheet->setContent(m_content);
    m_sheet->addAction(m_back);
    m_sheet->addAction(m_confirm);
    connect(m_back, &kit::Button::clicked, m_sheet, &kit::Sheet::close);
    connect(m_confirm, &kit::Button::clicked, this, &ReasonsSheet::confirm);
    connect(m_remark, &kit::Field::submitted, this, &ReasonsSheet::confirm);
}

void ReasonsSheet::open(const ReasonsTexts& texts, const std::vector<presenters::Choice>& reasons,
                        const presenters::Speaker& speaker)
{
    m_sheet->setTitle(texts.title);
    m_lead->setText(texts.lead);
    m_lead->setVisible(!texts.lead.isEmpty());
    m_confirm->setLabel(texts.confirm);
    m_back->setLabel(speaker.say("Counter", "Do nothing"));
    m_remark->setLabel(speaker.say("Counter", "Remark (optional)"));
    m_remark->setHint(speaker.say("Counter", "In the words of the trade; the importer may read it"));
    m_remark->setText(QString());
    m_nothingChosen = speaker.say("Counter", "No reason is chosen.");
    m_chooseOne = m_takes == Takes::One ? speaker.say("Counter", "Choose the reason that fits.")
                                        : speaker.say("Counter", "Choose at least one reason.");
    setProblem(std::nullopt);
    setReasons(reasons);
    m_sheet->open();
    if (!m_boxes.empty()) {
        m_boxes.front().box->setFocus(Qt::OtherFocusReason);
    }
}

void ReasonsSheet::setReasons(const std::vector<presenters::Choice>& reasons)
{
    for (const Box& box : m_boxes) {
        delete box.box;
    }
    m_boxes.clear();
    for (const presenters::Choice& reason : reasons) {
        auto* box = new kit::CheckBox(m_content);
        box->setObjectName(m_name + reason.code);
        box->setLabel(reason.label);
        box->setRound(m_takes == Takes::One);
        m_group->addButton(box);
        m_boxColumn->addWidget(box);
        m_boxes.push_back({reason.code, box});
    }
}

void ReasonsSheet::setProblem(const std::optional<presenters::Message>& problem)
{
    showMessage(m_problem, problem);
}

void ReasonsSheet::close()
{
    m_sheet->close();
}

bool ReasonsSheet::isOpen() const
{
    return m_sheet->isVisible();
}

void ReasonsSheet::confirm()
{
    QStringList codes;
    for (const Box& box : m_boxes) {
        if (box.box->isChecked()) {
            codes += box.code;
        }
    }
    if (codes.isEmpty()) {
        setProblem(presenters::Message{m_nothingChosen, QString(), m_chooseOne});
        return;
    }
    Q_EMIT confirmed(codes, m_remark->text());
}

} // namespace carm::counter
