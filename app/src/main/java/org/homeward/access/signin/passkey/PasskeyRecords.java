package org.homeward.access.signin.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.homeward.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Passkeys as Spring Security reads and writes them; its own JDBC class cannot be told a schema. */
@Component
class PasskeyRecords implements UserCredentialRepository {
    private static final String SAVE = """
            insert into access.passkey (credential_id, person_id, public_key, signature_count, uv_initialized, backup_eligible,
                   backup_state, transports, attestation_object, attestation_client_data_json, created, last_used, label)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (credential_id) do update
               set signature_count = excluded.signature_count, uv_initialized = excluded.uv_initialized,
                   backup_state = excluded.backup_state, last_used = excluded.last_used
             where access.passkey.person_id = excluded.person_id
            """;
    private static final int LONGEST_LABEL = 100;

    private final JdbcClient jdbc;

    PasskeyRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void save(CredentialRecord passkey) {
        jdbc.sql(SAVE)
                .params(Arrays.asList(
                        passkey.getCredentialId().toBase64UrlString(),
                        PasskeyOwners.person(passkey.getUserEntityUserId())
                                .orElseThrow()
                                .value(),
                        passkey.getPublicKey().getBytes(),
                        passkey.getSignatureCount(),
                        passkey.isUvInitialized(),
                        passkey.isBackupEligible(),
                        passkey.isBackupState(),
                        transports(passkey.getTransports()),
                        bytes(passkey.getAttestationObject()),
                        bytes(passkey.getAttestationClientDataJSON()),
                        passkey.getCreated().atOffset(ZoneOffset.UTC),
                        passkey.getLastUsed().atOffset(ZoneOffset.UTC),
                        label(passkey.getLabel())))
                .update();
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return find("credential_id = ?", id.toBase64UrlString()).stream()
                .findFirst()
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes handle) {
        Optional<PersonId> person = PasskeyOwners.person(handle);
        return person.isEmpty() ? List.of() : find("person_id = ?", person.get().value());
    }

    private List<CredentialRecord> find(String condition, Object value) {
        return jdbc.sql("select * from access.passkey where " + condition + " order by created")
                .param(value)
                .query((row, number) -> read(row))
                .list();
    }

    @Override
    public void delete(Bytes id) {
        jdbc.sql("delete from access.passkey where credential_id = ?")
                .param(id.toBase64UrlString())
                .update();
    }

    private static CredentialRecord read(ResultSet row) throws SQLException {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(row.getString("credential_id")))
                .userEntityUserId(PasskeyOwners.handle(new PersonId(row.getObject("person_id", UUID.class))))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("uv_initialized"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backup_state"))
                .transports(transports(row.getString("transports")))
                .attestationObject(new Bytes(row.getBytes("attestation_object")))
                .attestationClientDataJSON(new Bytes(row.getBytes("attestation_client_data_json")))
                .created(row.getObject("created", OffsetDateTime.class).toInstant())
                .lastUsed(row.getObject("last_used", OffsetDateTime.class).toInstant())
                .label(row.getString("label"))
                .build();
    }

    private static byte @Nullable [] bytes(@Nullable Bytes bytes) {
        return bytes == null ? null : bytes.getBytes();
    }

    private static String transports(Set<AuthenticatorTransport> transports) {
        return transports.stream().map(AuthenticatorTransport::getValue).collect(Collectors.joining(","));
    }

    private static Set<AuthenticatorTransport> transports(String text) {
        return Arrays.stream(text.split(",", -1))
                .filter(value -> !value.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }

    private static String label(String typed) {
        String label = typed.strip();
        return label.isEmpty() ? "Passkey" : label.substring(0, Math.min(label.length(), LONGEST_LABEL));
    }
}
