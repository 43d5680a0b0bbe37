package org.homeward.programme.event;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.homeward.ui.Option;

/** As what somebody comes to an event. */
enum AttendeeType {
    CARE_PROVIDER("Care provider"),
    SUPPLIER("Supplier"),
    SPEAKER("Speaker"),
    TEAM("Team"),
    OTHER("Somebody else");

    private final String words;

    AttendeeType(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    static Optional<AttendeeType> named(String name) {
        return Stream.of(values()).filter(one -> one.name().equals(name)).findFirst();
    }

    static List<Option> options() {
        return Stream.of(values()).map(one -> Option.of(one.name(), one.words)).toList();
    }
}
