package org.homeward.programme.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.HomewardTest;
import org.homeward.dspt.WhatHangsOnIt;
import org.junit.jupiter.api.Test;

/** The cases of the demo's homes and practices: what the case studies say of the end of 2022 can be counted in their events. */
class DemoCasesTest extends HomewardTest {
    private static final LocalDate WRITTEN = LocalDate.of(2022, 12, 31);

    @Test
    void by_the_end_of_2022_82_homes_had_gone_live_and_8_more_by_the_next_summer() {
        assertThat(wentLive(WRITTEN)).isEqualTo(82);
        assertThat(wentLive(LocalDate.of(2023, 8, 31))).isEqualTo(90);
    }

    private long wentLive(LocalDate by) {
        return owner().sql("""
                        select count(distinct c.organisation_id) from programme.initiative_case c join programme.case_event e on e.case_id = c.id
                        where c.machine = 'PROXY_HOME' and e.to_state = 'LIVE' and e.happened_on between '2021-07-01' and ?
                        """).param(by).query(Long.class).single();
    }

    @Test
    void every_case_stands_where_its_last_event_came_to_and_no_event_is_of_a_day_to_come() {
        assertThat(owner().sql("""
                        select count(*) from programme.initiative_case c
                        join directory.organisation o on o.id = c.organisation_id
                        where (o.cqc_location_id > '1-999000013' or o.kind = 'gp-practice') and o.closed_on is null and not exists (select from programme.case_event e where e.case_id = c.id and e.position = c.moves
                            and e.to_state = c.state and e.happened_on = c.state_since and e.happened_on <= current_date)
                        """).query(Long.class).single()).isZero();
    }

    @Test
    void the_homes_that_the_sample_week_puts_at_risk_have_something_to_lose() {
        List<UUID> homes = owner().sql(
                        "select id from directory.organisation where ods_code in ('VLX03', 'VLX04', 'VLX05')")
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
        assertThat(bean(WhatHangsOnIt.class).hangingOn(homes))
                .hasSize(3)
                .allSatisfy((home, services) -> assertThat(services).contains("secure mail", "proxy ordering"));
    }

    @Test
    void a_way_leads_over_moves_that_follow_each_other() {
        assertThat(Way.to(Machines.state("PROXY_HOME", "LIVE")).moves())
                .extracting(Move::to)
                .containsExactly(
                        "INTERESTED", "PREREQS_OK", "AGREED", "STAFF_READY", "CONSENTED", "LINKED", "TRAINED", "LIVE");
        assertThat(Way.to(Machines.first("PROXY_HOME")).moves()).isEmpty();
    }
}
