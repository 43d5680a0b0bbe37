package org.homeward.programme.teaching;

import java.time.LocalDate;
import org.homeward.programme.office.Topic;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;

/** Which trainings somebody wants to see; "" and null stand for all. */
record Wish(
        String topic,
        String audience,
        String format,
        String status,
        @Nullable LocalDate after,
        @Nullable LocalDate upTo) {
    static final Wish ALL = new Wish("", "", "", "", null, null);

    static Wish of(Form form) {
        return new Wish(
                Topic.named(form.value("topic")).map(Enum::name).orElse(""),
                Audience.named(form.value("audience")).map(Enum::name).orElse(""),
                Format.named(form.value("format")).map(Enum::name).orElse(""),
                "",
                null,
                null);
    }

    /** The rows behind PX-05 on a day. */
    static Wish practiceYear(LocalDate asAt) {
        return new Wish("PROXY", "GP_PRACTICE", "ONE_TO_ONE", "DONE", asAt.minusYears(1), asAt);
    }
}
