package org.homeward.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.HomewardTest;
import org.homeward.Visitor;
import org.junit.jupiter.api.Test;

/** Many wrong passwords from one address, as a proxy in front of Homeward names it. */
class AddressJourneyTest extends HomewardTest {
    private static final String NOT_RIGHT = "The email or the password is not right";
    private static final String WAIT = "Too many wrong tries. Try again at";

    @Test
    void the_hundredth_account_tried_from_one_address_closes_the_address_and_no_other() {
        wrongSoFar("203.0.113.1", 98);
        Visitor carer = visitor("Tries In Vain");
        Browser thief = at("203.0.113.1");

        assertThat(wrong(thief, "somebody.1@work.example").text()).contains(NOT_RIGHT);
        assertThat(wrong(thief, "somebody.2@work.example").text()).contains(WAIT);
        assertThat(wrong(thief, "somebody.3@work.example").text()).contains(WAIT);
        assertThat(at("203.0.113.1").post("/sign-in", carer.password()).text()).contains(WAIT);
        assertThat(at("203.0.113.2").post("/sign-in", carer.password()).path()).isEqualTo("/sign-in/code");
    }

    @Test
    void the_right_password_is_let_in_after_the_wait_and_takes_no_other_try_away() {
        wrongSoFar("203.0.113.3", 100);
        Visitor carer = visitor("Waits A Minute");

        assertThat(at("203.0.113.3").post("/sign-in", carer.password()).path()).isEqualTo("/sign-in/code");
        assertThat(failures("203.0.113.3")).isEqualTo(100);
        assertThat(wrong(at("203.0.113.3"), "somebody@work.example").text()).contains(WAIT);
    }

    @Test
    void an_account_that_must_wait_takes_nothing_from_the_address_however_often_it_is_tried() {
        Visitor forgetful = visitor("Forgets A Lot");
        Visitor colleague = visitor("Knows Hers");
        Browser tablet = at("203.0.113.4");
        for (int tries = 0; tries < 30; tries++) {
            wrong(tablet, forgetful.email());
        }

        assertThat(failures("203.0.113.4")).isEqualTo(BackOff.FREE_TRIES);
        assertThat(at("203.0.113.4").post("/sign-in", colleague.password()).path())
                .isEqualTo("/sign-in/code");
    }

    @Test
    void of_many_at_once_only_one_gets_the_last_free_try() throws Exception {
        wrongSoFar("203.0.113.5", 99);
        try (ExecutorService together = Executors.newFixedThreadPool(8)) {
            List<Callable<Answer>> tries = IntStream.range(0, 8)
                    .<Callable<Answer>>mapToObj(
                            one -> () -> wrong(at("203.0.113.5"), "at.once." + one + "@work.example"))
                    .toList();
            for (Future<Answer> answer : together.invokeAll(tries)) {
                assertThat(answer.get().text()).contains(WAIT);
            }
        }

        assertThat(failures("203.0.113.5")).isEqualTo(100);
    }

    @Test
    void an_address_that_the_visitor_made_up_before_the_proxys_own_is_not_believed() {
        wrongSoFar("203.0.113.6", 99);

        assertThat(wrong(at("198.51.100.1, 203.0.113.6"), "one@work.example").text())
                .contains(WAIT);
        assertThat(wrong(at("198.51.100.2, 203.0.113.6"), "two@work.example").text())
                .contains(WAIT);
    }

    @Test
    void neighbours_in_a_private_network_are_told_apart_and_cannot_make_up_an_address() {
        wrongSoFar("10.1.2.3", 99);

        assertThat(wrong(at("198.51.100.3, 10.1.2.3"), "one@work.example").text())
                .contains(WAIT);
        assertThat(wrong(at("10.1.2.4"), "two@work.example").text()).contains(NOT_RIGHT);
    }

    private Browser at(String forwarded) {
        Browser browser = browser().from(forwarded);
        browser.get("/sign-in");
        return browser;
    }

    private static Answer wrong(Browser browser, String email) {
        return browser.post("/sign-in", Map.of("username", email, "password", "not-the-password"));
    }

    private void wrongSoFar(String address, int failures) {
        owner().sql("insert into access.attempt (who, failures) values (?, ?)")
                .param("address:" + address)
                .param(failures)
                .update();
    }

    private int failures(String address) {
        return owner().sql("select failures from access.attempt where who = ?")
                .param("address:" + address)
                .query(Integer.class)
                .single();
    }
}
