package org.homeward.residents.register;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The order in which a round passes the beds: by the number in the room's name, so that 2 comes before 12. */
final class BedOrder {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private BedOrder() {}

    static int of(String room) {
        Matcher number = NUMBER.matcher(room);
        return number.find() ? Integer.parseInt(number.group()) : 0;
    }
}
