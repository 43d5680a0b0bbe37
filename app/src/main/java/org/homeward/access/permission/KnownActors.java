package org.homeward.access.permission;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.MembershipChanged;
import org.homeward.access.People;
import org.homeward.kernel.Actor;
import org.homeward.kernel.PersonId;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Who is signed in, with today's roles; remembered for two seconds, forgotten when a role changes. */
@Component
public class KnownActors {
    private final LoadingCache<PersonId, Optional<Actor>> known;

    KnownActors(People people) {
        this.known = Caffeine.newBuilder()
                .maximumSize(10_000)
                .expireAfterWrite(Duration.ofSeconds(2))
                .build(people::actor);
    }

    Optional<Actor> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            return Optional.empty();
        }
        Optional<Actor> actor = person(authentication.getName()).flatMap(known::get);
        return authentication.getDetails() instanceof AtTablet tablet
                ? actor.flatMap(known -> known.byPinAt(tablet.home()))
                : actor;
    }

    @EventListener
    void on(MembershipChanged change) {
        known.invalidate(change.person());
    }

    private static Optional<PersonId> person(String name) {
        try {
            return Optional.of(new PersonId(UUID.fromString(name)));
        } catch (IllegalArgumentException notAPerson) {
            return Optional.empty();
        }
    }
}
