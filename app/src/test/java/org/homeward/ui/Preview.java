package org.homeward.ui;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.web.header.HeaderWriterFilter;

/** The pages of this room alone, without a database or a sign-in: for eyes and for the browser test. */
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    ErrorMvcAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class
})
@ComponentScan
class Preview {
    public static void main(String[] arguments) {
        start(8099);
    }

    static ConfigurableApplicationContext start(int port) {
        return new SpringApplicationBuilder(Preview.class)
                .properties(
                        "server.port=" + port,
                        "server.compression.enabled=true",
                        "server.compression.mime-types=" + String.join(",", COMPRESSED),
                        "spring.main.banner-mode=off")
                .run();
    }

    @Bean
    HeaderWriterFilter headers() {
        return new HeaderWriterFilter(List.of(new SecurityHeaders()));
    }

    @Bean
    Filter somebodySignedIn() {
        SignedIn ada = new SignedIn("Ada Obi", "Beechwood House, Willow tablet");
        List<NavigationItem> places = List.of(
                NavigationItem.to("Board", "/components"),
                NavigationItem.to("Residents", "/residents"),
                NavigationItem.to("Hand-over", "/hand-over"));
        return (request, response, chain) -> {
            if (request instanceof HttpServletRequest http && http.getParameter("signed-in") != null) {
                Frame.signedIn(ada, places).hold(http);
            }
            chain.doFilter(request, response);
        };
    }

    /** Where every problem can be looked at. */
    @Bean
    Filter failures() {
        return (request, response, chain) -> {
            switch (((HttpServletRequest) request).getRequestURI()) {
                case "/a-bug" -> throw new IllegalStateException("a bug");
                case "/a-lost-database" -> ((HttpServletResponse) response).sendError(503);
                case "/an-expired-page" -> ((HttpServletResponse) response).sendError(403);
                case "/saved-by-somebody-else" -> ((HttpServletResponse) response).sendError(409);
                case "/a-file-too-large" -> ((HttpServletResponse) response).sendError(413);
                case "/too-often" -> ((HttpServletResponse) response).sendError(429);
                default -> chain.doFilter(request, response);
            }
        };
    }

    static final List<String> COMPRESSED =
            List.of("text/html", "text/css", "text/javascript", "application/json", "image/svg+xml");
}
