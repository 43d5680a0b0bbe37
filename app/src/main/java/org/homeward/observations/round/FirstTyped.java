package org.homeward.observations.round;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import org.homeward.kernel.London;
import org.homeward.ui.Form;

/**
 * When the first reading of a form was typed, by the server's clock. A set is one sitting (clinical dossier 1.6): what was
 * begun longer ago came from a kept draft, a page left open or a dead network, and is not taken "now" (HZ-10, HZ-11).
 */
record FirstTyped(Instant at) {
    static final String FIELD = "began";
    private static final Duration ONE_SITTING = Duration.ofMinutes(30);
    private static final Duration LATE = Duration.ofHours(2);

    /** As the form says; now when it does not say, or says a time that has not come. */
    static FirstTyped of(Form form, Instant now) {
        try {
            Instant said = Instant.parse(form.value(FIELD));
            return new FirstTyped(said.isAfter(now) || said.isBefore(Instant.EPOCH) ? now : said);
        } catch (DateTimeException notSaid) {
            return new FirstTyped(now);
        }
    }

    /** The form with this time in its boxes and a question, unless it says its time or is one sitting that ends now. */
    Form ask(Form form, Instant now) {
        boolean saysWhen = !form.value("day").isEmpty() || !form.value("time").isEmpty();
        if (saysWhen || !at.isBefore(now.minus(ONE_SITTING))) {
            return form;
        }
        Form dated = form.with("day", London.day(at).toString())
                .with("time", London.clock(at))
                .refuse(
                        "time",
                        "You began to type this set " + London.words(at)
                                + ", more than 30 minutes ago. When were the readings taken? Check the day and the time, then save again.");
        return at.isBefore(now.minus(LATE)) ? dated.require("late_reason", "Say why it is written down late.") : dated;
    }
}
