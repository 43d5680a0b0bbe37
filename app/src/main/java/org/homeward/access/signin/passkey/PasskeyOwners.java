package org.homeward.access.signin.passkey;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.homeward.access.signin.Accounts;
import org.homeward.access.signin.Accounts.Account;
import org.homeward.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Whose passkey it is: the user handle is the 16 bytes of the person id, the name that browsers show is the email. */
@Component
class PasskeyOwners implements PublicKeyCredentialUserEntityRepository {
    private static final int ID_BYTES = 16;

    private final Accounts accounts;

    PasskeyOwners(Accounts accounts) {
        this.accounts = accounts;
    }

    static Bytes handle(PersonId person) {
        UUID id = person.value();
        return new Bytes(ByteBuffer.allocate(ID_BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array());
    }

    static Optional<PersonId> person(Bytes handle) {
        if (handle.getBytes().length != ID_BYTES) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(handle.getBytes());
        return Optional.of(new PersonId(new UUID(bytes.getLong(), bytes.getLong())));
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return person(id).flatMap(accounts::byId).map(PasskeyOwners::entity).orElse(null);
    }

    /** Asked with the name of the sign-in, which is the person id. */
    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String person) {
        return accounts.byId(PersonId.of(person)).map(PasskeyOwners::entity).orElse(null);
    }

    private static PublicKeyCredentialUserEntity entity(Account account) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(account.person()))
                .name(account.email())
                .displayName(account.name())
                .build();
    }

    @Override
    public void save(PublicKeyCredentialUserEntity entity) {
        throw new UnsupportedOperationException("people are made by invitation, not by a passkey");
    }

    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("people are not deleted");
    }
}
