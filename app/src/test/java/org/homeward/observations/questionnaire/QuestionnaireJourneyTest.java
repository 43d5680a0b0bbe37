package org.homeward.observations.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.homeward.Browser;
import org.homeward.clinical.questions.Questionnaire;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Ids;
import org.homeward.kernel.Role;
import org.homeward.observations.LodgeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** HZ-58: a questionnaire is written, signed, asked and answered into the loops that are there. */
@SuppressWarnings("NullAway.Init")
class QuestionnaireJourneyTest extends LodgeTest {
    private Place home;
    private Place practice;
    private Person ada;
    private String all;

    @BeforeEach
    void admit() {
        home = home("Elm Lodge");
        practice = organisation("gp-practice", "Elm Surgery");
        ada = resident(home, "Finch", practice);
        all = "/homes/" + home.home() + "/questionnaires";
    }

    @Test
    void the_wellness_check_is_signed_and_then_due_for_everybody_until_it_is_answered() {
        Browser grace = visitor(Role.REGISTERED_MANAGER, home);
        String path = grace.post(all, Map.of("template", "wellness")).path();
        assertThat(carer().get(all).text())
                .contains("Not signed yet: nobody is asked")
                .doesNotContain("Ada Finch");

        sign(grace);

        assertThat(carer().get(all).text())
                .contains("Due for <b>1</b> of 1 residents.")
                .contains("Ada Finch");
        Browser.Answer form = carer().get(ada.path() + "/questionnaires/" + id());
        assertThat(form.text()).contains("How do they eat?").contains("I do not know");
        assertThat(deeds(ada)).contains("LOOKED_AT_RESIDENT");

        Browser.Answer answered = carer().post(ada.path() + "/questionnaires/" + id(), well());

        assertThat(answered.path()).isEqualTo(ada.path() + "/questionnaires");
        assertThat(answered.text())
                .contains("Nothing to do because of these answers")
                .contains("0 points, 1 answer is not known")
                .contains("Answered just now by Cara Jones, care assistant, Elm Lodge");
        assertThat(carer().get(all).text()).contains("Everybody has been asked about.");
        assertThat(deeds(ada)).contains("ANSWERED_QUESTIONNAIRE").doesNotContain("RAISED_CONCERN");
        assertThat(visitor(Role.GP, practice)
                        .get(ada.path() + "/questionnaires")
                        .text())
                .contains("How do they sleep?")
                .doesNotContain("Ask now");
        assertThat(path).isEqualTo(all + "/" + id());
    }

    @Test
    void an_answer_that_worries_opens_a_concern_once_however_often_it_is_sent() {
        Browser grace = visitor(Role.REGISTERED_MANAGER, home);
        grace.post(all, Map.of("template", "wellness"));
        sign(grace);
        Map<String, String> worried = well();
        worried.put("q-worry", "0");

        Browser cara = carer();
        for (int again = 0; again < 3; again++) {
            cara.post(ada.path() + "/questionnaires/" + id(), worried);
        }

        assertThat(cara.get(ada.path() + "/questionnaires").text())
                .containsOnlyOnce("A concern is written: do what it says")
                .contains("Does anything about them worry you? Yes")
                .contains("See the concern");
        assertThat(count(nurse(home), "observations.questionnaire_answer", ada)).isEqualTo(1);
        assertThat(count(nurse(home), "observations.concern_report", ada)).isEqualTo(1);
        assertThat(cara.get("/homes/" + home.home() + "/board").text())
                .contains("Monthly wellness check: Does anything about them worry you? Yes");
    }

    @Test
    void a_question_without_an_answer_is_asked_again_and_nothing_is_saved() {
        Browser grace = visitor(Role.REGISTERED_MANAGER, home);
        grace.post(all, Map.of("template", "wellness"));
        sign(grace);
        Map<String, String> half = well();
        half.remove("q-eating");

        assertThat(carer().post(ada.path() + "/questionnaires/" + id(), half).text())
                .contains("Choose an answer, or that you do not know.");
        assertThat(count(nurse(home), "observations.questionnaire_answer", ada)).isZero();
    }

