package org.homeward.access.signin.provider;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Component;

/** Which acr or amr values we believe to mean two factors: {@code homeward.provider-second-factor=mfa,AAL2_OR_AAL3_ANY}. */
@Component
class SecondFactorClaims {
    private final List<String> believed;

    SecondFactorClaims(@Value("${homeward.provider-second-factor:}") String configured) {
        this.believed = Arrays.stream(configured.split(",", -1))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }

    boolean tellOfSecondFactor(ClaimAccessor token) {
        return isBelieved(token.getClaimAsString("acr"))
                || methods(token).stream().anyMatch(this::isBelieved);
    }

    private static List<String> methods(ClaimAccessor token) {
        List<String> methods = token.hasClaim("amr") ? token.getClaimAsStringList("amr") : null;
        return methods == null ? List.of() : methods;
    }

    private boolean isBelieved(@Nullable String value) {
        return value != null && believed.contains(value);
    }
}
