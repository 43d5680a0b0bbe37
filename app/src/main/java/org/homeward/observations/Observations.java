package org.homeward.observations;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.homeward.access.Signature;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.observations.Sitting.Correction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Recording sets of observations and reading them back: the only layer between a page and the database. */
@Component
public class Observations {
    private final Sets sets;
    private final TransactionTemplate transaction;
    private final TransactionTemplate reading;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Observations(Sets sets, PlatformTransactionManager transactions, ApplicationEventPublisher events, Clock clock) {
        this.sets = sets;
        this.transaction = new TransactionTemplate(transactions);
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
        this.events = events;
        this.clock = clock;
    }

    /** Saves a sitting once, however often it is sent; throws NotFound when the resident is out of reach. */
    public Recording record(HomeId home, ResidentId resident, Sitting sitting) {
        SavedSet.Where where = new SavedSet.Where(home, resident);
        try {
            Recording recording = transaction.execute(status -> save(where, sitting));
            announce(where, recording);
            return recording;
        } catch (DuplicateKeyException sentTwice) {
            return reading.execute(status -> before(where, sitting));
        }
    }

    private Recording save(SavedSet.Where where, Sitting sitting) {
        Correction correction = sitting.correction();
        Sets.AsOf then = new Sets.AsOf(sitting.takenAt(), correction == null ? null : correction.replaces());
        Judgement.Facts facts = sets.facts(where.home(), where.resident(), then)
                .orElseThrow(() -> new NotFound("no such resident for this person"));
        return correction == null
                ? save(where, sitting, facts)
                : corrected(where, correction)
                        .map(wrong ->
                                save(where, sitting, keepsTime(sitting, wrong) ? facts.asOf(wrong.score()) : facts))
                        .orElseGet(Observations::nothingToCorrect);
    }

    /** To the minute, as a form shows it. A set put at another time is judged by what was in force at that time. */
    private static boolean keepsTime(Sitting sitting, ObservedSet wrong) {
        return sitting.takenAt()
                .truncatedTo(ChronoUnit.MINUTES)
                .equals(wrong.takenAt().truncatedTo(ChronoUnit.MINUTES));
    }

    private Recording save(SavedSet.Where where, Sitting sitting, Judgement.Facts facts) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return switch (Judgement.of(sitting, facts, now)) {
            case Judgement.Unsound unsound -> refusedUnlessSavedBefore(where, sitting, unsound);
            case Judgement.Sound sound ->
                sets.usedBefore(where, sitting)
                        .<Recording>map(used -> new Recording.Refused(List.of(used)))
                        .orElseGet(() ->
                                insert(new SavedSet(sitting, sound.score(), where, signature(where.home()), now)));
        };
    }

    private Recording insert(SavedSet set) {
        sets.insert(set);
        events.publishEvent(new SetWritten(set));
        return new Recording.Saved(set.asRead());
    }

    /** A retry of what was saved may look wrong now (late, or far from the last set, which is itself): it is still saved. */
    private Recording refusedUnlessSavedBefore(SavedSet.Where where, Sitting sitting, Judgement.Unsound unsound) {
        return sets.find(where.home(), sitting.id()).isPresent()
                ? before(where, sitting)
                : new Recording.Refused(unsound.problems());
    }

    private Recording before(SavedSet.Where where, Sitting sitting) {
        boolean same = sets.residentOf(where.home(), sitting.id())
                .filter(where.resident()::equals)
                .isPresent();
        return sets.find(where.home(), sitting.id())
                .filter(set -> same && sitting.isAlready(set))
                .<Recording>map(Recording.SavedBefore::new)
                .orElseGet(() -> sitting.correction() == null
                                || sets.find(where.home(), sitting.id()).isPresent()
                        ? new Recording.IdTaken()
                        : correctedAlready());
    }

    /** Nobody's set but this resident's can be corrected: it would vanish from another person's chart. */
    private Optional<ObservedSet> corrected(SavedSet.Where where, Correction correction) {
        return sets.residentOf(where.home(), correction.replaces())
                .filter(where.resident()::equals)
                .flatMap(same -> sets.find(where.home(), correction.replaces()));
    }

    static Recording nothingToCorrect() {
        return new Recording.Refused(List.of(new Recording.Problem(
                "correction",
                "REPLACES_UNKNOWN",
                "This person has no such set. Open their chart and choose the set that is wrong.",
                false)));
    }

    static Recording correctedAlready() {
        return new Recording.Refused(List.of(new Recording.Problem(
                "correction",
                "CORRECTED_BEFORE",
                "Somebody has already corrected this set. Open the chart and correct the newest one.",
                false)));
    }

    private void announce(SavedSet.Where where, Recording recording) {
        if (recording instanceof Recording.Saved(ObservedSet set)) {
            events.publishEvent(new ScoreRecorded(where.home(), where.resident(), set.id()));
        }
    }

    private static Signature signature(HomeId home) {
        Actor actor = Acting.current().orElseThrow(() -> new NotFound("nobody is acting"));
        return Signature.of(actor, Right.RECORD_OBSERVATIONS, home);
    }

    /** The sets of a resident since a moment, newest first. */
    public List<ObservedSet> of(HomeId home, ResidentId resident, Instant since) {
        return reading.execute(status -> sets.of(home, resident, since));
    }

    /** The latest sets of a resident, newest first. */
    public List<ObservedSet> latest(HomeId home, ResidentId resident, int count) {
        return reading.execute(status -> sets.latest(home, resident, count));
    }

    /** The latest sets of a resident, newest first; the look is in the audit log. */
    public List<ObservedSet> looked(HomeId home, ResidentId resident, int count) {
        return transaction.execute(
                status -> sets.looked(Entry.of(home, Deed.LOOKED_AT_CHART, resident), resident, count));
    }

    /** One set, if it is this resident's. */
    public Optional<ObservedSet> find(HomeId home, ResidentId resident, UUID set) {
        return reading.execute(
                status -> sets.residentOf(home, set).filter(resident::equals).flatMap(same -> sets.find(home, set)));
    }

    /** What the next set of this resident is judged by; empty when out of reach. */
    public Optional<Standing> standing(HomeId home, ResidentId resident) {
        return reading.execute(status -> sets.facts(home, resident, new Sets.AsOf(clock.instant(), null))
                .map(facts -> new Standing(facts.scale(), facts.usual(), facts.last())));
    }
}
