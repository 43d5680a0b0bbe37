package org.homeward.residents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written on the form of a resident is what stands there when the form is opened again. */
class EveryFieldJourneyTest extends OwnHomeTest {
    private static final Map<String, String> WHO = Map.of(
            "given-name", "Zoë",
            "family-name", "O'Brückner & <Sons",
            "preferred-name", "Zo",
            "born", "29",
            "born-month", "2",
            "born-year", "1940",
            "sex", "indeterminate",
            "nhs-number", "999 000 0018",
            "room", "4 bed B",
            "unit", "Willow");
    private static final Map<String, String> CARE = Map.of(
            "allergy-status", "recorded",
            "allergies", "penicillin; latex",
            "allergy-source", "The daughter",
            "allergy-date", "4",
            "allergy-date-month", "10",
            "allergy-date-year", "2026",
            "ceiling", "Treat in the home.\nHospital for a broken bone",
            "cognition", "Knows her family, forgets \"today\"",
            "communication", "Hearing aid, left ear");
    private static final Map<String, String> CPR = Map.of(
            "cpr", "not for CPR",
            "cpr-original", "office safe",
            "cpr-date", "20",
            "cpr-date-month", "5",
            "cpr-date-year", "2024");
    private static final Map<String, String> PEOPLE = Map.of(
            "practice", "D82001",
            "named-clinician", "Dr Shah",
            "kin-name", "Sam Brückner",
            "kin-relationship", "daughter",
            "kin-telephone", "+44 1632 960001",
            "admitted", "1",
            "admitted-month", "2",
            "admitted-year", "2025");

    @ParameterizedTest
    @CsvSource({
        "traced, Traced: the NHS found this person by it, 999 000 0018",
        "mismatch, Mismatch: it seems to be somebody else, 999 000 0018 (mismatch: may be somebody else’s)",
        "verified, Verified with the practice, 999 000 0018",
        "format OK, Not checked with anybody yet, 999 000 0018 (not checked)"
    })
    void every_field_comes_back_as_it_was_written(String status, String page, String banner) {
        String ods = newHome();
        Browser manager =
                visitors(Role.REGISTERED_MANAGER, ods).make("Fay Fields").signIn(browser());
        Map<String, String> typed = new LinkedHashMap<>(written());
        typed.put("nhs-status", status);
        typed.put(
                "resident",
                ShownForm.of(manager.get(register(ods) + "/new").text()).get("resident"));
        Answer admitted = manager.post(register(ods), typed);
        assertThat(admitted.text())
                .contains(page)
                .contains("Not for CPR, signed original: office safe, decided on 20 May 2024")
                .contains("penicillin, latex (The daughter, 4 Oct 2026)");
        assertThat(admitted.text().replaceAll("<[^>]+>", "")).contains(banner);

        Map<String, String> again =
                ShownForm.of(manager.get(admitted.path() + "/edit").text());
        assertThat(again.get("practice")).endsWith("(D82001)");
        typed.remove("resident");
        typed.remove("practice");
        typed.forEach(
                (field, value) -> assertThat(String.valueOf(again.get(field)).replace("\r", ""))
                        .as(field)
                        .isEqualTo(value));

        Map<String, String> unchanged = new LinkedHashMap<>(again);
        unchanged.remove("_csrf");
        unchanged.put("reason", "Looked through");
        manager.post(admitted.path(), unchanged);
        Map<String, String> third = new LinkedHashMap<>(
                ShownForm.of(manager.get(admitted.path() + "/edit").text()));
        assertThat(third).containsEntry("version", "2");
        third.put("version", "1");
        third.remove("_csrf");
        Map<String, String> before = new LinkedHashMap<>(again);
        before.remove("_csrf");
        assertThat(third).isEqualTo(before);
    }

    @Test
    void what_was_written_is_all_there_is_to_write() {
        String ods = newHome();
        Browser manager = visitors(Role.REGISTERED_MANAGER, ods).make("Ana All").signIn(browser());
        String form = manager.get(register(ods) + "/new").text();
        for (String field : written().keySet()) {
            assertThat(form).contains("name=\"" + field + "\"");
        }
        assertThat(java.util.regex.Pattern.compile(" name=\"([^\"]+)\"")
                        .matcher(form.substring(form.indexOf("<form action=\"" + register(ods))))
                        .results()
                        .map(field -> field.group(1))
                        .distinct())
                .as("a new field needs its line in this test")
                .allMatch(field -> written().containsKey(field)
                        || java.util.Set.of("_csrf", "resident", "nhs-status", "pregnant")
                                .contains(field));
    }

    private static Map<String, String> written() {
        Map<String, String> all = new LinkedHashMap<>(WHO);
        all.putAll(CARE);
        all.putAll(CPR);
        all.putAll(PEOPLE);
        return all;
    }
}
