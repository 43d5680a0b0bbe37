package org.homeward.access.audit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.access.Deed;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to know of the log: by whom, of what kind, from which day to which, and older than which entry. Of
 * one resident's log the looks at lists are paged by themselves.
 */
record Question(
        String who,
        Optional<Deed.Kind> kind,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable UUID before,
        @Nullable UUID listsBefore) {
    static final String WHO = "who";
    static final String KIND = "kind";
    static final String FROM = "from";
    static final String UNTIL = "until";
    static final String BEFORE = "before";
    static final String LISTS_BEFORE = "lists-before";
    private static final int LONGEST_NAME = 200;

    static Question of(Form form) {
        return new Question(
                form.value(WHO),
                kind(form.value(KIND)),
                form.date(FROM).orElse(null),
                form.date(UNTIL).orElse(null),
                id(form.value(BEFORE)),
                id(form.value(LISTS_BEFORE)));
    }

    /** The form with what is wrong with the question. */
    static Form check(Form form) {
        Form checked = Stream.of(FROM, UNTIL).reduce(form, Question::checkDay, (one, other) -> other);
        if (form.value(WHO).length() > LONGEST_NAME) {
            checked = checked.refuse(WHO, "Type fewer letters: a part of the name is enough.");
        }
        boolean turned = form.date(FROM)
                .flatMap(from -> form.date(UNTIL).filter(from::isAfter))
                .isPresent();
        return turned ? checked.refuse(UNTIL, "The last day is before the first day. Change one of them.") : checked;
    }

    private static Form checkDay(Form form, String day) {
        boolean typed = Stream.of(day, day + "-month", day + "-year")
                .anyMatch(part -> !form.value(part).isEmpty());
        return typed && form.date(day).isEmpty()
                ? form.refuse(day, "Type a day, a month and a year, for example 3 12 2026, or leave all three empty.")
                : form;
    }

    /** The deeds it asks for; empty when every kind is wanted. */
    List<String> deeds() {
        return kind.stream()
                .flatMap(wanted -> Arrays.stream(Deed.values()).filter(deed -> deed.kind() == wanted))
                .map(Deed::name)
                .toList();
    }

    /** Of the looks at lists, those it asks for: none, when changes or sign-ins are wanted. */
    List<String> listLooks() {
        return Arrays.stream(Deed.values())
                .filter(Deed::isOfEverybody)
                .filter(deed -> kind.isEmpty() || kind.get() == deed.kind())
                .map(Deed::name)
                .toList();
    }

    /** The name as it is looked for. */
    String whoInLowerCase() {
        return who.toLowerCase(Locale.UK);
    }

    boolean asksForAll() {
        return who.isEmpty() && kind.isEmpty() && from == null && until == null;
    }

    private static Optional<Deed.Kind> kind(String typed) {
        return Arrays.stream(Deed.Kind.values())
                .filter(kind -> kind.name().equals(typed))
                .findFirst();
    }

    private static @Nullable UUID id(String typed) {
        try {
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }
}
