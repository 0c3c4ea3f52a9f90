// What the kiosk shows, made from what the engines say: pure functions from values to texts.
#pragma once

#include "presenters/kiosk_session.h"

#include <QJsonObject>

namespace carm::presenters {

/// The page on which a field is keyed.
KioskPage pageOf(declaration::Field field);

/// "$12.50", or that it is not known yet.
QString amountOrPending(const std::optional<money::Cents>& amount, const Speaker& speaker);
OwedView owedView(const Computation& computation, const Speaker& speaker);
/// The same from a sealed document, which needs no edition: `amounts` as assessment::amountsToJson wrote
/// them.
OwedView sealedOwedView(const QJsonObject& amounts, const Speaker& speaker);
std::vector<ExplainedLine> explainedLines(const declaration::Draft& draft, const Computation& computation,
                                          const Speaker& speaker);
BannerView bannerView(const sync::SyncStatus& status, const std::optional<outbox::NumberStock>& stock,
                      const std::optional<outbox::StoreError>& draftProblem, const Speaker& speaker);

/// Said before anybody begins what could not be signed.
Message noNumbersMessage(const Speaker& speaker);

/// How far signing has come, and what stands in its way.
struct SigningState {
    EntryProgress progress = EntryProgress::NotSealed;
    SignObstacle obstacle = SignObstacle::None;
    std::optional<outbox::StoreError> storeProblem;
    std::optional<protocol::SealedEntry> sealed;
    std::optional<outbox::OutboxItem> item; ///< once the engine has said something about it
};
ProgressView progressView(const SigningState& signing, const Speaker& speaker);

} // namespace carm::presenters
