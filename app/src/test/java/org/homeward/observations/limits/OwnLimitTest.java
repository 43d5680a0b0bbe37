package org.homeward.observations.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.Browser;
import org.homeward.access.Signature;
import org.homeward.clinical.guide.ConcernRow;
import org.homeward.clinical.limits.Condition;
import org.homeward.clinical.limits.Limit;
import org.homeward.clinical.signs.OxygenSaturation;
import org.homeward.clinical.signs.Pulse;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.kernel.Right;
import org.homeward.kernel.Role;
import org.homeward.observations.JudgedLimit;
import org.homeward.observations.LodgeTest;
import org.homeward.observations.Move;
import org.homeward.observations.Moves;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.OwnLimit;
import org.homeward.observations.OwnLimits;
import org.homeward.observations.ReachedLimits;
import org.homeward.observations.Recording;
import org.homeward.observations.Sitting;
import org.homeward.observations.Sittings;
import org.homeward.observations.Watch;
import org.homeward.observations.Watched;
import org.homeward.observations.WeightAndGlucose;
import org.homeward.observations.escalation.Episode;
import org.homeward.observations.escalation.Escalations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** HZ-57: a clinician's limits for one resident stand beside the score and the protocol, and can only add. */
@SuppressWarnings("NullAway.Init")
class OwnLimitTest extends LodgeTest {
    private static final VitalSigns FAST = Sittings.WELL.withPulse(new Pulse(89));

    private Place home;
    private Place practice;
    private Person ada;
    private Actor gp;

    @BeforeEach
    void admit() {
        home = home("Elm Lodge");
        practice = organisation("gp-practice", "Elm Surgery");
        ada = resident(home, "Finch", practice);
        gp = actor(Role.GP, practice);
    }

    @Test
    void a_gp_signs_a_limit_of_two_readings_and_everybody_who_looks_sees_it() {
        Browser nadia = visitor(Role.GP, practice, "Nadia Shah");
        assertThat(nadia.get(ada.path() + "/limits").text())
                .contains("Nobody has signed a limit for Ada")
                .contains("Sign a limit");

        Browser.Answer signed = nadia.post(ada.path() + "/limits", typed());

        assertThat(signed.status()).isEqualTo(200);
        assertThat(signed.text())
                .contains("Pulse 110 or more and oxygen level 90% or less")
                .contains("The practice, or 111 when it is closed, within 1 hour")
                .contains("heart failure. ")
                .contains("Signed by Nadia Shah, GP, Elm Surgery")
                .contains("No set was taken in the last 30 days");
        assertThat(deeds(ada)).contains("SIGNED_OWN_LIMIT", "LOOKED_AT_RESIDENT");
        assertThat(carer().get(ada.path() + "/limits").text())
                .contains("Pulse 110 or more and oxygen level 90% or less")
                .contains("Only a GP of the person's practice can sign or end a limit.")
                .doesNotContain("Sign a limit");
        assertThat(carer().get(ada.path() + "/observations/new").text())
                .contains("Own limit: <b>pulse 110 or more and oxygen level 90% or less</b>");
        assertThat(carer().get(ada.path() + "/observations").text())
                .contains("Own limit signed by Nadia Shah on " + London.words(today()));
    }

    @Test
    void what_is_wrong_in_the_form_is_said_and_nothing_is_signed() {
        Browser nadia = visitor(Role.GP, practice, "Nadia Shah");
        Map<String, String> wrong = typed();
        wrong.putAll(Map.of(
                "number-1", "11O",
                "reading-2", "PULSE AT_MOST",
                "number-2", "50",
                "reading-3", "WEIGHT AT_LEAST",
                "number-3", "2",
                "asks", "",
                "reason", "",
                "register", "123",
                "review-year", String.valueOf(today().getYear() + 3)));

        assertThat(nadia.post(ada.path() + "/limits", wrong).text())
                .contains("Type a number between 20 and 220, without a point.")
                .contains("Type in how many days, from 1 to 90.")
                .contains("Choose who is told.")
                .contains("Say why this person needs a limit of their own.")
                .contains("Type your GMC number: 7 digits.")
                .contains("at most 12 months after it");
        Map<String, String> twice = typed();
        twice.put("reading-2", "PULSE AT_MOST");
        twice.put("number-2", "50");
        assertThat(nadia.post(ada.path() + "/limits", twice).text())
                .contains("This reading is above already. Choose another one.");
        assertThat(limits()).isEmpty();
    }

