package org.homeward.observations.push;

import java.util.List;

/** What a browser calls itself, in words that a person knows their device by. */
final class Browsers {
    private record Mark(String mark, String words) {}

    /** In this order: most browsers say that they are others too. */
    private static final List<Mark> NAMES = List.of(
            new Mark("Edg", "Edge"),
            new Mark("SamsungBrowser", "Samsung browser"),
            new Mark("Firefox", "Firefox"),
            new Mark("FxiOS", "Firefox"),
            new Mark("Chrome", "Chrome"),
            new Mark("CriOS", "Chrome"),
            new Mark("Safari", "Safari"));

    private static final List<Mark> SYSTEMS = List.of(
            new Mark("Android", "Android"),
            new Mark("iPhone", "iPhone"),
            new Mark("iPad", "iPad"),
            new Mark("CrOS", "Chromebook"),
            new Mark("Windows", "Windows"),
            new Mark("Mac OS", "Mac"),
            new Mark("Linux", "Linux"));

    private Browsers() {}

    /** "Chrome on Android", from the User-Agent header. */
    static String words(String agent) {
        String system = first(SYSTEMS, agent, "");
        return first(NAMES, agent, "A browser") + (system.isEmpty() ? "" : " on " + system);
    }

    private static String first(List<Mark> marks, String agent, String orElse) {
        return marks.stream()
                .filter(mark -> agent.contains(mark.mark()))
                .map(Mark::words)
                .findFirst()
                .orElse(orElse);
    }
}
