package org.homeward.access.tablet;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.homeward.access.signin.key.ServerKeys;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What hangs at the door of a home for agency staff: another one each day, which no one can work out from yesterday's. */
@Component
class DoorCodes {
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int SYMBOLS = 12;
    private static final int KEY_BYTES = 32;

    private final ServerKeys keys;
    private final Clock clock;

    DoorCodes(ServerKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Today's of the whole home, in fours: "7K2M-Q4XT-9BRW". */
    String today(HomeId home) {
        return today(home, null);
    }

    /** Today's of a unit; null for the whole home. */
    String today(HomeId home, @Nullable String unit) {
        byte[] mixed = mix(home + " " + London.day(clock.instant()) + (unit == null ? "" : " " + unit));
        return IntStream.range(0, SYMBOLS)
                .mapToObj(index -> String.valueOf(ALPHABET.charAt((mixed[index] & 0xFF) % ALPHABET.length())))
                .collect(Collectors.joining())
                .replaceAll("(.{4})(?=.)", "$1-");
    }

    static boolean isSame(String code, String typed) {
        return MessageDigest.isEqual(plain(code), plain(typed));
    }

    private static byte[] plain(String code) {
        return code.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "").getBytes(StandardCharsets.UTF_8);
    }

    private byte[] mix(String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(keys.keep("door", DoorCodes::fresh), "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256", impossible);
        }
    }

    private static byte[] fresh() {
        byte[] key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }
}
