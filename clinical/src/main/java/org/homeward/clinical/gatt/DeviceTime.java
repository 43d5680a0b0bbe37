package org.homeward.clinical.gatt;

import org.jspecify.annotations.Nullable;

/** A device's own date and time: local, without a zone, and only as good as its clock. */
public record DeviceTime(int year, int month, int day, int hour, int minute, int second) {
    private static final int FIRST_YEAR = 1582;
    private static final int LAST_YEAR = 9999;
    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    /** Whether the device says it does not know: use the time of receipt, and say so. */
    public boolean isUnknown() {
        return year == 0 || month == 0 || day == 0;
    }

    /** Whether this is a date and time that exists on a calendar. */
    public boolean isTold() {
        return isDate() && hour < 24 && minute < 60 && second < 60;
    }

    /** Like 2026-03-29T01:30:00, or null when the device told no date and time that exists. */
    public @Nullable String text() {
        return isTold()
                ? year + "-" + two(month) + "-" + two(day) + "T" + two(hour) + ":" + two(minute) + ":" + two(second)
                : null;
    }

    /**
     * So many minutes later or earlier, at most 32,768 (less than 23 days): meters send a reading's time as a distance.
     *
     * <p>It begins one month back, because from there the way only ever leads forward.
     */
    DeviceTime plusMinutes(int minutes) {
        int minuteOfDay = hour * 60 + minute + minutes;
        DeviceTime date = monthBefore().plusDays(Math.floorDiv(minuteOfDay, MINUTES_OF_A_DAY));
        int rest = Math.floorMod(minuteOfDay, MINUTES_OF_A_DAY);
        return new DeviceTime(date.year, date.month, date.day, rest / 60, rest % 60, second);
    }

    private DeviceTime plusDays(int days) {
        DeviceTime date = withDay(day + days);
        while (date.day > date.daysOfMonth()) {
            date = date.monthAfter();
        }
        return date;
    }

    private boolean isDate() {
        return year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && month <= 12 && day >= 1 && day <= daysOfMonth();
    }

    /** The same date, counted on in the month after: 32 January is 1 February. */
    private DeviceTime monthAfter() {
        int nextYear = month == 12 ? year + 1 : year;
        return new DeviceTime(nextYear, month % 12 + 1, day - daysOfMonth(), hour, minute, second);
    }

    /** The same date, counted on in the month before: 1 February is 32 January. */
    private DeviceTime monthBefore() {
        DeviceTime before = month == 1
                ? new DeviceTime(year - 1, 12, day, hour, minute, second)
                : new DeviceTime(year, month - 1, day, hour, minute, second);
        return before.withDay(day + before.daysOfMonth());
    }

    private DeviceTime withDay(int day) {
        return new DeviceTime(year, month, day, hour, minute, second);
    }

    private int daysOfMonth() {
        return month == 2 && isLeapYear() ? 29 : DAYS[month - 1];
    }

    private boolean isLeapYear() {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
