// How each amount came about, line by line, in sentences that add up.
#pragma once

#include "presenters/kiosk_session.h"

#include <QWidget>

class QVBoxLayout;

namespace carm::kiosk {

class ExplanationView final : public QWidget {
    Q_OBJECT
public:
    explicit ExplanationView(QWidget* parent = nullptr);
    void setLines(const std::vector<presenters::ExplainedLine>& lines, const presenters::Speaker& speaker);

private:
    QVBoxLayout* m_column;
    QList<QWidget*> m_parts;
};

} // namespace carm::kiosk