    @Test
    void nobody_but_a_gp_of_the_residents_own_practice_signs_or_ends_one() {
        UUID limit = limit(gp, ada, ConcernRow.SENIOR, "PULSE AT_LEAST 85 0");
        Place other = organisation("gp-practice", "Oak Surgery");
        for (Browser who : List.of(
                visitor(Role.NURSE, home, "Joan Miller"),
                visitor(Role.REGISTERED_MANAGER, home, "Grace Bell"),
                visitor(Role.PRACTICE_PHARMACIST, practice, "Sam Okafor"),
                visitor(Role.GP, other, "Nadia Shah"))) {
            assertThat(who.post(ada.path() + "/limits", typed()).status()).isIn(403, 404);
            assertThat(who.post(ada.path() + "/limits/" + limit + "/ending", Map.of("end-" + limit, "no need"))
                            .status())
                    .isIn(403, 404);
        }
        assertThat(limits()).hasSize(1).allMatch(own -> own.ending() == null);
        assertThatThrownBy(() -> limit(nurse(home), ada, ConcernRow.SENIOR, "PULSE AT_LEAST 85 0"))
                .hasRootCauseMessage(
                        "ERROR: new row violates row-level security policy \"own_limit_signed\" for table \"own_limit\"");
    }

    @Test
    void a_score_of_0_that_reaches_a_limit_calls_for_help_and_says_so_wherever_one_looks() {
        limit(gp, ada, ConcernRow.PRACTICE, "PULSE AT_LEAST 89 0");
        ObservedSet below = saved(nurse(home), ada, Sittings.WELL.withPulse(new Pulse(88)));
        assertThat(call()).isEmpty();

        ObservedSet set = saved(nurse(home), ada, FAST);

        assertThat(set.score().total()).isZero();
        Episode episode = call().orElseThrow();
        assertThat(carer().get(ada.path() + "/observations/" + set.id()).text())
                .contains("Own limit: tell the senior now, and ring the practice or 111 within 1 hour")
                .contains("Own limit signed by Joan Miller on " + London.words(today())
                        + ": pulse 89 or more. Measured: pulse 89.")
                .contains("since the own limit was reached")
                .contains("Nothing to do because of this score");
        assertThat(carer().get(ada.path() + "/observations/" + below.id()).text())
                .doesNotContain("Own limit:")
                .doesNotContain("could not be judged");
        assertThat(carer().get("/homes/" + home.home() + "/board").text())
                .contains("Own limit reached: pulse 89 (limit: pulse 89 or more)");
        assertThat(carer().get(ada.path()).text()).contains("Own limits, reached: pulse 89");
        Browser nadia = visitor(Role.GP, practice, "Nadia Shah");
        assertThat(nadia.get("/practices/" + practice.id() + "/caseload").text())
                .contains("1 resident in 1 home needs a look")
                .contains("Own limit: pulse 89, a call is open");
        assertThat(nadia.get(ada.path() + "/observations").text())
                .contains("Own limit reached: pulse 89 (limit: pulse 89 or more)")
                .contains("own limit: 89 or more</text>");
        assertThat(nadia.get(episode.path()).text())
                .contains("Own limit signed by Joan Miller on " + London.words(today())
                        + ": pulse 89 or more. Measured: pulse 89.");
        assertThat(deeds(ada)).containsOnlyOnce("OPENED_ESCALATION");
    }

