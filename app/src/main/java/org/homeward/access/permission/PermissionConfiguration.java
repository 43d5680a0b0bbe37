package org.homeward.access.permission;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class PermissionConfiguration implements WebMvcConfigurer {
    private final FrameKeeping frame;
    private final Doorkeeper doorkeeper;

    PermissionConfiguration(FrameKeeping frame, Doorkeeper doorkeeper) {
        this.frame = frame;
        this.doorkeeper = doorkeeper;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(frame).excludePathPatterns("/api/*/**");
        registry.addInterceptor(doorkeeper);
    }
}
