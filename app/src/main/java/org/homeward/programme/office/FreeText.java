package org.homeward.programme.office;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.clinical.identity.NhsNumber;
import org.homeward.clinical.identity.NhsNumberEntry;
import org.homeward.ui.Form;

/** What the team writes in its own words: short enough, and never with an NHS number in it. */
public final class FreeText {
    /** Stands beside every box of free text. */
    public static final String WARNING = "Do not write anything about a resident here.";

    /** Ten digits as people group them; eleven are a telephone number. */
    private static final Pattern TEN_DIGITS = Pattern.compile("(?<![0-9])[0-9](?:[ \\u00a0-]{0,2}[0-9]){9}(?![0-9])");

    private FreeText() {}

    /** The form, refused where a field is too long or holds an NHS number. */
    public static Form check(Form typed, int longest, String... fields) {
        Form form = typed;
        for (String field : fields) {
            String words = form.value(field);
            if (words.length() > longest) {
                form = form.refuse(field, "Say it in at most " + longest + " characters.");
            }
            if (holdsNhsNumber(words)) {
                form = form.refuse(
                        field, "There is an NHS number in it. Take it out: nothing about a resident belongs here.");
            }
        }
        return form;
    }

    public static boolean holdsNhsNumber(String words) {
        Matcher digits = TEN_DIGITS.matcher(words);
        for (int from = 0; digits.find(from); from = digits.start() + 1) {
            if (NhsNumber.read(digits.group().replaceAll("[^0-9]", "")) instanceof NhsNumberEntry.Given) {
                return true;
            }
        }
        return false;
    }
}
