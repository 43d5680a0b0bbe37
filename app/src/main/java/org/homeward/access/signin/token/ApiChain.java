package org.homeward.access.signin.token;

import org.homeward.access.permission.ActingFilter;
import org.homeward.access.permission.KnownActors;
import org.homeward.ui.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** The door of the API: a bearer token, no cookie, no session. */
@Configuration(proxyBeanMethods = false)
class ApiChain {
    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, CheckedTokens tokens, KnownActors actors) {
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(routes -> routes.anyRequest().authenticated())
                .oauth2ResourceServer(api -> api.jwt(jwt -> jwt.decoder(tokens))
                        .authenticationEntryPoint(ApiProblem::noToken)
                        .accessDeniedHandler(ApiProblem::denied))
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(ApiProblem::noToken).accessDeniedHandler(ApiProblem::denied))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::on)
                .addFilterAfter(new ActingFilter(actors), AuthorizationFilter.class)
                .build();
    }
}
