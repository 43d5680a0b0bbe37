package org.homeward.clinical.news2;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** HZ-03: a target on scale 2 stays where scale 2 gives no points on oxygen. */
class OxygenTargetTest {
    @ParameterizedTest
    @CsvSource({
        "88, 92, true",
        "85, 88, true",
        "80, 92, true",
        "79, 92, false",
        "88, 93, false",
        "91, 92, true",
        "92, 92, false",
        "92, 88, false",
        "94, 98, false"
    })
    void a_target_is_from_80_to_92_and_the_lower_first(int low, int high, boolean sound) {
        assertThat(OxygenTarget.isSound(low, high)).isEqualTo(sound);
        if (!sound) {
            assertThatThrownBy(() -> new OxygenTarget(low, high)).hasMessageContaining("80 to 92");
        }
    }

    @Test
    void the_usual_target_of_scale_2_is_88_to_92() {
        assertThat(OxygenTarget.USUAL).isEqualTo(new OxygenTarget(88, 92));
        assertThat(OxygenTarget.USUAL.words()).isEqualTo("88 to 92%");
    }
}
