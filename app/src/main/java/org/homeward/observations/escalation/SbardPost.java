package org.homeward.observations.escalation;

import org.homeward.access.Signature;

/** The way on which an SBARD leaves Homeward. None is connected: {@link SbardOutbox} keeps what is to be sent. */
interface SbardPost {
    /** What is to be sent, about which escalation and to whom. */
    record Letter(Episode episode, String addressee, String text) {}

    /** Whether it is on its way or waits; not when the escalation has ended meanwhile. */
    boolean take(Letter letter, Signature by);
}
