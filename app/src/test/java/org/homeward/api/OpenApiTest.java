package org.homeward.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.HomewardTest;
import org.homeward.clinical.signs.MissingReason;
import org.homeward.clinical.signs.Parameter;
import org.homeward.kernel.Role;
import org.homeward.ui.ApiRefusal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API says what the API does: routes, examples, fields, refusals and codes. */
class OpenApiTest extends HomewardTest {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    /** Where a tablet sends what it sealed: only the pages of this server can write to it, so no program is told of it. */
    private static final String OF_OUR_OWN_PAGES = "/api/v1/outbox";

    private static @Nullable String token;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    @SuppressWarnings("NullAway.Init")
    private RequestMappingHandlerMapping mappings;

    private final ApiDocument document = new ApiDocument();

    @Test
    void every_route_is_described_and_every_described_route_is_there() {
        Set<String> mapped = mappings.getHandlerMethods().keySet().stream()
                .flatMap(info -> info.getPatternValues().stream()
                        .filter(path -> path.startsWith("/api/") && !path.equals(OF_OUR_OWN_PAGES))
                        .flatMap(path ->
                                info.getMethodsCondition().getMethods().stream().map(method -> method + " " + path)))
                .collect(Collectors.toCollection(TreeSet::new));
        mapped.add("POST /oauth2/token");

        assertThat(new Reading(document).operations())
                .extracting(operation -> operation.method() + " " + operation.path())
                .containsExactlyInAnyOrderElementsOf(mapped);
    }

    @Test
    void every_reference_leads_somewhere() {
        List<String> broken = document.root().findValues("$ref").stream()
                .map(JsonNode::asString)
                .filter(ref -> document.root().at(ref.substring(1)).isMissingNode())
                .toList();

        assertThat(broken).isEmpty();
    }

    @Test
    void every_example_has_only_described_fields_and_all_that_are_needed() {
        document.root()
                .findParents("examples")
                .forEach(medium -> medium.get("examples")
                        .forEach(example -> fits(example.get("value"), medium.get("schema"), medium.toString())));
    }

    @Test
    void the_example_of_a_search_finds_a_resident_with_the_described_fields() {
        HttpResponse<String> found = post(homes() + "/resident-searches", example("resident-searches", "number"));

        assertThat(found.statusCode()).as(found.body()).isEqualTo(200);
        JsonNode body = MAPPER.readTree(found.body());
        assertThat(body.get("residents")).hasSize(1);
        fits(body, schema("FoundResidents"), "found");
    }

    @Test
    void the_examples_of_sets_are_saved_once_and_read_back_with_the_described_fields() {
        for (String name : List.of("complete", "partial")) {
            String key = UUID.randomUUID().toString();
            ObjectNode sent = (ObjectNode) example("observation-sets", name);
            if (sent.has("takenAt")) {
                sent.put("takenAt", Instant.now().toString());
            }
            sent.set("checked", MAPPER.valueToTree(checked(sent)));

            HttpResponse<String> first = post(sets(), sent, "Idempotency-Key", key);
            HttpResponse<String> again = post(sets(), sent, "Idempotency-Key", key);

            assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
            assertThat(again.statusCode()).isEqualTo(200);
            assertThat(again.body()).isEqualTo(first.body());
            fits(MAPPER.readTree(first.body()), schema("ObservationSet"), name);
            String place = first.headers().firstValue("Location").orElseThrow();
            fits(MAPPER.readTree(get(place).body()), schema("ObservationSet"), name);
        }
        JsonNode latest = MAPPER.readTree(get(sets() + "?limit=2").body());
        assertThat(latest).hasSize(2);
        latest.forEach(set -> fits(set, schema("ObservationSet"), "latest"));
    }

    /** Every number of the set was looked at twice. */
    private static List<Map<String, Object>> checked(ObjectNode sent) {
        return Map.of(
                        "RR", "respirationRate",
                        "SPO2", "oxygenSaturation",
                        "SBP", "systolic",
                        "DBP", "diastolic",
                        "PULSE", "pulse",
                        "TEMP", "temperature")
                .entrySet()
                .stream()
                .filter(field -> sent.has(field.getValue()))
                .map(field -> Map.<String, Object>of("measure", field.getKey(), "first", sent.get(field.getValue())))
                .toList();
    }

