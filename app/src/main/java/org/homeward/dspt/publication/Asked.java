package org.homeward.dspt.publication;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.homeward.dspt.HomeStanding;
import org.homeward.dspt.Rule;
import org.homeward.dspt.Standings;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;

/** Which of the homes somebody wants to see behind a number; null and {@code ALL} leave everything in. */
record Asked(
        LocalDate day,
        Rule rule,
        Asked.Which which,
        @Nullable UUID place,
        @Nullable UUID provider,
        @Nullable LocalDate lapses) {

    /** All, those that count, or those that do not. */
    enum Which {
        ALL("All homes"),
        COUNT("Homes that count"),
        NOT("Homes that do not count");

        private final String words;

        Which(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    static Asked all(LocalDate day, Rule rule) {
        return new Asked(day, rule, Which.ALL, null, null, null);
    }

    static Asked of(Form form, LocalDate day) {
        return new Asked(
                day,
                named(Rule.values(), form.value("rule"), Rule.NATIONAL),
                named(Which.values(), form.value("which"), Which.ALL),
                id(form.value("place")),
                id(form.value("provider")),
                day(form.value("lapses")));
    }

    Asked only(Which wanted) {
        return new Asked(day, rule, wanted, place, provider, lapses);
    }

    /** In a place; null for all. */
    Asked in(@Nullable UUID wanted) {
        return new Asked(day, rule, which, wanted, provider, lapses);
    }

    Asked of(@Nullable UUID wanted) {
        return new Asked(day, rule, which, place, wanted, lapses);
    }

    Asked lapsing(LocalDate wanted) {
        return new Asked(day, rule, Which.COUNT, place, provider, wanted);
    }

    Standings from(Standings all) {
        return new Standings(
                all.day(),
                all.newestFile(),
                all.homes().stream().filter(this::isWanted).toList());
    }

    private boolean isWanted(HomeStanding home) {
        boolean counts = home.counts(rule, day);
        return (which == Which.ALL || counts == (which == Which.COUNT))
                && (place == null
                        || Objects.equals(
                                place,
                                home.place() == null ? null : home.place().id()))
                && (provider == null
                        || Objects.equals(
                                provider,
                                home.provider() == null ? null : home.provider().id()))
                && (lapses == null || lapses.equals(home.lapsesOn(day)));
    }

    String path() {
        return "/dspt/homes?" + query();
    }

    String query() {
        return "rule=" + rule + "&which=" + which + "&on=" + day + (place == null ? "" : "&place=" + place)
                + (provider == null ? "" : "&provider=" + provider) + (lapses == null ? "" : "&lapses=" + lapses);
    }

    private static <E extends Enum<E>> E named(E[] all, String name, E otherwise) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(otherwise);
    }

    private static @Nullable UUID id(String typed) {
        return typed.length() == 36 && typed.matches("[0-9a-fA-F-]{36}") ? parsed(typed) : null;
    }

    private static @Nullable UUID parsed(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeException noDay) {
            return null;
        }
    }
}
