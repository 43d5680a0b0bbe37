package org.homeward.bench.fill;

import org.homeward.clinical.identity.NhsNumber;
import org.homeward.clinical.identity.NhsNumberEntry;

/** Valid numbers one after another, from the range beginning with 999 that is never given to a person. */
final class MadeUpNhsNumbers {
    private int last;

    String next() {
        while (true) {
            last++;
            for (int check = 0; check < 10; check++) {
                String digits = "999%06d%d".formatted(last, check);
                if (NhsNumber.read(digits) instanceof NhsNumberEntry.Given) {
                    return digits;
                }
            }
        }
    }
}