    @Test
    void it_makes_one_call_that_is_updated_and_never_makes_less_of_what_a_score_asks_for() {
        limit(gp, ada, ConcernRow.PRACTICE, "PULSE AT_LEAST 89 0");
        saved(nurse(home), ada, FAST);
        assertThat(steps()).containsExactly("SINGLE_THREE");

        saved(nurse(home), ada, Sittings.scoring(6));
        saved(nurse(home), ada, Sittings.WELL);

        assertThat(count(nurse(home), "observations.escalation", ada)).isEqualTo(1);
        assertThat(steps())
                .as("the score raises as without a limit, and the limit beside it; a good set ends nothing")
                .containsExactly("SINGLE_THREE", "MEDIUM", "SINGLE_THREE");
        assertThat(call()).isPresent();
        assertThat(carer().get(call().orElseThrow().path()).text()).contains("since the score at");
    }

    @Test
    void the_same_set_scores_the_same_and_raises_at_least_the_same_with_a_limit_and_without() {
        Person vera = resident(home, "Mutimer", practice);
        limit(gp, ada, ConcernRow.SENIOR, "PULSE AT_LEAST 111 0", "SPO2 AT_MOST 95 0");

        for (int total = 0; total <= 11; total++) {
            ObservedSet with = saved(nurse(home), ada, Sittings.scoring(total));
            ObservedSet without = saved(nurse(home), vera, Sittings.scoring(total));
            assertThat(with.score()).isEqualTo(without.score());
        }
        assertThat(steps(ada)).isEqualTo(steps(vera)).isNotEmpty();
        assertThat(board(ada).weight()).isGreaterThanOrEqualTo(board(vera).weight());
    }

    @Test
    void one_that_asks_the_senior_calls_nobody_outside_and_is_on_the_board() {
        limit(gp, ada, ConcernRow.SENIOR, "PULSE AT_LEAST 89 0");

        saved(nurse(home), ada, FAST);

        assertThat(call()).isEmpty();
        assertThat(board(ada).needsSomeone()).isTrue();
        assertThat(board(ada).needsPractice()).isFalse();
        assertThat(board(ada).why().words()).isEqualTo("own limit: pulse 89");
    }

    @Test
    void a_set_without_the_reading_clears_nothing_and_says_that_nobody_can_tell() {
        limit(gp, ada, ConcernRow.SENIOR, "PULSE AT_LEAST 89 0", "SPO2 AT_MOST 97 0");
        saved(nurse(home), ada, FAST);

        ObservedSet partial = saved(nurse(home), ada, FAST.withOxygenSaturation(null));

        assertThat(carer().get(ada.path() + "/observations/" + partial.id()).text())
                .contains(
                        "Own limit could not be judged, oxygen level is missing (limit: pulse 89 or more and oxygen level 97% or less). Measure it.");
        assertThat(reached())
                .singleElement()
                .satisfies(judged -> assertThat(judged.said()).isEqualTo("pulse 89, oxygen level 97%"));
        saved(nurse(home), ada, FAST.withOxygenSaturation(new OxygenSaturation(98)));
        assertThat(reached()).as("a set that could be judged").isEmpty();
    }

    @Test
    void a_late_set_that_a_judged_one_has_overtaken_calls_nobody_and_a_correction_is_judged_anew() {
        limit(gp, ada, ConcernRow.PRACTICE, "PULSE AT_LEAST 89 0");
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        ObservedSet last = saved(nurse(home), ada, Sittings.WELL);

        Recording late = record(
                nurse(home),
                ada,
                Sittings.checked(
                        true,
                        Sittings.late("No time", Sittings.at(now.minusSeconds(60), Sittings.of(FAST))),
                        org.homeward.clinical.plausibility.Measure.values()));
        assertThat(late).isInstanceOf(Recording.Saved.class);
        assertThat(call()).isEmpty();

        record(
                nurse(home),
                ada,
                Sittings.at(last.takenAt(), now(FAST)).correcting(new Sitting.Correction(last.id(), "TYPED_WRONG")));
        assertThat(call()).isPresent();
        assertThat(reached()).hasSize(1);
    }

