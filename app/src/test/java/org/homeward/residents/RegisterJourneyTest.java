package org.homeward.residents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.HomewardTest;
import org.homeward.directory.Directory;
import org.homeward.kernel.Role;
import org.junit.jupiter.api.Test;

class RegisterJourneyTest extends HomewardTest {
    private static final String SEAVIEW = "VLX03";
    private static final Pattern LINE = Pattern.compile("class=\"register__name\" href=\"([^\"]+)\"");
    private static final Pattern FORM_ID = Pattern.compile("name=\"resident\" value=\"([^\"]+)\"");

    @Test
    void a_care_assistant_finds_ada_and_cannot_change_her() {
        Browser carer = visitor("Ada Obi").signIn(browser());
        Answer found = carer.get(register(BEECHWOOD) + "?q=add");
        String ada = line(found);
        assertThat(found.text()).contains("1 person found").doesNotContain("Admit a resident");
        assertThat(carer.get(ada).text())
                .contains("FINCH, Ada")
                .contains("999 001 2342")
                .contains("penicillin")
                .contains("Not for CPR")
                .doesNotContain("/edit");
        assertThat(carer.get(ada + "/edit").status()).isEqualTo(404);
        assertThat(carer.get(ada + "/discharge").status()).isEqualTo(404);
        assertThat(carer.get(register(BEECHWOOD) + "/new").status()).isEqualTo(404);
        assertThat(carer.get(register(BEECHWOOD) + "/import").status()).isEqualTo(404);
        assertThat(carer.get(register(BEECHWOOD) + "/register.csv").status()).isEqualTo(404);
    }

    @Test
    void the_manager_of_another_home_and_the_icb_meet_nobody() {
        String ada = adaOfBeechwood();
        Browser sam =
                visitors(Role.REGISTERED_MANAGER, THE_LIMES).make("Sam Reed").signIn(browser());
        Browser icb =
                visitors(Role.ICB_PROGRAMME_MANAGER, "QMM").make("Ravi Nair").signIn(browser());
        for (Browser stranger : new Browser[] {sam, icb}) {
            assertThat(stranger.get(ada).status()).isEqualTo(404);
            assertThat(stranger.get(register(BEECHWOOD)).status()).isEqualTo(404);
            assertThat(stranger.get(register(BEECHWOOD) + "/import").status()).isEqualTo(404);
        }
    }

    @Test
    void a_gp_looks_at_their_own_patient_and_lists_no_home() {
        String ada = adaOfBeechwood();
        Browser holt = visitors(Role.GP, "D82001").make("Dr Shah").signIn(browser());
        Browser cromer = visitors(Role.GP, "D82004").make("Dr Morris").signIn(browser());
        assertThat(holt.get(ada).text()).contains("FINCH, Ada").doesNotContain("/edit");
        assertThat(cromer.get(ada).status()).isEqualTo(404);
        assertThat(holt.get(register(BEECHWOOD)).status()).isEqualTo(404);
    }

    @Test
    void each_look_leaves_a_line_in_the_audit_log() {
        Browser carer = visitor("Lena Look").signIn(browser());
        carer.get(line(carer.get(register(BEECHWOOD) + "?q=finch")));
        assertThat(owner().sql("select deed from audit.entry where acted_as like 'Lena Look,%' order by id")
                        .query((row, number) -> row.getString(1))
                        .list())
                .contains("SEARCHED", "LOOKED_AT_RESIDENT");
    }

