package org.homeward.kernel;

/** Not there, or not for this person: the two look the same (404). */
public class NotFound extends RuntimeException {
    public NotFound(String what) {
        super(what);
    }
}
