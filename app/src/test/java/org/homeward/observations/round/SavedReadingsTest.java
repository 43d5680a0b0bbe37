package org.homeward.observations.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.homeward.clinical.signs.BloodPressure;
import org.homeward.clinical.signs.Breathing;
import org.homeward.clinical.signs.Parameter;
import org.homeward.clinical.signs.VitalSigns;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.OxygenTherapy;
import org.homeward.observations.Sitting;
import org.homeward.observations.Sittings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** HZ-36: a saved set goes back into the form as it was, under a new id. */
class SavedReadingsTest {
    @Test
    void a_set_comes_back_as_it_was_saved() {
        ObservedSet set = Sittings.saved(Sittings.scoring(7), Sittings.NOW);
        assertThat(again(set).signs()).isEqualTo(set.signs());
        assertThat(again(set).takenAt()).isEqualTo(set.takenAt());
        assertThat(again(set).id()).isNotEqualTo(set.id());
    }

    @ParameterizedTest
    @EnumSource
    void what_was_missing_is_missing_for_the_same_reason(Parameter parameter) {
        ObservedSet set = Sittings.saved(Sittings.without(parameter, Sittings.WELL), Sittings.NOW);
        assertThat(again(set).signs()).isEqualTo(set.signs());
        assertThat(again(set).missing()).isEqualTo(set.missing());
    }

    @Test
    void a_set_of_which_everything_was_refused_comes_back() {
        ObservedSet set = Sittings.saved(VitalSigns.none(), Sittings.NOW);
        assertThat(again(set).signs()).isEqualTo(VitalSigns.none());
        assertThat(again(set).missing()).hasSize(7);
    }

    @Test
    void a_systolic_alone_stays_alone() {
        VitalSigns signs = Sittings.WELL.withBloodPressure(new BloodPressure(120, null));
        assertThat(again(Sittings.saved(signs, Sittings.NOW)).signs()).isEqualTo(signs);
    }

    @Test
    void oxygen_keeps_its_flow_and_its_device() {
        ObservedSet set = withOxygen(new OxygenTherapy(5, "Nasal cannula"));
        assertThat(again(set).oxygen()).isEqualTo(new OxygenTherapy(5, "Nasal cannula"));
        assertThat(again(withOxygen(OxygenTherapy.NONE)).oxygen()).isEqualTo(OxygenTherapy.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-25T00:30:00Z",
                "2026-10-25T01:30:00Z",
                "2026-03-29T01:00:00Z",
                "2026-07-01T12:00:00Z",
                "2026-11-22T08:14:59.123456Z"
            })
    void the_time_stays_to_the_minute_also_in_the_hour_the_clock_shows_twice(Instant taken) {
        assertThat(again(Sittings.saved(Sittings.WELL, taken)).takenAt())
                .isEqualTo(taken.truncatedTo(java.time.temporal.ChronoUnit.MINUTES));
    }

    private static Sitting again(ObservedSet set) {
        TypedSitting typed = TypedSitting.of(SavedReadings.of(set));
        assertThat(typed.form().errors()).isEmpty();
        return typed.sitting(set.takenAt());
    }

    private static ObservedSet withOxygen(OxygenTherapy oxygen) {
        VitalSigns signs = Sittings.WELL.withBreathing(Breathing.OXYGEN);
        ObservedSet set = Sittings.saved(signs, Sittings.NOW);
        return new ObservedSet(
                set.id(),
                set.takenAt(),
                set.recordedAt(),
                set.recorder(),
                signs,
                oxygen,
                set.score(),
                Map.of(),
                set.remarks());
    }
}
