package org.homeward.access.signin.token;

import java.util.List;
import java.util.Objects;
import org.homeward.ui.SecurityHeaders;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.web.SecurityFilterChain;

/** Where programs get their token: client credentials, and nothing else of OAuth. */
@Configuration(proxyBeanMethods = false)
class TokenChain {
    /** For whom a token is meant; the API takes no other. */
    static final String AUDIENCE = "homeward-api";

    @Bean
    @Order(1)
    SecurityFilterChain tokens(HttpSecurity http, ApiClients clients) {
        return http.securityMatcher("/oauth2/token", "/oauth2/jwks", "/.well-known/oauth-authorization-server")
                .with(
                        new OAuth2AuthorizationServerConfigurer(),
                        server -> server.registeredClientRepository(clients).authorizationService(new NoTokensKept()))
                .authorizeHttpRequests(routes -> routes.anyRequest().authenticated())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::on)
                .build();
    }

    @Bean
    AuthorizationServerSettings authorizationServerSettings(@Value("${homeward.url}") String url) {
        return AuthorizationServerSettings.builder()
                .issuer(url.replaceFirst("/+$", ""))
                .build();
    }

    /** The subject is the program's account, so that rights and audit work as for a person. */
    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> tokenOfTheAccount() {
        return token -> {
            if (OAuth2TokenType.ACCESS_TOKEN.equals(token.getTokenType())) {
                String person = token.getRegisteredClient().getClientSettings().getSetting(ApiClients.PERSON);
                token.getJwsHeader().algorithm(SignatureAlgorithm.ES256);
                token.getClaims().subject(Objects.requireNonNull(person)).audience(List.of(AUDIENCE));
            }
        };
    }
}
