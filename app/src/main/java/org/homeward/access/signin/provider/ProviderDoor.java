package org.homeward.access.signin.provider;

import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Adds signing in at OpenID providers to the door of the pages, if any is configured. */
@Component
public class ProviderDoor {
    private static final String START = "/oauth2/authorization/";

    private final ObjectProvider<ClientRegistrationRepository> configured;
    private final ProviderSignIn signIn;

    ProviderDoor(ObjectProvider<ClientRegistrationRepository> configured, ProviderSignIn signIn) {
        this.configured = configured;
        this.signIn = signIn;
    }

    public void open(HttpSecurity http) {
        if (configured.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage("/sign-in")
                    .authorizedClientRepository(new NoClientKept())
                    .successHandler(signIn)
                    .failureHandler(new SimpleUrlAuthenticationFailureHandler("/sign-in?stranger")));
        }
    }

    /** The buttons of the sign-in page; none when no provider is configured. */
    public List<ProviderLink> links() {
        return configured.getIfAvailable() instanceof Iterable<?> registrations
                ? StreamSupport.stream(registrations.spliterator(), false)
                        .map(ClientRegistration.class::cast)
                        .map(one -> new ProviderLink(one.getClientName(), START + one.getRegistrationId()))
                        .toList()
                : List.of();
    }
}
