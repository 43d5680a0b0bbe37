package org.homeward.dspt.publication;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.homeward.dspt.DsptStatus;
import org.homeward.dspt.Edition;
import org.homeward.dspt.Level;
import org.jspecify.annotations.Nullable;

/** What one row of a file says of one home of ours. What the file does not tell (a day, the head office) is null and changes nothing. */
record Claim(
        long row,
        String subject,
        UUID home,
        Level level,
        @Nullable Edition edition,
        @Nullable LocalDate publishedOn,
        DsptStatus.@Nullable Parent parent) {

    /** Whether it says what is known already. */
    boolean agrees(DsptStatus known) {
        return isSamePublication(known)
                && (publishedOn == null || publishedOn.equals(known.publishedOn()))
                && (parent == null || parent.equals(known.parent()));
    }

    boolean saysTheSame(Claim other) {
        return agrees(other.seen(LocalDate.EPOCH, home, null)) && other.agrees(seen(LocalDate.EPOCH, home, null));
    }

    /** The row of history it makes; what it does not tell stays as it was. */
    DsptStatus seen(LocalDate day, UUID file, @Nullable DsptStatus known) {
        LocalDate published = publishedOn;
        DsptStatus.Parent office = parent;
        if (known != null && published == null && isSamePublication(known)) {
            published = known.publishedOn();
        }
        if (known != null && office == null) {
            office = known.parent();
        }
        return new DsptStatus(home, level, edition, published, office, day, file);
    }

    private boolean isSamePublication(DsptStatus known) {
        return level == known.level() && Objects.equals(edition, known.edition());
    }
}
