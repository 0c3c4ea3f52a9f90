// What is wrong and what is worth a second look in a declaration, each a way to its field.
#pragma once

#include "presenters/kiosk_session.h"

#include <QFrame>

class QVBoxLayout;

namespace carm::kit {
class Button;
class IconText;
class Text;
} // namespace carm::kit

namespace carm::importer_ui {

class FindingsList final : public QFrame {
    Q_OBJECT
public:
    explicit FindingsList(QWidget* parent);
    /// Shows the first ones; a declaration of a thousand empty lines has thousands.
    void setFindings(const std::vector<presenters::FindingView>& findings, bool manyInvoices,
                     const presenters::Speaker& speaker);
    void takeFocus();

Q_SIGNALS:
    void chosen(const declaration::FieldPath& field);

private:
    QString whereOf(const declaration::FieldPath& field, bool manyInvoices,
                    const presenters::Speaker& speaker) const;
    void setLinks(std::size_t count);

    kit::IconText* m_title;
    QVBoxLayout* m_column;
    std::vector<kit::Button*> m_links;
    std::vector<declaration::FieldPath> m_fields;
    kit::Text* m_more;
};

} // namespace carm::importer_ui
