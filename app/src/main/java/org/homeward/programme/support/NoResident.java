package org.homeward.programme.support;

import java.util.regex.Pattern;
import org.homeward.clinical.identity.NhsNumber;
import org.homeward.clinical.identity.NhsNumberEntry.Given;
import org.homeward.ui.Form;

/** The team's own words hold nothing of a resident: a text with a valid NHS number in it is refused. */
final class NoResident {
    static final String WARNING = "Do not write anything about a resident here.";

    private static final String REFUSAL =
            "This looks like an NHS number. Take it out. Nothing about a resident may stand here.";
    private static final Pattern TEN_DIGITS = Pattern.compile("(?<![0-9])[0-9](?:[ \\u00a0-]{0,2}[0-9]){9}(?![0-9])");

    private NoResident() {}

    static boolean isNamedIn(String text) {
        return TEN_DIGITS
                .matcher(text)
                .results()
                .map(found -> found.group().replaceAll("[^0-9]", ""))
                .anyMatch(digits -> NhsNumber.read(digits) instanceof Given);
    }

    /** The form, refused when one of these fields is too long or has an NHS number in it. */
    static Form check(Form typed, int longest, String... fields) {
        Form form = typed;
        for (String field : fields) {
            if (isNamedIn(form.value(field))) {
                form = form.refuse(field, REFUSAL);
            }
            if (form.value(field).length() > longest) {
                form = form.refuse(field, "Say it in at most " + longest + " characters.");
            }
        }
        return form;
    }
}
