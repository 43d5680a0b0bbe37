package org.homeward.observations.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.access.people.Programs;
import org.homeward.access.signin.token.ApiClients;
import org.homeward.clinical.guide.ConcernRow;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.Sittings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** HZ-04, HZ-05, HZ-13 and HZ-28: the same door for programs, with a real bearer token. */
class ApiJourneyTest extends LodgeTest {
    private static final String SETS = "observations.observation_set";
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String WELL = """
            {"respirationRate": 16, "oxygenSaturation": 97, "breathing": "air", "systolic": 128, "diastolic": 76,
             "pulse": 72, "consciousness": "A", "temperature": 36.8}""";

    @Test
    void a_set_is_created_once_and_its_replay_is_the_same_set() throws Exception {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Device device = device(Role.NURSE, home);
        String key = UUID.randomUUID().toString();

        HttpResponse<String> first = device.post(sets(ada), key, WELL.replace("72", "115"));
        HttpResponse<String> replay = device.post(sets(ada), key, WELL.replace("72", "115"));

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(first.headers().firstValue("Location")).hasValue(sets(ada) + "/" + key);
        assertThat(first.body()).contains("\"total\":2").contains("\"band\":\"low\"");
        assertThat(replay.statusCode()).isEqualTo(200);
        assertThat(replay.body()).isEqualTo(first.body());
        assertThat(device.get(sets(ada) + "/" + key).body()).isEqualTo(first.body());
        assertThat(device.get(sets(ada)).body()).isEqualTo("[" + first.body() + "]");
        assertThat(count(nurse(home), SETS, ada)).isEqualTo(1);
        assertThat(deeds(ada)).containsExactly("RECORDED_SET", "LOOKED_AT_RESIDENT", "LOOKED_AT_CHART");
    }

    @Test
    void the_same_key_for_other_readings_is_a_conflict() throws Exception {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Device device = device(Role.NURSE, home);
        String key = UUID.randomUUID().toString();
        device.post(sets(ada), key, WELL);
        isProblem(device.post(sets(ada), key, WELL.replace("72", "73")), 409);
        assertThat(count(nurse(home), SETS, ada)).isEqualTo(1);
    }

    @Test
    void what_is_missing_or_rare_is_told_by_field_and_can_be_mended_under_the_same_key() throws Exception {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Device device = device(Role.NURSE, home);
        String key = UUID.randomUUID().toString();
        String ill = WELL.replace("\"breathing\": \"air\",", "").replace("72", "160");

        HttpResponse<String> refused = device.post(sets(ada), key, ill);

        isProblem(refused, 422);
        assertThat(refused.body())
                .contains("\"field\":\"oxygen\"")
                .contains("\"code\":\"MISSING\"")
                .contains("\"code\":\"PULSE_HIGH\"")
                .contains("\"canBeConfirmed\":true");
        HttpResponse<String> mended = device.post(
                sets(ada),
                key,
                ill.replace(
                        "}",
                        ", \"missing\": {\"oxygen\": \"NO_READING\"}, \"checked\": [{\"measure\": \"PULSE\", \"first\": 160}]}"));
        assertThat(mended.statusCode()).as(mended.body()).isEqualTo(201);
        assertThat(mended.body())
                .contains("\"status\":\"PARTIAL\"")
                .contains("\"atLeast\":3")
                .doesNotContain("\"total\"");
    }

    @Test
    void without_a_key_or_with_a_wrong_body_nothing_is_saved() throws Exception {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Device device = device(Role.NURSE, home);
        isProblem(device.post(sets(ada), null, WELL), 400);
        isProblem(device.post(sets(ada), "17", WELL), 400);
        String key = UUID.randomUUID().toString();
        for (String body : new String[] {
            "", "null", "[]", "{", WELL.replace("}", ", \"total\": 0}"), WELL.replace("\"pulse\"", "\"puls\"")
        }) {
            isProblem(device.post(sets(ada), key, body), 400);
        }
        isProblem(device.post(sets(ada), key, "rr=16", "application/x-www-form-urlencoded"), 415);
        isProblem(device.post(sets(ada), key, WELL.replace("36.8", "1e300000000")), 422);
        assertThat(count(nurse(home), SETS, ada)).isZero();
        assertThat(device.post(sets(ada), key, WELL).statusCode()).isEqualTo(201);
    }

