package org.homeward.access.signin.factor;

import com.eatthepath.otp.HmacOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** Six digits that change every 30 seconds (RFC 6238, SHA-1, as every authenticator app makes them). */
final class TimeCode {
    static final int DIGITS = 6;
    static final long STEP_SECONDS = 30;
    /** Steps before and after now that still count: phones' clocks differ, and people type slowly. */
    static final int TOLERATED_STEPS = 1;

    private static final HmacOneTimePasswordGenerator GENERATOR = new HmacOneTimePasswordGenerator(DIGITS);

    private TimeCode() {}

    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), STEP_SECONDS);
    }

    static String at(byte[] secret, long step) {
        try {
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), step, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("Every secret is a key for HMAC", impossible);
        }
    }

    /** The step whose code was typed, if it is near now and after the step of the last code used. */
    static OptionalLong match(byte[] secret, String typed, Window window) {
        String digits = typed.replaceAll("\\s", "");
        return window.steps().filter(step -> at(secret, step).equals(digits)).findFirst();
    }

    /** The steps that may be used now: near now, and after the last one used. */
    record Window(Instant now, long lastUsed) {
        LongStream steps() {
            long here = step(now);
            return LongStream.rangeClosed(here - TOLERATED_STEPS, here + TOLERATED_STEPS)
                    .filter(step -> step > lastUsed);
        }

        /** The step of the code a person should type: this one, or the next if this one is used up. */
        long best() {
            return Math.max(step(now), lastUsed + 1);
        }
    }
}
