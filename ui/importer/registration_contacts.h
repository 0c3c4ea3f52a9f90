// The page of the registration about whom to reach, and for what. The first is the person who registers.
#pragma once

#include "importer/registration_group.h"

#include <array>

class QFrame;

namespace carm::kit {
class Button;
}

namespace carm::importer_ui {

class ContactsGroup final : public RegistrationGroup {
    Q_OBJECT
public:
    static constexpr char kName[] = "contactName"; ///< these with 1, 2 … behind them
    static constexpr char kPhone[] = "contactPhone";
    static constexpr char kExtension[] = "contactExtension";
    static constexpr char kEmail[] = "contactEmail";
    static constexpr char kLanguage[] = "contactLanguage";
    static constexpr char kNotice[] = "contactNotice"; ///< and the kind of notice, from 1 to 4
    static constexpr char kRemove[] = "removeContact";
    static constexpr char kAdd[] = "addContact";

    ContactsGroup(Workplace& work, QWidget* parent);
    QString title() const override;
    void focusFirst() override;
    bool jumpTo(presenters::RegistrationField field, int contact) override;

protected:
    void saySentences() override;
    void showValues(const std::vector<presenters::RegistrationFinding>& findings) override;

private:
    static constexpr std::array kNotices = {importer::NoticeKind::Declarations,
                                            importer::NoticeKind::Statements, importer::NoticeKind::Payments,
                                            importer::NoticeKind::Delegations};
    struct Card {
        QFrame* frame;
        QVBoxLayout* lines;
        RegistrationFields* fields;
        kit::Text* title;
        kit::Text* noticesTitle;
        std::array<kit::CheckBox*, kNotices.size()> notices;
        kit::Button* remove;
    };
    void rebuild();
    Card buildCard(int contact);
    void addFields(const Card& card, int contact);
    void addNotices(Card& card, int contact);
    void sayCard(const Card& card, int contact);
    std::vector<presenters::Choice> languages() const;

    kit::Text* m_lead;
    QVBoxLayout* m_place;
    std::vector<Card> m_cards;
    kit::Button* m_add;
};

} // namespace carm::importer_ui
