package org.homeward.observations.push;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** What a browser does with a message (RFC 8291 and RFC 8188), written from the RFCs and not with the library that seals. */
record BrowserTwin(ECKey pair, byte[] auth) {
    private static final int SALT = 16;
    private static final int POINT = 65;
    private static final int TAG_BITS = 128;
    private static final int LAST_RECORD = 2;

    static BrowserTwin fresh() {
        byte[] auth = new byte[SALT];
        new SecureRandom().nextBytes(auth);
        try {
            return new BrowserTwin(new ECKeyGenerator(Curve.P_256).generate(), auth);
        } catch (JOSEException impossible) {
            throw new AssertionError(impossible);
        }
    }

    String p256dh() {
        return Base64URL.encode(point(pair)).toString();
    }

    String secret() {
        return Base64URL.encode(auth).toString();
    }

    /** The text, or an error when it was not sealed for this browser. */
    String open(byte[] body) throws GeneralSecurityException, JOSEException {
        ByteBuffer read = ByteBuffer.wrap(body);
        byte[] salt = take(read, SALT);
        read.getInt();
        byte[] theirs = take(read, read.get());
        byte[] sealed = take(read, read.remaining());
        byte[] input = derived(auth, shared(theirs), info("WebPush: info", point(pair), theirs), 32);
        byte[] key = derived(salt, input, info("Content-Encoding: aes128gcm"), 16);
        byte[] nonce = derived(salt, input, info("Content-Encoding: nonce"), 12);
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.DECRYPT_MODE, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        byte[] padded = cipher.doFinal(sealed);
        int end = padded.length - 1;
        while (padded[end] == 0) {
            end--;
        }
        if (padded[end] != LAST_RECORD) {
            throw new GeneralSecurityException("the record is not the last one");
        }
        return new String(padded, 0, end, StandardCharsets.UTF_8);
    }

    private byte[] shared(byte[] theirs) throws GeneralSecurityException, JOSEException {
        if (theirs.length != POINT || theirs[0] != 4) {
            throw new GeneralSecurityException("not an uncompressed point");
        }
        ECKey key = new ECKey.Builder(
                        Curve.P_256,
                        Base64URL.encode(Arrays.copyOfRange(theirs, 1, 33)),
                        Base64URL.encode(Arrays.copyOfRange(theirs, 33, POINT)))
                .build();
        KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
        agreement.init(pair.toECPrivateKey());
        agreement.doPhase(key.toECPublicKey(), true);
        return agreement.generateSecret();
    }

    private static byte[] derived(byte[] salt, byte[] input, byte[] info, int length) throws GeneralSecurityException {
        return KDF.getInstance("HKDF-SHA256")
                .deriveData(HKDFParameterSpec.ofExtract()
                        .addIKM(input)
                        .addSalt(salt)
                        .thenExpand(info, length));
    }

    private static byte[] info(String words, byte[]... more) {
        ByteArrayOutputStream info = new ByteArrayOutputStream();
        info.writeBytes(words.getBytes(StandardCharsets.US_ASCII));
        info.write(0);
        Arrays.asList(more).forEach(info::writeBytes);
        return info.toByteArray();
    }

    static byte[] point(ECKey key) {
        ByteArrayOutputStream point = new ByteArrayOutputStream();
        point.write(4);
        point.writeBytes(key.getX().decode());
        point.writeBytes(key.getY().decode());
        return point.toByteArray();
    }

    private static byte[] take(ByteBuffer from, int length) {
        byte[] taken = new byte[length];
        from.get(taken);
        return taken;
    }
}
