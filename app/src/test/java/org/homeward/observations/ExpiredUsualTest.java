package org.homeward.observations;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.homeward.kernel.Actor;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** HZ-06: a usual score holds until the day of its review and makes no later score look smaller. */
class ExpiredUsualTest extends LodgeTest {
    private final LocalDate today = London.day(Instant.now());

    @Test
    void on_the_day_of_its_review_it_still_holds() {
        assertThat(usualOfASetTakenNow(today)).isEqualTo(3);
    }

    @Test
    void the_day_after_a_set_no_longer_knows_it() {
        assertThat(usualOfASetTakenNow(today.minusDays(1))).isNull();
    }

    private @Nullable Integer usualOfASetTakenNow(LocalDate reviewBy) {
        Place home = home("Elm Lodge");
        Person ada = resident(home, "Finch");
        Actor nurse = nurse(home);
        usual(nurse, ada, reviewBy);
        return saved(nurse, ada, Sittings.WELL).score().usual();
    }

    private void usual(Actor nurse, Person who, LocalDate reviewBy) {
        as(
                nurse,
                jdbc -> jdbc.sql("""
                        insert into observations.usual_score (home_id, id, resident_id, score, set_at, set_by, setter, review_by, reason)
                        values (?, ?, ?, 3, ?, ?, 'Joan Miller', ?, 'well')
                        """)
                        .param(who.home().value())
                        .param(Ids.next())
                        .param(who.id().value())
                        .param(Timestamp.from(Instant.now().minus(100, ChronoUnit.DAYS)))
                        .param(nurse.person().value())
                        .param(reviewBy)
                        .update());
    }
}
