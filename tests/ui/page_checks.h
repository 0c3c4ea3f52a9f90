// What every page of a desktop must hold to, in whatever state it is. Each check fails the running test and
// names where.
#pragma once

#include "window_driver.h"

namespace carm::test {

/// Nothing is cut off, too small or over anything else.
void checkLayout(WindowDriver& driver, const char* where);
/// Everything that takes the focus has a name, a role and a name that is said.
void checkNames(WindowDriver& driver, const char* where);
/// Tab goes over every control once and comes back to the first; within `sheet` while one is open, else null.
void checkCourse(WindowDriver& driver, QWidget* sheet, const char* where);

} // namespace carm::test
