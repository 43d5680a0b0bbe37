package org.homeward.access.signin.passkey;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.homeward.access.signin.factor.RecoveryCodes;
import org.homeward.access.tablet.TabletDoor;
import org.homeward.kernel.PersonId;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.HttpMessageConverterAuthenticationSuccessHandler;
import org.springframework.security.web.savedrequest.NullRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/**
 * Where a passkey leads: to the page that was wanted, but somebody who was never given recovery codes is offered them
 * first. Not when the passkey is made: a password alone must not be enough to get codes.
 */
@Component
class CodesFirst implements AuthenticationSuccessHandler {
    private final RecoveryCodes codes;
    private final RequestCache wanted;
    private final TabletDoor tablets;
    private final HttpMessageConverterAuthenticationSuccessHandler toWhatWasWanted =
            new HttpMessageConverterAuthenticationSuccessHandler();
    private final HttpMessageConverterAuthenticationSuccessHandler toTheCodes =
            new HttpMessageConverterAuthenticationSuccessHandler();

    CodesFirst(RecoveryCodes codes, RequestCache wanted, TabletDoor tablets) {
        this.codes = codes;
        this.wanted = wanted;
        this.tablets = tablets;
        toTheCodes.setRequestCache(new TheCodes());
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        PersonId person = PersonId.of(authentication.getName());
        if (!tablets.mayGoBack(person, request)) {
            wanted.removeRequest(request, response);
        }
        boolean has = codes.exist(person);
        (has ? toWhatWasWanted : toTheCodes).onAuthenticationSuccess(request, response, authentication);
    }

    private static final class TheCodes extends NullRequestCache {
        @Override
        public SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
            return new SimpleSavedRequest("/account/recovery-codes");
        }
    }
}
