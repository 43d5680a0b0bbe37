package org.homeward.programme.equipment;

import java.time.LocalDate;
import org.homeward.ui.Form;

/** What somebody wants to see of the ledger; "" stands for all. */
record Asked(String kind, String state, String typed, boolean due) {
    static Asked of(Form form) {
        return new Asked(
                KitKind.read(form.value("kind")).map(Enum::name).orElse(""),
                KitState.named(form.value("state")).map(Enum::name).orElse(""),
                form.value("q"),
                form.value("due").equals("yes"));
    }

    /** The latest day on which a kit that is due was calibrated. */
    static LocalDate calibratedBy(LocalDate today) {
        return today.minusMonths(12);
    }

    String pattern() {
        return "%" + typed.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