    @Test
    void everything_that_was_sent_is_read_back() throws Exception {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Device device = device(Role.NURSE, home);
        String key = UUID.randomUUID().toString();
        String sent = WELL.replace("\"air\"", "\"oxygen\", \"oxygenFlow\": 2.45, \"oxygenDevice\": \"Nasal cannula\"")
                .replace("36.8", "36.849")
                .replace("128", "131")
                .replace("}", """
                        , "takenAt": "2026-01-05T08:00:00Z", "lateReason": "No network",
                          "checked": [{"measure": "SBP", "first": 206}], "raw": {"frame": "00 83 00 4c"}}""");

        HttpResponse<String> first = device.post(sets(ada), key, sent);

        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(first.body())
                .contains("\"oxygenFlow\":2.5")
                .contains("\"oxygenDevice\":\"Nasal cannula\"")
                .contains("\"checked\":[{\"measure\":\"SBP\",\"first\":206}]")
                .contains("\"source\":\"program\"")
                .contains("\"raw\":{\"frame\":\"00 83 00 4c\",\"o2_flow\":\"2.45\",\"temp\":\"36.849\"}")
                .contains("\"lateReason\":\"No network\"");
        assertThat(device.get(sets(ada) + "/" + key).body()).isEqualTo(first.body());
        assertThat(device.get(sets(ada)).body()).isEqualTo("[" + first.body() + "]");
        assertThat(device.post(sets(ada), key, sent).body()).isEqualTo(first.body());
        for (String other : new String[] {
            sent.replace("No network", "Flat battery"),
            sent.replace("2.45", "3"),
            sent.replace("36.849", "36.85"),
            sent.replace("00 83", "00 84"),
            sent.replace("08:00", "08:01")
        }) {
            isProblem(device.post(sets(ada), key, other), 409);
        }
    }

    @Test
    void a_look_at_one_number_does_not_confirm_another() throws Exception {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Device device = device(Role.NURSE, home);
        String fast = WELL.replace("72", "160");
        String key = UUID.randomUUID().toString();
        HttpResponse<String> refused = device.post(
                sets(ada), key, fast.replace("}", ", \"checked\": [{\"measure\": \"PULSE\", \"first\": 140}]}"));
        isProblem(refused, 422);
        assertThat(refused.body()).contains("PULSE_HIGH");
        HttpResponse<String> saved = device.post(
                sets(ada),
                key,
                fast.replace("}", ", \"checked\": [{\"measure\": \"PULSE\", \"first\": 140, \"value\": 160}]}"));
        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(201);
        assertThat(saved.body()).contains("\"first\":140");
    }

    @Test
    void a_set_of_a_program_is_judged_by_the_persons_own_limits_too() throws Exception {
        Place home = home("Elm Lodge");
        Place practice = organisation("gp-practice", "Elm Surgery");
        Person ada = resident(home, "Finch", practice);
        limit(actor(Role.GP, practice), ada, ConcernRow.PRACTICE, "PULSE AT_LEAST 72 0");

        Device device = device(Role.NURSE, home);
        String key = UUID.randomUUID().toString();
        HttpResponse<String> saved = device.post(sets(ada), key, WELL);

        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(201);
        assertThat(saved.body())
                .contains(
                        "\"limit\":\"pulse 72 or more\",\"outcome\":\"REACHED\",\"said\":\"pulse 72\",\"asks\":\"PRACTICE\"");
        assertThat(device.get(sets(ada) + "/" + key).body()).isEqualTo(saved.body());
        assertThat(device.get(sets(ada)).body()).isEqualTo("[" + saved.body() + "]");
        assertThat(count(nurse(home), "observations.escalation", ada)).isEqualTo(1);
        assertThat(deeds(ada)).contains("OPENED_ESCALATION");
    }

    @Test
    void another_homes_residents_are_not_there() throws Exception {
        Place home = home("Elm Lodge");
        Place other = home("Oak Court");
        Person ada = resident(home, "Finch");
        ObservedSet set = saved(nurse(home), ada, Sittings.WELL);
        Device stranger = device(Role.NURSE, other);
        String key = UUID.randomUUID().toString();
        isProblem(stranger.post(sets(ada), key, WELL), 404);
        isProblem(stranger.get(sets(ada)), 404);
        isProblem(stranger.get(sets(ada) + "/" + set.id()), 404);
        String crossed = "/api/v1/homes/" + other.home() + "/residents/" + ada.id() + "/observation-sets";
        isProblem(stranger.post(crossed, key, WELL), 404);
        isProblem(stranger.get(crossed), 404);
        isProblem(stranger.get(crossed + "/" + set.id()), 404);
        assertThat(count(nurse(home), SETS, ada)).isEqualTo(1);
    }

