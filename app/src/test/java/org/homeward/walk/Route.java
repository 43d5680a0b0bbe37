package org.homeward.walk;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A way into the program: the method ("ANY" for all) and the path with its variables. */
record Route(String method, String path) implements Comparable<Route> {
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z]+)[^}]*}");

    /** The names in braces: home, resident. */
    Set<String> variables() {
        return VARIABLE.matcher(path).results().map(found -> found.group(1)).collect(Collectors.toSet());
    }

    /** The path with these values in it. */
    String at(Map<String, String> values) {
        return VARIABLE.matcher(path)
                .replaceAll(found -> values.getOrDefault(found.group(1), "nowhere"))
                .replace("**", "nowhere");
    }

    boolean isForPrograms() {
        return path.startsWith("/api/");
    }

    boolean changes() {
        return method.equals("POST") || method.equals("PUT") || method.equals("PATCH") || method.equals("DELETE");
    }

    @Override
    public int compareTo(Route other) {
        return Comparator.comparing(Route::path).thenComparing(Route::method).compare(this, other);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
