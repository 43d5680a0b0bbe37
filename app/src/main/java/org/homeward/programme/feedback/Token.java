package org.homeward.programme.feedback;

import java.security.SecureRandom;
import java.util.Base64;

/** What nobody guesses: 192 random bits, as an address can hold them. */
final class Token {
    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Token() {}

    static String next() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
