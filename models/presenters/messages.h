// Codes into sentences: each message says what is wrong, why, and how to mend it.
#pragma once

#include "assessment/assessment.h"
#include "declaration/rules.h"
#include "outbox/outbox_item.h"
#include "outbox/store_error.h"
#include "presenters/language.h"
#include "reference/importer.h"
#include "sync/sync_engine.h"

namespace carm::presenters {

struct Message {
    QString what;
    QString why;
    QString mend;
};

QString fieldName(declaration::Field field, const Speaker& speaker);
Message messageFor(const declaration::Finding& finding, const Speaker& speaker);
Message messageFor(const assessment::Refusal& refusal, const Speaker& speaker);
Message messageFor(const outbox::StoreError& error, const Speaker& speaker);
Message messageFor(const reference::ImportError& error, const Speaker& speaker);
/// Why an entry waits for a person: the stable code that central or the engine gave.
Message messageForProblem(const QString& problem, const Speaker& speaker);
/// One sentence of the explanation with its figures in the habit of the language.
QString sentenceFor(const assessment::Step& step, const Speaker& speaker);
/// A rate text of the tariff in the habit of the language: "18%", "18 %", "En franchise".
QString formatRate(const QString& rate, const Speaker& speaker);
QString chargeName(assessment::ChargeKind kind, const Speaker& speaker);

} // namespace carm::presenters
