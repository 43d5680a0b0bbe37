package org.homeward.observations.concern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.homeward.clinical.guide.Noticed;
import org.homeward.clinical.guide.Sign;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Ids;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.Role;
import org.homeward.observations.Changes;
import org.homeward.observations.LodgeTest;
import org.homeward.observations.OpenConcern;
import org.homeward.observations.Sittings;
import org.homeward.observations.Watch;
import org.homeward.observations.Watched;
import org.homeward.observations.escalation.Episode;
import org.homeward.observations.escalation.Escalations;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;

/** HZ-33: a concern is saved once, stays open until somebody says how it ended, and is deleted by nobody. */
class ConcernDoorTest extends LodgeTest {
    private static final Outcome WELL = new Outcome(Outcome.Kind.NO_LONGER_SEEN, null, "eats and drinks again", null);

    @Test
    void a_report_that_is_sent_fifty_times_at_once_is_one_report_in_one_concern() throws Exception {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        NewReport report = report(Sign.EATING);

        Set<Raising> all = Set.copyOf(race(50, () -> raise(actor(Role.CARE_ASSISTANT, home), ada, report)));

        assertThat(all).hasSize(1).first().isInstanceOf(Raising.Raised.class);
        assertThat(count(nurse(home), "observations.concern", ada)).isEqualTo(1);
        assertThat(count(nurse(home), "observations.concern_report", ada)).isEqualTo(1);
        assertThat(deeds(ada)).containsOnlyOnce("RAISED_CONCERN");
        assertThat(kinds(ada)).containsExactly("ConcernRaised");
    }

    @Test
    void what_twenty_people_notice_at_once_is_one_concern_and_all_of_it_is_kept() throws Exception {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");

        Set<Raising> all =
                Set.copyOf(race(20, () -> raise(actor(Role.CARE_ASSISTANT, home), ada, report(Sign.SLEEPY))));

        assertThat(all).hasSize(1);
        Concern concern = concern(home, ada);
        assertThat(concern.times()).isEqualTo(20);
        assertThat(concern.reports()).hasSize(20);
    }

    @Test
    void a_second_report_joins_the_open_concern_and_asks_for_what_both_ask_for() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        raise(nurse(home), ada, report(Sign.EATING));
        assertThat(open(home).isUrgent()).isFalse();

        raise(nurse(home), ada, report(Sign.COLOUR));

