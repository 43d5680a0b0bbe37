package org.homeward.access.tablet;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import org.homeward.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Which tablet a request comes from and whose day it is there; remembered for two seconds, as roles are. */
@Component
class KnownTablets {
    private static final Duration REMEMBERED = Duration.ofSeconds(2);
    private static final int MOST = 10_000;

    private final LoadingCache<String, Optional<Tablet>> known;
    private final LoadingCache<Day, Boolean> days;

    KnownTablets(Tablets tablets, TabletDays days) {
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(REMEMBERED)
                .build(hash -> tablets.by(HexFormat.of().parseHex(hash)));
        this.days = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(REMEMBERED)
                .build(day -> days.stands(day.tablet(), day.person()));
    }

    private record Day(Tablet tablet, PersonId person) {}

    /** The device of this request in whatever state; empty when it is none that anybody asked for. */
    Optional<Tablet> of(HttpServletRequest request) {
        return TabletCookie.in(request)
                .flatMap(secret -> known.get(HexFormat.of().formatHex(secret.hash())));
    }

    Optional<Tablet> approved(HttpServletRequest request) {
        return of(request).filter(Tablet::isApproved);
    }

    boolean isDayOf(PersonId person, Tablet tablet) {
        return days.get(new Day(tablet, person));
    }

    /** Something was decided, begun or ended on this node: it counts at once. */
    void forget() {
        known.invalidateAll();
        days.invalidateAll();
    }
}
