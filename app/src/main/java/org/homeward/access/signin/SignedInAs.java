package org.homeward.access.signin;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.homeward.kernel.PersonId;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

/** What a session remembers of a sign-in: the person's id and the factors, and nothing that could go out of date. */
public final class SignedInAs {
    /** The provider says that it asked for a second factor, and the configuration says that we believe it. */
    public static final String PROVIDERS_SECOND = Factor.PROVIDERS_SECOND;

    private SignedInAs() {}

    /** The person by the six digits: nothing by itself, and enough for a shift on an approved tablet. */
    public static Authentication byPin(PersonId person) {
        return person(person, Factor.PIN);
    }

    /** For this request: the tablet is approved, and what hangs on it is in the details. */
    public static Authentication onTablet(Authentication byPin, Object details) {
        UsernamePasswordAuthenticationToken here = token(
                byPin.getName(),
                Stream.concat(byPin.getAuthorities().stream(), Stream.of(now(Factor.TABLET)))
                        .toList());
        here.setDetails(details);
        return here;
    }

    /** The person, having proved this much just now. */
    public static Authentication person(PersonId person, String... factors) {
        return token(
                person.toString(),
                Arrays.stream(factors).<GrantedAuthority>map(SignedInAs::now).toList());
    }

    static Authentication with(Authentication before, String factor) {
        return token(
                before.getName(),
                Stream.concat(before.getAuthorities().stream(), Stream.of(now(factor)))
                        .toList());
    }

    public static PersonId id(Authentication authentication) {
        return PersonId.of(authentication.getName());
    }

    private static FactorGrantedAuthority now(String factor) {
        return FactorGrantedAuthority.withAuthority(factor).build();
    }

    private static UsernamePasswordAuthenticationToken token(
            String person, Collection<? extends GrantedAuthority> factors) {
        return UsernamePasswordAuthenticationToken.authenticated(person, null, List.copyOf(factors));
    }
}
