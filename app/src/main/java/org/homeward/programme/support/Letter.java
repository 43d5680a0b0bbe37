package org.homeward.programme.support;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A text to start a mail from, with fields that each home fills. */
record Letter(String slug, String title, String subject, String body) {
    static final List<String> FIELDS = List.of("{home}", "{code}", "{manager}", "{sender}");

    private static final Pattern FIELD = Pattern.compile("\\{[^}\\s]*}");

    /** Two lines of head ("title: …", "subject: …"), an empty line, then the body. */
    static Letter read(String slug, String file) {
        String[] parts = file.strip().split("\n\n", 2);
        String[] head = parts[0].split("\n");
        return new Letter(slug, head[0].replaceFirst("^title: ", ""), head[1].replaceFirst("^subject: ", ""), parts[1]);
    }

    /** A field that no home can fill; empty when there is none. */
    static Optional<String> unknownField(String text) {
        return FIELD.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(field -> !FIELDS.contains(field))
                .findFirst();
    }

    static String filled(String text, Recipient home, String sender) {
        return text.replace("{home}", home.caller().name())
                .replace(
                        "{code}",
                        home.caller().ods() == null
                                ? "not known"
                                : String.valueOf(home.caller().ods()))
                .replace("{manager}", home.manager())
                .replace("{sender}", sender);
    }
}
