package org.homeward.programme.equipment;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is written about a thing: its asset tag, what it is, its numbers and its dates; "" and null where nobody knows. */
record Label(String tag, KitKind kind, String makeModel, Numbers numbers, Dates dates) {
    private static final int LONGEST_MAKE = 200;
    private static final int LONGEST_SERIAL = 60;

    record Numbers(String serial, String imei, String iccid) {
        static Numbers of(String serial, String imei, String iccid) {
            return new Numbers(serial, digits(imei), digits(iccid));
        }

        private static String digits(String typed) {
            return typed.replaceAll("[ -]", "");
        }
    }

    record Dates(
            @Nullable LocalDate mdmOn,
            @Nullable LocalDate insuredUntil,
            @Nullable LocalDate calibratedOn) {}

    static String tag(String typed) {
        return typed.strip().toUpperCase(Locale.UK);
    }

    /** What is wrong with it, by field, in words that say what to do. */
    Map<String, String> wrong(LocalDate today) {
        Map<String, String> wrong = new LinkedHashMap<>();
        if (!tag.matches("[A-Z0-9][A-Z0-9-]{0,29}")) {
            wrong.put("tag", "Enter the asset tag: letters, digits and hyphens, for example TAB-014.");
        }
        if (makeModel.isEmpty() || makeModel.length() > LONGEST_MAKE) {
            wrong.put("make", "Write make and model, for example Samsung Tab A9.");
        }
        if (numbers.serial().length() > LONGEST_SERIAL) {
            wrong.put("serial", "A serial number has at most 60 characters.");
        }
        if (!numbers.imei().isEmpty() && !(numbers.imei().matches("[0-9]{15}") && Luhn.holds(numbers.imei()))) {
            wrong.put("imei", "That is no IMEI. It has 15 digits. Look at each digit again.");
        }
        if (!numbers.iccid().isEmpty() && !isIccid(numbers.iccid())) {
            wrong.put("iccid", "That is no ICCID. It has 18 to 20 digits and begins with 89.");
        }
        LocalDate calibrated = dates.calibratedOn();
        if (calibrated != null && calibrated.isAfter(today)) {
            wrong.put("calibrated", "Enter the day of the last calibration. It has been already.");
        }
        return wrong;
    }

    /** Some are printed without the digit that checks the others, and some networks do not use it: only the shape is checked. */
    private static boolean isIccid(String digits) {
        return digits.matches("89[0-9]{16,18}");
    }
}
