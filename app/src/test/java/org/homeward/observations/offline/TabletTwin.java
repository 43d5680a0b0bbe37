package org.homeward.observations.offline;

import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.KeyAgreement;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import org.homeward.kernel.ResidentId;
import tools.jackson.databind.json.JsonMapper;

/** A tablet in Java: seals as seal.js does (the journey proves that the two are alike). */
record TabletTwin(ECKey server, String grant) {
    static final Map<String, List<String>> WELL = Map.ofEntries(
            Map.entry("rr", List.of("16")),
            Map.entry("spo2", List.of("97")),
            Map.entry("oxygen", List.of("air")),
            Map.entry("sbp", List.of("120")),
            Map.entry("dbp", List.of("70")),
            Map.entry("pulse", List.of("70")),
            Map.entry("acvpu", List.of("A")),
            Map.entry("temp", List.of("36.8")));

    SealedEntry seal(UUID id, ResidentId resident, Instant saved) {
        return seal(id, resident, saved, WELL);
    }

    SealedEntry seal(UUID id, ResidentId resident, Instant saved, Map<String, List<String>> form) {
        return seal(
                id,
                JsonMapper.builder()
                        .build()
                        .writeValueAsString(Map.of(
                                "grant",
                                grant,
                                "resident",
                                resident.toString(),
                                "saved",
                                saved.toString(),
                                "form",
                                form)));
    }

    SealedEntry seal(UUID id, String content) {
        try {
            ECKey once = new ECKeyGenerator(Curve.P_256).generate();
            byte[] about = id.toString().getBytes(StandardCharsets.US_ASCII);
            KeyAgreement agreement = KeyAgreement.getInstance("ECDH");
            agreement.init(once.toECPrivateKey());
            agreement.doPhase(server.toECPublicKey(), true);
            byte[] nonce = new byte[12];
            new SecureRandom().nextBytes(nonce);
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    Cipher.ENCRYPT_MODE,
                    KDF.getInstance("HKDF-SHA256")
                            .deriveKey(
                                    "AES",
                                    HKDFParameterSpec.ofExtract()
                                            .addIKM(agreement.generateSecret())
                                            .addSalt(about)
                                            .thenExpand("homeward outbox 1".getBytes(StandardCharsets.UTF_8), 32)),
                    new GCMParameterSpec(128, nonce));
            cipher.updateAAD(about);
            return new SealedEntry(
                    1,
                    id,
                    once.getX().toString(),
                    once.getY().toString(),
                    Base64URL.encode(nonce).toString(),
                    Base64URL.encode(cipher.doFinal(content.getBytes(StandardCharsets.UTF_8)))
                            .toString());
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }
}
