package org.homeward.programme.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.homeward.Browser;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.observations.LodgeTest;
import org.homeward.programme.Milestone;
import org.homeward.programme.Milestones;
import org.homeward.programme.NextStep;
import org.homeward.programme.NextSteps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the desk asks of the rooms that know the milestones, with made-up ones in their place. */
class RingListTest extends LodgeTest {
    private final LocalDate today = London.day(Instant.now());

    @Test
    void a_home_that_was_rung_leaves_the_list_for_a_week_and_then_comes_back_with_its_last_call() {
        Place elm = home("Elm Lodge");
        Place oak = home("Oak Lodge");
        RingList list = ring(day -> List.of(milestone(elm, "ELM LODGE"), milestone(oak, "Oak Lodge")));
        assertThat(list.on(today)).extracting(RingFact::homeName).containsExactly("Elm Lodge", "Oak Lodge");

        Browser beth = signedIn("beth.hart@icb.example");
        beth.get("/programme/desk");
        beth.post(
                "/programme/desk/sessions",
                Map.of(
                        "id", Ids.next().toString(),
                        "organisation", elm.id().toString(),
                        "topic", "DSPT",
                        "channel", "PHONE",
                        "minutes", "5",
                        "outcome", "NO_ANSWER",
                        "again", "WEEK"));

        assertThat(list.on(today)).extracting(RingFact::homeName).containsExactly("Oak Lodge");
        assertThat(list.on(today.plusDays(6))).hasSize(1);
        assertThat(list.on(today.plusDays(7)).getFirst().reason())
                .isEqualTo(
                        "1 step from Standards Met. 40 beds. 23 days left. Not rung for 7 days. A call was promised.");
    }

    @Test
    void without_anybody_who_knows_the_milestones_the_page_is_there_and_says_so() {
        assertThat(new RingList(
                                bean(JdbcClient.class),
                                new StaticListableBeanFactory().getBeanProvider(Milestones.class))
                        .on(today))
                .isEmpty();
        assertThat(signedIn("beth.hart@icb.example").get("/programme/desk/ring").status())
                .isEqualTo(200);
    }

    @Test
    void after_a_call_the_next_step_of_the_home_is_offered() {
        Place elm = home("Elm Lodge");
        NextSteps steps = (organisation, day) -> organisation.equals(elm.id())
                ? Optional.of(new NextStep("Publish the DSPT", "the manager", "/programme/homes/" + organisation))
                : Optional.empty();
        Browser beth = signedIn("beth.hart@icb.example");
        beth.get("/programme/desk");
        UUID id = Ids.next();
        beth.post(
                "/programme/desk/sessions",
                Map.of(
                        "id", id.toString(),
                        "organisation", elm.id().toString(),
                        "topic", "DSPT",
                        "channel", "PHONE",
                        "minutes", "5",
                        "outcome", "FIXED"));
        SessionController controller = new SessionController(
                bean(Sessions.class),
                bean(FollowUps.class),
                bean(SupportHistory.class),
                new StaticListableBeanFactory(Map.of("steps", steps)).getBeanProvider(NextSteps.class),
                java.time.Clock.systemUTC());

        assertThat(controller.show(id).html(org.homeward.ui.Frame.signedOut()))
                .contains(
                        "<b>Next for Elm Lodge:</b> Publish the DSPT",
                        "Who can do it: the manager.",
                        "/programme/homes/" + elm.id());
    }

    private RingList ring(Milestones milestones) {
        return new RingList(
                bean(JdbcClient.class),
                new StaticListableBeanFactory(Map.of("milestones", milestones)).getBeanProvider(Milestones.class));
    }

    private Milestone milestone(Place home, String name) {
        return new Milestone(home.id(), name, 40, "Standards Met", 1, today.plusDays(30));
    }
}
