package org.homeward.walk;

import jakarta.servlet.ServletContext;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.springframework.security.web.FilterChainProxy;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.function.support.RouterFunctionMapping;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

/** Every way into the running program that Spring or the servlet container knows. */
record Mapped(ApplicationContext program) {
    /** Routes whose method says itself what it needs, because it is one of ours. */
    Map<Route, HandlerMethod> ours() {
        return methods(true);
    }

    Set<Route> all() {
        Set<Route> all = new TreeSet<>(methods(true).keySet());
        all.addAll(methods(false).keySet());
        all.addAll(urls());
        all.addAll(servlets());
        return all;
    }

    private Map<Route, HandlerMethod> methods(boolean ours) {
        return mappings(RequestMappingInfoHandlerMapping.class)
                .flatMap(mapping -> mapping.getHandlerMethods().entrySet().stream())
                .filter(entry -> entry.getValue().getBeanType().getName().startsWith("org.homeward.") == ours)
                .flatMap(entry -> routes(entry.getKey()).map(route -> Map.entry(route, entry.getValue())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    private static Stream<Route> routes(RequestMappingInfo info) {
        Set<?> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(path -> methods.isEmpty()
                        ? Stream.of(new Route("ANY", path))
                        : methods.stream().map(method -> new Route(method.toString(), path)));
    }

    /** Files, and whatever else is bound to a pattern. */
    private Collection<Route> urls() {
        return mappings(AbstractUrlHandlerMapping.class)
                .flatMap(mapping -> mapping.getHandlerMap().keySet().stream())
                .map(path -> new Route("ANY", path))
                .toList();
    }

    private Collection<Route> servlets() {
        return program.getBean(ServletContext.class).getServletRegistrations().values().stream()
                .flatMap(servlet -> servlet.getMappings().stream().map(path -> new Route("SERVLET", path)))
                .toList();
    }

    /** Mappings this walk cannot look into; there must be none with a route. */
    Stream<HandlerMapping> blind() {
        return mappings(HandlerMapping.class)
                .filter(mapping -> !(mapping instanceof RequestMappingInfoHandlerMapping))
                .filter(mapping -> !(mapping instanceof AbstractUrlHandlerMapping))
                .filter(mapping ->
                        !(mapping instanceof RouterFunctionMapping functions && functions.getRouterFunction() == null));
    }

    /** The filters of all doors: some of them answer requests themselves. */
    Set<String> filters() {
        return program.getBean(FilterChainProxy.class).getFilterChains().stream()
                .flatMap(chain -> chain.getFilters().stream())
                .map(filter -> filter.getClass().getName().replaceFirst("Lambda/.*", "Lambda"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private <M> Stream<M> mappings(Class<M> kind) {
        return program.getBeansOfType(kind).values().stream();
    }
}
