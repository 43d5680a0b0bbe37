package org.homeward.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What Tomcat cannot read as a request meets no filter of ours: it is refused in plain text, under the same headers. */
final class UnreadableRequest extends ErrorReportValve {
    private static final String WORDS =
            "Homeward cannot read this address. Check it for mistakes, or open the page from the menu.";

    @Override
    protected void report(Request request, Response response, Throwable cause) {
        boolean isAnswered = response.getStatus() < 400 || response.getContentWritten() > 0;
        if (!isAnswered && response.setErrorReported()) {
            new SecurityHeaders().writeHeaders(request, response);
            response.setContentType("text/plain;charset=UTF-8");
            write(response);
        }
    }

    private static void write(Response response) {
        try {
            response.getWriter().write(WORDS);
            response.finishResponse();
        } catch (IOException gone) {
            throw new UncheckedIOException("The browser has gone", gone);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class InTomcat {
        /** After Spring Boot's own, and so before it in answering. */
        @Bean
        WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> unreadableRequests() {
            return factory -> factory.addContextCustomizers(
                    context -> context.getParent().getPipeline().addValve(new UnreadableRequest()));
        }
    }
}
