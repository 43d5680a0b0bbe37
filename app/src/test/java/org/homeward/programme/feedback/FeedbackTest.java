package org.homeward.programme.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.HomewardTest;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Beth Hart keeps what people say; only what they agreed to is quoted, and never under a name. */
class FeedbackTest extends HomewardTest {
    private static final LocalDate TODAY = LocalDate.now(London.ZONE);
    private static final String WORDS = "The test line about one mailbox for all of us.";
    private final UUID feedback = Ids.next();
    private final UUID survey = Ids.next();
    private final String path = FeedbackPage.PATH + "/" + feedback;

    @SuppressWarnings("NullAway.Init")
    private Browser beth;

    @BeforeEach
    void signIn() {
        beth = signedIn("beth.hart@icb.example");
    }

    @AfterEach
    void forget() {
        for (String table : new String[] {"feedback_use", "feedback_withdrawal"}) {
            owner().sql("delete from programme." + table + " where feedback_id = ?")
                    .param(feedback)
                    .update();
        }
        owner().sql("delete from programme.feedback where id = ?")
                .param(feedback)
                .update();
        owner().sql("delete from programme.survey_answer where survey_id = ?")
                .param(survey)
                .update();
        owner().sql("delete from programme.survey_link where survey_id = ?")
                .param(survey)
                .update();
        owner().sql("delete from programme.survey where id = ?").param(survey).update();
    }

    @Test
    void words_with_consent_stand_among_the_stories_under_a_role_and_never_a_name() {
        say(Map.of("may-quote", "yes"), "BOARD", null);

        String board = beth.get(FeedbackPage.PATH + "/board").text();

        assertThat(board)
                .contains(WORDS, "registered manager of a care home")
                .doesNotContain("Grace Bell", "Beechwood House");
        assertThat(bean(FeedbackFigures.class).quotable())
                .anyMatch(quote -> quote.words().equals(WORDS));
        send(path + "/uses", "id", feedback.toString(), "where", "Board paper of March", "used-on", TODAY);
        assertThat(beth.get(path).text()).contains("Board paper of March");
    }

    @Test
    void without_consent_or_only_for_the_team_or_after_its_end_they_do_not() {
        say(Map.of(), "BOARD", null);
        assertThat(quotable()).isFalse();
        assertThat(send(path + "/uses", "id", feedback.toString(), "where", "A leaflet", "used-on", TODAY)
                        .text())
                .contains("These words may not be quoted");

        consent("TEAM", null);
        assertThat(quotable()).isFalse();
        forget();

        say(Map.of("may-quote", "yes"), "PUBLIC", TODAY.minusDays(1));
        assertThat(quotable()).isFalse();
        forget();

        say(Map.of("may-quote", "yes"), "PUBLIC", TODAY);
        assertThat(quotable()).isTrue();
    }

    @Test
    void consent_that_is_taken_back_ends_the_quote_once_and_says_where_it_stands() {
        say(Map.of("may-quote", "yes"), "BOARD", null);
        send(path + "/uses", "id", feedback.toString(), "where", "Board paper of March", "used-on", TODAY);

        send(path + "/withdrawal", "withdrawn-on", TODAY, "reason", "");
        send(path + "/withdrawal", "withdrawn-on", TODAY.minusDays(3), "reason", "twice");

        assertThat(quotable()).isFalse();
        assertThat(beth.get(path).text())
                .contains("Taken back on " + London.words(TODAY), "Take it out of these places.")
                .doesNotContain("Where was it quoted?");
    }

