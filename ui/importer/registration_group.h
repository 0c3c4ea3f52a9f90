// One question group of the registration: a page of the wizard.
#pragma once

#include "importer/registration_fields.h"

#include <QWidget>

class QVBoxLayout;

namespace carm::kit {
class CheckBox;
class Text;
} // namespace carm::kit

namespace carm::importer_ui {

class RegistrationGroup : public QWidget {
    Q_OBJECT
public:
    RegistrationGroup(Workplace& work, importer::RegistrationStep step, QWidget* parent);

    importer::RegistrationStep step() const { return m_step; }
    void retranslate();
    void refresh();
    virtual void focusFirst() {}
    virtual bool jumpTo(presenters::RegistrationField field, int contact);
    virtual void forget();
    /// What stands at the top of the page.
    virtual QString title() const = 0;

Q_SIGNALS:
    void submitted(); ///< Enter in a field

protected:
    virtual void saySentences() = 0;
    virtual void showValues(const std::vector<presenters::RegistrationFinding>&) {}

    Workplace& work() const { return m_work; }
    presenters::RegistrationView& view() const { return m_work.registration; }
    const presenters::Speaker& speaker() const { return m_work.speaker(); }
    RegistrationFields& fields() { return *m_fields; }
    QVBoxLayout* column() { return m_column; }

private:
    Workplace& m_work;
    importer::RegistrationStep m_step;
    RegistrationFields* m_fields;
    QVBoxLayout* m_column;
};

} // namespace carm::importer_ui
