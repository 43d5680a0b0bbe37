package org.homeward.access.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.Browser;
import org.homeward.kernel.Ids;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.junit.jupiter.api.Test;

/** One resident's log tells of the lists they were on, too: Ada Finch of Elm Lodge may ask who could see her there. */
class ListLooksTest extends LodgeTest {
    private static final Pattern OLDER = Pattern.compile("href=\"([^\"]*lists-before[^\"]*)\" rel=\"next\"");

    @Test
    void every_list_that_showed_her_is_in_her_log() {
        Place elm = home("Elm Lodge");
        Person ada = resident(elm, "Finch");
        Browser carer = member(Role.CARE_ASSISTANT, elm, "Lena Lists");
        carer.get(at(elm) + "/board");
        carer.get(at(elm) + "/residents");
        carer.get(at(elm) + "/residents?q=birch");

        String log = log(ada, elm);

        assertThat(log)
                .contains("Looks at lists this person was on")
                .contains(
                        "Lena Lists, care assistant, Elm Lodge",
                        "looked at the board",
                        "looked at the list of residents")
                .contains("searched for a resident<br>birch");
    }

    @Test
    void who_she_is_stands_above_her_log() {
        Place elm = home("Elm Lodge");

        assertThat(log(resident(elm, "Finch"), elm))
                .contains("class=\"homeward-resident\"", "FINCH, Ada", "3 Mar 1938");
    }

    @Test
    void that_111_opened_the_home_is_in_her_log_with_its_reason() {
        Place elm = home("Elm Lodge");
        Person ada = resident(elm, "Finch");
        Place service = organisation("out-of-hours", "Night Service");
        owner().sql("""
                        insert into directory.link (id, from_organisation, to_organisation, kind, starts_on, method)
                        values (?, ?, ?, 'covered-by-111', current_date - 30, 'person')
                        """).param(Ids.next()).param(elm.id()).param(service.id()).update();
        Browser night = member(Role.OUT_OF_HOURS_CLINICIAN, service, "Olu Night");
        night.get(at(elm) + "/cover");
        night.post(at(elm) + "/opening", Map.of("reason", "Rang about a fall"));

        assertThat(log(ada, elm))
                .contains("Olu Night, 111 clinician, Night Service")
                .contains("opened the records of the home, giving a reason<br>Rang about a fall");
    }

    @Test
    void her_practices_list_is_in_her_log_and_another_practices_list_is_not() {
        Place elm = home("Elm Lodge");
        Place own = organisation("gp-practice", "Elm Surgery");
        Place other = organisation("gp-practice", "Oak Surgery");
        Person ada = resident(elm, "Finch", own);
        Person okafor = resident(elm, "Okafor", other);
        member(Role.GP, own, "Nadia Own").get("/practices/" + own.id() + "/caseload");
        member(Role.GP, other, "Paul Other").get("/practices/" + other.id() + "/caseload");

        assertThat(log(ada, elm)).contains("Nadia Own, GP, Elm Surgery").doesNotContain("Paul Other");
        assertThat(log(okafor, elm)).contains("Paul Other, GP, Oak Surgery").doesNotContain("Nadia Own");
    }

    @Test
    void lists_of_a_practice_she_has_left_stay_in_her_log() {
        Place elm = home("Elm Lodge");
        Place before = organisation("gp-practice", "Elm Surgery");
        Person ada = resident(elm, "Finch", before);
        member(Role.GP, before, "Nadia Before").get("/practices/" + before.id() + "/caseload");
        as(nurse(elm), jdbc -> {
            jdbc.sql("""
                            insert into residents.resident_change (home_id, id, resident_id, by_person, signature, reason, version, before)
                            select home_id, gen_random_uuid(), id, gen_random_uuid(), 'Joan Miller', 'moved practice', 2, to_jsonb(r)
                              from residents.resident r where id = ?
                            """).param(ada.id().value()).update();
            return jdbc.sql("update residents.resident set practice_id = null, version = 2 where id = ?")
                    .param(ada.id().value())
                    .update();
        });

        assertThat(log(ada, elm)).contains("Nadia Before, GP, Elm Surgery");
    }

    @Test
    void looks_after_she_had_left_are_not_hers() {
        Place elm = home("Elm Lodge");
        Person ada = resident(elm, "Finch");
        as(
                nurse(elm),
                jdbc -> jdbc.sql(
                                "update residents.resident set discharged_on = current_date - 2, discharge_reason = 'Went home' where id = ?")
                        .param(ada.id().value())
                        .update());
        member(Role.CARE_ASSISTANT, elm, "Lena Later").get(at(elm) + "/board");

        assertThat(log(ada, elm)).contains("No look at a list fits").doesNotContain("Lena Later");
    }

    @Test
    void older_looks_at_lists_follow_without_a_gap() {
        Place elm = home("Elm Lodge");
        Person ada = resident(elm, "Finch");
        Browser carer = member(Role.CARE_ASSISTANT, elm, "Fifty Lists");
        for (int look = 0; look < 60; look++) {
            carer.get(at(elm) + "/residents");
        }
        Browser manager = manager(elm);
        String newest = manager.get(ada.path() + "/audit?who=fifty").text();
        Matcher older = OLDER.matcher(newest);
        assertThat(older.find()).as(newest).isTrue();

        String rest = manager.get(older.group(1).replace("&amp;", "&")).text();

        assertThat(count(newest)).isEqualTo(50);
        assertThat(count(rest))
                .as("the rest, and the board that signing in led to")
                .isEqualTo(11);
        assertThat(rest).contains("The newest looks at lists");
    }

    @Test
    void whoever_asks_for_changes_or_another_person_gets_no_look_at_a_list() {
        Place elm = home("Elm Lodge");
        Person ada = resident(elm, "Finch");
        member(Role.CARE_ASSISTANT, elm, "Lena Lists").get(at(elm) + "/board");
        Browser manager = manager(elm);

        assertThat(manager.get(ada.path() + "/audit?kind=CHANGE").text()).doesNotContain("looked at the board");
        assertThat(manager.get(ada.path() + "/audit?who=somebody").text()).doesNotContain("Lena Lists");
        assertThat(manager.get(ada.path() + "/audit?kind=LOOK&who=lena").text()).contains("Lena Lists");
    }

    @Test
    void the_sheet_of_one_resident_holds_the_looks_at_lists() {
        Place elm = home("Elm Lodge");
        Person ada = resident(elm, "Finch");
        member(Role.CARE_ASSISTANT, elm, "Lena Lists").get(at(elm) + "/board");

        assertThat(manager(elm).get(ada.path() + "/audit.csv").text())
                .contains("\"Lena Lists, care assistant, Elm Lodge\",looked at the board");
    }

    private String log(Person resident, Place home) {
        return manager(home).get(resident.path() + "/audit").text();
    }

    private Browser manager(Place home) {
        return member(Role.REGISTERED_MANAGER, home, "Grace Reads");
    }

    private Browser member(Role role, Place at, String name) {
        return visitors(role, at.ods()).make(name).signIn(browser());
    }

    private static String at(Place home) {
        return "/homes/" + home.home();
    }

    private static long count(String page) {
        return Pattern.compile("Fifty Lists, care assistant")
                .matcher(page)
                .results()
                .count();
    }
}
