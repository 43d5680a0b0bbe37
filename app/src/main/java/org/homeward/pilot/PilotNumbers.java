package org.homeward.pilot;

import org.homeward.clinical.identity.NhsNumber;
import org.homeward.clinical.identity.NhsNumberEntry;

/** Valid NHS numbers one after another, from the range beginning with 999 that is never given to a person. */
final class PilotNumbers {
    private int last;

    /** Those of one home begin where no other home's come. */
    PilotNumbers(int first) {
        this.last = first;
    }

    String next() {
        while (true) {
            last++;
            String digits = "9995%06d".formatted(last);
            if (NhsNumber.read(digits) instanceof NhsNumberEntry.Given) {
                return digits;
            }
        }
    }
}