    @Test
    void a_change_is_a_new_version_and_answers_keep_the_words_they_were_given_to() {
        Browser joan = visitor(Role.NURSE, home);
        joan.post(all, Map.of("name", "Falls", "often", "DAILY"));
        String path = all + "/" + id();
        assertThat(joan.post(path + "/signature", Map.of("read", read())).text())
                .contains("Add a question first.");
        joan.post(path + "/questions", Map.of("kind", "NUMBER", "words", "How many falls?", "least", "0", "most", "9"));
        joan.post(
                path + "/questions",
                Map.of("kind", "YES_NO", "words", "Any bruise?", "points-1", "3", "asks-1", "TELL_SENIOR"));
        String first = read();
        joan.post(
                path + "/questions/"
                        + kept().newest().content().questions().getLast().key() + "/up",
                Map.of());
        assertThat(joan.post(path + "/signature", Map.of("read", first)).text())
                .contains("Somebody has changed it meanwhile. Read it again first.");
        sign(joan);
        assertThat(words(kept().newest().content())).containsExactly("Any bruise?", "How many falls?");
        answer("0", "2");

        joan.post(
                path + "/questions/"
                        + kept().newest().content().questions().getFirst().key() + "/removal",
                Map.of());
        assertThat(carer().get(ada.path() + "/questionnaires/" + id()).text())
                .as("until the new version is signed the old one is asked")
                .contains("Any bruise?");
        sign(joan);

        assertThat(carer().get(ada.path() + "/questionnaires/" + id()).text()).doesNotContain("Any bruise?");
        assertThat(carer().get(ada.path() + "/questionnaires").text())
                .contains("Tell the senior on shift now")
                .contains("Any bruise?")
                .contains("3 points");
        assertThat(kept().versions()).hasSize(2);
        assertThat(joan.post(path + "/ending", Map.of("end", "no falls any more"))
                        .text())
                .contains("Not used any more: no falls any more");
        assertThat(carer().get(ada.path() + "/questionnaires/" + id()).status()).isEqualTo(404);
    }

    @Test
    void what_is_wrong_in_a_question_is_said_and_only_a_nurse_or_the_manager_writes() {
        Browser joan = visitor(Role.NURSE, home);
        assertThat(joan.post(all, Map.of()).text()).contains("Write a name.").contains("Choose how often.");
        joan.post(all, Map.of("name", "Falls", "often", "DAILY"));
        String path = all + "/" + id();
        assertThat(joan.post(path + "/questions", Map.of("kind", "CHOICE", "points-1", "11"))
                        .text())
                .contains("Write the question.")
                .contains("Write at least two answers to choose from.")
                .contains("Type a whole number of points from 0 to 10.");
        assertThat(joan.post(
                                path + "/questions",
                                Map.of("kind", "NUMBER", "words", "How many?", "least", "5", "most", "5"))
                        .text())
                .contains("Type a number above the lowest one.");
        assertThat(joan.post(path + "/heading", Map.of("name", "Falls", "often", "WEEKLY", "sum-TELL_SENIOR", "x"))
                        .text())
                .contains("Type a whole number from 1 to 99, or leave it out.");
        assertThat(carer().post(path + "/heading", Map.of("name", "Mine", "often", "ONCE"))
                        .status())
                .isIn(403, 404);
        assertThat(visitor(Role.SENIOR_CARER, home).get(path).text()).doesNotContain("Add a question");
        assertThat(kept().newest().content().name()).isEqualTo("Falls");
    }

    private static List<String> words(Questionnaire content) {
        return content.questions().stream().map(question -> question.words()).toList();
    }

    private void answer(String first, String second) {
        Kept kept = kept();
        Map<String, String> answers = new HashMap<>(Map.of("answer", Ids.next().toString(), "version", "1"));
        answers.put(TypedAnswers.field(kept.newest().content().questions().getFirst()), first);
        answers.put(TypedAnswers.field(kept.newest().content().questions().getLast()), second);
        carer().post(ada.path() + "/questionnaires/" + kept.id(), answers);
    }

    private static Map<String, String> well() {
        Map<String, String> answers = new HashMap<>(Map.of("answer", Ids.next().toString(), "version", "1"));
        WellnessCheck.TEMPLATE.questions().forEach(question -> {
            switch (question.kind()) {
                case YES_NO -> answers.put(TypedAnswers.field(question), "1");
                case CHOICE -> answers.put(TypedAnswers.field(question), "0");
                case NUMBER, WORDS -> answers.put(TypedAnswers.field(question), "");
            }
        });
        answers.put("q-sleeping", TypedAnswers.NOT_KNOWN);
        return answers;
    }

    private void sign(Browser who) {
        assertThat(who.post(all + "/" + id() + "/signature", Map.of("read", read()))
                        .text())
                .contains("In use,");
    }

    private String read() {
        return kept().newest().writtenAt().toString();
    }

    private UUID id() {
        return kept().id();
    }

    private Kept kept() {
        return Acting.as(nurse(home), () -> bean(Questionnaires.class).of(home.home()))
                .getFirst();
    }

    private Browser visitor(Role role, Place at) {
        return visitors(role, at.ods()).make("Joan Miller").signIn(browser());
    }

    private Browser carer() {
        return visitors(Role.CARE_ASSISTANT, home.ods()).make("Cara Jones").signIn(browser());
    }
}
