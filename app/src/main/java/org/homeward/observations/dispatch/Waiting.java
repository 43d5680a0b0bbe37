package org.homeward.observations.dispatch;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.ResidentId;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.Origin;
import org.homeward.residents.Name;
import org.homeward.residents.NhsIdentity;
import org.jspecify.annotations.Nullable;

/** A set that waits for the GP record, with whose it is; earlier is the set it stands in for, if that one went to the practice. */
public record Waiting(
        HomeId home,
        ResidentId resident,
        Name name,
        LocalDate born,
        NhsIdentity nhs,
        String room,
        String place,
        ObservedSet set,
        Instant since,
        boolean practiceKnown,
        @Nullable Earlier earlier) {

    /** What the practice holds in place of this set: filed, or only sent as a letter, by whom and when. */
    public record Earlier(boolean filed, String by, Instant at) {
        public String words() {
            return (filed ? "It was filed by " : "It was sent as a letter by ") + by + " on " + London.words(at) + ".";
        }
    }

    /** How a form names it. */
    public String key() {
        return home + "/" + set.id();
    }

    /** The set was filed in this person's record and is somebody else's: it is to be taken out (HZ-01). */
    public boolean isToTakeOut() {
        return set.remarks().source().equals(Origin.WITHDRAWN);
    }

    /** The set to open: of one that is to be taken out, the one that was filed. */
    public UUID linked() {
        UUID filed = set.remarks().replaces();
        return isToTakeOut() && filed != null ? filed : set.id();
    }

    /** "FINCH, Ada, born 3 Mar 1938, NHS number 999 001 2342". */
    public String who() {
        return name.formal() + ", born " + London.words(born) + ", NHS number " + nhs.words();
    }

    /** "NEWS2 7, usual 1, scale 1". */
    public String score() {
        Integer usual = set.score().usual();
        return "NEWS2 " + set.score().words() + ", usual " + (usual == null ? "not known" : usual) + ", scale "
                + set.score().scale().number();
    }

    public String readings() {
        return SetLine.of(set).stream()
                .map(line -> line.name() + " " + line.value())
                .collect(Collectors.joining("; "));
    }
}
