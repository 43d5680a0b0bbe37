package org.homeward.access.signin.password;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Objects;
import org.homeward.access.signin.Demo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShippedListTest {
    private final BreachedPasswords list = new ShippedList();

    @ParameterizedTest
    @ValueSource(strings = {"overninethousand", "keighley123", "lovemeorhateme", "wonderwoman", "1qaz2wsx3edc"})
    void passwords_that_were_leaked_are_known(String leaked) {
        assertThat(list.contains(leaked)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {Demo.PASSWORD, "lantern-otter-seven", "kettle-moss-drum", "wonderwoman-beside-a-lake", ""})
    void others_are_not(String password) {
        assertThat(list.contains(password)).isFalse();
    }

    /** The search stops at the first hash that is not smaller: one out of order would hide those behind it. */
    @Test
    void the_hashes_are_in_order_and_many() throws IOException {
        int[] hashes = hashes();

        assertThat(hashes).hasSize(44_577);
        for (int i = 1; i < hashes.length; i++) {
            assertThat(Integer.compareUnsigned(hashes[i - 1], hashes[i])).isNegative();
        }
    }

    private static int[] hashes() throws IOException {
        try (InputStream file =
                Objects.requireNonNull(ShippedList.class.getResourceAsStream("/access/breached-passwords.sha1"))) {
            ByteBuffer bytes = ByteBuffer.wrap(file.readAllBytes());
            int[] hashes = new int[bytes.remaining() / Integer.BYTES];
            bytes.asIntBuffer().get(hashes);
            return hashes;
        }
    }
}
