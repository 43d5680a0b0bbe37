package org.homeward.bench.fill;

import java.util.Random;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;

/** A made-up resident: where they live, their number, and the signs that are usual for them. */
public record Person(HomeId home, ResidentId id, String nhsNumber, MadeUpSigns signs) {
    /** The signs follow from the number, so that they are the same whenever the person is met again. */
    static Person of(HomeId home, ResidentId id, String nhsNumber) {
        return new Person(home, id, nhsNumber, MadeUpSigns.of(new Random(nhsNumber.hashCode())));
    }
}
