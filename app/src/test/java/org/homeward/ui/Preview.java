package org.homeward.ui;

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

    static final List<String> COMPRESSED =
            List.of("text/html", "text/css", "text/javascript", "application/json", "image/svg+xml");
}
