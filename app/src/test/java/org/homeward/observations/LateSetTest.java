package org.homeward.observations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.homeward.clinical.news2.SpO2Scale;
import org.homeward.clinical.plausibility.Measure;
import org.homeward.clinical.signs.OxygenSaturation;
import org.homeward.clinical.signs.Pulse;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.observations.Recording.Problem;
import org.homeward.observations.Recording.Refused;
import org.homeward.observations.Recording.Saved;
import org.homeward.observations.Sitting.Correction;
import org.junit.jupiter.api.Test;

/** HZ-03, HZ-06, HZ-11 and HZ-15: a set written down late is judged by what was in force when it was taken. */
class LateSetTest extends LodgeTest {
    private static final VitalSigns LOW = Sittings.WELL.withOxygenSaturation(new OxygenSaturation(90));
    private final Instant now = Instant.now();

    @Test
    void scale_2_counts_from_its_moment_until_its_end_and_not_before_or_after() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Actor nurse = nurse(home);
        scale2(nurse, ada, ago(50), ago(20));

        assertThat(late(nurse, ada, LOW, ago(51)).score().scale()).isEqualTo(SpO2Scale.SCALE_1);
        assertThat(late(nurse, ada, LOW, ago(49)).score().scale()).isEqualTo(SpO2Scale.SCALE_2);
        assertThat(late(nurse, ada, LOW, ago(21)).score().scale()).isEqualTo(SpO2Scale.SCALE_2);
        assertThat(late(nurse, ada, LOW, ago(19)).score().scale()).isEqualTo(SpO2Scale.SCALE_1);
    }

    @Test
    void the_usual_score_is_the_one_that_was_set_by_then() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Actor nurse = nurse(home);
        usual(nurse, ada, 1, ago(100));
        usual(nurse, ada, 4, ago(10));

        assertThat(late(nurse, ada, Sittings.WELL, ago(101)).score().usual()).isNull();
        assertThat(late(nurse, ada, Sittings.WELL, ago(11)).score().usual()).isEqualTo(1);
        assertThat(late(nurse, ada, Sittings.WELL, ago(9)).score().usual()).isEqualTo(4);
    }

    @Test
    void a_large_change_is_one_since_the_set_before_and_not_since_a_later_one() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Actor nurse = nurse(home);
        late(nurse, ada, Sittings.WELL, ago(300));
        late(nurse, ada, Sittings.WELL.withPulse(new Pulse(125)), ago(10));

        Sitting between = Sittings.late("on paper", Sittings.at(ago(150), Sittings.of(Sittings.WELL)));
        assertThat(record(nurse, ada, between)).isInstanceOf(Saved.class);
        Sitting after = Sittings.at(ago(5), Sittings.of(Sittings.WELL));
        assertThat(problem(record(nurse, ada, after)).code()).isEqualTo("PULSE_CHANGE");
    }

    @Test
    void a_correction_that_moves_the_time_is_judged_at_the_new_time() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Actor nurse = nurse(home);
        scale2(nurse, ada, ago(50), null);
        usual(nurse, ada, 2, ago(50));
        ObservedSet wrong = late(nurse, ada, LOW, ago(10));
        assertThat(wrong.score().scale()).isEqualTo(SpO2Scale.SCALE_2);

        ObservedSet earlier = corrected(nurse, ada, wrong, LOW, ago(70));

        assertThat(earlier.score().scale()).isEqualTo(SpO2Scale.SCALE_1);
        assertThat(earlier.score().usual()).isNull();
        ObservedSet kept = corrected(nurse, ada, earlier, LOW.withPulse(new Pulse(74)), ago(70));
        assertThat(kept.score().scale()).isEqualTo(SpO2Scale.SCALE_1);
    }

    @Test
    void a_correction_to_a_later_time_is_not_compared_with_the_set_it_corrects() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Actor nurse = nurse(home);
        late(nurse, ada, Sittings.WELL, ago(100));
        ObservedSet wrong = late(nurse, ada, Sittings.WELL.withPulse(new Pulse(125)), ago(60));

        Sitting right = Sittings.at(ago(30), Sittings.of(Sittings.WELL)).correcting(typo(wrong));

        assertThat(record(nurse, ada, right)).isInstanceOf(Saved.class);
    }

    @Test
    void a_set_after_somebody_left_is_refused_and_one_on_the_day_is_not() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Actor nurse = nurse(home);
        LocalDate today = London.day(now);
        left(ada, today.minusDays(1));

        Problem refused = problem(record(nurse, ada, now(Sittings.WELL)));

        assertThat(refused.code()).isEqualTo("TIME_AFTER_DISCHARGE");
        assertThat(refused.words()).contains("had left the home");
        Instant lastMinute = today.atStartOfDay(London.ZONE).toInstant().minusSeconds(60);
        assertThat(late(nurse, ada, Sittings.WELL, lastMinute).score().total()).isZero();
    }

    @Test
    void an_old_set_can_be_corrected_although_the_person_came_back_since() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Actor nurse = nurse(home);
        ObservedSet wrong = late(nurse, ada, Sittings.scoring(2), ago(60 * 24 * 9));
        as(
                nurse,
                jdbc -> jdbc.sql("update residents.resident set admitted_on = ? where id = ?")
                        .param(London.day(now).minusDays(2))
                        .param(ada.id().value())
                        .update());

        assertThat(corrected(nurse, ada, wrong, Sittings.WELL, wrong.takenAt())
                        .score()
                        .total())
                .isZero();
        Sitting another = Sittings.late("on paper", Sittings.at(wrong.takenAt(), now(Sittings.WELL)));
        assertThat(problem(record(nurse, ada, another)).code()).isEqualTo("TIME_BEFORE_ADMISSION");
    }

    private Instant ago(long minutes) {
        return now.minus(Duration.ofMinutes(minutes));
    }

    private ObservedSet late(Actor nurse, Person who, VitalSigns signs, Instant at) {
        Sitting sitting = Sittings.late(
                "on paper", Sittings.checked(true, Sittings.at(at, Sittings.of(signs)), Measure.values()));
        return set(record(nurse, who, sitting));
    }

    private ObservedSet corrected(Actor nurse, Person who, ObservedSet wrong, VitalSigns signs, Instant at) {
        Sitting sitting = Sittings.checked(true, Sittings.at(at, Sittings.of(signs)), Measure.values());
        return set(record(nurse, who, sitting.correcting(typo(wrong))));
    }

    private static Correction typo(ObservedSet wrong) {
        return new Correction(wrong.id(), "The time was wrong");
    }

    private static ObservedSet set(Recording recording) {
        assertThat(recording).isInstanceOf(Saved.class);
        return ((Saved) recording).set();
    }

    private static Problem problem(Recording recording) {
        assertThat(recording).isInstanceOf(Refused.class);
        return ((Refused) recording).problems().getFirst();
    }

    private void scale2(Actor nurse, Person who, Instant from, @org.jspecify.annotations.Nullable Instant to) {
        as(
                nurse,
                jdbc -> jdbc.sql("""
                        insert into observations.oxygen_scale (home_id, id, resident_id, indication, authorised_by, authoriser,
                            register_no, authorised_on, authorised_at, review_by, ended_at, end_reason)
                        values (?, ?, ?, 'Hypercapnia', ?, 'Nadia Shah', '1234567', current_date, ?, current_date, ?, ?)
                        """)
                        .param(who.home().value())
                        .param(Ids.next())
                        .param(who.id().value())
                        .param(nurse.person().value())
                        .param(Timestamp.from(from))
                        .param(to == null ? null : Timestamp.from(to))
                        .param(to == null ? null : "target changed")
                        .update());
    }

    private void usual(Actor nurse, Person who, int score, Instant at) {
        as(
                nurse,
                jdbc -> jdbc.sql("""
                        insert into observations.usual_score (home_id, id, resident_id, score, set_at, set_by, setter, review_by, reason)
                        values (?, ?, ?, ?, ?, ?, 'Joan Miller', current_date, 'well')
                        """)
                        .param(who.home().value())
                        .param(Ids.next())
                        .param(who.id().value())
                        .param(score)
                        .param(Timestamp.from(at))
                        .param(nurse.person().value())
                        .update());
    }

    private void left(Person who, LocalDate day) {
        as(
                nurse(new Place(who.home().value(), "")),
                jdbc -> jdbc.sql(
                                "update residents.resident set discharged_on = ?, discharge_reason = 'Went home' where id = ?")
                        .param(day)
                        .param(who.id().value())
                        .update());
    }
}
