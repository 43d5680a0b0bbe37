package org.homeward.access.signin.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.Homeward;
import org.homeward.HomewardTest;
import org.homeward.Visitor;
import org.homeward.postgres.PostgresServer;
import org.homeward.walk.Filters;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A second program on the same database, which knows a provider; its sign-in runs against real tokens. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init")
class ProviderJourneyTest extends HomewardTest {
    private TinyProvider provider;
    private ConfigurableApplicationContext program;
    private String url;

    @BeforeAll
    void start() throws Exception {
        provider = new TinyProvider();
        PostgresServer database = bean(PostgresServer.class);
        int port = freePort();
        url = "http://localhost:" + port;
        String registration = "--spring.security.oauth2.client.registration.tiny.";
        program = new SpringApplicationBuilder(Homeward.class)
                .run(
                        "--server.port=" + port,
                        "--spring.datasource.url=" + database.jdbcUrl(),
                        "--spring.datasource.username=" + database.app().user(),
                        "--spring.datasource.password=" + database.app().password(),
                        "--spring.flyway.url=" + database.jdbcUrl(),
                        "--spring.flyway.user=" + database.migrator().user(),
                        "--spring.flyway.password=" + database.migrator().password(),
                        "--homeward.provider-second-factor=mfa",
                        registration + "client-id=homeward",
                        registration + "client-secret=secret",
                        registration + "client-name=Tiny",
                        registration + "scope=openid,email",
                        "--spring.security.oauth2.client.provider.tiny.issuer-uri=" + provider.issuer());
    }

    @AfterAll
    void stop() {
        program.close();
        provider.close();
    }

    @Test
    void the_button_is_there_only_where_a_provider_is_configured() {
        assertThat(there().get("/sign-in").text()).contains("Sign in with Tiny", "/oauth2/authorization/tiny");
        assertThat(browser().get("/sign-in").text()).doesNotContain("/oauth2/authorization/");
    }

    /** The walk over all routes knows no provider: its filters are stated too, and counted here. */
    @Test
    void every_filter_that_comes_with_a_provider_is_stated() {
        assertThat(new Filters(program).unstated())
                .as("Say in src/test/resources/walk/filters.csv what each answers, and why that is safe")
                .isEmpty();
    }

    @Test
    void a_verified_email_leads_to_the_second_step() {
        Visitor visitor = visitor("Comes By Provider");
        provider.user(Map.of("sub", "sub-1", "email", visitor.email(), "email_verified", true));
        Browser browser = there();

        assertThat(signIn(browser).path()).isEqualTo("/sign-in/code");
        assertThat(browser.get("/account").path()).isEqualTo("/sign-in/code");
        browser.post("/sign-in/code", Map.of("code", visitor.code()));
        assertThat(browser.get("/account").text()).contains("Comes By Provider");
    }

    @Test
    void a_second_factor_that_we_believe_signs_in_at_once_and_later_by_the_subject_alone() {
        Visitor visitor = visitor("Trusted Provider");
        provider.user(
                Map.of("sub", "sub-2", "email", visitor.email(), "email_verified", true, "amr", List.of("pwd", "mfa")));
        assertThat(account(there()).text()).contains("Trusted Provider");

        provider.user(Map.of("sub", "sub-2", "amr", List.of("mfa")));
        assertThat(account(there()).text()).contains("Trusted Provider");
    }

    @Test
    void an_email_that_the_provider_has_not_verified_opens_nothing() {
        Visitor visitor = visitor("Not Verified");
        provider.user(Map.of("sub", "sub-3", "email", visitor.email(), "email_verified", false));

        assertThat(signIn(there()).text()).contains("We could not find you by that account");
    }

    @Test
    void another_user_of_the_provider_cannot_take_over_a_linked_email() {
        Visitor visitor = visitor("Email Reused");
        provider.user(Map.of("sub", "sub-4", "email", visitor.email(), "email_verified", true));
        assertThat(signIn(there()).path()).isEqualTo("/sign-in/code");

        provider.user(Map.of("sub", "sub-5", "email", visitor.email(), "email_verified", true));
        Browser thief = there();
        assertThat(signIn(thief).text()).contains("We could not find you by that account");
        assertThat(thief.get("/account").path()).isEqualTo("/sign-in");
    }

    @Test
    void a_stranger_is_shown_out_and_never_made_a_person() {
        provider.user(Map.of("sub", "sub-6", "email", "stranger@elsewhere.example", "email_verified", true));
        Browser stranger = there();

        assertThat(signIn(stranger).text()).contains("Ask your manager which email address");
        assertThat(owner().sql("select count(*) from access.person where email = 'stranger@elsewhere.example'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Browser there() {
        return new Browser(url);
    }

    private static Answer signIn(Browser browser) {
        return browser.get("/oauth2/authorization/tiny");
    }

    private static Answer account(Browser browser) {
        signIn(browser);
        return browser.get("/account");
    }

    private static int freePort() throws Exception {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
