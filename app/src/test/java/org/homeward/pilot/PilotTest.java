package org.homeward.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.homeward.HomewardTest;
import org.homeward.access.People;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The made-up pilot is history: it gives the measures their rows and nobody any work. */
class PilotTest extends HomewardTest {
    private static final String AT_THESE = "x.home_id = any ((select access.acting_homes())::uuid[])";

    @Test
    void shares_of_all_homes_are_the_whole() {
        List<PilotHome> homes = bean(PilotHomes.class).all();

        assertThat(homes).hasSize(8);
        for (int whole : List.of(34, 182, 371, 890, 1063)) {
            assertThat(homes.stream().mapToInt(home -> Share.of(home, homes).of(whole)))
                    .allSatisfy(part -> assertThat(part).isPositive())
                    .satisfies(parts -> assertThat(
                                    parts.stream().mapToInt(Integer::intValue).sum())
                            .isEqualTo(whole));
        }
    }

    @Test
    void nobody_is_called_and_no_set_waits_because_of_it() {
        for (String table : List.of("event", "unfiled", "escalation", "draft")) {
            assertThat(count("select count(*) from observations." + table + " x where " + AT_THESE))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void everybody_has_left_and_nobody_shared_a_bed() {
        assertThat(count("select count(*) from residents.resident x where " + AT_THESE))
                .isEqualTo(890);
        assertThat(count("select count(*) from residents.resident x where " + AT_THESE
                        + " and (x.discharged_on is null or x.discharged_on > date '2023-12-31')"))
                .isZero();
        assertThat(count("""
                        select count(*) from residents.resident x join residents.resident y using (home_id, room)
                         where %s and x.id < y.id and x.admitted_on <= y.discharged_on and y.admitted_on <= x.discharged_on
                        """.formatted(AT_THESE))).isZero();
    }

    @Test
    void every_set_was_taken_in_the_residents_stay_by_somebody_trained() {
        assertThat(count("select count(*) from observations.observation_set x where " + AT_THESE))
                .isEqualTo(371 + 1063);
        assertThat(count("""
                        select count(*) from observations.observation_set x join residents.resident r on r.home_id = x.home_id and r.id = x.resident_id
                         where %s
                           and (x.taken_at::date < r.admitted_on or x.taken_at::date >= r.discharged_on
                             or not exists (select from training.assessment a
                                             where a.home_id = x.home_id and a.person_id = x.recorded_by and a.part = 'VITAL_SIGNS'
                                               and x.taken_at::date between a.assessed_on and a.until))
                        """.formatted(AT_THESE))).isZero();
    }

    @Test
    void its_people_have_no_role_today() {
        List<PersonId> people = owner().sql("select id from access.person where email like '%.pilot.example'")
                .query((row, number) -> new PersonId(row.getObject("id", java.util.UUID.class)))
                .list();

        assertThat(people)
                .hasSize(190)
                .allSatisfy(
                        person -> assertThat(bean(People.class).actor(person)).isEmpty());
    }

    @Test
    void it_is_told_once() {
        assertThat(bean(PilotChapter.class).isLoaded()).isTrue();
        bean(PilotChapter.class).load();
        assertThat(count("select count(*) from access.person where email like '%.pilot.example'"))
                .isEqualTo(190);
    }

    /** As the carers of all its homes would count. */
    private int count(String sql) {
        Actor carers = new Actor(
                PersonId.next(),
                "Everybody",
                bean(PilotHomes.class).all().stream().map(PilotHome::carer).toList());
        return Acting.as(
                carers,
                () -> new TransactionTemplate(bean(PlatformTransactionManager.class))
                        .execute(status -> bean(JdbcClient.class)
                                .sql(sql)
                                .query(Integer.class)
                                .single()));
    }
}
