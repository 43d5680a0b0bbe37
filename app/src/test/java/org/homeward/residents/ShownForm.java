package org.homeward.residents;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in the fields of a page, as a browser would send it. */
final class ShownForm {
    private static final Pattern INPUT = Pattern.compile("<input ([^>]*)>");
    private static final Pattern AREA = Pattern.compile("(?s)<textarea [^>]*name=\"([^\"]+)\"[^>]*>(.*?)</textarea>");
    private static final Pattern SELECT = Pattern.compile("(?s)<select [^>]*name=\"([^\"]+)\".*?</select>");
    private static final Pattern CHOSEN = Pattern.compile("<option value=\"([^\"]*)\"[^>]* selected");

    private ShownForm() {}

    static Map<String, String> of(String page) {
        Map<String, String> fields = new LinkedHashMap<>();
        INPUT.matcher(page).results().map(input -> input.group(1)).forEach(input -> {
            boolean chosen = !input.matches("(?s).*type=\"(radio|checkbox)\".*") || input.contains(" checked");
            if (chosen && !input.contains("type=\"file\"")) {
                fields.put(attribute(input, "name"), attribute(input, "value"));
            }
        });
        AREA.matcher(page)
                .results()
                .forEach(area -> fields.put(area.group(1), plain(area.group(2).strip())));
        SELECT.matcher(page).results().forEach(select -> {
            Matcher chosen = CHOSEN.matcher(select.group());
            fields.put(select.group(1), chosen.find() ? plain(chosen.group(1)) : "");
        });
        return fields;
    }

    private static String attribute(String input, String name) {
        Matcher found = Pattern.compile(name + "=\"([^\"]*)\"").matcher(input);
        return found.find() ? plain(found.group(1)) : "";
    }

    private static String plain(String html) {
        return html.replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }
}