    @Test
    void words_with_an_nhs_number_are_refused() {
        Answer refused =
                send(FeedbackPage.PATH, "words", "She is 999 012 3454", "role", "nurse", "organisation", "VLX01");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text()).contains("There is an NHS number in it.");
    }

    @Test
    void a_home_answers_by_its_link_without_a_sign_in_and_once() {
        String link = linkOf("VLX01");
        Browser home = browser();
        assertThat(home.get(link).text()).contains("A few questions to Beechwood House");
        assertThat(home.post(link, Map.of("audit-before", "0", "audit-after", "x"))
                        .text())
                .contains("Enter the minutes, from 1 to 1000.");

        assertThat(home.post(link, Map.of("audit-before", "40", "audit-after", "20"))
                        .text())
                .contains("Thank you");
        assertThat(home.get(link).text()).contains("We have the answers of Beechwood House");
        home.post(link, Map.of("audit-before", "1", "audit-after", "1"));

        assertThat(beth.get(SurveysPage.PATH + "/" + survey).text())
                .contains("1 of 1 homes have answered.", "before: 40 minutes; now: 20 minutes");
        assertThat(linkOf("VLX01")).isEqualTo(link);
    }

    @Test
    void a_link_that_nobody_made_opens_nothing() {
        Answer nothing = browser().get("/survey/" + Token.next());

        assertThat(nothing.status()).isEqualTo(404);
        assertThat(nothing.text()).contains("This link opens nothing");
    }

    @Test
    void all_pilot_homes_say_that_they_call_less_and_audits_take_half_the_time() {
        FeedbackFigures figures = bean(FeedbackFigures.class);
        LocalDate endOf2022 = LocalDate.of(2022, 12, 31);

        assertThat(figures.fewerCalls(endOf2022)).isEqualTo(new FeedbackFigures.Share(8, 8));
        assertThat(figures.auditMinutes(endOf2022)).isEqualTo(new FeedbackFigures.Share(100, 200));
        assertThat(figures.fewerCalls(LocalDate.of(2022, 12, 1)).whole()).isZero();
    }

    private String linkOf(String home) {
        if (bean(SurveyRows.class).list().stream()
                .noneMatch(one -> one.survey().id().equals(survey))) {
            Map<String, String> form = dated(new HashMap<>(), "opens", TODAY);
            dated(form, "closes", TODAY.plusDays(1));
            form.putAll(Map.of(
                    "id", survey.toString(), "name", "Audits", "code", "zz_test_audits", "question", "AUDIT_AFTER"));
            assertThat(beth.post(SurveysPage.PATH, form).status()).isEqualTo(200);
            owner().sql("update programme.survey set questions = '{AUDIT_BEFORE,AUDIT_AFTER}' where id = ?")
                    .param(survey)
                    .update();
        }
        beth.post(SurveysPage.PATH + "/" + survey + "/links", Map.of("organisation", home));
        return bean(SurveyRows.class).homes(survey).getFirst().path();
    }

    private boolean quotable() {
        return beth.get(FeedbackPage.PATH + "/board").text().contains(WORDS);
    }

    private void consent(String scope, @Nullable LocalDate until) {
        Map<String, String> form = new HashMap<>(Map.of("consent-by", "Grace Bell", "scope", scope));
        dated(form, "consent-on", TODAY);
        if (until != null) {
            dated(form, "until", until);
        }
        assertThat(beth.post(path + "/consent", form).status()).isEqualTo(200);
    }

    private void say(Map<String, String> more, String scope, @Nullable LocalDate until) {
        Map<String, String> form = new HashMap<>(more);
        form.putAll(Map.of(
                "id",
                feedback.toString(),
                "words",
                WORDS,
                "role",
                "registered manager",
                "organisation",
                "VLX01",
                "initiative",
                "NHSMAIL",
                "sentiment",
                "GOOD",
                "source",
                "CALL",
                "consent-by",
                "Grace Bell",
                "scope",
                scope));
        dated(form, "on", TODAY);
        dated(form, "consent-on", TODAY.minusDays(2));
        if (until != null) {
            dated(form, "until", until);
        }
        Answer answer = beth.post(FeedbackPage.PATH, form);
        assertThat(answer.path()).as(answer.text()).isEqualTo(path);
        assertThat(beth.post(FeedbackPage.PATH, form).path()).isEqualTo(path);
    }

    private Answer send(String where, Object... fields) {
        Map<String, String> form = new HashMap<>();
        for (int at = 0; at < fields.length; at += 2) {
            if (fields[at + 1] instanceof LocalDate day) {
                dated(form, String.valueOf(fields[at]), day);
            } else {
                form.put(String.valueOf(fields[at]), String.valueOf(fields[at + 1]));
            }
        }
        return beth.post(where, form);
    }

    private static Map<String, String> dated(Map<String, String> form, String field, LocalDate day) {
        form.put(field, String.valueOf(day.getDayOfMonth()));
        form.put(field + "-month", String.valueOf(day.getMonthValue()));
        form.put(field + "-year", String.valueOf(day.getYear()));
        return form;
    }
}
