package org.homeward.store;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.Browser;
import org.homeward.Program;

/** A device of Beechwood House that sends sets of one resident over the API. */
record CallBell(String credentials, String sets) {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String SET = """
            {"respirationRate":16,"oxygenSaturation":97,"breathing":"air","systolic":124,"diastolic":72,"pulse":72,
             "consciousness":"A","temperature":36.8,"checked":[
              {"measure":"RR","first":16},{"measure":"SPO2","first":97},{"measure":"SBP","first":124},
              {"measure":"DBP","first":72},{"measure":"PULSE","first":72},{"measure":"TEMP","first":36.8}]}""";

    static CallBell at(Program program) {
        Browser manager = program.signedIn("grace.bell@beechwood.example");
        Browser.Answer staff = manager.get("/people");
        String people = found("(/organisations/[0-9a-f-]{36}/people)", staff.path() + staff.text());
        manager.get(people);
        String page = manager.post(people + "/programs", Map.of("program", "Call bell", "program-role", "NURSE"))
                .text();
        String credentials =
                found("Client id: ([A-Za-z0-9_-]+)", page) + ":" + found("Client secret: ([A-Za-z0-9_-]+)", page);
        String board = found("(/homes/[0-9a-f-]{36})", manager.get("/account").text()) + "/board";
        String resident = found(
                "(/homes/[0-9a-f-]{36}/residents/[0-9a-f-]{36})",
                manager.get(board).text());
        return new CallBell(credentials, "/api/v1" + resident + "/observation-sets");
    }

    static String found(String pattern, String page) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        if (!found.find()) {
            throw new AssertionError("No " + pattern + " in " + page);
        }
        return found.group(1);
    }

    String home() {
        return found("/homes/([0-9a-f-]{36})", sets);
    }

    String token(Program program) throws Exception {
        String basic =
                Base64.getEncoder().encodeToString(credentials.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(program.url() + "/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build(),
                BodyHandlers.ofString());
        return found("\"access_token\":\"([^\"]+)\"", answer.body());
    }

    /** Sends a set; 201 is saved, 200 was saved before. */
    HttpResponse<String> send(Program program, String token, UUID set) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(program.url() + sets))
                        .timeout(Duration.ofSeconds(60))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", set.toString())
                        .POST(BodyPublishers.ofString(SET))
                        .build(),
                BodyHandlers.ofString());
    }
}
