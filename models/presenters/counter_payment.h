// Payments between the signed record, the cashier's values and the page.
#pragma once

#include "presenters/counter_declaration.h"
#include "presenters/payment_view.h"

namespace carm::presenters {

/// What the record takes of a reference; the cashier's rule allows more.
inline constexpr qsizetype kMostReferenceLength = 64;

/// By which rules the office takes money on `day`; a kind whose limit the edition does not name is not taken.
cashier::TenderRules tenderRules(const reference::Edition& edition, QDate day);
TenderForm tenderForm(const cashier::TenderRule& rule, const Speaker& speaker);
/// What is wrong with an entry, field by field; nothing, and `tender` is what is meant.
std::vector<TenderProblem> readTender(const TenderEntry& entry, const Speaker& speaker,
                                      cashier::Tender& tender);
TenderField fieldOf(cashier::TenderErrorCode code);
SettlementView settlementView(const cashier::Settlement& settlement, const Speaker& speaker);

protocol::PaymentBody paymentBody(const cashier::Settlement& settlement,
                                  const cashier::ReceiptNumber& receipt, const QString& drawerSession);
/// Read back; nothing when its figures do not follow from its tenders.
std::optional<cashier::Payment> paymentOf(const OwnPayment& payment, const QString& transactionNumber);

PrintedReceipt printedReceipt(const OwnPayment& payment, const protocol::EntryContent& content,
                              const CounterSession& session, Language language);

} // namespace carm::presenters
