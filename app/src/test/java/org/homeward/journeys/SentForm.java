package org.homeward.journeys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.Browser;
import org.homeward.Browser.Answer;

/** A form of a page with something to fill in, and what it sends when nobody does: what is hidden in it, and empty boxes. */
record SentForm(String action, Map<String, String> fields, boolean withFile) {
    private static final Pattern FORM =
            Pattern.compile("<form([^>]*method=\"post\"[^>]*)>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<(input|select|textarea)([^>]*)>");

    static List<SentForm> on(Answer page) {
        return FORM.matcher(page.text())
                .results()
                .filter(form -> fields(form).anyMatch(field -> !kind(field).equals("hidden")))
                .map(form -> of(form, page.path()))
                .toList();
    }

    private static SentForm of(MatchResult form, String page) {
        Map<String, String> sent = new LinkedHashMap<>();
        fields(form).forEach(field -> {
            switch (kind(field)) {
                case "hidden" -> sent.put(attribute(field, "name"), attribute(field, "value"));
                case "checkbox", "radio", "file" -> {}
                default -> sent.put(attribute(field, "name"), "");
            }
        });
        sent.remove("_csrf");
        String action = attribute(form.group(1), "action");
        return new SentForm(
                action.isEmpty() ? page : action, sent, form.group(1).contains("multipart"));
    }

    /** The attributes of each field that has a name. */
    private static java.util.stream.Stream<String> fields(MatchResult form) {
        return FIELD.matcher(form.group(2))
                .results()
                .map(field -> " type=\"" + field.group(1) + "\"" + field.group(2))
                .filter(field -> !attribute(field, "name").isEmpty());
    }

    /** The last type that is said: of an input its own. */
    private static String kind(String field) {
        Matcher types = Pattern.compile(" type=\"([^\"]*)\"").matcher(field);
        String kind = "";
        while (types.find()) {
            kind = types.group(1);
        }
        return kind;
    }

    private static String attribute(String of, String name) {
        Matcher found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(of);
        return found.find() ? found.group(1) : "";
    }

    Answer send(Browser browser) {
        return withFile ? browser.upload(action, fields, "", new byte[0]) : browser.post(action, fields);
    }
}