    @Test
    void a_set_that_was_somebody_elses_reaches_the_limit_of_whose_it_is_and_no_more_of_the_other() {
        Person vera = resident(home, "Mutimer", practice);
        limit(gp, ada, ConcernRow.SENIOR, "PULSE AT_LEAST 89 0");
        limit(gp, vera, ConcernRow.PRACTICE, "PULSE AT_LEAST 85 0");
        ObservedSet wrong = saved(nurse(home), ada, FAST);

        Acting.as(
                nurse(home),
                () -> bean(Moves.class)
                        .move(home.home(), ada.id(), new Move(wrong.id(), vera.id(), Ids.next(), "wrong")));

        assertThat(reached()).isEmpty();
        assertThat(steps(vera)).containsExactly("SINGLE_THREE");
    }

    @Test
    void a_weight_is_judged_by_those_of_the_days_before() {
        limit(gp, ada, ConcernRow.PRACTICE, "WEIGHT AT_LEAST 20 3");
        weighed(Duration.ofMinutes(50), "70.0");
        assertThat(verdicts()).containsExactly("NOT_JUDGED a weight of the 3 days before");

        weighed(Duration.ofMinutes(10), "72.0");

        assertThat(verdicts()).contains("REACHED weight up by 2.0 kg");
        assertThat(call()).isPresent();
    }

    @Test
    void past_its_review_date_it_still_works_and_says_that_the_review_is_overdue() {
        LocalDate reviewBy = today().minusDays(20);
        Acting.as(
                gp,
                () -> bean(OwnLimits.class)
                        .sign(
                                ada.home(),
                                ada.id(),
                                new OwnLimits.Wish(
                                        new Limit(List.of(Condition.read("PULSE AT_LEAST 89 0")), ConcernRow.PRACTICE),
                                        "heart failure",
                                        "1234567",
                                        reviewBy.minusMonths(6),
                                        reviewBy),
                                Signature.of(gp, Right.SIGN_OWN_LIMITS, ada.home())));

        ObservedSet set = saved(nurse(home), ada, FAST);

        assertThat(call()).isPresent();
        String overdue = "Review is overdue since " + London.words(reviewBy) + ": the limit still counts";
        assertThat(carer().get(ada.path() + "/observations/" + set.id()).text()).contains(overdue);
        assertThat(carer().get("/homes/" + home.home() + "/board").text()).contains(overdue);
        assertThat(carer().get(ada.path() + "/limits").text()).contains(overdue + ". Ask the practice.");
        limit(gp, resident(home, "Amis", practice), ConcernRow.SENIOR, "PULSE AT_LEAST 120 0");
        assertThat(visitor(Role.GP, practice, "Nadia Shah")
                        .get("/practices/" + practice.id() + "/limits")
                        .text())
                .contains("1 review is overdue. These limits still count.")
                .containsSubsequence("Ada Finch", overdue, "Ada Amis");
    }

    @Test
    void a_limit_ends_with_a_reason_and_a_date_and_calls_nobody_any_more() {
        UUID limit = limit(gp, ada, ConcernRow.PRACTICE, "PULSE AT_LEAST 89 0");
        Browser nadia = visitor(Role.GP, practice, "Nadia Shah");
        String ending = ada.path() + "/limits/" + limit + "/ending";
        assertThat(nadia.post(ending, Map.of()).text()).contains("Say why the limit ends.");

        assertThat(nadia.post(ending, Map.of("end-" + limit, "new tablets")).text())
                .contains("Limits that ended")
                .contains("by Nadia Shah, GP, Elm Surgery: new tablets");

        saved(nurse(home), ada, FAST);
        assertThat(call()).isEmpty();
        assertThat(deeds(ada)).contains("ENDED_OWN_LIMIT");
        assertThat(limits())
                .singleElement()
                .satisfies(own -> assertThat(own.ending()).isNotNull());
    }

    @Test
    void what_was_measured_before_it_was_signed_says_how_loud_it_would_have_been() {
        saved(nurse(home), ada, FAST);
        saved(nurse(home), ada, FAST.withPulse(null));
        saved(nurse(home), ada, Sittings.WELL);

        limit(gp, ada, ConcernRow.PRACTICE, "PULSE AT_LEAST 89 0");

        assertThat(call()).isEmpty();
        assertThat(carer().get(ada.path() + "/limits").text())
                .contains("Of the 3 sets of the last 30 days 1 reaches it, and 1 could not be judged");
    }

