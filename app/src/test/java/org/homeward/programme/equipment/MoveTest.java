package org.homeward.programme.equipment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.homeward.programme.equipment.KitState.CALIBRATION;
import static org.homeward.programme.equipment.KitState.IN_STORE;
import static org.homeward.programme.equipment.KitState.LOST;
import static org.homeward.programme.equipment.KitState.ON_LOAN;
import static org.homeward.programme.equipment.KitState.REPAIR;
import static org.homeward.programme.equipment.KitState.RETIRED;
import static org.homeward.programme.equipment.KitState.TO_WIPE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MoveTest {
    /** The machine EQUIPMENT as the programme states it: state, event, state. */
    @ParameterizedTest
    @CsvSource({
        "IN_STORE, LENT, ON_LOAN",
        "ON_LOAN, FAULT, REPAIR",
        "REPAIR, REPAIRED, ON_LOAN",
        "ON_LOAN, CALIBRATION_DUE, CALIBRATION",
        "ON_LOAN, RETURNED, IN_STORE",
        "ON_LOAN, LOST, LOST"
    })
    void a_wiped_kit_moves_as_the_machine_says(KitState from, Move move, KitState to) {
        assertThat(move.after(KitKind.KIT, from, true, true)).contains(to);
    }

    @ParameterizedTest
    @EnumSource(names = {"TABLET", "KIT", "OTHER"})
    void what_keeps_data_is_spare_only_when_it_was_wiped(KitKind kind) {
        assertThat(Move.RETURNED.after(kind, ON_LOAN, true, false)).contains(TO_WIPE);
        assertThat(Move.LENT.after(kind, TO_WIPE, false, false)).isEmpty();
        assertThat(Move.WIPED.after(kind, TO_WIPE, false, true)).contains(IN_STORE);
        assertThat(Move.FOUND.after(kind, LOST, false, false)).contains(TO_WIPE);
    }

    @Test
    void a_sim_keeps_nothing_and_is_spare_at_once() {
        assertThat(Move.RETURNED.after(KitKind.SIM, ON_LOAN, true, false)).contains(IN_STORE);
    }

    @Test
    void from_repair_it_goes_to_the_home_that_has_it_or_into_the_store() {
        assertThat(Move.REPAIRED.after(KitKind.TABLET, REPAIR, true, false)).contains(ON_LOAN);
        assertThat(Move.REPAIRED.after(KitKind.TABLET, REPAIR, false, false)).contains(IN_STORE);
        assertThat(Move.CALIBRATED.after(KitKind.KIT, CALIBRATION, true, false)).contains(ON_LOAN);
        assertThat(Move.CALIBRATED.after(KitKind.KIT, IN_STORE, false, false)).contains(IN_STORE);
    }

    @Test
    void nothing_is_lent_twice_and_nothing_happens_to_what_is_out_of_use() {
        assertThat(Move.LENT.after(KitKind.KIT, ON_LOAN, true, false)).isEmpty();
        assertThat(Move.open(KitKind.KIT, RETIRED)).isEmpty();
    }

    @Test
    void only_a_kit_is_calibrated() {
        assertThat(Move.open(KitKind.TABLET, ON_LOAN)).doesNotContain(Move.CALIBRATED, Move.CALIBRATION_DUE);
        assertThat(Move.open(KitKind.KIT, ON_LOAN)).contains(Move.CALIBRATED, Move.CALIBRATION_DUE);
    }
}
