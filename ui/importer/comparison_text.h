// One text of the registration as it was typed, above what the record has. Words that differ stand in a
// frame, so that they are seen without colour.
#pragma once

#include "presenters/registration_view.h"

#include <QFrame>

namespace carm::kit {
class FlowLayout;
class StatusPill;
class Text;
} // namespace carm::kit

namespace carm::importer_ui {

class ComparisonText final : public QFrame {
    Q_OBJECT
public:
    explicit ComparisonText(QWidget* parent);
    /// Once for each part.
    void setRow(const presenters::ComparisonRow& row, const presenters::Speaker& speaker);

private:
    void addWords(kit::FlowLayout* line, const presenters::ComparisonRow& row, bool typed);

    kit::Text* m_label;
    kit::StatusPill* m_verdict;
    kit::Text* m_typedLabel;
    kit::FlowLayout* m_typed;
    kit::Text* m_recordLabel;
    kit::FlowLayout* m_record;
};

} // namespace carm::importer_ui
