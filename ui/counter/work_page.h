// The day's work: the list at the left and one declaration at the right; where there is no room for both, one
// of them.
#pragma once

#include "counter/page.h"

namespace carm::counter {

class DetailPane;
class ListPane;

class WorkPage final : public Page {
    Q_OBJECT
public:
    WorkPage(Desk& desk, QWidget* parent);
    void entered() override;
    void focusFirst() override;
    void forget() override;
    bool takeNextStep() override;
    bool takeText(const QString& text) override;
    bool goBack() override;
    void open(const QString& transactionNumber);

Q_SIGNALS:
    void paymentWanted();

protected:
    void saySentences() override;
    void showValues() override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void closeDetail();
    void arrange();

    ListPane* m_list;
    DetailPane* m_detail;
};

} // namespace carm::counter
