package org.homeward.residents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Role;
import org.junit.jupiter.api.Test;

/** Leaving, leaving by mistake and coming back. */
class DischargeJourneyTest extends OwnHomeTest {
    private static final Map<String, String> LEAVING =
            Map.of("left", "2", "left-month", "3", "left-year", "2025", "why", "Died");

    @Test
    void a_wrong_discharge_is_taken_back_with_a_reason() throws IOException {
        String ods = newHome();
        String ada = adaOf(ods);
        Browser manager =
                visitors(Role.REGISTERED_MANAGER, ods).make("Mina Mistake").signIn(browser());
        assertThat(manager.get(ada + "/discharge/cancellation").path())
                .as("she lives here")
                .isEqualTo(ada);
        discharge(manager, ada, "1");
        assertThat(manager.get(ada).text())
                .contains("Discharged by mistake?")
                .contains("3 Mar 1938 (86)")
                .contains("3 (left 2 Mar 2025)");
        manager.get(ada + "/discharge/cancellation");
        assertThat(manager.post(ada + "/discharge/cancellation", Map.of("version", "2"))
                        .text())
                .contains("Write why the discharge was a mistake")
                .contains("FINCH, Ada");
        Map<String, String> why = Map.of("version", "2", "reason", "It was Ann in room 4");
        Answer back = manager.post(ada + "/discharge/cancellation", why);
        assertThat(back.path()).isEqualTo(ada);
        assertThat(back.text())
                .contains("Change these details")
                .contains("Discharged by mistake: It was Ann in room 4")
                .doesNotContain("does not live here any more");
        assertThat(manager.get(register(ods)).text()).contains("FINCH, Ada");
        assertThat(audited("Mina Mistake"))
                .contains("DISCHARGED Died", "TOOK_DISCHARGE_BACK Discharged by mistake: It was Ann in room 4");
        discharge(manager, ada, "3");
        assertThat(manager.post(ada + "/discharge/cancellation", why).status())
                .as("with a form from before")
                .isEqualTo(409);
    }

    @Test
    void a_discharge_is_not_taken_back_over_somebody_who_has_the_number_by_now() throws IOException {
        String ods = newHome();
        String ada = adaOf(ods);
        Browser manager =
                visitors(Role.REGISTERED_MANAGER, ods).make("Nina Number").signIn(browser());
        discharge(manager, ada, "1");
        readmitted(manager, ods);
        Answer refused = manager.post(ada + "/discharge/cancellation", Map.of("version", "2", "reason", "a slip"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("Ada Finch in room 5 has the same NHS number now");
        assertThat(manager.get(ada).text()).contains("does not live here any more");
    }

    @Test
    void a_care_assistant_takes_no_discharge_back() throws IOException {
        String ods = newHome();
        String ada = adaOf(ods);
        discharge(visitors(Role.REGISTERED_MANAGER, ods).make("Mia Manager").signIn(browser()), ada, "1");
        Browser carer = visitors(Role.CARE_ASSISTANT, ods).make("Cal Carer").signIn(browser());
        assertThat(carer.get(ada).text()).doesNotContain("by mistake");
        assertThat(carer.get(ada + "/discharge/cancellation").status()).isEqualTo(404);
    }

    @Test
    void who_left_is_recognised_when_she_is_admitted_again() throws IOException {
        String ods = newHome();
        String ada = adaOf(ods);
        Browser manager =
                visitors(Role.REGISTERED_MANAGER, ods).make("Rita Return").signIn(browser());
        discharge(manager, ada, "1");
        assertThat(readmitted(manager, ods).path()).isNotEqualTo(ada).contains("/residents/");
        assertThat(manager.get(register(ods) + "?left=true").text()).contains(ada);
    }

    private Answer readmitted(Browser manager, String ods) {
        Map<String, String> typed =
                new HashMap<>(ShownForm.of(manager.get(register(ods) + "/new").text()));
        typed.remove("_csrf");
        typed.putAll(Map.of("given-name", "Ada", "family-name", "Finch", "sex", "female", "room", "5"));
        typed.putAll(Map.of("born", "3", "born-month", "3", "born-year", "1938", "cpr", "not recorded"));
        typed.putAll(Map.of("admitted", "1", "admitted-month", "11", "admitted-year", "2026"));
        typed.put("nhs-number", "999 001 2342");
        Answer asked = manager.post(register(ods), typed);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text())
                .contains("Ada Finch, who left on 2 Mar 2025 (Died)")
                .contains("Does a new stay start?");
        typed.put("another-person", "yes");
        return manager.post(register(ods), typed);
    }

    private static void discharge(Browser manager, String ada, String version) {
        manager.get(ada + "/discharge");
        Map<String, String> leaving = new HashMap<>(LEAVING);
        leaving.put("version", version);
        assertThat(manager.post(ada + "/discharge", leaving).text()).contains("does not live here any more");
    }

    private String adaOf(String ods) throws IOException {
        Actor manager = actor(Role.REGISTERED_MANAGER, organisation(ods));
        applied(manager, HEADINGS + ADA);
        return register(ods) + "/" + at(manager).getFirst().id();
    }
}
