package org.homeward.messages.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.Membership;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.OrganisationId;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.Role;
import org.homeward.messages.Waiting;
import org.homeward.messages.WaitingMessages;
import org.homeward.observations.LodgeTest;
import org.homeward.residents.LeftOpen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** HZ-52: what waits for whom, whoever writes at the same moment, has not seen something, takes something back or leaves. */
@SuppressWarnings("NullAway.Init")
class MessageDoorTest extends LodgeTest {
    private Place home;
    private Place practice;
    private Person ada;
    private Actor joan;
    private Actor shah;

    @BeforeEach
    void aHomeAndItsPractice() {
        home = home("Elm Lodge");
        practice = organisation("gp-practice", "Elm Practice");
        ada = resident(home, "Finch", practice);
        joan = nurse(home);
        shah = gp("Nadia Shah");
    }

    @Test
    void two_who_answer_at_once_are_both_kept_and_both_named() throws Exception {
        UUID question = written(joan, null, null, "Red spots on her back");
        CountDownLatch together = new CountDownLatch(1);
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            List<Future<UUID>> answers = List.of(
                    both.submit(waiting(together, gp("Nadia Shah"), question)),
                    both.submit(waiting(together, gp("Tom Bell"), question)));
            together.countDown();
            for (Future<UUID> answer : answers) {
                answer.get();
            }
        }

