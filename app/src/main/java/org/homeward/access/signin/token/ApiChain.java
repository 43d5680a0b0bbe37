package org.homeward.access.signin.token;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.homeward.access.permission.ActingFilter;
import org.homeward.access.permission.KnownActors;
import org.homeward.ui.ApiRefusal;
import org.homeward.ui.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/** The door of the API: a bearer token, no cookie, no session. */
@Configuration(proxyBeanMethods = false)
class ApiChain {
    private static final int MOST_BYTES = 64 << 10;

    @Bean
    @Order(2)
    SecurityFilterChain api(HttpSecurity http, CheckedTokens tokens, KnownActors actors) {
        return http.securityMatcher("/api/*", "/api/*/**")
                .authorizeHttpRequests(routes -> routes.requestMatchers("/api/v1/openapi.json", "/api/v1/outbox")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .oauth2ResourceServer(api -> api.jwt(jwt -> jwt.decoder(tokens))
                        .authenticationEntryPoint(ApiProblem::noToken)
                        .accessDeniedHandler(ApiProblem::denied))
                .exceptionHandling(refusals ->
                        refusals.authenticationEntryPoint(ApiProblem::noToken).accessDeniedHandler(ApiProblem::denied))
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(AbstractHttpConfigurer::disable)
                .csrf(AbstractHttpConfigurer::disable)
                .headers(SecurityHeaders::on)
                .addFilterBefore(ApiChain::small, BearerTokenAuthenticationFilter.class)
                .addFilterAfter(new ActingFilter(actors), AuthorizationFilter.class)
                .build();
    }

    /** A body is at most one set or one question: more is refused before anything reads it. */
    private static void small(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        boolean isOpenEnded = asked.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        if (isOpenEnded || request.getContentLengthLong() > MOST_BYTES) {
            ApiRefusal refusal = isOpenEnded ? ApiRefusal.LENGTH_NEEDED : ApiRefusal.TOO_LARGE;
            refusal.write((HttpServletResponse) response, refusal.advice());
        } else {
            chain.doFilter(request, response);
        }
    }
}