    @Test
    void an_admission_with_errors_comes_back_as_it_was_typed_and_then_succeeds() {
        Browser manager =
                visitors(Role.REGISTERED_MANAGER, SEAVIEW).make("Anita Mistry").signIn(browser());
        Map<String, String> typed = somebodyNew(manager, "Mabel", "9990000018");
        typed.put("nhs-number", "9990000019");
        Answer refused = manager.post(register(SEAVIEW), typed);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text())
                .contains("There is a problem")
                .contains("value=\"9990000019\"")
                .contains("value=\"Mabel\"");
        typed.put("nhs-number", "9990000018");
        Answer admitted = manager.post(register(SEAVIEW), typed);
        assertThat(admitted.path()).endsWith("/residents/" + typed.get("resident"));
        assertThat(admitted.text()).contains("TESTER, Mabel");
        assertThat(manager.post(register(SEAVIEW), typed).path()).isEqualTo(admitted.path());
    }

    @Test
    void the_same_number_is_refused_and_the_same_name_and_birthday_is_asked_about() {
        Browser manager =
                visitors(Role.REGISTERED_MANAGER, SEAVIEW).make("Anna Twice").signIn(browser());
        manager.post(register(SEAVIEW), somebodyNew(manager, "Nora", "9990000050"));
        Answer sameNumber = manager.post(register(SEAVIEW), somebodyNew(manager, "Olga", "9990000050"));
        assertThat(sameNumber.status()).isEqualTo(422);
        assertThat(sameNumber.text()).contains("has this NHS number already");
        Map<String, String> alike = somebodyNew(manager, "Nora", "");
        assertThat(manager.post(register(SEAVIEW), alike).text()).contains("Is this somebody else?");
        alike.put("another-person", "yes");
        assertThat(manager.post(register(SEAVIEW), alike).path()).endsWith("/residents/" + alike.get("resident"));
    }

    @Test
    void who_saves_second_is_told_and_who_leaves_is_among_those_who_left() {
        Browser manager =
                visitors(Role.REGISTERED_MANAGER, SEAVIEW).make("Erin Edit").signIn(browser());
        Map<String, String> typed = somebodyNew(manager, "Quentin", "");
        String resident = manager.post(register(SEAVIEW), typed).path();
        manager.get(resident + "/edit");
        typed.putAll(Map.of("version", "1", "room", "77"));
        assertThat(manager.post(resident, typed).text()).contains("Write why you change this");
        typed.put("reason", "Moved to room 77");
        assertThat(manager.post(resident, typed).text()).contains("77").contains("Moved to room 77");
        manager.get(resident + "/edit");
        assertThat(manager.post(resident, typed).status()).isEqualTo(409);
        manager.get(resident + "/discharge");
        Map<String, String> leaving =
                Map.of("version", "2", "left", "2", "left-month", "3", "left-year", "2025", "why", "Went home");
        assertThat(manager.post(resident + "/discharge", leaving).text()).contains("does not live here any more");
        assertThat(manager.get(register(SEAVIEW) + "?q=quentin").text()).contains("0 people found");
        assertThat(manager.get(register(SEAVIEW) + "?left=true").text()).contains("Quentin");
        assertThat(manager.get(resident + "/edit").status()).isEqualTo(404);
    }

    @Test
    void the_template_and_the_register_are_files_that_a_spreadsheet_opens() {
        Browser manager = signedIn("grace.bell@beechwood.example");
        Answer template = manager.get(register(BEECHWOOD) + "/import/template.csv");
        assertThat(template.contentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(template.text()).startsWith("\uFEFFNHS number,");
        assertThat(manager.get(register(BEECHWOOD) + "/register.csv").text()).contains("999 001 2342");
    }

    private Map<String, String> somebodyNew(Browser manager, String given, String nhsNumber) {
        Matcher id = FORM_ID.matcher(manager.get(register(SEAVIEW) + "/new").text());
        assertThat(id.find()).isTrue();
        Map<String, String> typed = new HashMap<>(Map.of(
                "resident", id.group(1), "given-name", given, "family-name", "Tester", "sex", "female", "room", "5"));
        typed.putAll(Map.of("born", "3", "born-month", "3", "born-year", "1938", "cpr", "not recorded"));
        typed.putAll(Map.of("admitted", "1", "admitted-month", "2", "admitted-year", "2025"));
        typed.put("nhs-number", nhsNumber);
        return typed;
    }

    private String adaOfBeechwood() {
        return line(visitor("Cara Carer").signIn(browser()).get(register(BEECHWOOD) + "?q=finch"));
    }

    private static String line(Answer register) {
        Matcher line = LINE.matcher(register.text());
        assertThat(line.find()).as(register.text()).isTrue();
        return line.group(1);
    }

    private String register(String ods) {
        return "/homes/" + bean(Directory.class).findByOds(ods).orElseThrow().id() + "/residents";
    }
}
