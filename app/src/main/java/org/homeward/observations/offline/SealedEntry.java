package org.homeward.observations.offline;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.jspecify.annotations.Nullable;

/**
 * A set as a tablet sealed it for this server: ECDH on P-256 with a key of its own, HKDF-SHA-256 (RFC 5869), AES-256-GCM
 * with the set's id as what is authenticated beside the text. Binary parts are base64url; x and y are the coordinates of the tablet's key.
 */
record SealedEntry(
        int version,
        @Nullable UUID id,
        @Nullable String x,
        @Nullable String y,
        @Nullable String nonce,
        @Nullable String text) {
    static final int VERSION = 1;
    private static final byte[] PURPOSE = "homeward outbox 1".getBytes(StandardCharsets.UTF_8);
    private static final int TAG_BITS = 128;
    private static final int NONCE_BYTES = 12;
    private static final int KEY_BYTES = 32;

    /** What was sealed; empty when it was sealed for another server or was changed on the way. */
    Optional<byte[]> open(ECKey pair) {
        try {
            return id == null || x == null || y == null || nonce == null || text == null || version != VERSION
                    ? Optional.empty()
                    : Optional.of(opened(pair.toECPrivateKey(), tabletsKey(x, y), id));
        } catch (GeneralSecurityException | JOSEException | IllegalArgumentException | IllegalStateException notForUs) {
            return Optional.empty();
        }
    }

    /** Which set it is: only of an entry that opened. */
    UUID about() {
        return java.util.Objects.requireNonNull(id);
    }

    /** A point that is not on the curve is refused: it could betray our key. */
    private static ECPublicKey tabletsKey(String x, String y) throws JOSEException {
        return new ECKey.Builder(Curve.P_256, new Base64URL(x), new Base64URL(y))
                .build()
                .toECPublicKey();
    }

    private byte[] opened(ECPrivateKey ours, ECPublicKey theirs, UUID about) throws GeneralSecurityException {
        byte[] once = new Base64URL(String.valueOf(nonce)).decode();
        if (once.length != NONCE_BYTES) {
            throw new GeneralSecurityException("a nonce has 12 bytes");
        }
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, key(ours, theirs, about), new GCMParameterSpec(TAG_BITS, once));
        cipher.updateAAD(bytes(about));
        return cipher.doFinal(new Base64URL(String.valueOf(text)).decode());
    }

    private static SecretKey key(ECPrivateKey ours, ECPublicKey theirs, UUID about) throws GeneralSecurityException {
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(ours);
        agreement.doPhase(theirs, true);
        return KDF.getInstance("HKDF-SHA256")
                .deriveKey(
                        "AES",
                        HKDFParameterSpec.ofExtract()
                                .addIKM(agreement.generateSecret())
                                .addSalt(bytes(about))
                                .thenExpand(PURPOSE, KEY_BYTES));
    }

    private static byte[] bytes(UUID id) {
        return id.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
