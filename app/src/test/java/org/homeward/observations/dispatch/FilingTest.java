package org.homeward.observations.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.homeward.Browser;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.Role;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.Sittings;
import org.homeward.observations.dispatch.PracticeAnswer.Which;
import org.junit.jupiter.api.Test;

/** A set waits for its practice from the moment it is saved, and until the practice has answered once. */
class FilingTest extends ElmSurgery {
    @Test
    void a_saved_set_waits_until_the_practice_files_it_and_the_home_sees_who_did() {
        ObservedSet set = saved(nurse(elm), alder, Sittings.WELL);
        assertThat(unfiled()).containsExactly(set.id().toString());
        assertThat(Acting.as(nurse(elm), () -> bean(UnfiledSets.class).count(elm.home())))
                .isEqualTo(1);

        assertThat(answer(file(set))).isEqualTo(new Filings.Done(1, 0));

        assertThat(unfiled()).isEmpty();
        assertThat(Acting.as(nurse(elm), () -> bean(UnfiledSets.class).count(elm.home())))
                .isZero();
        assertThat(receipts(set)).singleElement().satisfies(receipt -> {
            assertThat(receipt.step()).isEqualTo(Receipt.Step.FILED);
            assertThat(receipt.by()).isEqualTo("Joan Miller, GP, Elm Lodge");
        });
        assertThat(deeds(alder)).contains("RECORDED_SET", "FILED_SET");
    }

    @Test
    void a_set_filed_twice_has_one_receipt_and_says_so() {
        ObservedSet set = saved(nurse(elm), alder, Sittings.WELL);

        assertThat(answer(file(set))).isEqualTo(new Filings.Done(1, 0));
        assertThat(answer(file(set))).isEqualTo(new Filings.Done(0, 1));
        assertThat(answer(new PracticeAnswer(List.of(which(set)), Refusal.UNUSABLE)))
                .isEqualTo(new Filings.Done(0, 1));
        assertThat(receipts(set)).hasSize(1);
    }

    @Test
    void eight_people_who_answer_at_once_give_each_set_one_answer() throws Exception {
        List<ObservedSet> sets = IntStream.range(0, 4)
                .mapToObj(number -> saved(nurse(elm), resident(elm, "Birch" + number, practice), Sittings.WELL))
                .toList();
        List<Which> all = sets.stream().map(this::which).toList();
        try (ExecutorService people = Executors.newFixedThreadPool(8)) {
            List<CompletableFuture<Filings.Done>> done = IntStream.range(0, 8)
                    .mapToObj(number -> CompletableFuture.supplyAsync(
                            () -> answer(
                                    number % 2 == 0
                                            ? PracticeAnswer.file(all)
                                            : new PracticeAnswer(all.reversed(), Refusal.NOT_OURS)),
                            people))
                    .toList();
            assertThat(done.stream().mapToInt(one -> one.join().now()).sum()).isEqualTo(4);
        }
        sets.forEach(set -> assertThat(receipts(set)).hasSize(1));
        assertThat(unfiled()).isEmpty();
    }

    @Test
    void a_correction_waits_in_place_of_the_set_it_names_and_says_that_the_first_was_filed() {
        ObservedSet wrong = saved(nurse(elm), alder, Sittings.WELL);
        answer(file(wrong));
        ObservedSet right = corrected(wrong);

        Waiting waiting = waiting().getFirst();
        assertThat(waiting.set().id()).isEqualTo(right.id());
        assertThat(waiting.set().remarks().replaces()).isEqualTo(wrong.id());
        assertThat(waiting.earlier()).isNotNull();
        assertThat(answer(file(wrong))).isEqualTo(new Filings.Done(0, 1));
    }

    @Test
    void a_set_that_is_corrected_before_anybody_filed_it_waits_no_more() {
        ObservedSet wrong = saved(nurse(elm), alder, Sittings.WELL);
        ObservedSet right = corrected(wrong);

        assertThat(unfiled()).containsExactly(right.id().toString());
        assertThat(answer(file(wrong))).isEqualTo(new Filings.Done(0, 1));
        assertThat(receipts(wrong)).isEmpty();
    }

    @Test
    void a_set_filed_for_the_wrong_person_is_to_be_taken_out_of_their_record() {
        Person birch = resident(elm, "Birch", practice);
        ObservedSet wrong = saved(nurse(elm), alder, Sittings.WELL);
        answer(file(wrong));

        moved(wrong, birch);

        assertThat(waiting()).hasSize(2);
        Waiting out = waiting().getFirst();
        assertThat(out.isToTakeOut()).isTrue();
        assertThat(out.resident()).isEqualTo(alder.id());
        assertThat(out.linked()).isEqualTo(wrong.id());
        assertThat(waiting().getLast().resident()).isEqualTo(birch.id());
    }

    @Test
    void a_set_moved_before_anybody_filed_it_leaves_nothing_with_the_wrong_person() {
        Person birch = resident(elm, "Birch", practice);
        ObservedSet wrong = saved(nurse(elm), alder, Sittings.WELL);
        moved(wrong, birch);

        assertThat(waiting())
                .singleElement()
                .satisfies(one -> assertThat(one.resident()).isEqualTo(birch.id()));
    }

    @Test
    void another_practice_sees_nothing_and_its_answer_changes_nothing() {
        ObservedSet set = saved(nurse(elm), alder, Sittings.WELL);
        Place other = organisation("gp-practice", "Oak Surgery");
        Actor stranger = actor(Role.GP, other);

        assertThat(Acting.as(stranger, () -> bean(UnfiledSets.class).of(new OrganisationId(other.id()))))
                .isEmpty();
        assertThat(Acting.as(stranger, () -> bean(Filings.class).answer(new OrganisationId(other.id()), file(set))))
                .isEqualTo(new Filings.Done(0, 1));
        assertThatThrownBy(() -> Acting.as(
                        stranger, () -> bean(Filings.class).answer(new OrganisationId(practice.id()), file(set))))
                .isInstanceOf(NotFound.class);
        assertThat(unfiled()).hasSize(1);
    }

