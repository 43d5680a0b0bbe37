package org.homeward.programme.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.homeward.HomewardTest;
import org.homeward.kernel.London;
import org.junit.jupiter.api.Test;

/** The made-up years of the desk compute what the case studies tell, at the end of 2022 and of every month since. */
class DemoSupportTest extends HomewardTest {
    private static final LocalDate CASE_STUDIES = LocalDate.of(2022, 12, 31);

    @Test
    void more_than_500_sessions_on_nhsmail_and_600_on_proxy_ordering_in_any_twelve_months() {
        YearMonth now = YearMonth.from(London.day(Instant.now()));
        for (YearMonth month = YearMonth.of(2022, 6); month.isBefore(now); month = month.plusMonths(1)) {
            assertThat(nhsmail(month.atEndOfMonth()))
                    .as("NM-01 at the end of " + month)
                    .isBetween(512, 560);
            assertThat(proxy(month.atEndOfMonth()))
                    .as("PX-04 at the end of " + month)
                    .isBetween(605, 660);
        }
        assertThat(nhsmail(CASE_STUDIES)).isEqualTo(534);
    }

    @Test
    void a_part_of_them_are_follow_ups_each_at_the_home_it_was_promised_to() {
        assertThat(one("count(*) filter (where follow_up_of is not null) * 100 / count(*)", "true"))
                .isBetween(5, 20);
        assertThat(one("count(*)", """
                exists (select from programme.support_session p where p.id = s.follow_up_of
                         and (p.organisation_id <> s.organisation_id or p.started_at > s.started_at))""")).isZero();
        assertThat(one("count(*)", "s.status = 'MISSED'")).isGreaterThan(50);
        assertThat(one("count(distinct reason)", "true")).isGreaterThan(8);
    }

    @Test
    void the_desk_opens_with_work_for_this_week_and_little_that_is_late() {
        assertThat(owner().sql(
                                "select count(*) from programme.follow_up where ended_at is null and due_on <= current_date + 7")
                        .query(Integer.class)
                        .single())
                .isBetween(2, 40);
    }

    private int nhsmail(LocalDate asAt) {
        return inTwelveMonths(
                asAt, "s.topics @> array['NHSMAIL'] and s.channel in ('TEAMS', 'EMAIL', 'PHONE', 'FACE_TO_FACE')");
    }

    private int proxy(LocalDate asAt) {
        return inTwelveMonths(asAt, """
                s.topics @> array['PROXY'] and s.audience = 'CARE_HOME'
                and (s.channel in ('PHONE', 'VISIT', 'EMAIL') or s.follow_up_of is not null)""");
    }

    private int inTwelveMonths(LocalDate asAt, String what) {
        return one("count(*)", what + """
                 and s.status = 'DONE'
                 and s.started_at >= (date '%1$s' - interval '12 months' + interval '1 day') at time zone 'Europe/London'
                 and s.started_at < (date '%1$s' + interval '1 day') at time zone 'Europe/London'""".formatted(asAt));
    }

    /** Of the homes and practices of the demo; what other tests write is at homes of their own. */
    private int one(String what, String where) {
        return owner().sql("select " + what
                        + " from programme.support_session s join directory.organisation o on o.id = s.organisation_id"
                        + " where (o.cqc_location_id is not null or o.kind = 'gp-practice') and " + where)
                .query(Integer.class)
                .single();
    }
}
