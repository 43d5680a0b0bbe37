package org.homeward.access.signin.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.ClaimAccessor;

class SecondFactorClaimsTest {
    private final SecondFactorClaims configured = new SecondFactorClaims("mfa, AAL2_OR_AAL3_ANY");

    @Test
    void a_configured_acr_or_amr_counts_as_the_second_factor() {
        assertThat(configured.tellOfSecondFactor(claims("amr", List.of("pwd", "mfa"))))
                .isTrue();
        assertThat(configured.tellOfSecondFactor(claims("acr", "AAL2_OR_AAL3_ANY")))
                .isTrue();
    }

    @Test
    void any_other_value_or_none_does_not() {
        assertThat(configured.tellOfSecondFactor(claims("amr", List.of("pwd")))).isFalse();
        assertThat(configured.tellOfSecondFactor(claims("acr", "AAL1_USERPASS")))
                .isFalse();
        assertThat(configured.tellOfSecondFactor(claims("sub", "ada"))).isFalse();
    }

    @Test
    void without_configuration_no_provider_is_believed() {
        assertThat(new SecondFactorClaims("").tellOfSecondFactor(claims("amr", List.of("mfa", ""))))
                .isFalse();
    }

    private static ClaimAccessor claims(String name, Object value) {
        Map<String, Object> claims = Map.of(name, value);
        return () -> claims;
    }
}
