package org.homeward.access.signin.provider;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.homeward.access.Deed;
import org.homeward.access.signin.Promotion;
import org.homeward.access.signin.SignInRecord;
import org.homeward.access.signin.SignedInAs;
import org.homeward.kernel.PersonId;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.stereotype.Component;

/** Somebody the provider knows: signed in if they are a person of Homeward too, shown out if they are not. */
@Component
class ProviderSignIn implements AuthenticationSuccessHandler {
    private final Identities identities;
    private final SecondFactorClaims claims;
    private final SignInRecord record;

    ProviderSignIn(Identities identities, SecondFactorClaims claims, SignInRecord record) {
        this.identities = identities;
        this.claims = claims;
        this.record = record;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        Optional<OidcUser> user =
                authentication.getPrincipal() instanceof OidcUser oidc ? Optional.of(oidc) : Optional.empty();
        Optional<PersonId> person = user.flatMap(identities::person);
        if (person.isEmpty()) {
            record.refused(Optional.empty(), "an account of a provider that nobody here has");
            new SecurityContextLogoutHandler().logout(request, response, authentication);
            response.sendRedirect("/sign-in?stranger");
            return;
        }
        Promotion.replace(proved(person.get(), user.orElseThrow()), request, response);
        response.sendRedirect("/sign-in/code");
    }

    private Authentication proved(PersonId person, OidcUser user) {
        boolean both = claims.tellOfSecondFactor(user.getIdToken());
        record.write(
                person,
                both ? Deed.SIGNED_IN : Deed.GAVE_PASSWORD,
                "at " + user.getIssuer() + (both ? ", with its second factor" : ", first of two steps"));
        return both
                ? SignedInAs.person(
                        person, FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY, SignedInAs.PROVIDERS_SECOND)
                : SignedInAs.person(person, FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY);
    }
}
