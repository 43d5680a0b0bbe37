package org.homeward.bench;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** A column of the CQC care directory, and how spreadsheets keep its values. */
record CqcColumn(String heading, String type) {
    private static final DateTimeFormatter IN_CSV = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final LocalDate EXCEL_DAY_ZERO = LocalDate.of(1899, 12, 30);

    boolean isDate() {
        return type.equals("date");
    }

    boolean isNumber() {
        return type.equals("integer") || type.equals("decimal");
    }

    static LocalDate day(String inCsv) {
        return LocalDate.parse(inCsv, IN_CSV);
    }

    static long excelDay(String inCsv) {
        return ChronoUnit.DAYS.between(EXCEL_DAY_ZERO, day(inCsv));
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
