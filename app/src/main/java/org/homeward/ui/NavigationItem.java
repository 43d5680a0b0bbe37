package org.homeward.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** A place the signed-in person can go, and whether they are there now. */
public record NavigationItem(String text, String href, boolean current) {
    /** A place to go; the page marks it when it is where the person is. */
    public static NavigationItem to(String text, String href) {
        return new NavigationItem(text, href, false);
    }

    static List<NavigationItem> mark(List<NavigationItem> items, String path) {
        String here = items.stream()
                .map(NavigationItem::href)
                .filter(href -> path.equals(href) || path.startsWith(href.endsWith("/") ? href : href + "/"))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        return items.stream()
                .map(item -> new NavigationItem(item.text, item.href, Objects.equals(item.href, here)))
                .toList();
    }
}