        assertThat(topic(joan, question).messages())
                .extracting(message -> message.signature().split(",", -1)[0])
                .containsExactlyInAnyOrder("Joan Miller", "Nadia Shah", "Tom Bell");
        assertThat(topic(joan, question).waitsFor(Side.OUTSIDE)).isFalse();
        assertThat(fresh(joan)).isEqualTo(2);
    }

    private Callable<UUID> waiting(CountDownLatch together, Actor who, UUID question) {
        return () -> {
            together.await();
            return written(who, question, question, "Use her cream. " + who.name());
        };
    }

    @Test
    void an_answer_answers_nothing_that_was_not_on_the_page() {
        UUID question = written(joan, null, null, "Red spots on her back");
        UUID later = Ids.next();
        write(joan, later, question, question, "Now her lips swell", true);

        written(shah, question, question, "Use her cream");

        assertThat(topic(joan, question).waitsFor(Side.OUTSIDE))
                .as("Dr Shah had not seen the second message")
                .isTrue();
        written(shah, question, later, "Call 999 now");
        assertThat(topic(joan, question).waitsFor(Side.OUTSIDE)).isFalse();
    }

    @Test
    void no_answer_needed_ends_only_what_was_on_the_page() {
        UUID question = written(joan, null, null, "Red spots on her back");
        UUID later = Ids.next();
        write(joan, later, question, question, "Now her lips swell", true);

        settle(shah, question, question);
        assertThat(topic(joan, question).waitsFor(Side.OUTSIDE)).isTrue();
        settle(shah, question, later);
        assertThat(topic(joan, question).waitsFor(Side.OUTSIDE)).isFalse();
    }

    @Test
    void what_asks_for_no_answer_waits_until_somebody_has_read_it() {
        UUID news = Ids.next();
        write(joan, news, null, null, "Her spots are gone. Thank you", false);
        assertThat(topic(joan, news).waitsFor(Side.OUTSIDE)).isTrue();

        read(joan, news);
        assertThat(topic(joan, news).waitsFor(Side.OUTSIDE))
                .as("her own side does not count")
                .isTrue();
        read(shah, news);

        assertThat(topic(joan, news).waitsFor(Side.OUTSIDE)).isFalse();
        assertThat(topic(joan, news).messages().getFirst().readings())
                .extracting(Message.Reading::by)
                .containsExactly("Nadia Shah, GP, Elm Lodge");
    }

    @Test
    void an_answer_that_is_withdrawn_answers_nothing() {
        UUID question = written(joan, null, null, "Red spots on her back");
        UUID answer = Ids.next();
        write(shah, answer, question, question, "Double the dose", true);
        assertThat(topic(joan, question).waitsFor(Side.OUTSIDE)).isFalse();

        Acting.as(shah, () -> {
            bean(Deeds.class).withdraw(which(question), answer, "it is for another person", Hand.at(home.home()));
            return answer;
        });

        assertThat(topic(joan, question).waitsFor(Side.OUTSIDE)).isTrue();
        assertThat(topic(joan, question).waitsFor(Side.HOME)).isFalse();
    }

    @Test
    void who_leaves_has_nothing_waiting_and_who_did_not_leave_has_it_again() {
        UUID question = written(joan, null, null, "Red spots on her back");
        LeftOpen room = bean(MessageLeaving.class);
        assertThat(left(() -> room.about(ada.home(), ada.id()).orElseThrow().text()))
                .isEqualTo("a message that nobody has answered");

        left(() -> {
            room.end(ada.home(), ada.id(), "Went home. Told: Dr Shah");
            return question;
        });
        assertThat(topic(joan, question).waits()).isFalse();
        assertThat(topic(joan, question).settled().getFirst().words())
                .startsWith("The resident left. Went home. Told: Dr Shah. Joan Miller");

        left(() -> {
            room.reopen(ada.home(), ada.id());
            return question;
        });
        assertThat(topic(joan, question).waitsFor(Side.OUTSIDE)).isTrue();
        assertThat(deeds(ada)).contains("SETTLED_MESSAGES", "REOPENED_MESSAGES");
    }

    @Test
    void about_somebody_who_has_left_the_home_reads_and_nobody_writes() {
        UUID question = written(joan, null, null, "Red spots on her back");
        as(
                joan,
                jdbc -> jdbc.sql(
                                "update residents.resident set discharged_on = current_date, discharge_reason = 'Went home' where home_id = ? and id = ?")
                        .param(home.id())
                        .param(ada.id().value())
                        .update());

        assertThat(topic(joan, question).messages()).hasSize(1);
        assertThat(topic(shah, question).messages()).as("for 30 days").hasSize(1);
        assertThatThrownBy(() -> written(joan, null, null, "More")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> written(shah, question, question, "More")).isInstanceOf(NotFound.class);
    }

    @Test
    void the_community_team_and_111_read_and_answer_where_the_home_is_open_for_them_and_nowhere_else() {
        UUID question = written(joan, null, null, "Her heel is sore");
        Place team = organisation("community-service", "Elm Community Nurses");
        Actor ruth = outside(Role.COMMUNITY_NURSE, team, Set.of(home.home()));
        Actor kim = outside(Role.OUT_OF_HOURS_CLINICIAN, team, Set.of(home.home()));
        Actor elsewhere = outside(Role.COMMUNITY_NURSE, team, Set.of());

        written(ruth, question, question, "I come on Friday");
        written(kim, question, question, "Keep the heel off the bed");

        assertThat(topic(joan, question).messages())
                .extracting(Message::side)
                .containsExactly(Side.HOME, Side.OUTSIDE, Side.OUTSIDE);
        assertThat(Acting.as(elsewhere, () -> bean(Topics.class).of(ada.home(), ada.id())))
                .isEmpty();
        assertThatThrownBy(() -> written(elsewhere, question, question, "Hello"))
                .isInstanceOf(NotFound.class);
        assertThat(Acting.as(ruth, () -> bean(WaitingMessages.class).forOutside(Set.of(home.home()))))
                .isEmpty();
    }

    @Test
    void agency_staff_of_one_unit_hear_of_no_message_about_another() {
        written(joan, null, null, "Red spots on her back");
        UUID question = topics().getFirst().id();
        written(shah, question, question, "Use her cream");
        Actor ofOak = joan.in("Oak");

        assertThat(Acting.as(joan, () -> bean(WaitingMessages.class).forHome(home.home())))
                .hasSize(1);
        assertThat(Acting.as(ofOak, () -> bean(WaitingMessages.class).forHome(home.home())))
                .isEmpty();
        assertThatThrownBy(() -> written(ofOak, question, question, "More")).isInstanceOf(NotFound.class);
    }

    @Test
    void a_board_where_nothing_waits_reads_an_empty_index() {
        written(joan, null, null, "Red spots on her back");
        settle(shah, topics().getFirst().id(), topics().getFirst().last().id());
        assertThat(Acting.as(joan, () -> bean(WaitingMessages.class).forHome(home.home())))
                .isEmpty();
        assertThat(Acting.as(shah, () -> bean(WaitingMessages.class).forPractice(new OrganisationId(practice.id()))))
                .isEmpty();
    }

    private List<Topic> topics() {
        return Acting.as(joan, () -> bean(Topics.class).of(ada.home(), ada.id()));
    }

    private Actor gp(String name) {
        return named(name, actor(Role.GP, practice), Set.of());
    }

    private Actor outside(Role role, Place at, Set<HomeId> opened) {
        return named("Ruth Amos", actor(role, at), opened);
    }

    private static Actor named(String name, Actor like, Set<HomeId> opened) {
        List<Membership> roles = like.memberships();
        return new Actor(PersonId.next(), name, roles, opened, opened);
    }

    private UUID written(Actor who, @Nullable UUID topic, @Nullable UUID seen, String words) {
        return write(who, Ids.next(), topic, seen, words, true);
    }

    private UUID write(Actor who, UUID id, @Nullable UUID topic, @Nullable UUID seen, String words, boolean asks) {
        NewMessage message = new NewMessage(id, topic, seen, null, words, asks, null, List.of());
        return Acting.as(who, () -> {
            if (bean(Messages.class).write(ada.home(), ada.id(), message, Hand.at(ada.home()))
                    instanceof Writing.Written(UUID written)) {
                return written;
            }
            throw new AssertionError("the id was taken");
        });
    }

    private void settle(Actor who, UUID topic, UUID seen) {
        Acting.as(who, () -> {
            bean(Deeds.class).settle(which(topic), seen, Hand.at(ada.home()));
            return topic;
        });
    }

    private void read(Actor who, UUID topic) {
        Acting.as(who, () -> {
            bean(Deeds.class).read(which(topic), Hand.at(ada.home()));
            return topic;
        });
    }

    private <T> T left(Callable<T> work) {
        return Acting.as(
                joan,
                () -> Objects.requireNonNull(
                        new TransactionTemplate(bean(PlatformTransactionManager.class)).execute(status -> {
                            try {
                                return work.call();
                            } catch (Exception failed) {
                                throw new IllegalStateException(failed);
                            }
                        })));
    }

    private int fresh(Actor who) {
        return Acting.as(who, () -> bean(WaitingMessages.class).forHome(home.home())).values().stream()
                .mapToInt(Waiting::fresh)
                .sum();
    }

    private Topic topic(Actor who, UUID topic) {
        return Acting.as(who, () -> bean(Topics.class).find(ada.home(), ada.id(), topic))
                .orElseThrow();
    }

    private Deeds.Which which(UUID topic) {
        return new Deeds.Which(ada.home(), ada.id(), topic);
    }
}
