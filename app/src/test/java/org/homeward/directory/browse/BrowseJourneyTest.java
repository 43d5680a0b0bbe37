package org.homeward.directory.browse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.HomewardTest;
import org.junit.jupiter.api.Test;

class BrowseJourneyTest extends HomewardTest {
    private static final String MANAGER = "ravi.nair@icb.example";
    private static final String FACILITATOR = "beth.hart@icb.example";

    @Test
    void a_facilitator_sees_the_homes_of_a_place() {
        String place = id("local_code = 'NW-NORTH-NORFOLK'");
        Browser beth = signedIn(FACILITATOR);
        assertThat(beth.get("/directory?sort=care-homes&in=" + place).text())
                .contains("found in North Norfolk", "Beechwood House");
        assertThat(beth.get("/directory?q=windmill+court&in=" + place).text()).contains("Windmill Court");
        assertThat(beth.get("/directory?q=the+limes&in=" + place).text()).contains("0 found in North Norfolk");
    }

    @Test
    void the_homes_and_practices_of_an_icb_are_found_whatever_their_county() {
        Browser beth = signedIn(FACILITATOR);
        String icb = id("ods_code = 'QMM'");
        assertThat(beth.get("/directory?sort=care-homes&in=" + icb).text())
                .contains("found in NHS Norfolk and Waveney Integrated Care Board", "Beechwood House");
        assertThat(beth.get("/directory?q=seaview&in=" + icb).text()).contains("found in NHS Norfolk", "Seaview Lodge");
        assertThat(beth.get("/directory?sort=practices&in=" + icb).text()).contains("110 found in NHS Norfolk");
        assertThat(beth.get("/directory?q=holt+medical&in=" + icb).text())
                .contains("1 found in NHS Norfolk")
                .contains("Holt Medical Practice");
        assertThat(beth.get("/directory?sort=practices&in=" + id("ods_code = '06V'"))
                        .text())
                .contains("0 found");
        assertThat(beth.get("/directory/organisations/" + icb).text())
                .contains("/directory?in=" + icb + "&amp;sort=care-homes");
        assertThat(beth.get("/directory?in=nonsense").status()).isEqualTo(200);
    }

    @Test
    void a_manager_says_who_works_with_a_home_and_ends_it_again() {
        Browser ravi = signedIn(MANAGER);
        String larkfield = "/directory/organisations/" + id("ods_code = 'VLX05'");
        assertThat(ravi.get(larkfield + "/links/new").text()).contains("Say who works with Larkfield", "Its pharmacy");

        Answer empty = ravi.post(larkfield + "/links", Map.of());
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.text())
                .contains("Choose what the other one is", "Type the code or the name", "Type the first day");
        assertThat(ravi.post(larkfield + "/links", said("supplied-by-pharmacy", "D82001", 2026))
                        .text())
                .contains("Nobody of that sort has this code or name");
        assertThat(ravi.post(larkfield + "/links", said("supplied-by-pharmacy", "Example Pharmacy", 2026))
                        .text())
                .contains("More than one fits", "FZX02");
        assertThat(ravi.post(larkfield + "/links", said("supplied-by-pharmacy", "FZX02", 2009))
                        .text())
                .contains("so the link cannot start before that day");
        assertThat(ravi.post(larkfield + "/links", said("served-by-practice", "D82012", 2026))
                        .text())
                .contains("already has such a link");

        Answer saved = ravi.post(larkfield + "/links", said("supplied-by-pharmacy", "holt pharmacy", 2026));
        assertThat(saved.path()).isEqualTo(larkfield);
        assertThat(saved.text()).contains("Holt Pharmacy", "said by Ravi Nair");