    @Test
    void without_a_token_nothing_is_read_or_saved() throws Exception {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Device nobody = new Device(url(), "none");
        isProblem(nobody.post(sets(ada), UUID.randomUUID().toString(), WELL), 401);
        isProblem(nobody.get(sets(ada)), 401);
    }

    @Test
    void a_late_set_needs_its_reason_and_a_correction_is_not_late() throws Exception {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Device device = device(Role.NURSE, home);
        String late = WELL.replace("}", ", \"takenAt\": \"2026-01-05T08:00:00Z\"}");
        String key = UUID.randomUUID().toString();
        HttpResponse<String> refused = device.post(sets(ada), key, late);
        isProblem(refused, 422);
        assertThat(refused.body()).contains("TIME_LATE");
        assertThat(device.post(sets(ada), key, late.replace("}", ", \"lateReason\": \"No network\"}"))
                        .statusCode())
                .isEqualTo(201);

        String correction = late.replace("72", "75")
                .replace("}", ", \"replaces\": \"%s\", \"replaceReason\": \"Typed wrong\"}".formatted(key));
        String second = UUID.randomUUID().toString();
        assertThat(device.post(sets(ada), second, correction).statusCode()).isEqualTo(201);
        assertThat(device.post(sets(ada), second, correction).statusCode()).isEqualTo(200);
        HttpResponse<String> again = device.post(sets(ada), UUID.randomUUID().toString(), correction);
        isProblem(again, 422);
        assertThat(again.body()).contains("CORRECTED_BEFORE");
        assertThat(device.get(sets(ada) + "/" + key).body()).contains("\"replaced\":true");
    }

    @Test
    void nobody_elses_set_is_replaced() throws Exception {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Person okafor = resident(home, "Okafor");
        ObservedSet high = saved(nurse(home), okafor, Sittings.scoring(9));
        Device device = device(Role.NURSE, home);
        HttpResponse<String> refused = device.post(
                sets(ada),
                UUID.randomUUID().toString(),
                WELL.replace("}", ", \"replaces\": \"%s\", \"replaceReason\": \"Wrong person\"}".formatted(high.id())));
        isProblem(refused, 422);
        assertThat(refused.body()).contains("REPLACES_UNKNOWN");
        assertThat(device.get(sets(okafor)).body()).contains("\"replaced\":false");
    }

    private static String sets(Person who) {
        return "/api/v1" + who.path() + "/observation-sets";
    }

    private static void isProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"status\":" + status).contains("\"detail\":");
    }

    private Device device(Role role, Place home) throws Exception {
        ApiClients.Credentials credentials =
                new Programs(visitors(role, home.ods()).program(), role, home.ods()).credentials("Round trolley");
        String basic = Base64.getEncoder()
                .encodeToString((credentials.clientId() + ":" + credentials.secret()).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(url() + "/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build(),
                BodyHandlers.ofString());
        Matcher token = Pattern.compile("\"access_token\":\"([^\"]+)\"").matcher(answer.body());
        assertThat(token.find()).as(answer.body()).isTrue();
        return new Device(url(), token.group(1));
    }

    private record Device(String at, String token) {
        HttpResponse<String> get(String path) throws Exception {
            return CLIENT.send(request(path).GET().build(), BodyHandlers.ofString());
        }

        HttpResponse<String> post(String path, @Nullable String key, String body) throws Exception {
            return post(path, key, body, "application/json");
        }

        HttpResponse<String> post(String path, @Nullable String key, String body, String type) throws Exception {
            HttpRequest.Builder request =
                    request(path).header("Content-Type", type).POST(BodyPublishers.ofString(body));
            return CLIENT.send(
                    (key == null ? request : request.header("Idempotency-Key", key)).build(), BodyHandlers.ofString());
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(at + path)).header("Authorization", "Bearer " + token);
        }
    }
}
