package org.homeward.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Consumer;

/** One start of the database, from an empty folder or a kept one, with the folder's lock held. */
record Start(Tenancy tenancy, Settings settings, Consumer<String> progress) {

    PostgresServer run() throws IOException, InterruptedException {
        DataFolder data = tenancy.data();
        Binaries binaries = Binaries.unpackedIn(Cache.of(data), progress);
        Account account = new Accounts(binaries.postgres(), data).choose();
        RolePasswords passwords = RolePasswords.readOrCreate(data.credentials());
        prepare(new Cluster(data, binaries, account), passwords);
        Launch.Up up = new Launch(data, binaries, account).run(settings);
        return new OwnedServer(up, passwords, tenancy);
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
        String found = Files.readString(data.cluster().resolve("PG_VERSION")).strip();
        if (!found.equals(Binaries.majorVersion())) {
            throw new PostgresRefused(new Refusal.OtherVersion(data.root(), found, Binaries.majorVersion()));
        }
        new Leftover(data, progress).clear();
        Folders.give(data.cluster(), cluster.account().uid());
    }
}
