package org.homeward.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.homeward.access.Deed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.stereotype.Component;

/** Writes down that somebody signed out. */
@Component
class SignOut implements LogoutHandler {
    private final SignInRecord record;

    SignOut(SignInRecord record) {
        this.record = record;
    }

    @Override
    public void logout(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        if (authentication != null) {
            record.write(SignedInAs.id(authentication), Deed.SIGNED_OUT, "");
        }
    }
}
