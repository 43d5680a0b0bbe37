package org.homeward.assessments.skin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.homeward.access.Audit;
import org.homeward.assessments.Visit;
import org.homeward.assessments.Whose;
import org.homeward.clinical.skin.InfectionSign;
import org.homeward.clinical.skin.SkinDamage;
import org.homeward.clinical.skin.WoundSize;
import org.homeward.kernel.Ids;
import org.homeward.kernel.London;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Made-up wounds: a heel that heals and a shin that looks infected. */
@Component
public class DemoWounds {
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    DemoWounds(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** A pressure ulcer of the heel that was found ten days ago and is smaller now. */
    public void heel(Whose whose) {
        UUID wound = Ids.next();
        Seen first = new Seen(Duration.ofDays(10), SkinDamage.PRESSURE_2, new WoundSize(22, 15), Set.of());
        at(first.ago())
                .save(
                        whose,
                        new NewWound(
                                wound,
                                new Where(BodyPlace.HEEL, Side.RIGHT),
                                "heel on the footrest of the wheelchair",
                                look(first)),
                        Visit.hand(whose.home()));
        Seen second = new Seen(Duration.ofDays(3), SkinDamage.PRESSURE_2, new WoundSize(16, 11), Set.of());
        at(second.ago()).look(whose, wound, look(second), Visit.hand(whose.home()));
    }

    /** A skin tear of the shin, found yesterday, with signs of infection. */
    public void shin(Whose whose) {
        Seen seen = new Seen(
                Duration.ofHours(20),
                SkinDamage.SKIN_TEAR,
                new WoundSize(31, 12),
                Set.of(InfectionSign.REDNESS, InfectionSign.HEAT));
        at(seen.ago())
                .save(
                        whose,
                        new NewWound(
                                Ids.next(), new Where(BodyPlace.SHIN, Side.LEFT), "bumped the bed rail", look(seen)),
                        Visit.hand(whose.home()));
    }

    private record Seen(Duration ago, SkinDamage damage, WoundSize size, Set<InfectionSign> signs) {}

    private Wounds at(Duration ago) {
        return new Wounds(jdbc, audit, Clock.fixed(clock.instant().minus(ago), ZoneOffset.UTC));
    }

    private NewLook look(Seen seen) {
        Instant at = clock.instant().minus(seen.ago());
        return new NewLook(
                Ids.next(),
                at,
                seen.damage(),
                seen.size(),
                null,
                seen.signs(),
                3,
                new WoundCare(
                        "foam, changed", 2, "air mattress", null, London.day(at).plusDays(4)),
                new WoundPhoto(MadeUpPhoto.of(seen.size()), Consent.AGREED));
    }
}