    @Test
    void every_refusal_is_a_problem_with_its_own_type_and_described() {
        String key = UUID.randomUUID().toString();
        JsonNode set = example("observation-sets", "complete");
        refused(ApiRefusal.NOT_UNDERSTOOD, post(sets(), set));
        refused(ApiRefusal.NOT_UNDERSTOOD, raw("POST", sets(), "{\"respiration\": 1}", "application/json", key));
        refused(ApiRefusal.NOT_UNDERSTOOD, raw("POST", sets(), "{", "application/json", key));
        refused(ApiRefusal.NOT_UNDERSTOOD, raw("POST", sets(), "", "application/json", key));
        refused(ApiRefusal.NOT_UNDERSTOOD, get(sets() + "?limit=many"));
        refused(ApiRefusal.NOT_UNDERSTOOD, get(sets() + "/not-an-id"));
        refused(ApiRefusal.NOT_UNDERSTOOD, raw("POST", homes() + "/resident-searches", "[", "application/json", key));
        refused(ApiRefusal.WRONG_MEDIA_TYPE, raw("POST", sets(), "a=b", "application/x-www-form-urlencoded", key));
        refused(ApiRefusal.WRONG_MEDIA_TYPE, raw("POST", homes() + "/resident-searches", "a", "text/plain", key));
        refused(ApiRefusal.WRONG_METHOD, raw("DELETE", sets(), "", "application/json", key));
        refused(ApiRefusal.NOT_FOUND, get("/api/v1/nothing"));
        refused(ApiRefusal.NOT_FOUND, get(sets() + "/" + UUID.randomUUID()));
        refused(
                ApiRefusal.NOT_FOUND,
                get("/api/v1/homes/" + UUID.randomUUID() + "/residents/" + UUID.randomUUID() + "/observation-sets"));
        refused(ApiRefusal.TOO_LARGE, raw("POST", sets(), " ".repeat(100_000), "application/json", key));
        refused(ApiRefusal.REFUSED, raw("POST", sets(), "{}", "application/json", key));
    }

    @Test
    void a_hostile_set_is_refused_quickly_and_in_words() {
        for (String hostile : List.of(
                "{\"pulse\": 1E999999999}",
                "{\"diastolic\": 1E-999999999, \"systolic\": 120}",
                "{\"lateReason\": \"a\\u0000b\"}",
                "{\"oxygenDevice\": \"\\ud800\"}",
                "{\"lateReason\": \"" + "a".repeat(5_000) + "\"}",
                "{\"checked\": [{\"measure\": \"EVERYTHING\", \"first\": 1}]}",
                "{\"missing\": {\"temp\": \"BECAUSE\"}}")) {
            HttpResponse<String> answer = raw(
                    "POST",
                    sets(),
                    hostile,
                    "application/json",
                    UUID.randomUUID().toString());
            refused(ApiRefusal.REFUSED, answer);
            assertThat(answer.body()).as(hostile).contains("NOT_UNDERSTOOD");
        }
    }

    @Test
    void a_set_of_another_resident_cannot_be_replaced() {
        String haroldsSets = sets(MAPPER.createObjectNode().put("nhsNumber", "999 210 2748"));
        String other = MAPPER.readTree(get(haroldsSets).body()).at("/0/id").asString();
        ObjectNode set = (ObjectNode) example("observation-sets", "complete");
        set.put("takenAt", Instant.now().toString());
        set.put("replaces", other).put("replaceReason", "typed for the wrong person");

        HttpResponse<String> answer =
                post(sets(), set, "Idempotency-Key", UUID.randomUUID().toString());

        refused(ApiRefusal.REFUSED, answer);
        assertThat(answer.body()).contains("REPLACES_UNKNOWN");
    }

    @Test
    void a_refusal_without_a_token_is_a_problem_too() {
        Answer answer = browser().get("/api/v1/homes/x");

        assertThat(answer.status()).isEqualTo(401);
        fits(MAPPER.readTree(answer.text()), schema("Problem"), "401");
        assertThat(answer.text()).contains(ApiRefusal.NO_TOKEN.type());
    }

    @Test
    void words_for_missing_readings_and_bands_are_the_programs_own() {
        assertThat(words("MissingReason"))
                .containsExactly(
                        Stream.of(MissingReason.values()).map(Enum::name).toArray(String[]::new));
        assertThat(document.root().at("/components/schemas/NewSet/properties/missing/propertyNames/enum"))
                .extracting(JsonNode::asString)
                .containsExactly(
                        Stream.of(Parameter.values()).map(Parameter::key).toArray(String[]::new));
        assertThat(document.root().at("/components/schemas/Score/properties/band/enum"))
                .extracting(JsonNode::asString)
                .containsExactly(Stream.of(org.homeward.clinical.news2.Band.values())
                        .map(org.homeward.clinical.news2.Band::key)
                        .toArray(String[]::new));
    }

