package org.homeward.observations.earlier;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.homeward.clinical.signs.Entry;
import org.homeward.clinical.signs.Entry.Blank;
import org.homeward.clinical.signs.Entry.Given;
import org.homeward.clinical.signs.Entry.Malformed;

/**
 * A number of a workbook as a decimal. Excel keeps 15 digits and writes 17: the last two are noise of the binary number
 * (36.700000000000003 is 36.7, and 36.649999999999999 is 36.65, which rounds up).
 */
final class FileNumber {
    private static final MathContext EXCEL = new MathContext(15, RoundingMode.HALF_EVEN);
    private static final Pattern NUMBER =
            Pattern.compile("([0-9]{1,9}(?:\\.[0-9]{0,30})?(?:[eE][+-]?[0-9]{1,2})?) ?(?:%|°? ?C)?");

    private FileNumber() {}

    static Entry<BigDecimal> read(String text) {
        if (FileWords.isNothing(text)) {
            return new Blank<>();
        }
        Matcher matcher = NUMBER.matcher(text);
        return matcher.matches()
                ? new Given<>(new BigDecimal(matcher.group(1)).round(EXCEL))
                : new Malformed<>(text, "is not a number");
    }
}
