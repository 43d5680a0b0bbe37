package org.homeward.access.signin;

import java.time.Instant;
import org.springframework.security.core.AuthenticationException;

/** Too many wrong tries: the moment of the next one. */
class MustWait extends AuthenticationException {
    private final Instant until;

    MustWait(Instant until) {
        super("too many wrong tries");
        this.until = until;
    }

    Instant until() {
        return until;
    }
}
