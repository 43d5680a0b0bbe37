package org.homeward.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TriesTest {
    private static final Instant START = Instant.parse("2026-11-26T07:00:00Z");
    private static final BackOff HOME = BackOff.address(100);

    private final Tries none = new Tries(0, START, Optional.empty());

    @Test
    void the_hundredth_wrong_try_from_one_address_closes_it_for_a_minute() {
        Tries tries = none;
        for (int n = 1; n < 100; n++) {
            tries = tries.andOneMore(START, HOME);
            assertThat(tries.openAgain()).isEmpty();
        }

        assertThat(tries.andOneMore(START, HOME).openAgain()).contains(START.plus(Duration.ofMinutes(1)));
    }

    @Test
    void an_address_forgets_one_wrong_try_in_five_minutes() {
        Tries fifty = new Tries(50, START, Optional.empty());

        assertThat(fifty.andOneMore(START.plusSeconds(299), HOME).failures()).isEqualTo(51);
        assertThat(fifty.andOneMore(START.plusSeconds(300), HOME).failures()).isEqualTo(50);
        assertThat(fifty.andOneMore(START.plus(Duration.ofHours(9)), HOME).failures())
                .isEqualTo(1);
    }

    /** Ten a day from each of many carers must not add up for ever because each comes before five minutes are over. */
    @Test
    void a_wrong_try_every_four_minutes_is_forgotten_at_the_same_pace() {
        Tries tries = none;
        for (int n = 0; n < 60; n++) {
            tries = tries.andOneMore(START.plus(Duration.ofMinutes(4L * n)), HOME);
        }

        assertThat(tries.failures()).isEqualTo(60 - 47);
    }

    /** Twelve hours at the tablet: a wrong password whenever the account lets them try. */
    @Test
    void one_forgetful_carer_never_closes_the_home() {
        Tries account = none;
        Tries address = none;
        Instant now = START;
        while (now.isBefore(START.plus(Duration.ofHours(12)))) {
            account = account.andOneMore(now, BackOff.ACCOUNT);
            address = address.andOneMore(now, HOME);
            assertThat(address.openAgain()).isEmpty();
            now = account.openAgain().orElse(now);
        }

        assertThat(account.failures()).isGreaterThan(50);
        assertThat(address.failures()).isLessThan(10);
    }

    @Test
    void an_account_forgets_nothing_before_the_day_is_over() {
        Tries five = new Tries(5, START, Optional.empty());

        assertThat(five.andOneMore(START.plus(Duration.ofHours(20)), BackOff.ACCOUNT)
                        .failures())
                .isEqualTo(6);
    }
}
