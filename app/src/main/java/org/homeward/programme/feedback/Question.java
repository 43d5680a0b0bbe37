package org.homeward.programme.feedback;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.ui.Option;

/** What homes can be asked; an answer is always a number, so that nothing about a resident can come in. */
enum Question {
    FEWER_CALLS("Do you call 111 or 999 less often than before?", "Fewer 111 or 999 calls: yes or no", Kind.YES_NO, 1),
    AUDIT_BEFORE(
            "How long did it take to check one care record, on paper?",
            "Minutes to audit a record on paper",
            Kind.MINUTES,
            1000),
    AUDIT_AFTER("How long does it take now?", "Minutes to audit a record now", Kind.MINUTES, 1000),
    CONFIDENCE("How sure do your staff feel about whom to call?", "How sure staff feel, from 1 to 5", Kind.SURE, 5);

    enum Kind {
        YES_NO,
        MINUTES,
        SURE
    }

    private final String words;
    private final String brief;
    private final Kind kind;
    private final int most;

    Question(String words, String brief, Kind kind, int most) {
        this.words = words;
        this.brief = brief;
        this.kind = kind;
        this.most = most;
    }

    /** As a home is asked. */
    String words() {
        return words;
    }

    /** As the team calls it. */
    String brief() {
        return brief;
    }

    boolean isMinutes() {
        return kind == Kind.MINUTES;
    }

    /** "fewer-calls": the field of the form. */
    String field() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Optional<Integer> read(String typed) {
        return Optional.of(typed)
                .filter(text -> text.matches("[0-9]{1,4}"))
                .map(Integer::valueOf)
                .filter(number -> number <= most && (kind == Kind.YES_NO || number > 0));
    }

    String advice() {
        return kind == Kind.MINUTES ? "Enter the minutes, from 1 to 1000." : "Choose an answer.";
    }

    List<Option> options() {
        return kind == Kind.YES_NO
                ? List.of(Option.of("1", "Yes"), Option.of("0", "No"))
                : Stream.of("1, not sure", "2", "3", "4", "5, very sure")
                        .map(each -> Option.of(each.substring(0, 1), each))
                        .toList();
    }

    static Optional<Question> named(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    static List<Option> choices() {
        return Stream.of(values()).map(one -> Option.of(one.name(), one.brief)).toList();
    }
}
