package org.homeward.observations.push;

/** The way to a device: the push services of the browsers. */
interface PushServices {
    /** Sends a short text, sealed for the device; waits for the push service's word and for no longer than some seconds. */
    Delivery send(Subscription to, String text);
}
