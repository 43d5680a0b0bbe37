package org.homeward.dspt.publication;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.homeward.dspt.Level;

/**
 * How a made-up home went through the toolkit, by its rank among the made-up homes (0 for the first). Of 441 homes in a row just 341
 * count on every day from July 2022 on: rank × 341 goes once through every remainder of 441, and the 100 lowest do not count.
 */
record DemoPath(int rank) {
    private static final int ALL = 441;
    private static final int COMPLIANT = 341;
    // with it the first home counts and the second does not
    private static final int START = 110;
    private static final int FIRST_YEAR = 2021;

    /** What a file of a day says; the year is the one in which the edition closes, 0 when nothing was published. */
    record Said(Level level, int closes, LocalDate publishedOn) {
        private static final Said NOTHING = new Said(Level.NOT_PUBLISHED, 0, LocalDate.EPOCH);

        /** "25/26", empty when nothing was published. */
        String edition() {
            return closes == 0 ? "" : "%02d/%02d".formatted((closes - 1) % 100, closes % 100);
        }
    }

    boolean isCompliant() {
        return (rank * COMPLIANT + START) % ALL >= ALL - COMPLIANT;
    }

    /** The days of the demo's files: the end of each June and each October before today. */
    static List<LocalDate> fileDays(LocalDate today) {
        List<LocalDate> days = new ArrayList<>();
        for (int year = FIRST_YEAR; year <= today.getYear(); year++) {
            days.add(LocalDate.of(year, 6, 30));
            days.add(LocalDate.of(year, 10, 31));
        }
        return days.stream().filter(day -> day.isBefore(today)).toList();
    }

    /** What the file of a day says, when the newest file is of another. */
    Said on(LocalDate fileDay, LocalDate newest) {
        if (isCompliant()) {
            return isEarly() ? early(fileDay) : june(met(), lastJune(fileDay));
        }
        return switch (rank % 4) {
            case 1 -> lastJune(fileDay) == lastJune(newest) ? june(Level.APPROACHING, lastJune(newest)) : Said.NOTHING;
            case 2 -> june(Level.MET, FIRST_YEAR);
            case 3 -> lastJune(fileDay) > FIRST_YEAR ? june(Level.NOT_MET, FIRST_YEAR + 1) : Said.NOTHING;
            default -> Said.NOTHING;
        };
    }

    /** One home in five publishes in October, soon after its edition opened. */
    private boolean isEarly() {
        return rank % 5 == 3;
    }

    private Level met() {
        return rank % 20 == 7 ? Level.EXCEEDED : Level.MET;
    }

    private Said early(LocalDate fileDay) {
        int october = fileDay.getMonthValue() < 10 ? fileDay.getYear() - 1 : fileDay.getYear();
        return october < FIRST_YEAR
                ? june(met(), FIRST_YEAR)
                : new Said(met(), october + 1, LocalDate.of(october, 10, 1 + rank % 28));
    }

    private Said june(Level level, int year) {
        return new Said(level, year, LocalDate.of(year, 6, 1 + rank % 28));
    }

    private static int lastJune(LocalDate fileDay) {
        return fileDay.getMonthValue() < 6 ? fileDay.getYear() - 1 : fileDay.getYear();
    }
}
