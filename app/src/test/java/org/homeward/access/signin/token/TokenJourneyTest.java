package org.homeward.access.signin.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.HomewardTest;
import org.homeward.kernel.Role;
import org.junit.jupiter.api.Test;

class TokenJourneyTest extends HomewardTest {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @Test
    void a_program_asks_for_a_token_and_is_let_into_the_api_but_onto_no_page() throws Exception {
        Client client = client("Call bell system");
        String token = token(client);

        assertThat(browser()
                        .get("/api/nothing-here", "Authorization", "Bearer " + token)
                        .status())
                .isEqualTo(404);
        assertThat(browser().get("/account", "Authorization", "Bearer " + token).path())
                .isEqualTo("/sign-in");
    }

    @Test
    void the_token_names_the_programs_account_and_lives_fifteen_minutes() throws Exception {
        Client client = client("Reads its own token");
        String claims =
                new String(Base64.getUrlDecoder().decode(token(client).split("\\.", -1)[1]), StandardCharsets.UTF_8);

        assertThat(claims)
                .contains("\"sub\":\"" + client.id().replace("homeward-", "") + "\"")
                .contains("\"aud\":\"" + TokenChain.AUDIENCE + "\"")
                .contains("\"iss\":\"" + url() + "\"");
        assertThat(number(claims, "exp") - number(claims, "iat")).isEqualTo(15 * 60);
    }

    @Test
    void the_api_says_no_as_a_problem_that_tells_what_to_do() {
        Answer without = browser().get("/api/anything");
        Answer rubbish = browser().get("/api/anything", "Authorization", "Bearer abc.def.ghi");

        assertThat(without.status()).isEqualTo(401);
        assertThat(without.contentType()).startsWith("application/problem+json");
        assertThat(without.text()).contains("/oauth2/token");
        assertThat(rubbish.status()).isEqualTo(401);
    }

    @Test
    void a_cookie_opens_pages_and_not_the_api() {
        Browser ada = visitor("Cookie Only").signIn(browser());

        assertThat(ada.get("/account").status()).isEqualTo(200);
        assertThat(ada.get("/api/anything").status()).isEqualTo(401);
    }

    @Test
    void a_wrong_secret_gets_no_token() throws Exception {
        Client client = client("Wrong secret");

        HttpResponse<String> refused = ask(new Client(client.id(), "wrong"));

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.body()).contains("invalid_client");
    }

    @Test
    void a_program_whose_role_has_ended_gets_no_token() throws Exception {
        Client client = client("Was switched off");
        assertThat(ask(client).statusCode()).isEqualTo(200);
        Browser manager = visitors(Role.REGISTERED_MANAGER, BEECHWOOD)
                .make("Switches Off")
                .signIn(browser());
        manager.get(people());
        String membership = owner().sql("select id::text from access.membership where person_id = ?::uuid")
                .param(client.id().replace("homeward-", ""))
                .query(String.class)
                .single();
        manager.post(people() + "/memberships/" + membership + "/ending", Map.of());

        assertThat(ask(client).statusCode()).isEqualTo(401);
    }

    @Test
    void the_signing_keys_are_public_and_their_private_half_is_not() {
        Answer keys = browser().get("/oauth2/jwks");

        assertThat(keys.status()).isEqualTo(200);
        assertThat(keys.text()).contains("\"crv\":\"P-256\"").doesNotContain("\"d\":");
    }

    private record Client(String id, String secret) {}

    private Client client(String name) {
        Browser manager = visitors(Role.REGISTERED_MANAGER, BEECHWOOD)
                .make("Makes Clients")
                .signIn(browser());
        manager.get(people());
        Answer page = manager.post(people() + "/programs", Map.of("program", name, "program-role", "NURSE"));
        return new Client(line(page, "Client id: "), line(page, "Client secret: "));
    }

    private String people() {
        return "/organisations/" + visitors(Role.NURSE, BEECHWOOD).organisation() + "/people";
    }

    private static String line(Answer page, String label) {
        Matcher line = Pattern.compile(label + "([A-Za-z0-9_-]+)").matcher(page.text());
        assertThat(line.find()).as(page.text()).isTrue();
        return line.group(1);
    }

    private String token(Client client) throws Exception {
        HttpResponse<String> answer = ask(client);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        Matcher token = Pattern.compile("\"access_token\":\"([^\"]+)\"").matcher(answer.body());
        assertThat(token.find()).isTrue();
        return token.group(1);
    }

    private HttpResponse<String> ask(Client client) throws Exception {
        String basic = Base64.getEncoder()
                .encodeToString((client.id() + ":" + client.secret()).getBytes(StandardCharsets.UTF_8));
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(url() + "/oauth2/token"))
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                        .build(),
                BodyHandlers.ofString());
    }

    private static long number(String claims, String name) {
        Matcher number = Pattern.compile("\"" + name + "\":([0-9]+)").matcher(claims);
        assertThat(number.find()).isTrue();
        return Long.parseLong(number.group(1));
    }
}