    @Test
    void the_practice_answers_from_its_list_and_the_answer_says_that_an_own_limit_put_them_there() {
        limit(gp, ada, ConcernRow.PRACTICE, "PULSE AT_LEAST 89 0");
        saved(nurse(home), ada, FAST);
        Browser nadia = visitor(Role.GP, practice, "Nadia Shah");

        nadia.post(ada.path() + "/answer/taking", Map.of("seen", "0"));

        assertThat(texts(
                        "select why from observations.answer where home_id = ? and resident_id = ? and kind = 'TAKEN'",
                        ada))
                .containsExactly("OWN_LIMIT");
    }

    private Map<String, String> typed() {
        LocalDate review = today().plusMonths(6);
        return new HashMap<>(Map.ofEntries(
                Map.entry("reading-1", "PULSE AT_LEAST"),
                Map.entry("number-1", "110"),
                Map.entry("reading-2", "SPO2 AT_MOST"),
                Map.entry("number-2", "90"),
                Map.entry("asks", "PRACTICE"),
                Map.entry("reason", "heart failure"),
                Map.entry("register", "1234567"),
                Map.entry("from", String.valueOf(today().getDayOfMonth())),
                Map.entry("from-month", String.valueOf(today().getMonthValue())),
                Map.entry("from-year", String.valueOf(today().getYear())),
                Map.entry("review", String.valueOf(review.getDayOfMonth())),
                Map.entry("review-month", String.valueOf(review.getMonthValue())),
                Map.entry("review-year", String.valueOf(review.getYear()))));
    }

    private static LocalDate today() {
        return London.day(Instant.now());
    }

    private Browser visitor(Role role, Place at, String name) {
        return visitors(role, at.ods()).make(name).signIn(browser());
    }

    private Browser carer() {
        return visitor(Role.CARE_ASSISTANT, home, "Cara Jones");
    }

    private List<OwnLimit> limits() {
        return Acting.as(nurse(home), () -> bean(OwnLimits.class).of(ada.home(), ada.id()));
    }

    private List<JudgedLimit> reached() {
        return Acting.as(nurse(home), () -> bean(ReachedLimits.class).of(ada.home(), ada.id()));
    }

    private java.util.Optional<Episode> call() {
        return Acting.as(nurse(home), () -> bean(Escalations.class).open(ada.home(), ada.id()));
    }

    private Watched board(Person who) {
        return Acting.as(nurse(home), () -> bean(Watch.class).board(home.home())).stream()
                .filter(one -> one.resident().equals(who.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<String> steps() {
        return steps(ada);
    }

    private List<String> steps(Person who) {
        return texts(
                "select guide_row from observations.escalation_step where home_id = ? and resident_id = ? and kind = 'RAISED' order by at, id",
                who);
    }

    private List<String> texts(String sql, Person who) {
        return as(
                nurse(home),
                jdbc -> jdbc.sql(sql)
                        .params(who.home().value(), who.id().value())
                        .query(String.class)
                        .list());
    }

    private List<String> verdicts() {
        return texts(
                "select outcome || ' ' || said from observations.limit_verdict where home_id = ? and resident_id = ? order by taken_at",
                ada);
    }

    private void weighed(Duration ago, String kilograms) {
        Sitting sitting = Sittings.checked(
                true,
                Sittings.late("No time", Sittings.at(Instant.now().minus(ago), Sittings.of(Sittings.WELL))),
                org.homeward.clinical.plausibility.Measure.values());
        Sitting weighed = new Sitting(
                sitting.id(),
                sitting.takenAt(),
                sitting.signs(),
                sitting.oxygen(),
                sitting.missing(),
                sitting.checked(),
                sitting.lateReason(),
                null,
                sitting.origin(),
                WeightAndGlucose.read(kilograms, ""));
        assertThat(record(nurse(home), ada, weighed)).isInstanceOf(Recording.Saved.class);
    }
}
