package org.homeward.observations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.clinical.guide.Escalation;
import org.homeward.clinical.guide.Noticed;
import org.homeward.clinical.guide.Sign;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.ResidentId;
import org.homeward.residents.Name;
import org.jspecify.annotations.Nullable;

/** Residents as a list shows them, known by their rooms. */
public final class Lists {
    private static final HomeId BEECHWOOD = HomeId.of("0192f000-0000-7000-8000-000000000001");

    private static final String SHAH = "Nadia Shah, GP, Holt Medical Practice";

    private Lists() {}

    public static Watched watched(String room, @Nullable VitalSigns signs, @Nullable Integer usual) {
        return watched(room, signs == null ? null : Sittings.saved(signs, Sittings.NOW), usual, Sittings.NOW);
    }

    public static Watched watched(String room, @Nullable ObservedSet latest, @Nullable Integer usual, Instant now) {
        Escalation asked = latest == null ? null : latest.score().asks(usual, false);
        return due(room, latest, usual, Due.of(latest, asked, Duration.ofHours(24), now));
    }

    /** The same, after sets since the last complete one, the last complete one first. */
    public static Watched after(Watched now, VitalSigns... before) {
        GivenScore latest = Objects.requireNonNull(now.latest()).score();
        List<GivenScore> scores = Stream.of(before)
                .map(signs -> Sittings.score(signs, now.usual()))
                .toList();
        return new Watched(
                now.home(),
                now.resident(),
                now.name(),
                now.room(),
                now.unit(),
                now.place(),
                now.latest(),
                now.usual(),
                now.due(),
                Before.of(
                        scores.stream().filter(score -> score.band() != null).toList(),
                        scores.stream().anyMatch(GivenScore::isIncomplete),
                        latest,
                        now.usual()),
                now.reviews());
    }

    /** The same, with reviews overdue since these days. */
    public static Watched overdue(Watched now, @Nullable LocalDate usual, @Nullable LocalDate scale) {
        return new Watched(
                now.home(),
                now.resident(),
                now.name(),
                now.room(),
                now.unit(),
                now.place(),
                now.latest(),
                now.usual(),
                now.due(),
                now.before(),
                new Reviews(usual, scale));
    }

    /** The same, while somebody is concerned because of these signs. */
    public static Watched concerned(Watched now, Sign... signs) {
        return new Watched(
                now.home(),
                now.resident(),
                now.name(),
                now.room(),
                now.unit(),
                now.place(),
                now.latest(),
                now.usual(),
                now.due(),
                now.before(),
                now.reviews(),
                new OpenConcern(
                        Ids.next(),
                        new Noticed(Set.of(signs), false, false, null),
                        List.of(),
                        Sittings.NOW,
                        Sittings.NOW),
                now.recent(),
                now.answer(),
                now.limits());
    }

    /** The same, taken on by Dr Shah so many minutes ago; when done is no null, she wrote so many minutes ago what was done. */
    public static Watched answered(Watched now, int taken, @Nullable Integer done) {
        Instant at = ago(taken);
        return with(
                now,
                now.recent(),
                new Answered(
                        1,
                        new Answered.Taken(at, SHAH, AlertKind.MEDIUM, at),
                        done == null
                                ? null
                                : new Answered.Outcome(
                                        ago(done),
                                        SHAH,
                                        Answered.Done.PHONE,
                                        "more fluids",
                                        true,
                                        Answered.Saved.GP_VISIT)));
    }

    /** A set of so many minutes ago. */
    public record Earlier(int minutes, VitalSigns signs) {}

    /** The same, with the last sets, the newest first. */
    public static Watched recently(Watched now, Earlier... newestFirst) {
        return with(
                now,
                new Recent(Stream.of(newestFirst)
                        .map(set -> new Recent.Past(ago(set.minutes()), Sittings.score(set.signs(), now.usual())))
                        .toList()),
                now.answer());
    }

    private static Instant ago(int minutes) {
        return Sittings.NOW.minus(Duration.ofMinutes(minutes));
    }

    private static Watched with(Watched now, Recent recent, @Nullable Answered answer) {
        return new Watched(
                now.home(),
                now.resident(),
                now.name(),
                now.room(),
                now.unit(),
                now.place(),
                now.latest(),
                now.usual(),
                now.due(),
                now.before(),
                now.reviews(),
                now.concern(),
                recent,
                answer,
                now.limits());
    }

    public static Watched due(String room, @Nullable ObservedSet latest, @Nullable Integer usual, Due due) {
        return new Watched(
                BEECHWOOD,
                ResidentId.next(),
                new Name("Ada", "Finch", null),
                room,
                null,
                "Beechwood House",
                latest,
                usual,
                due,
                Before.NOTHING,
                Reviews.NONE_OVERDUE);
    }
}
