package org.homeward.access.signin.password;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may be a password: NHSmail's rules (at least 10 characters, no spaces, not the own name, not common).
 * Common means fewer than a million guesses by zxcvbn, whose list holds the commonest leaked passwords.
 */
final class PasswordPolicy {
    static final int SHORTEST = 10;
    static final int LONGEST = 100;
    private static final int LEAST_SCORE = 2;
    private static final Zxcvbn GUESSES = new Zxcvbn();

    private PasswordPolicy() {}

    static Optional<PasswordRefusal> refuse(ProposedPassword proposed) {
        String text = proposed.text();
        int length = text.codePointCount(0, text.length());
        return first(
                        length < SHORTEST ? PasswordRefusal.TOO_SHORT : null,
                        length > LONGEST ? PasswordRefusal.TOO_LONG : null,
                        text.codePoints().anyMatch(PasswordPolicy::isSpace) ? PasswordRefusal.HAS_SPACE : null,
                        proposed.hasOwnName() ? PasswordRefusal.HAS_OWN_NAME : null)
                .or(() -> isCommon(proposed) ? Optional.of(PasswordRefusal.COMMON) : Optional.empty());
    }

    private static Optional<PasswordRefusal> first(@org.jspecify.annotations.Nullable PasswordRefusal... found) {
        return Stream.of(found).flatMap(Stream::ofNullable).findFirst();
    }

    private static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    private static boolean isCommon(ProposedPassword proposed) {
        return GUESSES.measure(proposed.text(), proposed.ownWords()).getScore() < LEAST_SCORE;
    }
}
