// The importer's own pages, read-only: who, how it came, the goods each with the way to its computation, and
// the signature.
#pragma once

#include "presenters/review_view.h"

#include <QWidget>

class QVBoxLayout;

namespace carm::kit {
class Disclosure;
}

namespace carm::counter {

class ImporterPages final : public QWidget {
    Q_OBJECT
public:
    explicit ImporterPages(QWidget* parent = nullptr);
    /// Builds the pages anew when they are those of another version, language or edition.
    void setPages(const presenters::ReviewPages& pages, const presenters::Speaker& speaker);
    /// Opens the computation of every line of goods.
    void openExplanations();
    /// Where the goods begin, to scroll to.
    QWidget* goods() const { return m_goods; }

private:
    void rebuild(const presenters::ReviewPages& pages, const presenters::Speaker& speaker);
    void addHeading(const QString& text);
    void addGoods(const presenters::ReviewPages& pages, std::size_t line, const presenters::Speaker& speaker);

    QVBoxLayout* m_column;
    QWidget* m_content = nullptr;
    QVBoxLayout* m_parts = nullptr;
    QWidget* m_goods = nullptr;
    QList<kit::Disclosure*> m_explanations;
    QString m_shown; ///< what the pages were built from
};

} // namespace carm::counter
