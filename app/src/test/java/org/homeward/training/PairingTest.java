package org.homeward.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is to be watched, at each edge. */
class PairingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @ParameterizedTest
    @CsvSource({
        "0, true, 0, true",
        "89, true, 4, true",
        "90, true, 0, false",
        "89, true, 5, false",
        "89, false, 4, true",
        "90, false, 4, true",
        "4000, false, 0, true",
        "90, false, 5, false",
        "0, false, 6, false"
    })
    void somebody_new_or_not_signed_off_is_watched_until_five_sets_were(
            int daysHere, boolean signedOff, int watched, boolean asked) {
        assertThat(Pairing.of(TODAY.minusDays(daysHere), signedOff, watched, TODAY)
                        .asked())
                .isEqualTo(asked);
    }

    @Test
    void more_than_five_are_shown_as_five() {
        assertThat(Pairing.of(TODAY, true, 2, TODAY).words()).isEqualTo("2 of 5");
        assertThat(Pairing.of(TODAY, true, 7, TODAY).words()).isEqualTo("5 of 5");
    }
}
