package org.homeward.ui;

import java.util.List;

/** Where somebody can go: what they use most in one line, with where they are; the rest a tap away. */
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
        return new Navigation(
                items.stream()
                        .filter(item -> items.indexOf(item) < FIRST || item.current())
                        .toList(),
                items.stream()
                        .filter(item -> items.indexOf(item) >= FIRST && !item.current())
                        .toList());
    }
}
