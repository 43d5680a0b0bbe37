package org.homeward.observations.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.junit.jupiter.api.Test;

/** The register of a home's devices, page by page and without script. */
class DevicesJourneyTest extends LodgeTest {
    private static final Map<String, String> CUFF = Map.of(
            "tag", "BP-7",
            "kind", "BLOOD_PRESSURE",
            "maker", "A&D",
            "model", "UA-651BLE",
            "serial", "4711",
            "bluetooth", "A&D_UA-651BLE_4711",
            "calibration", "3",
            "calibration-month", "3",
            "calibration-year", "2099");

    @Test
    void the_manager_adds_a_device_a_carer_reports_a_fault_and_the_manager_puts_it_right() {
        Place home = home("Elm Lodge");
        Browser grace = manager(home);
        Answer added = add(grace, home, CUFF);
        assertThat(added.text())
                .contains("Blood pressure monitor, A&amp;D UA-651BLE")
                .contains("3 Mar 2099");

        Browser cara = carer(home);
        cara.get(added.path());
        Answer told = cara.post(
                added.path() + "/faults", Map.of("fault", "GIVES_NO_READING", "said", "Mrs Finch moved, shows E3"));
        assertThat(told.text())
                .contains("Fault: gives no reading")
                .contains("“Mrs Finch moved, shows E3”")
                .contains("Cara Jones, care assistant")
                .doesNotContain("The fault is put right");
        assertThat(cara.get(list(home)).text())
                .contains("Fault: gives no reading")
                .doesNotContain("Ready");

        String fault = found(grace.get(added.path()), "/faults/([0-9a-f-]{36})/repair");
        Answer empty = grace.post(added.path() + "/faults/" + fault + "/repair", Map.of());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text()).contains("Write what was done about it.");
        Answer mended =
                grace.post(added.path() + "/faults/" + fault + "/repair", Map.of("repair-" + fault, "New cuff"));

