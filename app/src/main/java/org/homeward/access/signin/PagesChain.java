package org.homeward.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.homeward.access.permission.KnownActors;
import org.homeward.access.permission.UploadLimit;
import org.homeward.access.signin.passkey.PasskeyDoor;
import org.homeward.access.signin.provider.ProviderDoor;
import org.homeward.access.tablet.TabletDoor;
import org.homeward.ui.SecurityHeaders;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.config.annotation.web.configurers.FormLoginConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.ForwardAuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.savedrequest.RequestCache;

/** The door of the pages: a cookie, two steps or a PIN on a known tablet, and a person. */
@Configuration(proxyBeanMethods = false)
class PagesChain {
    private static final String[] OPEN = {
        "/api",
        "/assets/**",
        "/emergency",
        "/error",
        "/offline-round",
        "/offline-worker.js",
        "/actuator/health/**",
        "/sign-in",
        "/sign-in/refused",
        "/sign-in/tablet",
        "/sign-in/tablet/*",
        "/invitations/*",
        "/survey/*"
    };

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            KnownActors actors,
            SignOut signOut,
            FirstSetUp firstSetUp,
            RequestCache wanted,
            AccessDeniedHandler denied,
            PasskeyDoor passkeys,
            ProviderDoor providers,
            UploadLimit uploads,
            TabletDoor tablets) {
        http.authorizeHttpRequests(routes -> routes(routes, firstSetUp))
                .headers(SecurityHeaders::on)
                .requestCache(cache -> cache.requestCache(wanted))
                .formLogin(PagesChain::form)
                .csrf(forms -> forms.ignoringRequestMatchers(TabletDoor.LOCK))
                .logout(out -> out.logoutUrl("/sign-out")
                        .addLogoutHandler(signOut)
                        .addLogoutHandler(tablets.endOfDay())
                        .logoutSuccessUrl("/sign-in?out"))
                .exceptionHandling(refusals -> refusals.accessDeniedHandler(new MissingFactor(denied, wanted)))
                .addFilterAfter(tablets.filter(), HeaderWriterFilter.class)
                .addFilterBefore(
                        (request, response, chain) ->
                                uploads.filter((HttpServletRequest) request, (HttpServletResponse) response, chain),
                        CsrfFilter.class)
                .addFilterAfter(new FullyActing(actors), AuthorizationFilter.class);
        passkeys.open(http);
        providers.open(http);
        return http.build();
    }

    private static void routes(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry routes,
            FirstSetUp firstSetUp) {
        routes.requestMatchers(OPEN)
                .permitAll()
                .requestMatchers("/webauthn/**")
                .access(firstSetUp)
                .requestMatchers("/sign-in/**")
                .access(FullSignIn.begun())
                .anyRequest()
                .access(FullSignIn.orByPin());
    }

    private static void form(FormLoginConfigurer<HttpSecurity> form) {
        form.loginPage("/sign-in")
                .successHandler(new SimpleUrlAuthenticationSuccessHandler("/sign-in/code"))
                .failureHandler(new ForwardAuthenticationFailureHandler("/sign-in/refused"));
    }
}
