#include "kit/fact_list.h"

#include "kit/text.h"

#include <QGridLayout>

namespace carm::kit {

FactList::FactList(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(8);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
}

void FactList::setFacts(const std::vector<Fact>& facts)
{
    while (m_rows.size() < facts.size()) {
        const int row = static_cast<int>(m_rows.size());
        m_rows.push_back({new Text(TextRole::Name, this), new Text(TextRole::Body, this)});
        m_grid->addWidget(m_rows.back().name, row, 0, Qt::AlignTop);
        m_grid->addWidget(m_rows.back().value, row, 1, Qt::AlignTop);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool there = i < facts.size();
        m_rows[i].name->setVisible(there);
        m_rows[i].value->setVisible(there);
        m_rows[i].name->setText(there ? facts[i].name : QString());
        m_rows[i].value->setText(there ? facts[i].value : QString());
    }
}

} // namespace carm::kit
