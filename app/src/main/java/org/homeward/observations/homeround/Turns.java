package org.homeward.observations.homeround;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * Whose day it is: in bed order, one a day from the first of the month (so that in many homes the room is the day), and two or
 * more a day where more people live than the month has days. Everybody has one day in each month; what days are left catch up.
 */
record Turns(int residents, YearMonth month) {
    /** How many have the same day. */
    int aDay() {
        int days = month.lengthOfMonth();
        return Math.max(1, (residents + days - 1) / days);
    }

    /** Of whoever has this place in bed order, counted from 0. */
    LocalDate day(int place) {
        return month.atDay(place / aDay() + 1);
    }

    /** Those whose day it is, of all in bed order. */
    <T> List<T> on(LocalDate day, List<T> inBedOrder) {
        int from = Math.min((day.getDayOfMonth() - 1) * aDay(), inBedOrder.size());
        return inBedOrder.subList(from, Math.min(from + aDay(), inBedOrder.size()));
    }
}