    @Test
    void anybody_can_read_the_description_and_its_page() {
        assertThat(browser().get("/api/v1/openapi.json").text()).isEqualTo(document.text());
        Answer page = browser().get("/api");
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains("Record a set of observations", "urn:homeward:problem:not-found", "SPO2_DROP");
    }

    private void refused(ApiRefusal refusal, HttpResponse<String> answer) {
        assertThat(answer.statusCode())
                .as(answer.body())
                .isEqualTo(refusal.status().value());
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        JsonNode problem = MAPPER.readTree(answer.body());
        fits(problem, schema("Problem"), answer.body());
        assertThat(problem.get("type").asString()).isEqualTo(refusal.type());
        Set<String> codes = codes();
        problem.path("errors")
                .forEach(error -> assertThat(codes).contains(error.get("code").asString()));
    }

    /** Objects only: no field that is not described, and every field that is required. */
    private void fits(JsonNode value, JsonNode given, String where) {
        JsonNode schema = document.resolved(given);
        if (value.isArray()) {
            value.forEach(each -> fits(each, schema.get("items"), where));
        }
        if (!value.isObject() || !schema.has("properties")) {
            return;
        }
        List<String> described = new ArrayList<>(schema.get("properties").propertyNames());
        assertThat(described).as(where).containsAll(value.propertyNames());
        schema.path("required")
                .forEach(name -> assertThat(value.has(name.asString()))
                        .as(where + " " + name)
                        .isTrue());
        value.properties()
                .forEach(
                        field -> fits(field.getValue(), schema.get("properties").get(field.getKey()), where));
    }

    private JsonNode schema(String name) {
        return document.root().at("/components/schemas/" + name);
    }

    private List<String> words(String schema) {
        List<String> words = new ArrayList<>();
        schema(schema).get("enum").forEach(word -> words.add(word.asString()));
        return words;
    }

    private JsonNode example(String pathEnd, String name) {
        return document.root().get("paths").properties().stream()
                .filter(path -> path.getKey().endsWith(pathEnd))
                .map(path ->
                        path.getValue().at("/post/requestBody/content/application~1json/examples/" + name + "/value"))
                .findFirst()
                .orElseThrow()
                .deepCopy();
    }

    private String home() {
        return visitors(Role.NURSE, BEECHWOOD).organisation().toString();
    }

    private String homes() {
        return "/api/v1/homes/" + home();
    }

    private String sets() {
        return sets(example("resident-searches", "number"));
    }

    private String sets(JsonNode search) {
        HttpResponse<String> found = post(homes() + "/resident-searches", search);
        String resident = MAPPER.readTree(found.body()).at("/residents/0/id").asString();
        return homes() + "/residents/" + resident + "/observation-sets";
    }

    private HttpResponse<String> post(String path, JsonNode body, String... header) {
        return send(request(path, header)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.toString())));
    }

    private HttpResponse<String> raw(String method, String path, String body, String type, String key) {
        return send(request(path, "Idempotency-Key", key)
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    private HttpRequest.Builder request(String path, String... header) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(url() + path)).header("Authorization", "Bearer " + token());
        return header.length == 0 ? request : request.headers(header);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new AssertionError(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    private String token() {
        String known = token;
        if (known != null) {
            return known;
        }
        Browser manager = visitors(Role.REGISTERED_MANAGER, BEECHWOOD)
                .make("Describes The Api")
                .signIn(browser());
        String people = "/organisations/" + home() + "/people";
        manager.get(people);
        Answer page = manager.post(people + "/programs", Map.of("program", "Described", "program-role", "NURSE"));
        String basic = Base64.getEncoder()
                .encodeToString((line(page, "Client id: ") + ":" + line(page, "Client secret: "))
                        .getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(url() + "/oauth2/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
        JsonNode body = MAPPER.readTree(answer.body());
        fits(body, schema("Token"), "token");
        String fresh = body.get("access_token").asString();
        token = fresh;
        return fresh;
    }

    private static String line(Answer page, String label) {
        Matcher line = Pattern.compile(label + "([A-Za-z0-9_-]+)").matcher(page.text());
        assertThat(line.find()).as(page.text()).isTrue();
        return line.group(1);
    }

    private Set<String> codes() {
        return schema("ReasonCode").findValues("const").stream()
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
    }
}
