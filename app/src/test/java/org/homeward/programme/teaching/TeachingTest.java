package org.homeward.programme.teaching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.homeward.Browser;
import org.homeward.Browser.Answer;
import org.homeward.HomewardTest;
import org.homeward.kernel.Ids;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Beth Hart writes down what the team teaches; the practices trained in a year are counted from it. */
class TeachingTest extends HomewardTest {
    private final UUID session = Ids.next();
    private final String path = TeachingsPage.PATH + "/" + session;

    @SuppressWarnings("NullAway.Init")
    private Browser beth;

    @BeforeEach
    void signIn() {
        beth = signedIn("beth.hart@icb.example");
    }

    @AfterEach
    void forget() {
        owner().sql("delete from programme.training_attendance where session_id = ?")
                .param(session)
                .update();
        owner().sql("delete from programme.training_session where id = ?")
                .param(session)
                .update();
    }

    @Test
    void more_than_50_practices_were_trained_in_the_year_to_the_end_of_2022_and_of_every_month_since() {
        TeamTrainings trainings = bean(TeamTrainings.class);
        for (YearMonth month = YearMonth.of(2022, 12); month.isBefore(YearMonth.now()); month = month.plusMonths(1)) {
            assertThat(trainings.practiceTrainings(month.atEndOfMonth()))
                    .as("twelve months to %s", month)
                    .isBetween(51, 53);
        }
        LocalDate end = LocalDate.of(2022, 12, 31);
        assertThat(beth.get(trainings.practiceTrainingRows(end))
                        .text()
                        .split("<th class=\"nhsuk-table__header\" scope=\"row\">", -1))
                .as("a row for each, and what stands before the first")
                .hasSize(trainings.practiceTrainings(end) + 1);
    }

    @Test
    void a_training_that_was_given_to_a_practice_counts_once_for_a_year() {
        TeamTrainings trainings = bean(TeamTrainings.class);
        LocalDate day = LocalDate.of(2020, 2, 29);
        assertThat(trainings.practiceTrainings(day)).isZero();

        log("PROXY", "GP_PRACTICE", "ONE_TO_ONE", day);
        log("PROXY", "GP_PRACTICE", "ONE_TO_ONE", day);

        assertThat(trainings.practiceTrainings(day.minusDays(1))).isZero();
        assertThat(trainings.practiceTrainings(day)).isEqualTo(1);
        assertThat(trainings.practiceTrainings(LocalDate.of(2021, 2, 27))).isEqualTo(1);
        assertThat(trainings.practiceTrainings(LocalDate.of(2021, 2, 28))).isEqualTo(1);
        assertThat(trainings.practiceTrainings(LocalDate.of(2021, 3, 1))).isZero();
    }

    @Test
    void a_group_of_practices_or_another_topic_does_not_count() {
        log("DSPT", "GP_PRACTICE", "ONE_TO_ONE", LocalDate.of(2020, 2, 29));

        assertThat(bean(TeamTrainings.class).practiceTrainings(LocalDate.of(2020, 3, 1)))
                .isZero();
    }

    @Test
    void one_that_is_still_to_come_counts_when_it_was_given() {
        LocalDate day = LocalDate.now().plusDays(40);
        log("PROXY", "GP_PRACTICE", "ONE_TO_ONE", day);
        int before = bean(TeamTrainings.class).practiceTrainings(day);

        beth.post(path + "/done", Map.of());
        beth.post(path + "/done", Map.of());

        assertThat(bean(TeamTrainings.class).practiceTrainings(day)).isEqualTo(before + 1);
        assertThat(beth.post(path + "/cancellation", Map.of("reason", "Trainer is ill"))
                        .text())
                .contains("Done")
                .doesNotContain("Trainer is ill");
    }

    @Test
    void a_person_of_a_home_stands_once_and_what_was_said_last_holds() {
        log("DSPT", "CARE_HOME", "GROUP", LocalDate.of(2020, 2, 29));
        attend("VLX01", "Grace Bell", "yes");
        attend("VLX01", "grace bell", "no");
        Answer page = attend("VLX02", "", "yes");

        assertThat(bean(Teachings.class).attendance(session)).hasSize(2);
        assertThat(page.text()).contains("Grace Bell", "did not come", "The Limes", "the organisation");
        assertThat(attend("D82001", "Dr Nadia Shah", "yes").text()).contains("Nobody in the directory fits.");
    }

    private Answer attend(String home, String person, String present) {
        return beth.post(
                path + "/people",
                Map.of(
                        "id",
                        Ids.next().toString(),
                        "organisation",
                        home,
                        "person",
                        person,
                        "role",
                        "",
                        "present",
                        present));
    }

    private void log(String topic, String audience, String format, LocalDate day) {
        Map<String, String> form = new HashMap<>(Map.of(
                "id",
                session.toString(),
                "topic",
                topic,
                "audience",
                audience,
                "format",
                format,
                "minutes",
                "45",
                "trainer",
                "Beth Hart",
                "materials",
                "https://example.org/slides"));
        form.put("on", String.valueOf(day.getDayOfMonth()));
        form.put("on-month", String.valueOf(day.getMonthValue()));
        form.put("on-year", String.valueOf(day.getYear()));
        Answer answer = beth.post(TeachingsPage.PATH, form);
        assertThat(answer.path()).as(answer.text()).isEqualTo(path);
    }
}
