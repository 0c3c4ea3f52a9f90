// How one amount came about: its parts, each with the sentences that lead to it, and below a rule their sum.
#pragma once

#include <QFrame>
#include <QStringList>

#include <vector>

class QVBoxLayout;

namespace carm::kit {

struct ExplainedAmount {
    QString label; ///< empty where the sentences stand alone
    QString amount;
    QStringList sentences;
};

class ExplainedPanel final : public QFrame {
    Q_OBJECT
public:
    explicit ExplainedPanel(QWidget* parent = nullptr);
    /// Once for each panel.
    void setTexts(const QString& heading, const std::vector<ExplainedAmount>& parts,
                  const ExplainedAmount& total);

private:
    void addAmount(const ExplainedAmount& part);
    QVBoxLayout* m_column;
};

} // namespace carm::kit
