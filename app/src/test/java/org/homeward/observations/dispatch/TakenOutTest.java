package org.homeward.observations.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.Sittings;
import org.junit.jupiter.api.Test;

/** HZ-01: what the practice is told when a set that it holds was corrected, or was somebody else's. */
class TakenOutTest extends ElmSurgery {
    @Test
    void a_correction_of_a_correction_still_names_the_set_that_was_filed() {
        ObservedSet first = saved(nurse(elm), alder, Sittings.WELL);
        answer(file(first));
        ObservedSet third = corrected(corrected(first));

        assertThat(waiting()).singleElement().satisfies(one -> {
            assertThat(one.set().id()).isEqualTo(third.id());
            assertThat(one.earlier())
                    .isNotNull()
                    .satisfies(earlier ->
                            assertThat(earlier.words()).startsWith("It was filed by Joan Miller, GP, Elm Lodge on "));
        });
    }

    @Test
    void a_set_of_somebody_else_is_to_be_taken_out_however_often_it_was_corrected_since_it_was_filed() {
        ObservedSet first = saved(nurse(elm), alder, Sittings.WELL);
        answer(file(first));

        moved(corrected(first), resident(elm, "Birch", practice));

        assertThat(waiting()).hasSize(2);
        assertThat(waiting().getFirst()).satisfies(out -> {
            assertThat(out.isToTakeOut()).isTrue();
            assertThat(out.resident()).isEqualTo(alder.id());
            assertThat(out.earlier()).isNotNull();
        });
    }

    @Test
    void a_set_that_went_as_a_letter_is_to_be_taken_out_too() {
        ObservedSet set = saved(nurse(elm), alder, Sittings.WELL);
        step(set, Receipt.Step.PREPARED);
        step(set, Receipt.Step.SENT);

        moved(set, resident(elm, "Birch", practice));

        assertThat(waiting().getFirst()).satisfies(out -> {
            assertThat(out.isToTakeOut()).isTrue();
            assertThat(out.earlier())
                    .isNotNull()
                    .satisfies(earlier ->
                            assertThat(earlier.words()).startsWith("It was sent as a letter by Joan Miller"));
        });
    }

    @Test
    void a_letter_that_was_made_and_did_not_go_leaves_nothing_to_take_out() {
        ObservedSet set = saved(nurse(elm), alder, Sittings.WELL);
        step(set, Receipt.Step.PREPARED);

        moved(set, resident(elm, "Birch", practice));

        assertThat(waiting()).noneMatch(Waiting::isToTakeOut).hasSize(1);
    }

    @Test
    void what_is_to_be_taken_out_cannot_be_refused_and_the_home_sees_that_it_is_out() {
        ObservedSet set = saved(nurse(elm), alder, Sittings.WELL);
        answer(file(set));
        moved(set, resident(elm, "Birch", practice));
        Waiting out = waiting().getFirst();

        assertThat(answer(new PracticeAnswer(List.of(which(out.set())), Refusal.UNUSABLE)))
                .isEqualTo(new Filings.Done(0, 1));
        assertThat(answer(file(out.set()))).isEqualTo(new Filings.Done(1, 0));

        assertThat(receipts(set)).extracting(Receipt::step).containsExactly(Receipt.Step.FILED, Receipt.Step.TAKEN_OUT);
        assertThat(deeds(alder)).contains("FILED_SET", "TOOK_OUT_SET");
        assertThat(waiting()).noneMatch(Waiting::isToTakeOut);
    }

    @Test
    void a_letter_of_a_correction_is_the_next_version() {
        ObservedSet first = saved(nurse(elm), alder, Sittings.WELL);
        ObservedSet third = corrected(corrected(first));
        step(third, Receipt.Step.PREPARED);

        byte[] letter = org.homeward.kernel.Acting.as(
                        nurse(elm), () -> bean(Receipts.class).letter(elm.home(), third.id()))
                .orElseThrow();
        assertThat(GpRecordContractTest.pdf(letter)).contains("Version 3", "CORRECTION");
    }
}
