package org.homeward.access.signin.key;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SealTest {
    private final Seal seal = new Seal(Seal.random(Seal.KEY_BYTES));
    private final byte[] secret = {1, 2, 3, 4};

    @Test
    void what_is_sealed_opens_for_its_owner() {
        assertThat(seal.open(seal.seal(secret, "Ada"), "Ada")).isEqualTo(secret);
    }

    @Test
    void the_same_secret_is_never_sealed_alike() {
        assertThat(seal.seal(secret, "Ada")).isNotEqualTo(seal.seal(secret, "Ada"));
    }

    @Test
    void another_owner_another_key_or_one_changed_bit_opens_nothing() {
        byte[] sealed = seal.seal(secret, "Ada");
        byte[] changed = sealed.clone();
        changed[changed.length - 1] ^= 1;

        assertThatThrownBy(() -> seal.open(sealed, "Joan")).hasMessageContaining("Put the old key back");
        assertThatThrownBy(() -> new Seal(new byte[Seal.KEY_BYTES]).open(sealed, "Ada"))
                .hasMessageContaining("Put the old key back");
        assertThatThrownBy(() -> seal.open(changed, "Ada")).hasMessageContaining("Put the old key back");
    }

    @Test
    void a_key_of_another_length_is_refused_and_says_how_to_make_one() {
        assertThatThrownBy(() -> new Seal(new byte[16])).hasMessageContaining("openssl rand -base64 32");
    }
}
