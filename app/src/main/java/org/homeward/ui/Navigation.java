package org.homeward.ui;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Where somebody can go: what they use most in one line, where they are among it; the rest a tap away. */
public record Navigation(List<NavigationItem> first, List<NavigationItem> more) {
    private static final int MOST = 9;
    private static final int FIRST = 7;

    public Navigation {
        first = List.copyOf(first);
        more = List.copyOf(more);
    }

    public static Navigation of(List<NavigationItem> items) {
        if (items.size() <= MOST) {
            return new Navigation(items, List.of());
        }
        boolean isFurther = items.stream().skip(FIRST).anyMatch(NavigationItem::current);
        Map<Boolean, List<NavigationItem>> parts = IntStream.range(0, items.size())
                .boxed()
                .collect(Collectors.partitioningBy(
                        at -> at < (isFurther ? FIRST - 1 : FIRST)
                                || items.get(at).current(),
                        Collectors.mapping(items::get, Collectors.toList())));
        return new Navigation(parts.getOrDefault(true, List.of()), parts.getOrDefault(false, List.of()));
    }
}
