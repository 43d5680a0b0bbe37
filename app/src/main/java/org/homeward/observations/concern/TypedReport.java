package org.homeward.observations.concern;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.homeward.clinical.guide.Course;
import org.homeward.clinical.guide.Noticed;
import org.homeward.clinical.guide.Sign;
import org.homeward.kernel.Ids;
import org.homeward.ui.Form;
import org.homeward.ui.TypedMoment;
import org.jspecify.annotations.Nullable;

/** What was ticked and typed about a resident: each group of signs is a field, so that each has its own place on the page. */
record TypedReport(Form form, Noticed noticed) {
    private static final int LONGEST = 500;

    static Form blank() {
        return Form.blank().with("report", Ids.next().toString());
    }

    static String field(Sign.Group group) {
        return group.name().toLowerCase(Locale.ROOT);
    }

    static TypedReport of(Form typed, Instant now) {
        Noticed noticed = noticed(typed);
        Form form = typed;
        if (noticed.isNothing()) {
            form = form.refuse(
                    field(Sign.Group.BREATHING),
                    "Choose at least one sign, or write what you noticed, or say that you are worried.");
        }
        if (typed.value("other").length() > LONGEST) {
            form = form.refuse("other", "Say it in at most " + LONGEST + " characters.");
        }
        return new TypedReport(TypedMoment.of(typed).check(form, now), noticed);
    }

    private static Noticed noticed(Form typed) {
        Set<Sign> signs = EnumSet.noneOf(Sign.class);
        for (Sign.Group group : Sign.Group.values()) {
            group.signs().stream()
                    .filter(sign -> typed.values(field(group)).contains(sign.name()))
                    .forEach(signs::add);
        }
        return new Noticed(
                signs,
                !typed.value("other").isEmpty(),
                typed.value("worried").equals("yes"),
                course(typed.value("course")));
    }

    private static @Nullable Course course(String name) {
        return Arrays.stream(Course.values())
                .filter(course -> course.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    NewReport report(Instant now) {
        String other = form.value("other");
        return new NewReport(
                Typed.id(form.value("report")).orElseGet(Ids::next),
                noticed,
                other.isEmpty() ? null : other,
                TypedMoment.of(form).orElse(now));
    }
}
