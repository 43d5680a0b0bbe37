package org.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.Visitor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A role and a rota begin at midnight in London, which in summer is 11 in the evening in UTC. */
class PeopleTest extends HomewardTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 7, 2);
    private static final String EVENING_BEFORE = "2026-07-01T22:59:59Z";
    private static final String MIDNIGHT = "2026-07-01T23:00:00Z";
    private static final String LAST_SECOND = "2026-07-02T22:59:59Z";
    private static final String OVER = "2026-07-02T23:00:00Z";

    @Test
    void a_role_for_one_day_is_held_for_the_day_of_london() {
        Visitor nurse = visitors(Role.NURSE, BEECHWOOD).make("One Day");
        owner().sql("update access.membership set starts_on = ?, ends_on = ? where person_id = ?")
                .param(FIRST)
                .param(FIRST.plusDays(1))
                .param(nurse.person().value())
                .update();

        assertThat(at(EVENING_BEFORE).actor(nurse.person())).isEmpty();
        assertThat(at(MIDNIGHT).actor(nurse.person())).isPresent();
        assertThat(at(LAST_SECOND).actor(nurse.person())).isPresent();
        assertThat(at(OVER).actor(nurse.person())).isEmpty();
    }

    @Test
    void a_home_is_covered_by_111_for_the_day_of_london() {
        Visitor clinician = visitors(Role.OUT_OF_HOURS_CLINICIAN, "NZX11").make("On The Rota");
        UUID place = visitors(Role.GP, "D82001").organisation().value();
        UUID link = UUID.randomUUID();
        owner().sql("""
                insert into directory.link (id, from_organisation, to_organisation, kind, starts_on, ends_on, method)
                values (?, ?, ?, 'covered-by-111', ?, ?, 'person')
                """)
                .param(link)
                .param(place)
                .param(visitors(Role.GP, "NZX11").organisation().value())
                .param(FIRST)
                .param(FIRST.plusDays(1))
                .update();

        assertThat(covers(EVENING_BEFORE, clinician, place)).isFalse();
        assertThat(covers(MIDNIGHT, clinician, place)).isTrue();
        assertThat(covers(LAST_SECOND, clinician, place)).isTrue();
        assertThat(covers(OVER, clinician, place)).isFalse();
        owner().sql("delete from directory.link where id = ?").param(link).update();
    }

    private boolean covers(String now, Visitor clinician, UUID place) {
        return at(now).actor(clinician.person()).orElseThrow().coveredHomes().contains(new HomeId(place));
    }

    private People at(String now) {
        return new People(bean(JdbcClient.class), Clock.fixed(Instant.parse(now), ZoneOffset.UTC));
    }
}
