package org.homeward.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/** The token every form carries; asked for only when a form is written, because asking opens a session. */
public final class Csrf {
    private final Supplier<@Nullable CsrfToken> token;

    private Csrf(Supplier<@Nullable CsrfToken> token) {
        this.token = token;
    }

    static Csrf none() {
        return new Csrf(() -> null);
    }

    static Csrf of(HttpServletRequest request) {
        return new Csrf(() -> (CsrfToken) request.getAttribute(CsrfToken.class.getName()));
    }

    /** The token as the form sends it, or null where nothing checks for one. */
    public @Nullable CsrfToken token() {
        return token.get();
    }
}
