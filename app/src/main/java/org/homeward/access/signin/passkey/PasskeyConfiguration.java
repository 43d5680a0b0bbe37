package org.homeward.access.signin.passkey;

import java.net.URI;
import java.util.Objects;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

@Configuration(proxyBeanMethods = false)
class PasskeyConfiguration {
    /** A passkey stands for two factors only because the device asks for a finger, a face or a PIN: always required. */
    @Bean
    WebAuthnRelyingPartyOperations passkeyOperations(
            PasskeyOwners owners, PasskeyRecords records, @Value("${homeward.url}") URI url) {
        PublicKeyCredentialRpEntity homeward = PublicKeyCredentialRpEntity.builder()
                .id(Objects.requireNonNull(
                        url.getHost(), "homeward.url needs a host, as in https://homeward.example.org"))
                .name("Homeward")
                .build();
        Webauthn4JRelyingPartyOperations operations =
                new Webauthn4JRelyingPartyOperations(owners, records, homeward, Set.of(origin(url)));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        return operations;
    }

    private static String origin(URI url) {
        return url.toString().replaceFirst("/+$", "");
    }
}
