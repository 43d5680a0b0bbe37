package org.homeward.observations.standing;

import org.homeward.observations.ObservationPlan;
import org.homeward.ui.Form;

/** How often, as it was typed: a number of hours or days, and why. */
record TypedPlan(Form form, int hours) {
    private static final int LONGEST = 500;
    private static final int HOURS_OF_A_DAY = 24;

    static TypedPlan of(Form typed) {
        Form form = typed.require("plan-reason", "Say why this is often enough.");
        if (form.value("plan-reason").length() > LONGEST) {
            form = form.refuse("plan-reason", "Say it in at most " + LONGEST + " characters.");
        }
        int hours = hours(form);
        return hours >= 1 && hours <= ObservationPlan.MOST_HOURS
                ? new TypedPlan(form, hours)
                : new TypedPlan(form.refuse("every", "Type a whole number: 1 to 744 hours, or 1 to 31 days."), 0);
    }

    /** 0 for what is no number or has no unit. */
    private static int hours(Form form) {
        if (!form.value("every").matches("[0-9]{1,3}")) {
            return 0;
        }
        int count = Integer.parseInt(form.value("every"));
        return switch (form.value("every-unit")) {
            case "hours" -> count;
            case "days" -> count * HOURS_OF_A_DAY;
            default -> 0;
        };
    }

    String reason() {
        return form.value("plan-reason");
    }
}
