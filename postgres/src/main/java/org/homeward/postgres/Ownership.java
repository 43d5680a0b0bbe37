package org.homeward.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Whose data these are: an account never works on another's, except root. */
final class Ownership {

    private Ownership() {}

    /** Makes the folder when there is none, and refuses one of another account. */
    static void claim(DataFolder data) throws IOException {
        if (!Files.isDirectory(data.root())) {
            make(data.root());
        }
        if (Files.exists(data.cluster())) {
            refuseAnothers(data);
        }
    }

    /** Others may pass through root's folder but not read it, as PostgreSQL then runs as another account. */
    private static void make(Path root) throws IOException {
        Files.createDirectories(root);
        String permissions = Accounts.ourUid() == 0 ? "rwx--x--x" : "rwx------";
        Files.setPosixFilePermissions(root, PosixFilePermissions.fromString(permissions));
    }

    private static void refuseAnothers(DataFolder data) throws IOException {
        int uid = Accounts.ourUid();
        if (uid != 0 && Folders.owner(data.cluster()) != uid) {
            // root's database belongs to nobody, which would tell nobody anything
            String owner = Files.getOwner(data.root()).getName();
            throw new PostgresRefused(new Refusal.BelongsToAnotherAccount(data.root(), owner));
        }
    }
}
