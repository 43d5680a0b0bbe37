package org.homeward.observations.board;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.homeward.access.Openings.Opening;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.kernel.ResidentId;
import org.homeward.messages.Waiting;
import org.homeward.observations.Age;
import org.homeward.observations.Due;
import org.homeward.observations.JudgedLimit;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.OpenConcern;
import org.homeward.observations.Watched;
import org.homeward.observations.escalation.EscalationLine;
import org.homeward.ui.Page;

/** The board: who needs somebody now, who is due, and everybody else in bed order. */
public record BoardPage(
        HomeId home,
        String place,
        List<Watched> urgent,
        List<Watched> others,
        Map<ResidentId, EscalationLine> escalations,
        List<Opening> openings,
        Instant now,
        WaitingSets.Count waiting,
        Map<ResidentId, Waiting> messages)
        implements Page {
    static BoardPage of(HomeId home, List<Watched> residents, List<Opening> openings, Instant now) {
        return of(home, residents, Map.of(), openings, now);
    }

    /** Whose escalation is open needs somebody, whatever the latest score says: only a person ends it. */
    static BoardPage of(
            HomeId home,
            List<Watched> living,
            Map<ResidentId, EscalationLine> escalations,
            List<Opening> openings,
            Instant now) {
        Predicate<Watched> urgent = resident -> resident.needsSomeone() || escalations.containsKey(resident.resident());
        List<Watched> residents = EscalationLine.onto(living, escalations, now);
        String place = residents.isEmpty() ? "This home" : residents.getFirst().place();
        return new BoardPage(
                home,
                place,
                residents.stream()
                        .filter(urgent)
                        .sorted(Comparator.comparingInt(Watched::weight).reversed())
                        .toList(),
                residents.stream()
                        .filter(urgent.negate())
                        .sorted(Comparator.comparingInt(BoardPage::lateness))
                        .toList(),
                escalations,
                openings,
                now,
                WaitingSets.Count.NONE,
                Map.of());
    }

    BoardPage waiting(WaitingSets.Count count, Map<ResidentId, Waiting> messages) {
        return new BoardPage(home, place, urgent, others, escalations, openings, now, count, messages);
    }

    /** Overdue first, the longest first; the rest stay in bed order, for sorting is stable. */
    private static int lateness(Watched resident) {
        return switch (resident.due()) {
            case Due.Overdue overdue -> -(int) Math.min(overdue.by().toMinutes(), 1_000_000) - 2;
            case Due.Never never -> -1;
            case Due.Now now -> 0;
            case Due.Later later -> 0;
            case Due.Paused paused -> 0;
        };
    }

    @Override
    public String title() {
        return place + ": board";
    }

    public int unfiled() {
        return waiting.unfiled();
    }

    /** How many sets from tablets wait for somebody to look at them. */
    public int held() {
        return waiting.held();
    }

    /** How many still need the set of this round, overdue ones too. */
    public long due() {
        return all().filter(resident -> resident.due().isInRound()).count();
    }

    public long count() {
        return all().count();
    }

    private java.util.stream.Stream<Watched> all() {
        return java.util.stream.Stream.concat(urgent.stream(), others.stream());
    }

    public String age(ObservedSet set) {
        return new Age(set.takenAt(), now).words();
    }

    public String age(OpenConcern concern) {
        return new Age(concern.since(), now).words();
    }

    public String age(JudgedLimit limit) {
        return new Age(limit.takenAt(), now).words();
    }

    public LocalDate today() {
        return London.day(now);
    }

    public boolean isOld(ObservedSet set) {
        return new Age(set.takenAt(), now).isOld();
    }
}