        assertThat(mended.text())
                .contains("Fault put right")
                .contains("“New cuff”")
                .contains("Ready");
        assertThat(cara.get(list(home)).text()).contains("Ready").doesNotContain("Fault:");
        assertThat(deeds(home)).containsSubsequence("ADDED_DEVICE", "WROTE_ABOUT_DEVICE", "WROTE_ABOUT_DEVICE");
    }

    @Test
    void a_fault_can_be_put_right_only_once_and_a_form_sent_twice_is_one_deed() {
        Place home = home("Elm Lodge");
        Browser grace = manager(home);
        String device = add(grace, home, CUFF).path();
        Map<String, String> report = Map.of("id", "01930000-0000-7000-8000-00000000000f", "fault", "BROKEN");
        grace.post(device + "/faults", report);
        grace.post(device + "/faults", report);
        String fault = found(grace.get(device), "/faults/([0-9a-f-]{36})/repair");
        grace.post(device + "/faults/" + fault + "/repair", Map.of("repair-" + fault, "glued"));
        Answer again = grace.post(device + "/faults/" + fault + "/repair", Map.of("repair-" + fault, "thrown away"));

        assertThat(again.text()).contains("“glued”").doesNotContain("thrown away");
        assertThat(deeds(home)).filteredOn("WROTE_ABOUT_DEVICE"::equals).hasSize(2);
    }

    @Test
    void cleaning_and_the_battery_are_written_down_by_whoever_uses_it() {
        Place home = home("Elm Lodge");
        String device = add(manager(home), home, CUFF).path();
        Browser cara = carer(home);
        cara.get(device);
        cara.post(device + "/cleanings", Map.of());
        Answer low = cara.post(device + "/battery", Map.of("level", "12"));

        assertThat(low.text()).contains("Battery low").contains("12% on ").contains("Cleaned");
        for (String wrong : List.of("", "101", "-3", "twelve", "1e2")) {
            assertThat(cara.post(device + "/battery", Map.of("level", wrong)).status())
                    .isEqualTo(422);
        }
        assertThat(cara.post(device + "/battery", Map.of("level", "100")).text())
                .contains("Ready");
    }

    @Test
    void an_overdue_calibration_and_a_loan_that_is_not_back_are_shown_as_overdue() {
        Place home = home("Elm Lodge");
        Browser grace = manager(home);
        Map<String, String> late = new HashMap<>(CUFF);
        LocalDate due = LocalDate.now(org.homeward.kernel.London.ZONE).minusDays(12);
        late.putAll(date("calibration", due));
        String device = add(grace, home, late).path();
        assertThat(grace.get(list(home)).text()).containsPattern("Calibration\\s*<span[^>]*>overdue 12 days");

        Map<String, String> loan = new HashMap<>(Map.of("whom", "Oak House"));
        loan.putAll(date("back", LocalDate.now(org.homeward.kernel.London.ZONE).minusDays(1)));
        Answer lent = grace.post(device + "/loans", loan);
        assertThat(lent.text())
                .containsPattern("Not back from a loan\\s*<span[^>]*>overdue 1 day<")
                .contains("Oak House");
        assertThat(grace.post(device + "/loans", loan).text()).contains("It is lent already");

        String id = found(lent, "/loans/([0-9a-f-]{36})/return");
        assertThat(grace.post(device + "/loans/" + id + "/return", Map.of()).text())
                .contains("Back from the loan")
                .doesNotContain("Not back from a loan");
    }

    @Test
    void two_devices_of_a_home_never_have_the_same_tag_and_a_change_is_in_the_audit_log() {
        Place home = home("Elm Lodge");
        Browser grace = manager(home);
        String device = add(grace, home, CUFF).path();
        Map<String, String> same = new HashMap<>(CUFF);
        same.put("tag", "bp-7");
        assertThat(add(grace, home, same).text()).contains("Another device of the home has this asset tag");

        same.put("tag", "BP-8");
        assertThat(grace.post(device, same).text()).contains("<h1 class=\"nhsuk-heading-l\">BP-8</h1>");
        assertThat(owner().sql("select words from audit.entry where home_id = ? and deed = 'CHANGED_DEVICE'")
                        .param(home.id())
                        .query(String.class)
                        .list())
                .containsExactly("BP-7: asset tag BP-8, was BP-7");
        grace.post(device + "/retirement", Map.of("leaving", "BROKEN"));
        assertThat(grace.get(list(home)).text()).contains("No device of this home is written down yet");
        assertThat(grace.get(device).text())
                .contains("This device is no longer in the home")
                .doesNotContain("Lend it");
        assertThat(add(grace, home, same).text()).contains("<h1 class=\"nhsuk-heading-l\">BP-8</h1>");
    }

    @Test
    void who_helps_the_homes_sees_the_device_and_its_fault_and_not_a_word_that_may_name_somebody() {
        Place home = home("Elm Lodge");
        String device = add(manager(home), home, CUFF).path();
        Browser cara = carer(home);
        cara.get(device);
        cara.post(device + "/faults", Map.of("fault", "BROKEN", "said", "Mrs Finch sat on it"));

        Browser beth = visitors(Role.ICB_FACILITATOR, "QMM").make("Beth Helps").signIn(browser());
        Answer equipment = beth.get("/equipment");
        assertThat(equipment.text())
                .contains("Elm Lodge")
                .contains("BP-7")
                .contains("4711")
                .contains("Fault: is broken")
                .doesNotContain("Finch")
                .doesNotContain(device);
        assertThat(beth.get(device).status()).isEqualTo(404);
        assertThat(beth.get(list(home)).status()).isEqualTo(404);
        assertThat(cara.get("/equipment").status()).isEqualTo(404);
    }

    @Test
    void the_database_shows_her_role_devices_and_no_remark_and_lets_it_write_nothing() {
        Place home = home("Elm Lodge");
        String device = add(manager(home), home, CUFF).path();
        Browser cara = carer(home);
        cara.get(device);
        cara.post(device + "/faults", Map.of("fault", "BROKEN", "said", "Mrs Finch sat on it"));
        var beth = bean(org.homeward.access.People.class)
                .actor(visitors(Role.ICB_FACILITATOR, "QMM").make("Beth Asks").person())
                .orElseThrow();

        assertThat(seen(beth, "device", home)).isEqualTo(1);
        assertThat(seen(beth, "device_deed", home)).isEqualTo(1);
        assertThat(seen(beth, "device_remark", home)).isZero();
        int changed = as(
                beth,
                jdbc -> jdbc.sql("update observations.device set tag = 'X' where home_id = ?")
                        .param(home.id())
                        .update());
        assertThat(changed).isZero();
        assertThat(seen(nurse(home("Oak House")), "device", home)).isZero();
    }

    private int seen(org.homeward.kernel.Actor actor, String table, Place home) {
        return as(
                actor,
                jdbc -> jdbc.sql("select count(*) from observations." + table + " where home_id = ?")
                        .param(home.id())
                        .query(Integer.class)
                        .single());
    }

    private Browser manager(Place home) {
        return visitors(Role.REGISTERED_MANAGER, home.ods()).make("Grace Bell").signIn(browser());
    }

    private Browser carer(Place home) {
        return visitors(Role.CARE_ASSISTANT, home.ods()).make("Cara Jones").signIn(browser());
    }

    private static Answer add(Browser manager, Place home, Map<String, String> fields) {
        Answer form = manager.get(list(home) + "/new");
        Map<String, String> sent = new HashMap<>(fields);
        sent.put("id", found(form, "name=\"id\" value=\"([0-9a-f-]{36})\""));
        return manager.post(list(home), sent);
    }

    private static String list(Place home) {
        return "/homes/" + home.id() + "/devices";
    }

    private static Map<String, String> date(String field, LocalDate day) {
        return Map.of(
                field,
                String.valueOf(day.getDayOfMonth()),
                field + "-month",
                String.valueOf(day.getMonthValue()),
                field + "-year",
                String.valueOf(day.getYear()));
    }

    private static String found(Answer page, String pattern) {
        var found = Pattern.compile(pattern).matcher(page.text());
        assertThat(found.find()).as("%s on %s", pattern, page.path()).isTrue();
        return found.group(1);
    }
}
