package org.homeward.access.tablet;

import java.util.Optional;
import java.util.OptionalInt;
import org.homeward.access.Deed;
import org.homeward.access.signin.SignInRecord;
import org.homeward.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Coming back to an approved tablet by PIN: counted before it is looked at, and written down whatever comes of it. */
@Component
class PinSignIn {
    private final TabletDays days;
    private final Pins pins;
    private final SignInRecord record;

    PinSignIn(TabletDays days, Pins pins, SignInRecord record) {
        this.days = days;
        this.pins = pins;
        this.record = record;
    }

    /** What became of a typed PIN. */
    sealed interface Outcome {
        record Right() implements Outcome {}

        record Wrong(int left) implements Outcome {}

        /** Until a full sign-in on this tablet. */
        record Shut() implements Outcome {}
    }

    Outcome check(Tablet tablet, PersonId person, Pin typed) {
        OptionalInt left = days.count(tablet, person);
        if (left.isEmpty()) {
            return new Outcome.Shut();
        }
        if (!pins.matches(person, typed)) {
            String shut = left.getAsInt() == 0 ? ", shut there until the next full sign-in" : "";
            record.refused(Optional.of(person), "wrong PIN on " + tablet.name() + shut);
            return left.getAsInt() == 0 ? new Outcome.Shut() : new Outcome.Wrong(left.getAsInt());
        }
        days.clear(tablet, person);
        record.write(person, Deed.SIGNED_IN, "with the PIN on " + tablet.name());
        return new Outcome.Right();
    }
}
