// What all pages of the counter share: the session, one presenter for each part of the work, and the ports of
// the program.
#pragma once

#include "counter/counter_settings.h"
#include "presenters/counter_opener.h"
#include "presenters/drawer_view.h"
#include "presenters/payment_view.h"
#include "presenters/provisional_view.h"
#include "presenters/review_view.h"
#include "presenters/work_list.h"

#include <utility>

namespace carm::counter {

struct Desk {
    presenters::CounterSession& session;
    presenters::WorkList list;
    presenters::CounterOpener opener;
    presenters::ReviewView review;
    presenters::DrawerView drawer;
    presenters::PaymentView payment;
    presenters::ProvisionalView provisional;
    CounterPorts ports;

    Desk(presenters::CounterSession& counterSession, CounterPorts counterPorts)
        : session(counterSession), list(counterSession), opener(counterSession), review(counterSession),
          drawer(counterSession), payment(counterSession, drawer), provisional(counterSession),
          ports(std::move(counterPorts))
    {
    }

    const presenters::Speaker& speaker() const { return session.speaker(); }
};

} // namespace carm::counter
