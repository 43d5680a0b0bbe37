package org.homeward.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.access.Colleagues.StaffMember;
import org.homeward.kernel.PersonId;
import org.homeward.training.Counts.Line;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Trained is who holds all three parts, for the home and for the programme alike. */
class StaffTrainingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final PartState HOLDS = new PartState.Holds(TODAY.plusDays(200));
    private static final UUID HOME = new UUID(0, 1);

    @Test
    void all_three_parts_are_trained_and_one_that_ends_soon_still_holds() {
        StaffTraining joan = joan(Map.of(Part.ESCALATION, new PartState.EndsSoon(TODAY)));

        assertThat(joan.isTrained()).isTrue();
        assertThat(joan.next()).containsExactly("Refresher: Escalation with NEWS2");
        assertThat(joan(Map.of()).next()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void two_parts_are_not_enough_whichever_is_missing(Part part) {
        for (PartState missing : List.of(
                new PartState.NotBegun(),
                new PartState.Attended(TODAY),
                new PartState.NotYet(TODAY),
                new PartState.RunOut(TODAY.minusDays(1)))) {
            StaffTraining joan = joan(Map.of(part, missing));

            assertThat(joan.isTrained()).isFalse();
            assertThat(joan.next()).singleElement().asString().endsWith(part.words());
        }
    }

    private static StaffTraining joan(Map<Part, PartState> otherwise) {
        Map<Part, PartState> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            parts.put(part, otherwise.getOrDefault(part, HOLDS));
        }
        StaffMember joan = new StaffMember(new PersonId(HOME), "Joan Miller", "senior carer", TODAY);
        return new StaffTraining(joan, parts, Pairing.of(TODAY, true, 5, TODAY));
    }

    @Test
    void the_programme_counts_each_person_once_and_a_part_on_its_last_day_still() {
        Counts.OfHome count = Counts.count(
                List.of(
                        line(1, Part.SIGNS_OF_CHANGE, TODAY),
                        line(1, Part.VITAL_SIGNS, TODAY.plusDays(1)),
                        line(1, Part.ESCALATION, TODAY.plusDays(1)),
                        line(2, Part.SIGNS_OF_CHANGE, TODAY.plusDays(1)),
                        line(2, Part.VITAL_SIGNS, TODAY.minusDays(1)),
                        line(2, Part.ESCALATION, null),
                        line(3, null, null)),
                TODAY);

        assertThat(count.staff()).isEqualTo(3);
        assertThat(count.trained()).isEqualTo(1);
        assertThat(count.holding(Part.SIGNS_OF_CHANGE)).isEqualTo(2);
        assertThat(count.holding(Part.VITAL_SIGNS)).isEqualTo(1);
        assertThat(count.holding(Part.ESCALATION)).isEqualTo(1);
    }

    private static Line line(long person, @Nullable Part part, @Nullable LocalDate until) {
        return new Line(HOME, "Elm Lodge", person, part, until);
    }
}
