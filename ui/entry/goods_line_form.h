// The fields of one line of goods: found by words, with origin, treatment, quantity and value.
#pragma once

#include "entry/entry_fields.h"

#include <QFrame>

namespace carm::kit {
class Button;
class Disclosure;
class IconText;
class Text;
} // namespace carm::kit

namespace carm::entry {

class GoodsLineForm final : public QFrame {
    Q_OBJECT
public:
    static constexpr char kGoods[] = "classificationNumber";
    static constexpr char kDescription[] = "description";
    static constexpr char kOrigin[] = "countryOfOrigin";
    static constexpr char kTreatment[] = "tariffTreatment";
    static constexpr char kQuantity[] = "quantity";
    static constexpr char kUnit[] = "unitOfMeasure";
    static constexpr char kValue[] = "value";
    static constexpr char kMore[] = "lineMore";
    static constexpr char kValueForDutyCode[] = "valueForDutyCode";
    static constexpr char kExemption[] = "gstExemptionCode";
    static constexpr char kRemove[] = "removeOpen";

    GoodsLineForm(EntrySource& source, QWidget* parent);
    void setLine(int line);
    int line() const { return m_line; }
    void retranslate();
    void refresh();
    void showFindings(bool show);
    void focusFirst();
    bool jumpTo(const declaration::FieldPath& path);
    void forget();

Q_SIGNALS:
    void submitted();
    void removeWanted();

private:
    QWidget* buildTop();
    void addFields();
    QWidget* addQuantity();
    void addFurtherFields();
    std::vector<kit::PickRow> search(const QString& typed) const;
    std::vector<presenters::Choice> treatments() const;
    void refreshGoods();
    void takeDescription(const kit::PickRow& row);
    declaration::FieldPath pathOf(declaration::Field field) const;

    EntrySource& m_source;
    EntryFields m_fields;
    kit::Text* m_title;
    kit::Button* m_remove;
    kit::PickField* m_goods = nullptr;
    kit::IconText* m_chosen;
    QWidget* m_quantity = nullptr;
    kit::Disclosure* m_more;
    int m_line = 0;
    /// What the search put into the description; a text of the person's own is never replaced.
    QString m_filledDescription;
};

} // namespace carm::entry
