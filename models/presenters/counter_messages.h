// What stood in the way at the counter, as sentences.
#pragma once

#include "access/access_error.h"
#include "access/roles.h"
#include "cashier/payment.h"
#include "cashier/tender.h"
#include "presenters/messages.h"
#include "protocol/entry.h"

namespace carm::presenters {

/// Wrong passphrases and wrong codes are one message: which of the two was wrong is nobody's to learn.
Message counterMessage(const access::AccessError& error, const Speaker& speaker);
Message counterMessage(const outbox::StoreError& error, const Speaker& speaker);
Message counterMessage(const cashier::TenderError& error, const Speaker& speaker);
Message counterMessage(cashier::DrawerError error, const Speaker& speaker);
Message counterMessage(cashier::VoidError error, const Speaker& speaker);

/// `action` takes another role than those of the person who is signed in.
Message roleMissingMessage(access::Action action, const Speaker& speaker);
Message notSignedInMessage(const Speaker& speaker);
/// The credential of the person who is signed in has reached its end.
Message credentialEndedMessage(const Speaker& speaker);
/// What was recorded last is still being sealed or read.
Message stillWorkingMessage(const Speaker& speaker);
/// Whoever accepted the declaration does not take the money for it.
Message separationMessage(const Speaker& speaker);
/// Central refused a payment that was taken here.
Message refusedPaymentMessage(const Speaker& speaker);
/// A copy whose seal is not that of the terminal it names.
Message wrongSealMessage(const Speaker& speaker);
/// Central told a state that this version does not know.
Message tooOldMessage(const Speaker& speaker);
Message cardNumberMessage(const Speaker& speaker);
/// An amount that cannot be read.
Message amountMessage(const Speaker& speaker);

/// Why a remark cannot be kept: too long, or it holds a card number; nothing when it can.
std::optional<Message> remarkProblem(const QString& remark, const Speaker& speaker);

} // namespace carm::presenters
