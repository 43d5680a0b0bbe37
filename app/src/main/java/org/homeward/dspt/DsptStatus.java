package org.homeward.dspt;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was known of a home: its level, of which edition (null when nothing was published), and since which file. */
public record DsptStatus(
        UUID home,
        Level level,
        @Nullable Edition edition,
        @Nullable LocalDate publishedOn,
        @Nullable Parent parent,
        LocalDate firstSeenOn,
        UUID file) {
    public DsptStatus {
        if ((level == Level.NOT_PUBLISHED) != (edition == null)) {
            throw new IllegalArgumentException("a published status has an edition, and only a published one");
        }
    }

    /** The head office as the file names it; its own status may be unknown. */
    public record Parent(
            String ods, @Nullable Level level, @Nullable Edition edition) {
        public String words() {
            return level == null ? ods : ods + ", " + DsptStatus.words(level, edition);
        }
    }

    /** Whether it counts on a day by the national rule. */
    public boolean countsOn(LocalDate day) {
        return Rule.NATIONAL.counts(this, day);
    }

    /** The last day on which it counts by the national rule, a 30 June; empty when it never does. */
    public Optional<LocalDate> lapsesOn() {
        return Rule.NATIONAL.lapsesOn(this);
    }

    /** "25/26 Standards Met". */
    public String words() {
        return words(level, edition);
    }

    static String words(Level level, @Nullable Edition edition) {
        return edition == null ? level.words() : edition.code() + " " + level.words();
    }
}
