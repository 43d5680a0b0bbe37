package org.homeward.residents;

import org.homeward.ui.ResidentBanner;
import org.jspecify.annotations.Nullable;

/** A resident's NHS number (ten digits, no blanks) and how sure we are of it; no number has the status "not present". */
public record NhsIdentity(@Nullable String number, NhsNumberStatus status) {
    public NhsIdentity {
        if ((number == null) != (status == NhsNumberStatus.NOT_PRESENT)) {
            throw new IllegalArgumentException("A number that is present has a status, and none has \"not present\"");
        }
    }

    public static NhsIdentity notPresent() {
        return new NhsIdentity(null, NhsNumberStatus.NOT_PRESENT);
    }

    /** "999 001 2342", or "not known". */
    public String words() {
        return number == null ? "not known" : number.replaceFirst("^(\\d{3})(\\d{3})(\\d{4})$", "$1 $2 $3");
    }

    /** The same as the resident banner says it: a number that is not sure never looks like one that is. */
    ResidentBanner.NhsNumber shown() {
        return new ResidentBanner.NhsNumber(
                number,
                switch (status) {
                    case FORMAT_OK -> "not checked";
                    case MISMATCH -> "mismatch: may be somebody else’s";
                    case NOT_PRESENT, TRACED, VERIFIED -> null;
                });
    }
}
