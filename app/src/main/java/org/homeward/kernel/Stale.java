package org.homeward.kernel;

/** Somebody else saved first (409); the message says what to do. */
public class Stale extends RuntimeException {
    public Stale(String whatToDo) {
        super(whatToDo);
    }
}
