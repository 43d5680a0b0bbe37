package org.homeward.programme.event;

import java.util.stream.Stream;

/** Which of the people of an event are shown, and the condition in SQL. */
enum Show {
    ALL("Everybody on the register", "true"),
    PROVIDERS("Care providers who came", "a.attendance = 'PRESENT' and r.attendee_type = 'CARE_PROVIDER'"),
    PRESENT("Everybody who came", "a.attendance = 'PRESENT'"),
    ABSENT("Who did not come", "a.attendance = 'ABSENT'"),
    UNMARKED("Who is not marked yet", "a.attendance is null"),
    SUPPLIERS("Suppliers", "r.attendee_type = 'SUPPLIER'"),
    SPEAKERS("Speakers", "r.attendee_type = 'SPEAKER'"),
    WALK_INS("Who came without a registration", "r.walk_in");

    private final String words;
    private final String sql;

    Show(String words, String sql) {
        this.words = words;
        this.sql = sql;
    }

    String words() {
        return words;
    }

    String sql() {
        return sql;
    }

    static Show named(String name) {
        return Stream.of(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(ALL);
    }
}
