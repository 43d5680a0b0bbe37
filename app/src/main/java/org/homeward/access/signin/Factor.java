package org.homeward.access.signin;

import org.springframework.security.core.authority.FactorGrantedAuthority;

/** How somebody has proved who they are so far, as Spring Security names it. */
final class Factor {
    static final String PASSWORD = FactorGrantedAuthority.PASSWORD_AUTHORITY;
    /** The right password, but it is older than a password may be: it opens only the page for a new one. */
    static final String ENDED_PASSWORD = "FACTOR_ENDED_PASSWORD";

    static final String PASSKEY = FactorGrantedAuthority.WEBAUTHN_AUTHORITY;
    static final String PROVIDER = FactorGrantedAuthority.AUTHORIZATION_CODE_AUTHORITY;
    static final String TIME_CODE = "FACTOR_TIME_CODE";
    static final String RECOVERY_CODE = "FACTOR_RECOVERY_CODE";
    /** The provider says that it asked for a second factor, and the configuration says that we believe it. */
    static final String PROVIDERS_SECOND = "FACTOR_PROVIDERS_SECOND";

    /** Six digits, good only together with the tablet below. */
    static final String PIN = "FACTOR_PIN";
    /** This request comes from an approved tablet on which the person has a day. Looked at each time, never kept. */
    static final String TABLET = "FACTOR_TABLET";

    private Factor() {}
}
