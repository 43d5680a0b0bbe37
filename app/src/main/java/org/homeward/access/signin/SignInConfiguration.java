package org.homeward.access.signin;

import org.homeward.access.permission.ActingFilter;
import org.homeward.access.permission.KnownActors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

@Configuration(proxyBeanMethods = false)
class SignInConfiguration {
    /** Argon2id, 16 MiB, two passes (OWASP password storage, second choice). */
    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    @Bean
    SecurityFilterChain pages(HttpSecurity http, KnownActors actors) {
        return http.authorizeHttpRequests(routes -> routes.requestMatchers(
                                "/nhsuk/**", "/homeward/**", "/sign-in", "/error", "/emergency", "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/sign-in").permitAll())
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"))
                .addFilterAfter(new ActingFilter(actors), AuthorizationFilter.class)
                .build();
    }
}
