package org.homeward.journeys;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.homeward.clinical.signs.TypedSigns;
import org.homeward.clinical.signs.VitalSigns;

/** What somebody measured and types into the form of a set; "" leaves a field empty. */
record Readings(
        String breathing, String oxygenLevel, String systolic, String diastolic, String pulse, String temperature) {
    /** 2 points for breathing, 1 each for oxygen level, blood pressure and pulse. */
    static final Readings SCORING_5 = new Readings("22", "94", "105", "64", "95", "37.0");

    /** The boxes "Checked, true reading" that the form shows for surprising readings. */
    static final String CONFIRMATIONS = "input[name=checked]:not([disabled])";

    static final Readings WELL = new Readings("16", "97", "128", "76", "72", "36.6");

    Map<String, String> fields() {
        return Map.of(
                "rr",
                breathing,
                "spo2",
                oxygenLevel,
                "sbp",
                systolic,
                "dbp",
                diastolic,
                "pulse",
                pulse,
                "temp",
                temperature);
    }

    VitalSigns signs() {
        return new TypedSigns(breathing, oxygenLevel, "air", systolic, diastolic, pulse, "A", temperature).read();
    }

    /** On air and alert. */
    void typeInto(Page page) {
        fields().forEach((name, value) -> page.fill("#" + name, value));
        page.check("input[name=oxygen][value=air]");
        page.check("input[name=acvpu][value=A]");
    }

    /** Ticks "Checked, true reading" wherever the form asks for it, and saves again. */
    static void confirmIfAsked(Page page) {
        var asked = page.locator(CONFIRMATIONS);
        if (asked.count() > 0) {
            asked.all().forEach(box -> box.check());
            page.click(".homeward-set button[type=submit]");
        }
    }
}
