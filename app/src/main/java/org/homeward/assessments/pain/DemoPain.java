package org.homeward.assessments.pain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import org.homeward.access.Audit;
import org.homeward.assessments.Visit;
import org.homeward.assessments.Whose;
import org.homeward.clinical.pain.AbbeyScore;
import org.homeward.clinical.pain.Degree;
import org.homeward.clinical.pain.Sign;
import org.homeward.kernel.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Somebody of the demo who was in pain this morning, was helped, and is to be looked at again. */
@Component
public class DemoPain {
    private static final Duration AGO = Duration.ofMinutes(50);

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    DemoPain(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    public void load(Whose whose) {
        Instant at = clock.instant().minus(AGO);
        Map<Sign, Degree> degrees = new EnumMap<>(Sign.class);
        for (Sign sign : Sign.values()) {
            degrees.put(sign, sign == Sign.PHYSICAL_CHANGE ? Degree.ABSENT : Degree.MODERATE);
        }
        new PainLooks(jdbc, audit, Clock.fixed(at, ZoneOffset.UTC))
                .save(
                        whose,
                        new PainLooks.New(
                                Ids.next(),
                                at,
                                new AbbeyScore(degrees),
                                Course.ACUTE_ON_CHRONIC,
                                "gave paracetamol as prescribed, turned her onto her left side"),
                        Visit.hand(whose.home()));
    }
}
