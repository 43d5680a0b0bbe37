package org.homeward.observations.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.kernel.Ids;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server makes of a form with devices' bytes in it: it decodes them again and believes no page (HZ-14). */
class DeviceSetTest extends LodgeTest {
    private static final String STAMPED = "0678005000ff07ea070b1a1200004800";
    private static final Map<String, String> WELL = Map.of(
            "rr", "16", "spo2", "97", "oxygen", "air", "sbp", "120", "dbp", "80", "pulse", "72", "acvpu", "A", "temp",
            "36.6");

    @Test
    void a_value_that_was_changed_by_hand_is_not_the_devices_any_more() {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Answer saved = save(carer(home), ada, with(cuff("BP unknown", STAMPED), "pulse", "75"));

        assertThat(saved.text()).containsPattern("120/80[^<]*<br><span[^>]*>From BP unknown, not in the register");
        assertThat(saved.text()).containsPattern("75 beats a minute</td>");
        assertThat(column(home, "source")).isEqualTo("device");
        assertThat(column(home, "devices->0->>'fields'")).isEqualTo("[\"sbp\", \"dbp\"]");
        assertThat(column(home, "devices->0->>'hex'")).isEqualTo(STAMPED);
    }

    @Test
    void a_reading_that_another_resident_has_is_refused_and_nothing_is_lost() {
        Place home = home("Elm Lodge");
        Browser cara = carer(home);
        Person okafor = resident(home, "Okafor");
        assertThat(save(cara, okafor, with(cuff("BP-1", STAMPED))).path()).contains("/observations/");

        Person ada = resident(home, "Finch");
        Answer refused = save(cara, ada, with(cuff("BP-1", STAMPED)));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("This reading of BP-1 was saved before, with the set of another resident of ")
                .contains("Measure again.")
                .contains("value=\"36.6\"");
        assertThat(count(nurse(home), "observations.observation_set", ada)).isZero();

        // typed by hand it is what the carer read from the display
        assertThat(save(cara, ada, new HashMap<>(WELL)).text()).contains("NEWS2");
    }

    @Test
    void the_same_form_sent_twice_is_one_set_and_a_correction_keeps_its_own_reading() {
        Place home = home("Elm Lodge");
        Browser cara = carer(home);
        Person ada = resident(home, "Finch");
        Map<String, String> fields = with(cuff("BP-1", STAMPED));
        fields.put("set", Ids.next().toString());
        Answer first = save(cara, ada, fields);
        Answer second = save(cara, ada, fields);
        assertThat(second.path()).isEqualTo(first.path());
        assertThat(count(nurse(home), "observations.observation_set", ada)).isEqualTo(1);

        Answer form = cara.get(first.path() + "/correction");
        assertThat(form.text()).contains("name=\"measured\"").contains(STAMPED);
        Map<String, String> corrected = with(cuff("BP-1", STAMPED), "rr", "17");
        corrected.put("correction", "A number was typed wrong");
        Answer replaced = cara.post(first.path() + "/correction", corrected);
        assertThat(replaced.text()).contains("From BP-1").contains("17 breaths a minute");
        // and once more: what the second set replaced has set its reading free
        corrected.put("rr", "18");
        assertThat(cara.post(replaced.path() + "/correction", corrected).text()).contains("18 breaths a minute");
    }

    @Test
    void a_set_that_is_moved_takes_its_devices_and_its_weight_with_it() {
        Place home = home("Elm Lodge");
        Browser cara = carer(home);
        Person ada = resident(home, "Finch");
        Person okafor = resident(home, "Okafor");
        Map<String, String> fields = with(cuff("BP-1", STAMPED), "weight", "62.4");
        Answer taken = save(cara, ada, fields);
        cara.get(taken.path() + "/move");
        Answer moved = cara.post(
                taken.path() + "/move",
                Map.of(
                        "moved", Ids.next().toString(),
                        "to", okafor.id().toString(),
                        "reason", "The tablet was still open for Ada"));

        assertThat(moved.path()).startsWith(okafor.path());
        assertThat(moved.text()).contains("From BP-1").contains("62.4 kg");
        // it is Mr Okafor's now: nobody else's set may use it, and a correction of his may
        assertThat(save(cara, ada, fields).text()).contains("set of another resident");
        assertThat(cara.post(moved.path() + "/correction", corrected(fields)).text())
                .contains("From BP-1");
    }

