package org.homeward.observations.figures;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.homeward.clinical.plausibility.Measure;
import org.homeward.clinical.signs.Parameter;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.homeward.observations.Move;
import org.homeward.observations.Moves;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.OxygenTherapy;
import org.homeward.observations.Recording;
import org.homeward.observations.Sitting;
import org.homeward.observations.Sittings;
import org.homeward.observations.dispatch.FiledMonths;
import org.junit.jupiter.api.BeforeEach;

/**
 * Elm Lodge in the month before this one: Mrs Alder is measured every day and was ill for a morning, Mr Birch became confused, Mrs Cedar
 * needed help and nobody answered.
 */
abstract class MadeUpMonth extends LodgeTest {
    final YearMonth month = YearMonth.now(London.ZONE).minusMonths(1);
    final Period period = Period.of(month);

    @SuppressWarnings("NullAway.Init")
    Place practice;

    @SuppressWarnings("NullAway.Init")
    Place elm;

    @SuppressWarnings("NullAway.Init")
    Person alder;

    @SuppressWarnings("NullAway.Init")
    Person birch;

    @SuppressWarnings("NullAway.Init")
    Person cedar;

    @BeforeEach
    void make() {
        practice = organisation("gp-practice", "Elm Surgery");
        elm = home("Elm Lodge " + Ids.next());
        alder = resident(elm, "Alder", practice);
        birch = resident(elm, "Birch", practice);
        cedar = resident(elm, "Cedar", practice);
    }

    final Instant at(int day, String clock) {
        return month.atDay(day)
                .atTime(LocalTime.parse(clock))
                .atZone(London.ZONE)
                .toInstant();
    }

    /** Nine sets that count: six of Mrs Alder, two of Mr Birch, one of Mrs Cedar. */
    final void tellTheMonth() {
        planDaily(alder);
        ObservedSet first = savedAt(nurse(elm), alder, Sittings.WELL, at(10, "08:00"));
        ObservedSet wrong = savedAt(nurse(elm), alder, Sittings.WELL, at(11, "07:50"));
        correct(wrong);
        savedAt(nurse(elm), alder, Sittings.scoring(6), at(12, "09:00"));
        savedAt(nurse(elm), alder, Sittings.WELL, at(12, "09:10"));
        savedAt(nurse(elm), alder, Sittings.without(Parameter.TEMPERATURE, Sittings.WELL), at(13, "09:00"));
        savedAt(nurse(elm), alder, Sittings.WELL, at(13, "11:00"));
        move(savedAt(nurse(elm), alder, Sittings.WELL, at(15, "08:00")), birch);
        savedAt(nurse(elm), birch, Sittings.newlyConfused(), at(16, "10:00"));
        savedAt(nurse(elm), cedar, Sittings.scoring(8), at(17, "10:00"));
        answer(alder, at(12, "09:12"));
        end(alder, at(12, "10:00"), "SEEN");
        answer(birch, at(16, "11:15"));
        file(first, at(10, "08:05"));
        count();
    }

    final void count() {
        bean(FiledMonths.class).count(month);
        bean(FigureMonths.class).count(month);
        bean(FigureMonths.class).count(month.plusMonths(1));
    }

    final Counts counted() {
        return bean(FigureMonths.class).of(elm.home()).in(period);
    }

    final void planDaily(Person who) {
        as(
                nurse(elm),
                jdbc -> jdbc.sql("""
                        insert into observations.plan (home_id, id, resident_id, every_hours, starts_at, set_by) values (?, ?, ?, 24, ?, ?)
                        """)
                        .params(
                                who.home().value(),
                                Ids.next(),
                                who.id().value(),
                                Timestamp.from(at(1, "00:00")),
                                Ids.next())
                        .update());
    }

    final void pause(Person who, Instant from, int lastDay) {
        as(
                nurse(elm),
                jdbc -> jdbc.sql("""
                        insert into observations.pause (home_id, id, resident_id, reason, said, starts_at, until, set_by, setter)
                        values (?, ?, ?, 'away', 'with her son', ?, ?, ?, 'Joan Miller')
                        """)
                        .params(
                                who.home().value(),
                                Ids.next(),
                                who.id().value(),
                                Timestamp.from(from),
                                month.atDay(lastDay),
                                Ids.next())
                        .update());
    }

    private void correct(ObservedSet wrong) {
        Sitting right = new Sitting(
                Ids.next(),
                wrong.takenAt(),
                wrong.signs(),
                OxygenTherapy.NONE,
                Map.of(),
                List.of(),
                null,
                new Sitting.Correction(wrong.id(), "typed wrong"),
                "typed");
        if (!(record(nurse(elm), alder, Sittings.checked(true, right, Measure.values())) instanceof Recording.Saved)) {
            throw new AssertionError("not corrected");
        }
    }

    private void move(ObservedSet wrong, Person to) {
        Acting.as(
                nurse(elm),
                () -> bean(Moves.class)
                        .move(elm.home(), alder.id(), new Move(wrong.id(), to.id(), Ids.next(), "it was Birch")));
    }

    private void answer(Person who, Instant at) {
        as(
                nurse(elm),
                jdbc -> jdbc.sql("""
                        insert into observations.escalation_step (home_id, id, escalation_id, resident_id, at, kind, person_id, writer)
                        select e.home_id, ?, e.id, e.resident_id, ?, 'ACKNOWLEDGED', ?, 'Joan Miller'
                          from observations.escalation e where e.home_id = ? and e.resident_id = ?
                        """)
                        .params(
                                Ids.next(),
                                Timestamp.from(at),
                                Ids.next(),
                                who.home().value(),
                                who.id().value())
                        .update());
    }

    private void end(Person who, Instant at, String outcome) {
        as(
                nurse(elm),
                jdbc -> jdbc.sql("""
                        update observations.escalation set ended_at = ?, ended_by = ?, ender = 'Joan Miller', end_reason = 'well again', outcome = ?
                         where home_id = ? and resident_id = ?
                        """)
                        .params(
                                Timestamp.from(at),
                                Ids.next(),
                                outcome,
                                who.home().value(),
                                who.id().value())
                        .update());
    }

    private void file(ObservedSet set, Instant at) {
        Actor gp = actor(Role.GP, practice);
        as(
                gp,
                jdbc -> jdbc.sql("""
                        insert into observations.receipt (home_id, id, resident_id, set_id, kind, practice_id, at, person_id, signature)
                        select home_id, ?, resident_id, id, 'filed', ?, ?, ?, 'Joan Miller'
                          from observations.observation_set where home_id = ? and id = ?
                        """)
                        .params(
                                Ids.next(),
                                practice.id(),
                                Timestamp.from(at),
                                gp.person().value(),
                                elm.id(),
                                set.id())
                        .update());
    }
}
