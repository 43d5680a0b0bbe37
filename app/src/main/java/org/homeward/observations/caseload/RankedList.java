package org.homeward.observations.caseload;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.homeward.kernel.ResidentId;
import org.homeward.observations.Watched;
import org.homeward.observations.escalation.EscalationLine;

/**
 * Residents of any number of homes for a clinician: who needs a look, the highest first; who has been answered and is still high or
 * on a call; and of everybody else the first, while nobody asks for all. mayAnswer says whether whoever looks may take somebody on.
 */
public record RankedList(
        List<ListedResident> urgent,
        List<ListedResident> answered,
        List<ListedResident> others,
        int hidden,
        int leftOut,
        boolean mayAnswer) {
    /** So many of those who may need a look are shown at first, besides everybody on a call or with a concern. */
    static final int MOST = 50;

    /** So many of those who need no look are shown at first: a page of thousands helps nobody. */
    static final int OTHERS = 50;

    private static final Comparator<Watched> BY_WEIGHT =
            Comparator.comparingInt(Watched::weight).reversed();
    private static final Comparator<Watched> BY_SCORE =
            Comparator.comparingInt(RankedList::score).reversed();

    private static final Comparator<ListedResident> HIGHEST =
            Comparator.comparing(ListedResident::resident, BY_WEIGHT.thenComparing(BY_SCORE));

    /** Of those alike in weight, first whom nobody has taken on, then the higher score, then who waits longest. */
    private static final Comparator<ListedResident> HIGHEST_FIRST = Comparator.comparing(
                    ListedResident::resident, BY_WEIGHT)
            .thenComparing(ListedResident::isTaken)
            .thenComparing(ListedResident::resident, BY_SCORE)
            .thenComparing(ListedResident::since);

    public RankedList {
        urgent = List.copyOf(urgent);
        answered = List.copyOf(answered);
        others = List.copyOf(others);
    }

    public static RankedList of(
            List<Watched> residents, Map<ResidentId, EscalationLine> calls, Instant now, boolean mayAnswer) {
        List<ListedResident> all = residents.stream()
                .map(resident -> new ListedResident(resident, calls.get(resident.resident()), now))
                .toList();
        return new RankedList(
                ranked(all, ListedResident.Place.TOP, HIGHEST_FIRST),
                ranked(all, ListedResident.Place.ANSWERED, HIGHEST_FIRST),
                ranked(all, ListedResident.Place.REST, HIGHEST),
                0,
                0,
                mayAnswer);
    }

    private static List<ListedResident> ranked(
            List<ListedResident> all, ListedResident.Place place, Comparator<ListedResident> order) {
        return all.stream().filter(one -> one.place() == place).sorted(order).toList();
    }

    /** The same with the first of everybody else, unless all are asked for. */
    public RankedList shortened(boolean all) {
        return all ? this : of(urgent.size() + answered.size() + others.size(), 0);
    }

    /** The same with the first of everybody else, when there are so many altogether and so many left out who may need a look. */
    RankedList of(int everybody, int left) {
        List<ListedResident> first = others.subList(0, Math.min(OTHERS, others.size()));
        int shown = urgent.size() + answered.size() + first.size();
        return new RankedList(urgent, answered, first, everybody - shown, left, mayAnswer);
    }

    private static int score(Watched resident) {
        int now = resident.latest() == null ? -1 : resident.latest().score().atLeast();
        return resident.standing() == null
                ? now
                : Math.max(now, resident.standing().atLeast());
    }

    public boolean isEmpty() {
        return urgent.isEmpty() && answered.isEmpty() && others.isEmpty();
    }

    /** In how many homes those who need a look live. */
    public long homes() {
        return urgent.stream().map(one -> one.resident().home()).distinct().count();
    }

    /** "12 residents in 4 homes need a look". */
    public String headline() {
        return urgent.size() + (urgent.size() == 1 ? " resident" : " residents") + " in " + homes()
                + (homes() == 1 ? " home" : " homes") + (urgent.size() == 1 ? " needs" : " need") + " a look";
    }
}
