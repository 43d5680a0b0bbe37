package org.homeward.observations.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.homeward.Browser;
import org.homeward.kernel.Acting;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.Role;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.Sittings;
import org.junit.jupiter.api.Test;

/** After a refusal the home puts right what was wrong, and the set waits again. */
class AskedAgainTest extends ElmSurgery {
    @Test
    void a_set_refused_by_the_wrong_practice_goes_to_the_right_one_once_the_home_has_put_it_right() {
        ObservedSet set = saved(nurse(elm), alder, Sittings.WELL);
        answer(new PracticeAnswer(List.of(which(set)), Refusal.NOT_OURS));
        Place oak = organisation("gp-practice", "Oak Surgery");
        registered(oak);

        Browser nurse = visitors(Role.NURSE, elm.ods()).make("Piotr Nurse").signIn(browser());
        String here = alder.path() + "/observations/" + set.id() + "/gp-record";
        assertThat(nurse.get("/homes/" + elm.id() + "/gp-record").text()).contains("not registered with us");
        assertThat(nurse.get(here).text()).contains("Send it to the practice again");
        nurse.post(here + "/steps", Map.of("step", "AGAIN"));

        assertThat(nurse.get("/homes/" + elm.id() + "/gp-record").text()).doesNotContain("not registered with us");
        assertThat(Acting.as(
                        actor(Role.GP, oak), () -> bean(Filings.class).answer(new OrganisationId(oak.id()), file(set))))
                .isEqualTo(new Filings.Done(1, 0));
        assertThat(receipts(set))
                .extracting(Receipt::step)
                .containsExactly(Receipt.Step.REFUSED, Receipt.Step.AGAIN, Receipt.Step.FILED);
        assertThat(nurse.get(here).text()).doesNotContain("Send it to the practice again");
    }

    @Test
    void it_can_be_refused_once_more_and_asked_once_more() {
        ObservedSet set = saved(nurse(elm), alder, Sittings.WELL);
        PracticeAnswer no = new PracticeAnswer(List.of(which(set)), Refusal.UNUSABLE);

        assertThat(answer(no)).isEqualTo(new Filings.Done(1, 0));
        step(set, Receipt.Step.AGAIN);
        step(set, Receipt.Step.AGAIN);
        assertThat(answer(no)).isEqualTo(new Filings.Done(1, 0));
        assertThat(answer(no)).isEqualTo(new Filings.Done(0, 1));

        assertThat(receipts(set))
                .extracting(Receipt::step)
                .containsExactly(Receipt.Step.REFUSED, Receipt.Step.AGAIN, Receipt.Step.REFUSED);
    }

    @Test
    void what_is_filed_or_was_never_refused_is_not_asked_again() {
        ObservedSet filed = saved(nurse(elm), alder, Sittings.WELL);
        answer(file(filed));
        step(filed, Receipt.Step.AGAIN);
        ObservedSet waits = saved(nurse(elm), alder, Sittings.WELL);
        step(waits, Receipt.Step.AGAIN);

        assertThat(receipts(filed)).extracting(Receipt::step).containsExactly(Receipt.Step.FILED);
        assertThat(receipts(waits)).isEmpty();
        assertThat(unfiled()).containsExactly(waits.id().toString());
    }

    @Test
    void somebody_who_left_more_than_30_days_ago_makes_no_list_longer_for_no_practice_can_answer() {
        saved(nurse(elm), alder, Sittings.WELL);
        left(LocalDate.now(org.homeward.kernel.London.ZONE).minusDays(30));
        assertThat(atHome()).isEqualTo(1);
        assertThat(unfiled()).hasSize(1);

        left(LocalDate.now(org.homeward.kernel.London.ZONE).minusDays(31));
        assertThat(atHome()).isZero();
        assertThat(unfiled()).isEmpty();
    }

    @Test
    void a_set_of_somebody_without_a_practice_says_what_to_do() {
        saved(nurse(elm), resident(elm, "Cedar"), Sittings.WELL);
        Browser nurse = visitors(Role.NURSE, elm.ods()).make("Piotr Nurse").signIn(browser());
        assertThat(nurse.get("/homes/" + elm.id() + "/gp-record").text()).contains("No practice is known.");
    }

    private int atHome() {
        int listed = Acting.as(nurse(elm), () -> bean(UnfiledSets.class).at(elm.home()))
                .size();
        assertThat(Acting.as(nurse(elm), () -> bean(UnfiledSets.class).count(elm.home())))
                .isEqualTo(listed);
        return listed;
    }

    private void registered(Place with) {
        change("practice_id = ?", with.id());
    }

    private void left(LocalDate day) {
        change("discharge_reason = 'moved', discharged_on = ?", java.sql.Date.valueOf(day));
    }

    private void change(String what, Object to) {
        as(
                nurse(elm),
                jdbc -> jdbc.sql("update residents.resident set " + what + " where home_id = ? and id = ?")
                        .param(to)
                        .param(elm.id())
                        .param(alder.id().value())
                        .update());
    }
}
