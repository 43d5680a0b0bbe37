package org.homeward.assessments;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.homeward.kernel.Ids;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;

/** What comes out of the fields of a form. */
public final class Typed {
    /** The field that makes a record one however often it is sent. */
    public static final String ID = "record";

    private static final int LONGEST = 500;

    private Typed() {}

    public static Form blank() {
        return Form.blank().with(ID, Ids.next().toString());
    }

    /** The id of the form, or a new one when it has none. */
    public static UUID id(Form form) {
        try {
            return UUID.fromString(form.value(ID));
        } catch (IllegalArgumentException notAnId) {
            return Ids.next();
        }
    }

    /** A whole number, or nothing when there is none. */
    public static OptionalInt whole(Form form, String field) {
        String typed = form.value(field);
        return typed.matches("[0-9]{1,4}") ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
    }

    /** A whole number, or null where none is. */
    public static @Nullable Integer number(Form form, String field) {
        OptionalInt whole = whole(form, field);
        return whole.isPresent() ? whole.getAsInt() : null;
    }

    /** A number from the least to the most; what is not one is refused with these words. */
    public static Form within(Form form, String field, Span span) {
        OptionalInt whole = whole(form, field);
        return whole.isPresent() && whole.getAsInt() >= span.least() && whole.getAsInt() <= span.most()
                ? form
                : form.refuse(field, span.words());
    }

    /** The same where the field may be left empty. */
    public static Form withinIfAny(Form form, String field, Span span) {
        return form.value(field).isEmpty() ? form : within(form, field, span);
    }

    /** Which whole numbers are right, and what to do when it is another. */
    public record Span(int least, int most, String words) {}

    /** Not more than 500 characters. */
    public static Form notTooLong(Form form, String field) {
        return form.value(field).length() > LONGEST
                ? form.refuse(field, "Say it in at most " + LONGEST + " characters.")
                : form;
    }

    /** What was typed, or null where nothing was. */
    public static @Nullable String words(Form form, String field) {
        return form.value(field).isEmpty() ? null : form.value(field);
    }

    /** The one that was chosen. */
    public static <T extends Enum<T>> Optional<T> one(Form form, String field, Class<T> kind) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(value -> value.name().equals(form.value(field)))
                .findFirst();
    }

    /** All that were chosen. */
    public static <T extends Enum<T>> Set<T> all(Form form, String field, Class<T> kind) {
        Set<T> chosen = EnumSet.noneOf(kind);
        Arrays.stream(kind.getEnumConstants())
                .filter(value -> form.values(field).contains(value.name()))
                .forEach(chosen::add);
        return chosen;
    }
}
