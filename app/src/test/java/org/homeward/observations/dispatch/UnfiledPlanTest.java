package org.homeward.observations.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.homeward.access.Audit;
import org.homeward.access.Deed;
import org.homeward.access.Entry;
import org.junit.jupiter.api.Test;

/** Thousands of sets may wait for a practice: its page looks up as many as it shows, and asks once whom the practice reaches. */
class UnfiledPlanTest extends ElmSurgery {
    private static final int WAITING = 3 * UnfiledSets.ON_A_PAGE;
    private static final Pattern LOOPS = Pattern.compile("loops=(\\d+)");

    @Test
    void a_page_looks_up_its_own_sets_and_no_others() {
        manySets();
        List<String> plan = plan();

        assertThat(plan).anySatisfy(step -> assertThat(step).contains("unfiled"));
        assertThat(plan)
                .filteredOn(step -> step.contains(" on observation_set s "))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(loops(step)).isEqualTo(UnfiledSets.ON_A_PAGE));
        assertThat(plan)
                .filteredOn(step -> step.contains("Function Scan on residents_of_practice"))
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step).containsPattern("loops=1\\)|never executed"));
    }

    @Test
    void the_tile_says_how_many_wait_up_to_a_number_that_says_enough() {
        manySets();
        assertThat(unfiled()).hasSize(UnfiledSets.ON_A_PAGE);
        assertThat(org.homeward.kernel.Acting.as(
                        nurse(elm), () -> bean(UnfiledSets.class).count(elm.home())))
                .isEqualTo(UnfiledSets.MOST);
    }

    private void manySets() {
        as(
                nurse(elm),
                jdbc -> jdbc.sql("""
                        insert into observations.observation_set (home_id, id, resident_id, taken_at, recorded_at, recorded_by, recorder,
                                                                  scale, points, at_least, status, source)
                        select ?, gen_random_uuid(), ?, now(), now(), ?, 'Joan Miller', 1, '{0,0,0,0,0,0,0}', 0, 'E', 'typed'
                          from generate_series(1, ?)
                        """)
                        .param(elm.id())
                        .param(alder.id().value())
                        .param(elm.id())
                        .param(WAITING)
                        .update());
    }

    /** As PostgreSQL goes about it where tables are large: by their indexes. */
    private List<String> plan() {
        Entry look = Entry.at(practice.id(), Deed.LOOKED_AT_UNFILED);
        return as(gp(), jdbc -> {
            jdbc.sql(
                            "select set_config(name, 'off', true) from unnest(array['enable_seqscan', 'enable_hashjoin', 'enable_mergejoin']) name")
                    .query((row, number) -> number)
                    .list();
            return jdbc.sql("explain (analyze, timing off, costs off) " + UnfiledSets.listed("r.practice_id = ?"))
                    .params(Audit.parameters(look))
                    .param(practice.id())
                    .query((row, number) -> String.valueOf(row.getString(1)))
                    .list();
        });
    }

    private static int loops(String step) {
        var found = LOOPS.matcher(step);
        assertThat(found.find()).as(step).isTrue();
        return Integer.parseInt(found.group(1));
    }
}
