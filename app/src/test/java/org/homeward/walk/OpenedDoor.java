package org.homeward.walk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Stands behind the doorkeeper, in tests only, and marks every request that came through. */
@Configuration(proxyBeanMethods = false)
class OpenedDoor implements WebMvcConfigurer, HandlerInterceptor {
    static final String HEADER = "Homeward-Door";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getDispatcherType() == jakarta.servlet.DispatcherType.REQUEST) {
            response.setHeader(HEADER, "open");
        }
        return true;
    }
}
