package org.homeward.observations;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.homeward.access.Signature;
import org.homeward.clinical.news2.News2;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.kernel.Acting;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.observations.Recording.Problem;
import org.homeward.observations.Sitting.Correction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Moving a set to the resident it was taken from (HZ-01). Nothing is deleted: on the wrong record a withdrawn row replaces
 * it and says why, and the set that stands on the right record replaces that row. Both are written at once, with a line
 * in both audit trails, and both residents' scores are looked at again.
 */
@Component
public class Moves {
    private final Sets sets;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Moves(Sets sets, PlatformTransactionManager transactions, ApplicationEventPublisher events, Clock clock) {
        this.sets = sets;
        this.transaction = new TransactionTemplate(transactions);
        this.events = events;
        this.clock = clock;
    }

    /** Moves a set that stands on this resident's record; throws NotFound when either resident is out of reach. */
    public Recording move(HomeId home, ResidentId from, Move move) {
        try {
            Recording recording = write(home, from, move);
            if (recording instanceof Recording.Saved(ObservedSet set)) {
                events.publishEvent(new ScoreRecorded(home, from, move.set()));
                events.publishEvent(new ScoreRecorded(home, move.to(), set.id()));
            }
            return recording;
        } catch (DuplicateKeyException somebodyWasFirst) {
            return write(home, from, move);
        }
    }

    private Recording write(HomeId home, ResidentId from, Move move) {
        return Objects.requireNonNull(transaction.execute(status -> moved(home, from, move)));
    }

    private Recording moved(HomeId home, ResidentId from, Move move) {
        Optional<ObservedSet> already = on(home, move.to(), move.id());
        if (already.isPresent()) {
            return new Recording.SavedBefore(already.get());
        }
        Optional<ObservedSet> wrong = on(home, from, move.set());
        if (wrong.isEmpty()) {
            return Observations.nothingToCorrect();
        }
        if (move.to().equals(from)) {
            return refused("SAME_RESIDENT", "The set stands with this person already. Choose whose set it is.");
        }
        return wrong.get().remarks().replaced()
                ? Observations.correctedAlready()
                : moved(new SavedSet.Where(home, from), wrong.get(), move);
    }

    private Recording moved(SavedSet.Where from, ObservedSet wrong, Move move) {
        Judgement.Facts facts = sets.facts(from.home(), move.to(), new Sets.AsOf(wrong.takenAt(), null))
                .orElseThrow(() -> new NotFound("no such resident for this person"));
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        SavedSet withdrawn = withdrawn(from, wrong, move, now);
        Sitting sitting = onTheRightRecord(wrong, move, withdrawn);
        return switch (Judgement.ofMoved(sitting, facts, now)) {
            case Judgement.Unsound unsound -> new Recording.Refused(unsound.problems());
            case Judgement.Sound sound -> {
                SavedSet right = new SavedSet(
                        sitting,
                        sound.score(),
                        new SavedSet.Where(from.home(), move.to()),
                        bothNames(wrong, from),
                        now);
                sets.insert(withdrawn);
                sets.insert(right);
                events.publishEvent(new SetWritten(withdrawn));
                events.publishEvent(new SetWritten(right));
                yield new Recording.Saved(right.asRead());
            }
        };
    }

    private static SavedSet withdrawn(SavedSet.Where from, ObservedSet wrong, Move move, Instant now) {
        Sitting nothing = new Sitting(
                Ids.next(),
                wrong.takenAt(),
                VitalSigns.none(),
                OxygenTherapy.NONE,
                Map.of(),
                List.of(),
                null,
                new Correction(wrong.id(), move.reason()),
                Origin.WITHDRAWN);
        GivenScore none = GivenScore.of(
                News2.of(VitalSigns.none(), wrong.score().scale()),
                wrong.score().usual());
        return new SavedSet(nothing, none, from, signature(from.home()), now);
    }

    /** The readings as they are, at their time; it replaces the withdrawn row, so that this one counts nowhere either. */
    private static Sitting onTheRightRecord(ObservedSet wrong, Move move, SavedSet withdrawn) {
        ObservedSet.Remarks said = wrong.remarks();
        String checked = said.checked();
        return new Sitting(
                move.id(),
                wrong.takenAt(),
                wrong.signs(),
                wrong.oxygen(),
                wrong.missing(),
                checked == null ? List.of() : Json.checks(checked),
                said.lateReason(),
                new Correction(withdrawn.sitting().id(), move.reason()),
                new Origin(Origin.MOVED, true, said.raw(), said.frames()),
                wrong.beside());
    }

    private static Signature bothNames(ObservedSet wrong, SavedSet.Where from) {
        Signature mover = signature(from.home());
        return new Signature(mover.person(), wrong.recorder() + "; moved here by " + mover.words());
    }

    private Optional<ObservedSet> on(HomeId home, ResidentId resident, java.util.UUID set) {
        return sets.residentOf(home, set).filter(resident::equals).flatMap(same -> sets.find(home, set));
    }

    private static Signature signature(HomeId home) {
        return Signature.of(
                Acting.current().orElseThrow(() -> new NotFound("nobody is acting")), Right.RECORD_OBSERVATIONS, home);
    }

    private static Recording refused(String code, String words) {
        return new Recording.Refused(List.of(new Problem("to", code, words, false)));
    }
}
