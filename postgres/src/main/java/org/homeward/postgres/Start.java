package org.homeward.postgres;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** One start of the database, from an empty folder or a kept one, with the folder's lock held. */
record Start(Tenancy tenancy, Settings settings, Consumer<String> progress) {

    PostgresServer run() throws IOException, InterruptedException {
        DataFolder data = tenancy.data();
        Binaries binaries = Binaries.unpackedIn(Cache.of(data), progress);
        Account account = new Accounts(binaries.postgres(), data).choose();
        RolePasswords passwords = RolePasswords.readOrCreate(data.credentials());
        prepare(new Cluster(data, binaries, account), passwords);
        Revival revival = Revival.of(new Launch(data, binaries, account), settings, progress);
        return new OwnedServer(revival, passwords, tenancy);
    }

    private void prepare(Cluster cluster, RolePasswords passwords) throws IOException, InterruptedException {
        cluster.removeUnfinished();
        if (Files.exists(tenancy.data().cluster())) {
            reuse(cluster);
        } else {
            progress.accept("Creating the database (first start only)");
            cluster.create(passwords, settings);
        }
    }

    private void reuse(Cluster cluster) throws IOException, InterruptedException {
        DataFolder data = tenancy.data();
        String found = version(data);
        if (!found.equals(Binaries.majorVersion())) {
            throw new PostgresRefused(new Refusal.OtherVersion(data.root(), found, Binaries.majorVersion()));
        }
        new Leftover(data, progress).clear();
        Folders.give(data.cluster(), cluster.account().uid());
    }

    private static String version(DataFolder data) throws IOException {
        Path file = data.cluster().resolve("PG_VERSION");
        String found = Files.exists(file) ? Files.readString(file, ISO_8859_1).strip() : "";
        if (!found.matches("[0-9]{1,2}")) {
            throw new PostgresRefused(
                    new Refusal.Damaged(data.root(), "the file postgres/PG_VERSION does not say its version"));
        }
        return found;
    }
}
