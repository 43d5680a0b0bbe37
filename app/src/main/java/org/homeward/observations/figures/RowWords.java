package org.homeward.observations.figures;

import java.util.Objects;
import org.homeward.clinical.signs.MissingReason;
import org.homeward.clinical.signs.Parameter;
import org.homeward.kernel.London;

/** What a row says about the figure it is behind. */
record RowWords(Figure figure, Behind.Row row) {
    /** "due 26 Nov 2026 at 08:00". */
    String when() {
        return switch (figure) {
            case RESIDENTS -> "here since " + London.words(London.day(row.at()));
            case ON_TIME -> "due " + London.words(row.at());
            case ENDED -> "ended " + London.words(row.at());
            default -> London.words(row.at());
        };
    }

    String what() {
        return switch (figure) {
            case RESIDENTS, ENDED -> "";
            case SETS, COMPLETE -> row.word() == null ? "no score" : "NEWS2 " + row.word();
            case READINGS -> sign();
            case REASONS -> sign() + " missing";
            case ON_TIME -> onTime();
            case MISSING -> row.counts() ? "missing" + why() : "measured";
            case CALLS, ANSWERED, MEDIAN, NINETIETH -> answer();
            case FILED -> row.other() == null ? "not filed" : "filed " + London.words(row.other());
        };
    }

    /** Whether it is what somebody who looks wants to find: late, missing, not answered. */
    boolean isMissed() {
        return switch (figure) {
            case ON_TIME, ANSWERED, FILED -> !row.counts();
            case MISSING -> row.counts();
            default -> false;
        };
    }

    /** The word that stands with it, for a colour alone says nothing. */
    String missed() {
        return figure == Figure.MISSING ? "Missing" : "Late";
    }

    private String onTime() {
        if (row.other() == null) {
            return "not taken";
        }
        return "taken " + London.words(row.other());
    }

    private String answer() {
        return row.number() == null ? "no answer" : "answered after " + row.number() + " min";
    }

    private String why() {
        return row.word() == null
                ? ""
                : ": " + MissingReason.valueOf(row.word()).words();
    }

    private String sign() {
        return Parameter.valueOf(Objects.requireNonNull(row.word())).words();
    }
}
