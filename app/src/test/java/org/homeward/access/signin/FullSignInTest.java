package org.homeward.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

class FullSignInTest {
    private final Instant now = Instant.now();

    @ParameterizedTest
    @CsvSource({
        "FACTOR_WEBAUTHN, true, true",
        "FACTOR_PASSWORD FACTOR_TIME_CODE, true, true",
        "FACTOR_PASSWORD FACTOR_RECOVERY_CODE, true, true",
        "FACTOR_AUTHORIZATION_CODE FACTOR_TIME_CODE, true, true",
        "FACTOR_AUTHORIZATION_CODE FACTOR_PROVIDERS_SECOND, true, true",
        "FACTOR_PASSWORD, false, true",
        "FACTOR_AUTHORIZATION_CODE, false, true",
        "FACTOR_TIME_CODE, false, false",
        "FACTOR_TIME_CODE FACTOR_RECOVERY_CODE, false, false",
        "FACTOR_PASSWORD FACTOR_PROVIDERS_SECOND, false, true",
        "FACTOR_ENDED_PASSWORD FACTOR_TIME_CODE, false, true",
        "FACTOR_ENDED_PASSWORD FACTOR_RECOVERY_CODE, false, true",
        "FACTOR_ENDED_PASSWORD, false, true",
        "FACTOR_BEARER, false, false"
    })
    void two_factors_or_a_passkey_are_needed(String factors, boolean full, boolean begun) {
        assertThat(granted(FullSignIn.needed(), factors, now)).isEqualTo(full);
        assertThat(granted(FullSignIn.begun(), factors, now)).isEqualTo(begun);
    }

    @ParameterizedTest
    @CsvSource({
        "FACTOR_PIN FACTOR_TABLET, true",
        "FACTOR_PIN, false",
        "FACTOR_TABLET, false",
        "FACTOR_PASSWORD FACTOR_PIN, false",
        "FACTOR_PASSWORD FACTOR_TABLET, false",
        "FACTOR_PASSWORD FACTOR_TIME_CODE, true"
    })
    void a_pin_is_enough_together_with_its_tablet_and_is_never_a_full_sign_in(String factors, boolean in) {
        assertThat(granted(FullSignIn.orByPin(), factors, now)).isEqualTo(in);
        assertThat(granted(FullSignIn.needed(), factors, now)).isEqualTo(in && !factors.contains("PIN"));
        assertThat(granted(FullSignIn.begun(), "FACTOR_PIN FACTOR_TABLET", now)).isFalse();
    }

    @Test
    void a_sign_in_lasts_twelve_hours_however_busy_it_is() {
        String both = "FACTOR_PASSWORD FACTOR_TIME_CODE";

        assertThat(granted(
                        FullSignIn.needed(), both, now.minus(FullSignIn.LASTS).plusSeconds(60)))
                .isTrue();
        assertThat(granted(
                        FullSignIn.needed(), both, now.minus(FullSignIn.LASTS).minusSeconds(60)))
                .isFalse();
        assertThat(FullSignIn.LASTS).isEqualTo(Duration.ofHours(12));
    }

    private static boolean granted(AuthorizationManager<Object> manager, String factors, Instant given) {
        List<GrantedAuthority> authorities = Arrays.stream(factors.split(" ", -1))
                .<GrantedAuthority>map(factor -> FactorGrantedAuthority.withAuthority(factor)
                        .issuedAt(given)
                        .build())
                .toList();
        AuthorizationResult result = manager.authorize(
                () -> UsernamePasswordAuthenticationToken.authenticated("somebody", null, authorities), new Object());
        return result != null && result.isGranted();
    }
}
