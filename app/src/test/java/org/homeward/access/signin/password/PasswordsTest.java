package org.homeward.access.signin.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.homeward.HomewardTest;
import org.homeward.access.signin.Demo;
import org.homeward.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;

class PasswordsTest extends HomewardTest {
    private static final List<String> ONE_AFTER_THE_OTHER =
            List.of("harbour-tulip-nine", "copper-meadow-flute", "gravel-teapot-swan", "orchid-bicycle-fog");

    @Test
    void the_last_four_are_refused_and_the_fifth_is_free_again() {
        PersonId person = visitor("Five Passwords").person();
        Passwords passwords = bean(Passwords.class);
        ONE_AFTER_THE_OTHER.forEach(
                next -> assertThat(passwords.set(person, next)).isEmpty());

        assertThat(ONE_AFTER_THE_OTHER.reversed())
                .allSatisfy(used -> assertThat(passwords.set(person, used)).contains(PasswordRefusal.USED_BEFORE));
        assertThat(passwords.set(person, Demo.PASSWORD)).isEmpty();
        assertThat(passwords.set(person, ONE_AFTER_THE_OTHER.getFirst())).isEmpty();
    }

    @Test
    void a_leaked_password_is_refused_though_it_is_hard_to_guess_for_a_program() {
        PersonId person = visitor("Leaked Password").person();

        assertThat(bean(Passwords.class).set(person, "keighley123")).contains(PasswordRefusal.BREACHED);
    }

    /** Set on 26 November 2025 at half past midnight in London. */
    @ParameterizedTest(name = "at {0} the password is near its end: {1}, over: {2}")
    @CsvSource({
        "2026-11-07T23:59:59Z, false, false",
        "2026-11-08T00:00:00Z, true, false",
        "2026-11-25T23:59:59Z, true, false",
        "2026-11-26T00:00:00Z, true, true"
    })
    void days_are_counted_by_the_clock_in_london(Instant now, boolean near, boolean over) {
        PersonId person = visitor("Old Password").person();
        setAt(person, "2025-11-26T00:30:00Z");

        assertThat(ages(now).near(person).isPresent()).isEqualTo(near);
        assertThat(ages(now).isOver(person)).isEqualTo(over);
    }

    @Test
    void a_reminder_that_was_shown_is_kept() {
        PersonId person = visitor("Reminded Once").person();
        setAt(person, "2025-11-26T12:00:00Z");

        assertThat(ages(Instant.parse("2026-11-09T12:00:00Z")).remind(person)).isTrue();
        assertThat(ages(Instant.parse("2026-11-10T12:00:00Z")).remind(person)).isFalse();
        assertThat(ages(Instant.parse("2026-11-16T12:00:00Z")).remind(person)).isTrue();
    }

    /** Half past midnight in London is still the day before in UTC, in summer. */
    @Test
    void the_day_on_which_a_password_is_set_is_the_clocks() {
        PersonId person = visitor("Set In Summer").person();

        assertThat(passwords("2027-07-01T23:30:00Z").set(person, ONE_AFTER_THE_OTHER.getFirst()))
                .isEmpty();
        assertThat(ages(Instant.parse("2027-07-02T12:00:00Z"))
                        .of(person)
                        .orElseThrow()
                        .setOn())
                .isEqualTo(LocalDate.of(2027, 7, 2));
    }

    private Passwords passwords(String now) {
        return new Passwords(
                bean(JdbcClient.class),
                bean(PasswordEncoder.class),
                Clock.fixed(Instant.parse(now), ZoneOffset.UTC),
                "");
    }

    private PasswordAges ages(Instant now) {
        return new PasswordAges(bean(JdbcClient.class), Clock.fixed(now, ZoneOffset.UTC));
    }

    private void setAt(PersonId person, String moment) {
        owner().sql("update access.password set set_at = ? where person_id = ?")
                .param(Instant.parse(moment).atOffset(ZoneOffset.UTC))
                .param(person.value())
                .update();
    }
}
