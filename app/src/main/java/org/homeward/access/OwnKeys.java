package org.homeward.access;

import java.util.function.Supplier;
import org.homeward.access.signin.key.Seal;
import org.homeward.access.signin.key.ServerKeys;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Keys that this installation made for itself once, by name: sealed in the database, the same after a restart and on every node. */
@Component
public class OwnKeys {
    private final ServerKeys keys;
    private final ObjectProvider<Seal> seals;

    OwnKeys(ServerKeys keys, ObjectProvider<Seal> seals) {
        this.keys = keys;
        this.seals = seals;
    }

    /** The key of this name; {@code made} makes it the first time. */
    public byte[] keep(String name, Supplier<byte[]> made) {
        Seal seal = seals.getObject();
        return seal.open(keys.keep(name, () -> seal.seal(made.get(), name)), name);
    }
}
