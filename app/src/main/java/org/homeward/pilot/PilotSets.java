package org.homeward.pilot;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.homeward.access.Signature;
import org.homeward.clinical.news2.News2;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.observations.GivenScore;
import org.homeward.observations.OxygenTherapy;
import org.homeward.observations.SavedSet;
import org.homeward.observations.Sitting;

/** The sets of one home, evenly from its first day to the end of the year, those with a full score evenly among them. */
record PilotSets(PilotHome home, List<Stay> stays, List<PilotStaff> staff, Random random) {
    private static final LocalDate LAST_DAY = LocalDate.of(2022, 12, 29);
    private static final Duration UNTIL_SAVED = Duration.ofMinutes(2);

    /** So many of a home have all seven signs, and so many only what the kit measures. */
    List<SavedSet> of(int complete, int partial) {
        List<SavedSet> sets = new ArrayList<>();
        int all = complete + partial;
        long days = LAST_DAY.toEpochDay() - home.since().toEpochDay();
        for (int at = 0; at < all; at++) {
            boolean isComplete = (at + 1) * complete / all > at * complete / all;
            sets.add(set(home.since().plusDays(days * at / (all - 1)), at, isComplete));
        }
        return sets;
    }

    private SavedSet set(LocalDate day, int number, boolean isComplete) {
        List<Stay> there = stays.stream().filter(stay -> stay.covers(day)).toList();
        List<PilotStaff> able =
                staff.stream().filter(one -> !one.trained().isAfter(day)).toList();
        PilotStaff by = able.get(random.nextInt(able.size()));
        PilotSigns signs = new PilotSigns(random);
        Instant at = day.atTime(LocalTime.of(8 + random.nextInt(11), random.nextInt(60)))
                .atZone(London.ZONE)
                .toInstant();
        Sitting sitting = sitting(at, isComplete ? signs.all() : signs.byTheKit());
        return new SavedSet(
                sitting,
                GivenScore.of(News2.of(sitting.signs(), SpO2Scale.SCALE_1), null),
                new SavedSet.Where(home.id(), there.get(number % there.size()).resident()),
                new Signature(by.person(), by.signature()),
                at.plus(UNTIL_SAVED));
    }

    private static Sitting sitting(Instant at, VitalSigns signs) {
        return new Sitting(
                Ids.next(), at, signs, OxygenTherapy.NONE, PilotSigns.NOT_BY_THE_KIT, List.of(), null, null, "typed");
    }

    /** So many of the sets with a full score, evenly among them. */
    static List<SavedSet> filed(List<SavedSet> sets, int filed) {
        List<SavedSet> complete =
                sets.stream().filter(set -> set.score().total() != null).toList();
        return IntStream.range(0, filed)
                .mapToObj(at -> complete.get(at * complete.size() / filed))
                .toList();
    }
}
