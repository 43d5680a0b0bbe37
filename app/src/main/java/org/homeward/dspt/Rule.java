package org.homeward.dspt;

import java.time.LocalDate;
import java.util.Optional;

/** The three ways in which compliance is counted. Each has its name on every page, for one figure is not the other. */
public enum Rule {
    /** As the national team counts; the unit is the home (CQC location). */
    NATIONAL(
            "National rule",
            "homes",
            "A home counts when its latest status is Standards Met or Exceeded, in the current edition or the one before.",
            "All homes open on the day."),
    /** The unit is the provider: all or nothing. */
    BY_PROVIDER(
            "By provider",
            "providers",
            "A provider counts when each of its open homes in the area counts by the national rule. The status of the head office alone makes no home count.",
            "All providers with an open home in the area. A home whose provider we do not know is left out."),
    /** Stricter than the national rule: the previous edition does not count. */
    CURRENT_EDITION(
            "Current edition only",
            "homes",
            "A home counts when its latest status is Standards Met or Exceeded in the current edition.",
            "All homes open on the day.");

    private final String title;
    private final String unit;
    private final String counted;
    private final String outOf;

    Rule(String title, String unit, String counted, String outOf) {
        this.title = title;
        this.unit = unit;
        this.counted = counted;
        this.outOf = outOf;
    }

    public String title() {
        return title;
    }

    /** What is counted: "homes" or "providers". */
    public String unit() {
        return unit;
    }

    /** Who counts, in a sentence. */
    public String counted() {
        return counted;
    }

    /** Out of whom, in a sentence. */
    public String outOf() {
        return outOf;
    }

    /** Whether a home with this status counts on a day; by provider, whether it holds its provider back. */
    public boolean counts(DsptStatus status, LocalDate day) {
        Edition edition = status.edition();
        if (edition == null || !status.level().isMet()) {
            return false;
        }
        return this == CURRENT_EDITION ? edition.isCurrentOn(day) : edition.countsOn(day);
    }

    /** The last day on which this status counts, a 30 June; empty when it never does. */
    public Optional<LocalDate> lapsesOn(DsptStatus status) {
        Edition edition = status.edition();
        if (edition == null || !status.level().isMet()) {
            return Optional.empty();
        }
        return Optional.of(this == CURRENT_EDITION ? edition.closesOn() : edition.countsUntil());
    }
}