        String link = owner().sql(
                        "select id::text from directory.link where method = 'person' and from_organisation = ?::uuid")
                .param(id("ods_code = 'VLX05'"))
                .query(String.class)
                .single();
        String ending = larkfield + "/links/" + link + "/ending";
        assertThat(ravi.get(ending).text()).contains("End the link with Holt Pharmacy");
        assertThat(ravi.post(ending, on(1, 4, 2025)).text()).contains("ends before it starts");
        assertThat(ravi.post(ending, on(1, 6, 2026)).text()).doesNotContain("said by Ravi Nair");
        assertThat(ravi.get(larkfield + "?day=1&day-month=5&day-year=2026").text())
                .contains("Holt Pharmacy", "until 1 Jun 2026", "said by Ravi Nair");
        assertThat(owner().sql("select ended_by from directory.link where id = ?::uuid")
                        .param(link)
                        .query(String.class)
                        .single())
                .startsWith("Ravi Nair");
        owner().sql("delete from directory.link where id = ?::uuid").param(link).update();
    }

    @Test
    void only_who_may_import_may_say_or_end_a_link() {
        Browser beth = signedIn(FACILITATOR);
        String home = "/directory/organisations/" + id("ods_code = 'VLX05'");
        assertThat(beth.get(home).text()).doesNotContain("Say who works with it", "End it");
        assertThat(beth.get(home + "/links/new").status()).isEqualTo(404);
        assertThat(beth.post(home + "/links", said("supplied-by-pharmacy", "FZX01", 2026))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_home_with_new_codes_is_proposed_and_keeps_its_practice_once_a_person_says_it_is_the_same() {
        owner().sql("""
                        insert into directory.organisation
                            (id, kind, name, cqc_location_id, postcode, opened_on, closed_on, closed_because)
                        values ('00000000-0000-7000-8000-0000000000f1', 'care-home', 'Heron House', '1-999000901', 'NR1 9YY',
                                '2010-10-01', '2026-06-01', 'left-the-file'),
                               ('00000000-0000-7000-8000-0000000000f2', 'care-home', 'The Heron Care Home', '1-999000902', 'NR1 9YY',
                                '2026-05-20', null, null),
                               ('00000000-0000-7000-8000-0000000000f3', 'care-home', 'Heron Cottage', '1-999000903', 'NR1 9YY',
                                '2026-05-20', null, null),
                               ('00000000-0000-7000-8000-0000000000f4', 'care-home', 'Marsh View', '1-999000904', 'NR1 9YY',
                                '2026-05-20', null, null);
                        insert into directory.link (id, from_organisation, to_organisation, kind, starts_on, ends_on, method)
                        select gen_random_uuid(), '00000000-0000-7000-8000-0000000000f1', o.id, 'served-by-practice',
                               '2019-04-01', '2026-06-01', 'file'
                        from directory.organisation o where o.ods_code = 'D82001'
                        """).update();
        try {
            assertThat(signedIn(FACILITATOR).get("/directory/matches").text())
                    .contains("Heron House", "The Heron Care Home")
                    .doesNotContain("They are the same home");
            Browser ravi = signedIn(MANAGER);
            assertThat(ravi.get("/directory/matches").text())
                    .contains("The Heron Care Home", "Heron Cottage", "They are the same home")
                    .doesNotContain("Marsh View");

            assertThat(ravi.post("/directory/matches", answer("f3", "different"))
                            .text())
                    .contains("The Heron Care Home")
                    .doesNotContain("Heron Cottage");
            assertThat(ravi.post("/directory/matches", answer("f4", "same")).text())
                    .as("what is not proposed cannot be confirmed")
                    .contains("The Heron Care Home");
            assertThat(ravi.post("/directory/matches", answer("f2", "same")).text())
                    .contains("There are none now");

            assertThat(ravi.get("/directory/organisations/00000000-0000-7000-8000-0000000000f2")
                            .text())
                    .contains("Was registered again; before that it was", "Heron House")
                    .contains("Holt Medical Practice", "since 1 Jun 2026", "said by Ravi Nair");
        } finally {
            owner().sql("""
                            delete from directory.match_refusal where former = '00000000-0000-7000-8000-0000000000f1';
                            delete from directory.link l using directory.organisation o
                            where o.cqc_location_id like '1-9990009%' and (l.from_organisation = o.id or l.to_organisation = o.id);
                            delete from directory.organisation where cqc_location_id like '1-9990009%'
                            """).update();
        }
    }

    private static Map<String, String> answer(String successor, String answer) {
        return Map.of(
                "former",
                "00000000-0000-7000-8000-0000000000f1",
                "successor",
                "00000000-0000-7000-8000-0000000000" + successor,
                "answer",
                answer);
    }

    private static Map<String, String> said(String kind, String other, int year) {
        Map<String, String> said = new HashMap<>(Map.of("kind", kind, "other", other));
        said.put("starts", "1");
        said.put("starts-month", "4");
        said.put("starts-year", String.valueOf(year));
        return said;
    }

    private static Map<String, String> on(int day, int month, int year) {
        return Map.of("on", String.valueOf(day), "on-month", String.valueOf(month), "on-year", String.valueOf(year));
    }

    private String id(String where) {
        return owner().sql("select id::text from directory.organisation where " + where)
                .query(String.class)
                .single();
    }
}
