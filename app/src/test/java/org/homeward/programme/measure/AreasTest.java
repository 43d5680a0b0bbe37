package org.homeward.programme.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.homeward.kernel.Ids;
import org.homeward.observations.LodgeTest;
import org.junit.jupiter.api.Test;

/** Two ICBs become one: last year is counted within the border of last year, or within the border of today. */
class AreasTest extends LodgeTest {
    private static final String SINCE = "2026-04-01";
    private static final LocalDate MERGED = LocalDate.parse(SINCE);
    private static final LocalDate BEFORE = LocalDate.of(2026, 3, 31);

    @Test
    void a_merger_moves_no_home_into_last_years_report() {
        Place west = organisation("icb", "West before the merger");
        Place east = organisation("icb", "East before the merger");
        Place both = organisation("icb", "Both since the merger");
        Place mill = home("Mill House");
        Place quay = home("Quay House");
        link(mill, west, "commissioned-by", "2022-07-01", SINCE);
        link(quay, east, "commissioned-by", "2022-07-01", SINCE);
        link(mill, both, "commissioned-by", SINCE, "");
        link(quay, both, "commissioned-by", SINCE, "");
        link(west, both, "succeeded-by", SINCE, "");
        link(east, both, "succeeded-by", SINCE, "");
        owner().sql("update directory.organisation set opened_on = ? where id = ?")
                .params(MERGED, both.id())
                .update();
        owner().sql(
                        "update directory.organisation set closed_on = ?, closed_because = 'source-says-closed' where id in (?, ?)")
                .params(MERGED, west.id(), east.id())
                .update();
        Areas areas = bean(Areas.class);
        LocalDate today = LocalDate.of(2026, 11, 27);

        assertThat(areas.of(west.id(), Border.AS_IT_WAS, today).homes(BEFORE)).containsExactly(mill.id());
        assertThat(areas.of(west.id(), Border.AS_IT_IS, today).homes(BEFORE))
                .containsExactlyInAnyOrder(mill.id(), quay.id());
        assertThat(areas.of(west.id(), Border.AS_IT_WAS, today).homes(MERGED))
                .as("what it went into")
                .containsExactlyInAnyOrder(mill.id(), quay.id());
        assertThat(areas.of(both.id(), Border.AS_IT_WAS, today).homes(BEFORE))
                .as("what it came from")
                .containsExactlyInAnyOrder(mill.id(), quay.id());
    }

    private void link(Place from, Place to, String kind, String since, String until) {
        UUID id = Ids.next();
        owner().sql("""
                        insert into directory.link (id, from_organisation, to_organisation, kind, starts_on, ends_on, method)
                        values (?, ?, ?, ?, ?::date, nullif(?, '')::date, 'file')
                        """).params(id, from.id(), to.id(), kind, since, until).update();
    }
}
