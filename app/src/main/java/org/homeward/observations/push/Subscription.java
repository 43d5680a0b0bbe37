package org.homeward.observations.push;

import com.zerodeplibs.webpush.PushSubscription;
import com.zerodeplibs.webpush.UserAgentMessageEncryptionKeyInfo;
import java.util.Optional;

/** Where a browser can be told, and the keys that seal what it is told: its P-256 key and a secret, both base64url (RFC 8291). */
record Subscription(String endpoint, String p256dh, String auth) {
    private static final int LONGEST = 1000;
    private static final int LONGEST_KEY = 200;

    /** Empty when it is not what a browser gives: a point that is not on the curve is refused too. */
    static Optional<Subscription> of(String endpoint, String p256dh, String auth) {
        Subscription given = new Subscription(endpoint, p256dh, auth);
        return endpoint.length() <= LONGEST
                        && p256dh.length() <= LONGEST_KEY
                        && auth.length() <= LONGEST_KEY
                        && given.hasGoodKeys()
                ? Optional.of(given)
                : Optional.empty();
    }

    private boolean hasGoodKeys() {
        try {
            UserAgentMessageEncryptionKeyInfo.from(asBrowserGives().getKeys());
            return true;
        } catch (RuntimeException notKeys) {
            return false;
        }
    }

    PushSubscription asBrowserGives() {
        PushSubscription.Keys keys = new PushSubscription.Keys();
        keys.setP256dh(p256dh);
        keys.setAuth(auth);
        PushSubscription given = new PushSubscription();
        given.setEndpoint(endpoint);
        given.setKeys(keys);
        return given;
    }

    /** The address is a secret: whoever has it can disturb the device. */
    @Override
    public String toString() {
        return "a subscription";
    }
}