    @Test
    void a_gp_files_many_with_one_button_and_refuses_with_a_reason_the_home_reads() {
        ObservedSet set = saved(nurse(elm), alder, Sittings.scoring(7));
        Person birch = resident(elm, "Birch", practice);
        ObservedSet other = saved(nurse(elm), birch, Sittings.WELL);
        Browser gp = visitors(Role.GP, practice.ods()).make("Nadia Shah").signIn(browser());
        String here = "/practices/" + practice.id();
        String page = gp.get(here + "/unfiled").text();
        assertThat(page.indexOf("ALDER, Ada")).isPositive().isLessThan(page.indexOf("BIRCH, Ada"));
        assertThat(gp.get(here + "/caseload").text()).contains("<b>2</b> unfiled sets");

        assertThat(gp.post(here + "/filings", Map.of()).status()).isEqualTo(422);
        assertThat(gp.post(here + "/filings", Map.of("one", key(set))).text())
                .contains("1 set is filed in the record.");
        assertThat(gp.post(here + "/filings", Map.of("set", key(other), "refuse", "WRONG_PERSON"))
                        .text())
                .contains("1 set is refused.");
        assertThat(gp.post(here + "/filings", Map.of("set", key(other))).text()).contains("had an answer before");

        Browser manager =
                visitors(Role.REGISTERED_MANAGER, elm.ods()).make("Mary Hall").signIn(browser());
        assertThat(manager.get("/homes/" + elm.id() + "/gp-record").text())
                .contains("readings of somebody else")
                .contains("Nadia Shah");
        assertThat(manager.get(birch.path() + "/observations/" + other.id() + "/gp-record")
                        .text())
                .contains("Refused")
                .contains("readings of somebody else");
        assertThat(deeds(elm)).contains("LOOKED_AT_UNFILED");
    }

    @Test
    void the_home_makes_a_letter_says_that_it_went_and_arrived_each_once() {
        ObservedSet set = saved(nurse(elm), alder, Sittings.WELL);
        Browser manager =
                visitors(Role.REGISTERED_MANAGER, elm.ods()).make("Mary Hall").signIn(browser());
        String here = alder.path() + "/observations/" + set.id() + "/gp-record";
        manager.get(here);
        manager.post(here + "/steps", Map.of("step", "PREPARED"));
        manager.post(here + "/steps", Map.of("step", "PREPARED"));
        manager.post(here + "/steps", Map.of("step", "SENT"));
        manager.post(here + "/steps", Map.of("step", "DELIVERED"));

        assertThat(receipts(set))
                .extracting(Receipt::step)
                .containsExactly(Receipt.Step.PREPARED, Receipt.Step.SENT, Receipt.Step.DELIVERED);
        assertThat(manager.get(here + "/letter.pdf").contentType()).isEqualTo("application/pdf");
        assertThat(deeds(alder)).contains("PREPARED_SET", "SENT_SET", "TOOK_COPY");
        assertThat(unfiled()).hasSize(1);
    }

    @Test
    void a_clerk_files_all_that_the_page_showed_with_one_button_and_not_what_came_since() {
        List<ObservedSet> sets = IntStream.range(0, 3)
                .mapToObj(number -> saved(nurse(elm), alder, Sittings.WELL))
                .toList();
        Browser clerk = visitors(Role.PRESCRIPTION_CLERK, practice.ods())
                .make("Ann Clerk")
                .signIn(browser());
        String here = "/practices/" + practice.id();
        String page = clerk.get(here + "/unfiled").text();
        assertThat(page).contains("File all 3 shown here");
        sets.forEach(set -> assertThat(page).contains("name=\"shown\" value=\"" + key(set)));
        ObservedSet later = saved(nurse(elm), alder, Sittings.WELL);

        Browser.Answer answer = clerk.post(here + "/filings", Map.of("every", "shown", "shown", key(sets.getFirst())));

        assertThat(answer.text()).contains("1 set is filed in the record.");
        assertThat(unfiled())
                .hasSize(3)
                .contains(later.id().toString())
                .doesNotContain(sets.getFirst().id().toString());
    }

    @Test
    void a_clerk_files_a_set_from_its_own_page_once_it_is_pasted() {
        ObservedSet set = saved(nurse(elm), alder, Sittings.WELL);
        String page = alder.path() + "/observations/" + set.id() + "/gp-record";
        Browser clerk = visitors(Role.PRESCRIPTION_CLERK, practice.ods())
                .make("Ann Clerk")
                .signIn(browser());
        assertThat(clerk.get(page).text()).contains("File this set");

        clerk.post("/practices/" + practice.id() + "/filings", Map.of("one", key(set)));

        assertThat(clerk.get(page).text())
                .doesNotContain("File this set")
                .contains("Filed")
                .contains("Ann Clerk");
        Browser manager =
                visitors(Role.REGISTERED_MANAGER, elm.ods()).make("Mary Hall").signIn(browser());
        assertThat(manager.get(page).text()).doesNotContain("File this set");
    }

    @Test
    void the_board_counts_what_waits() {
        saved(nurse(elm), alder, Sittings.WELL);
        Browser nurse = visitors(Role.NURSE, elm.ods()).make("Piotr Nurse").signIn(browser());
        assertThat(nurse.get("/homes/" + elm.id() + "/board").text()).contains("<b>1</b> unfiled set<");
    }
}
