package org.homeward.access.permission;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Actor;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.OpenDoor;
import org.homeward.kernel.Right;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/** Opens a route to a person who holds the right it needs, at the home in its path; else it is not there. */
@Component
class Doorkeeper implements HandlerInterceptor {
    /** The right of each route met so far; empty for an open door. Reading annotations takes longer than opening the door. */
    private final Map<HandlerMethod, Optional<Right>> rights = new ConcurrentHashMap<>();

    private final RequestCache wanted;

    Doorkeeper(RequestCache wanted) {
        this.wanted = wanted;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (handler instanceof HandlerMethod method) {
            Optional<Right> right = rights.computeIfAbsent(method, Doorkeeper::right);
            if (right.isPresent() && isShutToPins(right.get())) {
                wanted.saveRequest(request, response);
                response.sendRedirect("/sign-in?full");
                return false;
            }
            right.ifPresent(needed -> check(needed, request));
        }
        return true;
    }

    private static boolean isShutToPins(Right right) {
        return Acting.current().filter(actor -> actor.needsFullSignIn(right)).isPresent();
    }

    private static Optional<Right> right(HandlerMethod method) {
        return isOpen(method) ? Optional.empty() : Optional.of(needed(method));
    }

    static boolean isOpen(HandlerMethod method) {
        return method.getBeanType().getName().startsWith("org.springframework.") || has(method, OpenDoor.class);
    }

    private static <A extends java.lang.annotation.Annotation> boolean has(HandlerMethod method, Class<A> kind) {
        return AnnotatedElementUtils.hasAnnotation(method.getMethod(), kind)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), kind);
    }

    /** The right this route names; none is a closed door, which the walk over all routes reports. */
    static Right needed(HandlerMethod method) {
        Needs onMethod = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Needs.class);
        Needs needs = onMethod != null
                ? onMethod
                : AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Needs.class);
        if (needs == null) {
            throw new NotFound("a route without a stated right");
        }
        return needs.value();
    }

    private static void check(Right right, HttpServletRequest request) {
        Actor actor = Acting.current().orElseThrow(() -> new NotFound("nobody is signed in"));
        HomeId home = home(request);
        boolean may = home == null ? actor.may(right) : actor.may(right, home);
        if (!may || !worksAtPractice(actor, request)) {
            throw new NotFound(actor.person() + " does not hold " + right);
        }
    }

    private static @Nullable HomeId home(HttpServletRequest request) {
        String home = inPath(request, "home");
        return home == null ? null : parse(home);
    }

    private static boolean worksAtPractice(Actor actor, HttpServletRequest request) {
        String practice = inPath(request, "practice");
        return practice == null
                || actor.practices().stream()
                        .anyMatch(own -> own.value().toString().equals(practice));
    }

    @SuppressWarnings("unchecked")
    private static @Nullable String inPath(HttpServletRequest request, String name) {
        Map<String, String> path =
                (Map<String, String>) request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return path == null ? null : path.get(name);
    }

    private static HomeId parse(String home) {
        try {
            return new HomeId(UUID.fromString(home));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFound("no home has such an id");
        }
    }
}
