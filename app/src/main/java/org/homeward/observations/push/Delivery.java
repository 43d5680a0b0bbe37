package org.homeward.observations.push;

/** What a push service said to a message. */
sealed interface Delivery {
    /** It has it, and brings it to the device when that can be reached. */
    record Taken() implements Delivery {}

    /** The device is no longer to be told: the browser or its user ended it (404, 410). */
    record Gone() implements Delivery {}

    /** Not now; it is tried again. */
    record Later(String why) implements Delivery {}

    /** It will not take this, however often it is asked. */
    record Refused(String why) implements Delivery {}
}
