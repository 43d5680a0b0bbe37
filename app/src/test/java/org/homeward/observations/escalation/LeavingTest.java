package org.homeward.observations.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.clinical.escalation.EscalationState;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.homeward.observations.Recording;
import org.homeward.observations.Sittings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** HZ-08: who leaves the home leaves no clock behind that nobody sees. */
class LeavingTest extends LodgeTest {
    @SuppressWarnings("NullAway.Init")
    private Place home;

    @SuppressWarnings("NullAway.Init")
    private Person ada;

    @SuppressWarnings("NullAway.Init")
    private Actor nurse;

    @BeforeEach
    void admit() {
        home = home("Elm Lodge");
        ada = resident(home, "Finch");
        nurse = nurse(home);
    }

    @Test
    void it_ends_with_the_stay_when_somebody_was_told_and_is_open_again_when_the_discharge_was_a_mistake() {
        saved(nurse, ada, Sittings.scoring(6));
        Episode episode = open();
        Browser manager = manager();
        assertThat(manager.get(ada.path() + "/discharge").text())
                .contains("a call for help that nobody has ended")
                .contains("href=\"" + episode.path() + "\"");
        Answer refused = manager.post(ada.path() + "/discharge", leaving());
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Write who was told that this is still open");
        assertThat(open().isOpen()).isTrue();
        Map<String, String> told = leaving();
        told.put("told", "the nurse of Oak Court");

        assertThat(manager.post(ada.path() + "/discharge", told).text()).contains("does not live here any more");

        Episode.Ending ending = Objects.requireNonNull(found(episode).ending());
        assertThat(ending.reason())
                .isEqualTo("Left the home: Moved to another care home. Told: the nurse of Oak Court");
        assertThat(ending.by()).startsWith("Grace Bell, registered manager");
        assertThat(alarms()).isZero();
        assertThat(deeds(ada)).contains("DISCHARGED", "ENDED_ESCALATION");

        Map<String, String> back = Map.of("version", "2", "reason", "It was Ann in room 4");
        assertThat(manager.post(ada.path() + "/discharge/cancellation", back).path())
                .isEqualTo(ada.path());

        assertThat(open().id()).isEqualTo(episode.id());
        assertThat(open().state(Protocol.DEFAULT, java.time.Instant.now()))
                .isInstanceOf(EscalationState.Unanswered.class);
        assertThat(alarms()).isEqualTo(1);
        assertThat(deeds(ada)).contains("REOPENED_ESCALATION");
    }

    @Test
    void about_whom_nothing_is_open_nobody_is_asked_whom_they_told() {
        Browser manager = manager();
        assertThat(manager.get(ada.path() + "/discharge").text()).doesNotContain("Who was told?");
        assertThat(manager.post(ada.path() + "/discharge", leaving()).text()).contains("does not live here any more");
    }

    @Test
    void a_set_that_is_saved_while_they_leave_leaves_no_open_one_behind() throws Exception {
        Browser manager = manager();
        Map<String, String> told = leaving();
        told.put("told", "the nurse of Oak Court");
        try (ExecutorService tablets = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int round = 0; round < 8; round++) {
                Person person = resident(home, "Finch");
                Future<Answer> leaves = tablets.submit(() -> manager.post(person.path() + "/discharge", told));
                Future<Recording> saves = tablets.submit(() -> record(nurse, person, now(Sittings.scoring(9))));
                assertThat(saves.get()).isInstanceOf(Recording.Saved.class);
                assertThat(leaves.get().text()).contains("does not live here any more");

                assertThat(Acting.as(nurse, () -> bean(Escalations.class).open(person.home(), person.id())))
                        .isEmpty();
            }
        }
    }

    private static Map<String, String> leaving() {
        LocalDate today = LocalDate.now(org.homeward.kernel.London.ZONE);
        return new HashMap<>(Map.of(
                "left", String.valueOf(today.getDayOfMonth()),
                "left-month", String.valueOf(today.getMonthValue()),
                "left-year", String.valueOf(today.getYear()),
                "why", "Moved to another care home",
                "version", "1"));
    }

    private Browser manager() {
        return visitors(Role.REGISTERED_MANAGER, home.ods()).make("Grace Bell").signIn(browser());
    }

    private int alarms() {
        return owner().sql("select count(*) from observations.escalation_alarm where home_id = ?")
                .param(home.id())
                .query(Integer.class)
                .single();
    }

    private Episode open() {
        return Acting.as(nurse, () -> bean(Escalations.class).open(ada.home(), ada.id()))
                .orElseThrow();
    }

    private Episode found(Episode episode) {
        return Acting.as(nurse, () -> bean(Escalations.class).find(ada.home(), ada.id(), episode.id()))
                .orElseThrow();
    }
}
