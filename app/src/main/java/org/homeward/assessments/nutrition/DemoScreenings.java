package org.homeward.assessments.nutrition;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.homeward.access.Audit;
import org.homeward.assessments.Visit;
import org.homeward.assessments.Whose;
import org.homeward.clinical.nutrition.Height;
import org.homeward.clinical.nutrition.Risk;
import org.homeward.clinical.nutrition.WeighIn;
import org.homeward.clinical.signs.Weight;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.homeward.residents.Resident;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Made-up screenings of the demo's home: most of this month, some older, one of somebody who cannot be weighed. */
@Component
public class DemoScreenings {
    private static final int LEAST_WEIGHT = 480;
    private static final int LEAST_HEIGHT = 152;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    DemoScreenings(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Screens all of them but every seventh, each on another day. */
    public void load(HomeId home, List<Resident> residents) {
        for (int place = 0; place < residents.size(); place++) {
            if (place % 7 != 6) {
                screen(home, residents.get(place), place);
            }
        }
    }

    private void screen(HomeId home, Resident resident, int place) {
        Instant at = clock.instant().minus(Duration.ofDays(2 + place * 13L % 36));
        Screenings then = new Screenings(jdbc, audit, Clock.fixed(at, ZoneOffset.UTC));
        then.save(
                new Whose(home, resident.id()),
                new Screenings.New(Ids.next(), at, found(place, at), Set.of()),
                Visit.hand(home));
    }

    private static Screened found(int place, Instant at) {
        if (place == 4) {
            return new Screened.Guessed(
                    new Impression(Risk.MEDIUM, "cannot be hoisted today; clothes are looser than in summer", 231),
                    false);
        }
        int weight = LEAST_WEIGHT + place * 37 % 260;
        int before = weight + (place % 9 == 5 ? weight / 12 : place % 3 * 4);
        Measures measures = new Measures(
                new Weight(weight),
                WeightSource.MEASURED,
                new Height(LEAST_HEIGHT + place * 5 % 24),
                place % 4 == 0 ? HeightSource.ULNA : HeightSource.MEASURED,
                new WeighIn(London.day(at).minusMonths(4), new Weight(before)));
        return new Screened.Scored(measures, false);
    }
}