    private static Map<String, String> corrected(Map<String, String> fields) {
        Map<String, String> corrected = new HashMap<>(fields);
        corrected.put("set", Ids.next().toString());
        corrected.put("correction", "The time was wrong");
        return corrected;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense",
                "null",
                "[]",
                "{}",
                "{\"c\":\"0x2a35\",\"h\":\"zz\"}",
                "{\"c\":\"0x2a35\",\"h\":\"0478\",\"n\":\"BP-1\",\"d\":\"x\",\"t\":\"yesterday\"}",
                "{\"c\":\"0x9999\",\"h\":\"00\"}",
                "{\"c\":\"0x2a35\",\"h\":{\"a\":1}}",
                "{\"c\":null,\"h\":null,\"n\":null,\"d\":null,\"t\":null}"
            })
    void whatever_else_arrives_as_a_frame_the_typed_set_is_saved_as_typed(String frame) {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        assertThat(save(carer(home), ada, with(frame)).text()).contains("NEWS2");
        assertThat(column(home, "source")).isEqualTo("typed");
    }

    @Test
    void weight_and_glucose_are_typed_too_and_asked_about_when_they_are_rare() {
        Place home = home("Elm Lodge");
        Browser cara = carer(home);
        Person ada = resident(home, "Finch");
        Answer asked = save(cara, ada, with("", "weight", "31.0", "glucose", "sweet"));
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.text()).contains("Type the mmol/L with one digit after the point");
        asked = save(cara, ada, with("", "weight", "31.0", "glucose", "LO"));
        assertThat(asked.text()).contains("value=\"weight=31.0\"").doesNotContain("Blood glucose LO");

        Answer saved = save(
                cara,
                ada,
                with("", "weight", "31.0", "glucose", "LO", "checked", "weight=31.0", "first-weight", "31.0"));
        assertThat(saved.text()).contains("31.0 kg").contains("Treat it as a low blood sugar now");
        assertThat(column(home, "weight || glucose")).isEqualTo("310LO");
        assertThat(cara.get(saved.path() + "/correction").text())
                .contains("value=\"31.0\"")
                .contains("value=\"LO\"");
    }

    @Test
    void what_a_draft_keeps_returns_with_its_frames() {
        Place home = home("Elm Lodge");
        Browser cara = carer(home);
        Person ada = resident(home, "Finch");
        cara.get(ada.path() + "/observations/new");
        cara.post(
                ada.path() + "/observations/draft",
                Map.of("sbp", "120", "weight", "62.4", "measured", cuff("BP-1", STAMPED)));
        assertThat(cara.get(ada.path() + "/observations/new").text())
                .contains(STAMPED)
                .contains("value=\"62.4\"");
    }

    private static String cuff(String name, String hex) {
        return "{\"c\":\"0x2a35\",\"h\":\"" + hex + "\",\"n\":\"" + name
                + "\",\"d\":\"\",\"t\":\"2026-11-26T18:00:00Z\"}";
    }

    private static Map<String, String> with(String frame, String... more) {
        Map<String, String> fields = new HashMap<>(WELL);
        fields.put("measured", frame);
        for (int i = 0; i < more.length; i += 2) {
            fields.put(more[i], more[i + 1]);
        }
        return fields;
    }

    private Browser carer(Place home) {
        return visitors(Role.CARE_ASSISTANT, home.ods()).make("Cara Jones").signIn(browser());
    }

    private static Answer save(Browser carer, Person who, Map<String, String> fields) {
        carer.get(who.path() + "/observations/new");
        Map<String, String> sent = new HashMap<>(fields);
        sent.putIfAbsent("set", Ids.next().toString());
        return carer.post(who.path() + "/observations", sent);
    }

    private String column(Place home, String what) {
        List<String> found = as(
                nurse(home),
                jdbc -> jdbc.sql("select " + what + " from observations.observation_set where home_id = ?")
                        .param(home.id())
                        .query((row, number) -> String.valueOf(row.getString(1)))
                        .list());
        return found.getLast();
    }
}
