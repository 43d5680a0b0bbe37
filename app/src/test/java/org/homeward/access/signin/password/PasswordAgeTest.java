package org.homeward.access.signin.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordAgeTest {
    private static final LocalDate SET = LocalDate.of(2025, 11, 26);
    private static final LocalDate END = LocalDate.of(2026, 11, 26);

    @ParameterizedTest(name = "{0} days before the end: near {1}, over {2}")
    @CsvSource({"365,false,false", "19,false,false", "18,true,false", "1,true,false", "0,true,true", "-1,true,true"})
    void a_password_lasts_365_days_and_its_end_is_near_for_18(int before, boolean near, boolean over) {
        PasswordAge age = new PasswordAge(SET, null);

        assertThat(age.endsOn()).isEqualTo(END);
        assertThat(age.daysLeft(END.minusDays(before))).isEqualTo(before);
        assertThat(age.isNear(END.minusDays(before))).isEqualTo(near);
        assertThat(age.isOver(END.minusDays(before))).isEqualTo(over);
    }

    @ParameterizedTest(name = "somebody who signs in every day is reminded {0} days before: {1}")
    @CsvSource({
        "19,false",
        "18,true",
        "17,false",
        "11,false",
        "10,true",
        "9,false",
        "6,false",
        "5,true",
        "4,false",
        "3,false",
        "2,true",
        "1,true",
        "0,false"
    })
    void reminders_come_18_10_5_2_and_1_days_before(int before, boolean reminded) {
        LocalDate today = END.minusDays(before);
        LocalDate lastReminder = java.util.stream.IntStream.of(18, 10, 5, 2, 1)
                .filter(days -> days > before)
                .mapToObj(END::minusDays)
                .max(LocalDate::compareTo)
                .orElse(null);

        assertThat(new PasswordAge(SET, lastReminder).isReminderDue(today)).isEqualTo(reminded);
    }

    @Test
    void each_sign_in_of_a_reminder_day_says_it_again() {
        assertThat(new PasswordAge(SET, END.minusDays(10)).isReminderDue(END.minusDays(10)))
                .isTrue();
    }

    @Test
    void somebody_who_was_away_is_reminded_once_when_they_come_back() {
        assertThat(new PasswordAge(SET, END.minusDays(18)).isReminderDue(END.minusDays(8)))
                .isTrue();
        assertThat(new PasswordAge(SET, END.minusDays(8)).isReminderDue(END.minusDays(7)))
                .isFalse();
        assertThat(new PasswordAge(SET, null).isReminderDue(END.minusDays(3))).isTrue();
    }
}
