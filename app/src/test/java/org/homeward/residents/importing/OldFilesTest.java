package org.homeward.residents.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.homeward.kernel.Actor;
import org.homeward.residents.OwnHomeTest;
import org.junit.jupiter.api.Test;

class OldFilesTest extends OwnHomeTest {
    @Test
    void a_file_that_nobody_applies_is_thrown_away_after_a_day_and_one_that_was_applied_never() throws IOException {
        Actor manager = managerOfANewHome();
        applied(manager, HEADINGS + ADA);
        run(manager, home(manager), HEADINGS + OKAFOR.replace("male", "lord"));
        run(manager, home(manager), HEADINGS + OKAFOR.replace("male", "duke"));
        aged(manager, "content like '%lord%'");
        aged(manager, "applied_at is not null");
        bean(ImportRecords.class).forgetOld();
        assertThat(kept(manager)).containsExactlyInAnyOrder("applied", "duke");
    }

    @Test
    void nobody_throws_away_what_another_home_has_not_applied_yet() throws IOException {
        Actor manager = managerOfANewHome();
        Actor other = managerOfANewHome();
        run(manager, home(manager), HEADINGS + OKAFOR.replace("male", "duke"));
        inTransaction(other, jdbc -> jdbc.sql("delete from residents.import").update());
        assertThat(kept(manager)).containsExactly("duke");
    }

    private void aged(Actor manager, String which) {
        inTransaction(
                manager,
                jdbc -> jdbc.sql("update residents.import set at = now() - interval '25 hours' where home_id = ? and "
                                + which)
                        .param(home(manager).value())
                        .update());
    }

    private List<String> kept(Actor manager) {
        return inTransaction(
                manager,
                jdbc -> jdbc.sql("""
                        select coalesce(substring(content from '(lord|duke)'), 'applied') from residents.import where home_id = ?
                        """)
                        .param(home(manager).value())
                        .query((row, number) -> row.getString(1))
                        .list());
    }
}
