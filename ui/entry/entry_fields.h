// Ties the fields of a page to the entry being keyed: what is typed goes to the editor at once, what the
// editor holds is shown in the habit of the language, and findings stand under their fields.
#pragma once

#include "entry/entry_source.h"
#include "kit/field.h"
#include "kit/pick_field.h"

#include <QObject>

#include <functional>
#include <vector>

namespace carm::entry {

/// A sentence in the language of the moment.
using Say = std::function<QString(const presenters::Speaker& speaker)>;

struct FieldSpec {
    declaration::FieldPath path;
    const char* name = ""; ///< object name
    bool optional = false;
    Say hint = {};
    Say label = {};     ///< the trade's name of the field when it is not given
    int characters = 0; ///< expected length; 0 takes the whole column
};

class EntryFields final : public QObject {
    Q_OBJECT
public:
    using ChoiceSource = std::function<std::vector<presenters::Choice>()>;
    /// The text that stands for a code; empty when the code is not known.
    using ShownText = std::function<QString(const QString& code)>;

    EntryFields(EntrySource& source, QObject* parent);

    kit::TextField* addText(const FieldSpec& spec);
    /// Digits, shown with the separators of the language.
    kit::TextField* addNumber(const FieldSpec& spec);
    kit::PickField* addChoice(const FieldSpec& spec, const ChoiceSource& source);
    kit::PickField* addSearch(const FieldSpec& spec, kit::PickSource source, ShownText shown);

    /// Lets the fields of a line work on another line.
    void setLine(int line);
    /// Lets the fields of an invoice work on another invoice.
    void setInvoice(int invoice);
    void retranslate();
    void refresh();
    /// Under a field stands what is wrong alone, where why and how to mend it can be read elsewhere.
    void setBrief(bool brief) { m_brief = brief; }
    /// Shows every finding, also of fields that were not visited yet.
    void showFindings(bool show);
    bool jumpTo(const declaration::FieldPath& path);
    /// Leaves no text and no list behind.
    void forget();

Q_SIGNALS:
    void submitted(); ///< Enter in a field
    /// A choice or a search result was taken.
    void picked(const declaration::FieldPath& path, const carm::kit::PickRow& row);

private:
    struct Binding {
        FieldSpec spec;
        kit::Field* field;
        std::function<QString(const QString& value)> shown;
        bool visited = false;
    };
    void add(const FieldSpec& spec, kit::Field* field, std::function<QString(const QString&)> shown);
    void moveTo(int declaration::FieldPath::*part, int place);
    void connectPick(kit::PickField* field, std::size_t index);
    void store(const declaration::FieldPath& path, const QString& value, const QString& area);
    void refreshFinding(Binding& binding, const std::vector<presenters::FindingView>& findings);

    EntrySource& m_source;
    std::vector<Binding> m_bindings;
    bool m_showAll = false;
    bool m_brief = false;
};

/// The area that goes with the country of origin of a line; empty for nearly all.
QString originAreaOf(EntrySource& source, const declaration::FieldPath& path);

/// What, why and how to mend, as one paragraph.
QString asParagraph(const presenters::Message& message);

} // namespace carm::entry