        Concern concern = concern(home, ada);
        assertThat(concern.reports())
                .extracting(Report::words)
                .containsExactlyInAnyOrder(
                        "Eats less, or eats in another way", "Very pale, blue, grey or blotchy skin or lips");
        assertThat(open(home).id()).isEqualTo(concern.id());
        assertThat(open(home).todo().headline()).isEqualTo("Speak to a clinician within 15 minutes");
    }

    @Test
    void no_good_score_ends_a_concern_and_the_board_shows_it_until_somebody_does() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        raise(nurse(home), ada, report(Sign.SLEEPY));

        saved(nurse(home), ada, Sittings.WELL);

        assertThat(Objects.requireNonNull(board(home).latest()).score().total()).isZero();
        assertThat(board(home).needsSomeone()).isTrue();
        assertThat(board(home).needsSomeoneByScore()).isFalse();
        assertThat(end(nurse(home), ada, WELL, 1)).isEqualTo(Concerns.Finish.ENDED);
        assertThat(board(home).concern()).isNull();
        assertThat(board(home).needsSomeone()).isFalse();
        assertThat(deeds(ada)).contains("ENDED_CONCERN");
        assertThat(kinds(ada)).contains("ConcernRaised", "ConcernEnded");
        assertThat(concern(home, ada).outcome()).isEqualTo("It is not seen any more: eats and drinks again");
    }

    @Test
    void worry_alone_opens_an_escalation_with_a_score_of_0_and_the_end_of_the_concern_does_not_end_it() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        saved(nurse(home), ada, Sittings.WELL);
        raise(nurse(home), ada, report(Sign.EATING));
        assertThat(episode(home, ada)).as("the senior on shift looks").isEmpty();

        raise(
                nurse(home),
                ada,
                new NewReport(Ids.next(), new Noticed(Set.of(), false, true, null), null, Instant.now()));

        Episode open = episode(home, ada).orElseThrow();
        assertThat(open.noticed()).contains("Eats less, or eats in another way; worried");
        assertThat(open.path()).contains(ada.id().toString());
        assertThat(deeds(ada)).containsOnlyOnce("OPENED_ESCALATION");
        assertThat(end(nurse(home), ada, WELL, 2)).isEqualTo(Concerns.Finish.ENDED);
        assertThat(episode(home, ada)).contains(open);
    }

    @Test
    void a_concern_joins_the_escalation_that_a_score_has_opened_and_one_of_twenty_reports_opens_it() throws Exception {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Person vera = resident(home, "Mutimer");
        saved(nurse(home), ada, Sittings.scoring(6));

        raise(nurse(home), ada, report(Sign.HEAD));
        race(20, () -> raise(actor(Role.CARE_ASSISTANT, home), vera, report(Sign.FALL)));

        assertThat(count(nurse(home), "observations.escalation", ada)).isEqualTo(1);
        assertThat(count(nurse(home), "observations.escalation_step", ada)).isEqualTo(2);
        assertThat(count(nurse(home), "observations.escalation", vera)).isEqualTo(1);
        assertThat(count(nurse(home), "observations.escalation_step", vera)).isEqualTo(20);
    }

    private Optional<Episode> episode(Place home, Person who) {
        return Acting.as(nurse(home), () -> bean(Escalations.class).open(who.home(), who.id()));
    }

    @Test
    void nobody_ends_a_concern_without_having_read_the_last_report() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        raise(nurse(home), ada, report(Sign.EATING));
        raise(nurse(home), ada, report(Sign.HEAD));

        assertThat(end(nurse(home), ada, WELL, 1)).isEqualTo(Concerns.Finish.ADDED_TO);
        assertThat(concern(home, ada).isOpen()).isTrue();
        assertThat(end(nurse(home), ada, WELL, 2)).isEqualTo(Concerns.Finish.ENDED);
        assertThat(end(nurse(home), ada, WELL, 2)).isEqualTo(Concerns.Finish.ENDED_BEFORE);
        assertThat(deeds(ada)).containsOnlyOnce("ENDED_CONCERN");
    }

    @Test
    void a_report_and_an_end_at_the_same_time_never_leave_a_report_unread() throws Exception {
        Place home = home("Elm Lodge");
        for (int round = 0; round < 10; round++) {
            Person ada = resident(home, "Finch");
            raise(nurse(home), ada, report(Sign.EATING));
            UUID first = concern(home, ada).id();
            Callable<Object> ends = () -> end(nurse(home), ada, first, WELL, 1);
            Callable<Object> adds = () -> raise(nurse(home), ada, report(Sign.SICK));
            race(List.of(ends, adds));

            Concern open = concern(home, ada);
            assertThat(open.isOpen())
                    .as("a report that came while it ended is open")
                    .isTrue();
            assertThat(open.reports()).extracting(Report::words).contains("Is being sick");
        }
    }

    @Test
    void after_the_end_what_is_noticed_is_a_new_concern() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        raise(nurse(home), ada, report(Sign.EATING));
        UUID first = concern(home, ada).id();
        end(nurse(home), ada, WELL, 1);

        raise(nurse(home), ada, report(Sign.EATING));

        assertThat(all(home, ada)).hasSize(2);
        assertThat(concern(home, ada).id()).isNotEqualTo(first);
    }

    @Test
    void a_report_that_was_wrong_is_withdrawn_and_stays_and_the_last_one_ends_the_concern() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        raise(nurse(home), ada, report(Sign.EATING));
        raise(nurse(home), ada, report(Sign.HEAD));
        withdraw(home, ada, Sign.HEAD, "it was Vera, not Ada");

        assertThat(open(home).words()).isEqualTo("Eats less, or eats in another way");
        assertThat(concern(home, ada).reports()).hasSize(2);
        withdraw(home, ada, Sign.EATING, "it was Vera too");

        Concern ended = concern(home, ada);
        assertThat(ended.outcome()).isEqualTo("It was withdrawn: it was Vera too");
        assertThat(ended.reports()).hasSize(2).noneMatch(Report::counts);
        assertThat(board(home).concern()).isNull();
        assertThat(deeds(ada).stream().filter("WITHDREW_REPORT"::equals)).hasSize(2);
        assertThat(kinds(ada)).containsExactly("ConcernRaised", "ConcernRaised", "ReportWithdrawn", "ConcernEnded");
    }

    @Test
    void an_id_that_another_report_has_is_asked_for_again() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Person vera = resident(home, "Mutimer");
        NewReport report = report(Sign.EATING);
        raise(nurse(home), ada, report);

        assertThat(raise(nurse(home), vera, report)).isEqualTo(new Raising.IdTaken());
        assertThat(raise(nurse(home), ada, new NewReport(report.id(), noticed(Sign.HEAD), null, report.noticedAt())))
                .isEqualTo(new Raising.IdTaken());
        assertThat(count(nurse(home), "observations.concern", vera)).isZero();
    }

    @Test
    void an_open_board_hears_of_a_concern_and_of_its_end() throws Exception {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        BlockingQueue<UUID> heard = new LinkedBlockingQueue<>();
        try (AutoCloseable listening = bean(Changes.class).listen(Set.of(home.home()), heard::add)) {
            raise(nurse(home), ada, report(Sign.EATING));
            assertThat(heard.poll(2, TimeUnit.SECONDS)).isEqualTo(home.id());
            end(nurse(home), ada, WELL, 1);
            assertThat(heard.poll(2, TimeUnit.SECONDS)).isEqualTo(home.id());
        }
    }

    @Test
    void nobody_raises_a_concern_about_somebody_of_another_home() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Actor stranger = nurse(home("Oak Court"));

        assertThatThrownBy(() -> raise(stranger, ada, report(Sign.EATING))).isInstanceOf(NotFound.class);
        assertThat(count(nurse(home), "observations.concern", ada)).isZero();
    }

    @Test
    void the_program_itself_can_neither_delete_a_concern_nor_write_over_how_it_ended() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        raise(nurse(home), ada, report(Sign.EATING));
        end(nurse(home), ada, WELL, 1);

        assertThat(sql(home, "update observations.concern set said = 'nothing' where said is not null"))
                .isZero();
        assertThatThrownBy(() -> sql(home, "delete from observations.concern")).isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> sql(home, "update observations.concern_report set signs = '{}'"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void the_practice_sees_an_urgent_concern_of_its_own_resident_first_and_no_mild_one() {
        Place home = home("Elm Lodge");
        Place practice = organisation("gp-practice", "Elm Surgery");
        Place other = organisation("gp-practice", "Oak Surgery");
        Person ada = resident(home, "Finch", practice);
        Person vera = resident(home, "Mutimer", practice);
        raise(nurse(home), ada, new NewReport(Ids.next(), noticed(Sign.EATING).and(worry()), null, Instant.now()));
        raise(nurse(home), vera, report(Sign.EATING));

        List<Watched> listed = caseload(practice);
        assertThat(listed.stream().filter(Watched::needsPractice))
                .extracting(each -> each.name().family())
                .containsExactly("Finch");
        assertThat(listed).allMatch(each -> each.concern() != null);
        assertThat(caseload(other)).isEmpty();
    }

    private List<Watched> caseload(Place practice) {
        return Acting.as(actor(Role.GP, practice), () -> bean(Watch.class).caseload(new OrganisationId(practice.id())));
    }

    private static Noticed worry() {
        return new Noticed(Set.of(), false, true, null);
    }

    private static Noticed noticed(Sign sign) {
        return new Noticed(Set.of(sign), false, false, null);
    }

    private static NewReport report(Sign sign) {
        return new NewReport(Ids.next(), noticed(sign), null, Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    private Raising raise(Actor actor, Person who, NewReport report) {
        return Acting.as(actor, () -> bean(Reports.class).raise(who.home(), who.id(), report, Hand.at(who.home())));
    }

    private Concerns.Finish end(Actor actor, Person who, Outcome outcome, int seen) {
        UUID concern = Acting.as(actor, () -> bean(Concerns.class).of(who.home(), who.id()))
                .getFirst()
                .id();
        return end(actor, who, concern, outcome, seen);
    }

    private Concerns.Finish end(Actor actor, Person who, UUID concern, Outcome outcome, int seen) {
        Concerns.Wish wish = new Concerns.Wish(who.home(), who.id(), concern, seen);
        return Acting.as(actor, () -> bean(Concerns.class).end(wish, outcome, Hand.at(who.home())));
    }

    private void withdraw(Place home, Person who, Sign sign, String reason) {
        Concern concern = concern(home, who);
        UUID report = concern.reports().stream()
                .filter(each -> each.noticed().signs().contains(sign))
                .findFirst()
                .orElseThrow()
                .id();
        Acting.as(nurse(home), () -> {
            bean(Reports.class)
                    .withdraw(
                            new Reports.Which(who.home(), who.id(), concern.id(), report), reason, Hand.at(who.home()));
            return true;
        });
    }

    private List<Concern> all(Place home, Person who) {
        return Acting.as(nurse(home), () -> bean(Concerns.class).of(who.home(), who.id()));
    }

    private Concern concern(Place home, Person who) {
        return all(home, who).getFirst();
    }

    private Watched board(Place home) {
        return Acting.as(nurse(home), () -> bean(Watch.class).board(home.home()))
                .getFirst();
    }

    private OpenConcern open(Place home) {
        return Objects.requireNonNull(board(home).concern());
    }

    private int sql(Place home, String statement) {
        return as(nurse(home), jdbc -> jdbc.sql(statement).update());
    }

    private List<String> kinds(Person who) {
        return as(
                nurse(new Place(who.home().value(), "")),
                jdbc -> jdbc.sql(
                                "select kind from observations.event where home_id = ? and resident_id = ? and kind <> 'ScoreRecorded' order by id")
                        .param(who.home().value())
                        .param(who.id().value())
                        .query((row, number) -> String.valueOf(row.getString("kind")))
                        .list());
    }

    private static <T> List<T> race(int racers, Callable<T> work) throws Exception {
        return race(IntStream.range(0, racers).mapToObj(each -> work).toList());
    }

    private static <T> List<T> race(List<Callable<T>> racers) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<T>> started = threads.invokeAll(racers);
            Stream.Builder<T> all = Stream.builder();
            for (Future<T> each : started) {
                all.add(each.get());
            }
            return all.build().toList();
        }
    }
}
