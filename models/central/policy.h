// What an operator may tune, in one place.
#pragma once

namespace carm::central {

struct Policy {
    int leastBlockSize = 1;
    int mostBlockSize = 1000;   ///< numbers in one block; a serial has eight digits, blocks are not returned
    int mostOpenNumbers = 2000; ///< leased to one terminal and not yet on an entry received from it
    /// Until then a terminal with too many open numbers may have sent entries.
    int numbersRetryAfterSeconds = 600;
    bool openImporterEnrolment = false; ///< importers' terminals enrol without a code
    int mostOpenEnrolmentsPerHour = 20;
    int enrolmentsRetryAfterSeconds = 3600;
    bool acceptsUnknownBusinesses = false; ///< practice: a business that nothing is on record of may register
    int busyRetryAfterSeconds = 2;         ///< the store was locked or the queue full
    int fullRetryAfterSeconds = 60;        ///< the disk is full: a person has to make room first
};

} // namespace carm::central
