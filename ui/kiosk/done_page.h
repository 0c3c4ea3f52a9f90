// After signing: what is saved, what the agency has, the number, the printed copies. Saved and received are
// two things with a place each, so that nobody takes the one for the other.
#pragma once

#include "kiosk/kiosk_settings.h"
#include "kiosk/page.h"

namespace carm::kit {
class Button;
class Notice;
} // namespace carm::kit

namespace carm::kiosk {

class DonePage final : public Page {
    Q_OBJECT
public:
    static constexpr char kPrint[] = "printCopies";
    static constexpr char kSaved[] = "savedState";
    static constexpr char kReceived[] = "receivedState";
    static constexpr char kNumber[] = "transactionNumber";

    DonePage(presenters::KioskSession& session, PrintCallback print, QWidget* parent);
    bool focusFirst() override;
    QString forwardLabel() const override;
    kit::Icon forwardIcon() const override { return kit::Icon::Check; }
    bool goForward() override;
    void forget() override;

Q_SIGNALS:
    void finished();

protected:
    void saySentences() override;
    void showValues() override;

private:
    void print();
    void showReceived(const presenters::ProgressView& progress);
    void showPrinting();
    void sayOutcome(PrintOutcome outcome);

    PrintCallback m_printCallback;
    bool m_isPrinting = false;
    std::optional<PrintOutcome> m_printed; ///< how the last attempt went
    int m_person = 0;                      ///< an answer of the printer for the person before is dropped
    kit::Text* m_numberTitle;
    kit::Text* m_number;
    kit::Notice* m_saved;
    kit::Notice* m_received;
    kit::Text* m_owedTitle;
    kit::Text* m_owed;
    kit::Notice* m_printState;
    kit::Button* m_print;
};

} // namespace carm::kiosk
