package org.homeward.postgres;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** Makes the cluster of a data folder: whole, with its roles and database, or not at all. */
record Cluster(DataFolder data, Binaries binaries, Account account) {

    static final String DATABASE = "homeward";

    void create(RolePasswords passwords, Settings settings) throws IOException, InterruptedException {
        Path draft = data.unfinishedCluster();
        Files.createDirectory(
                draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        Folders.give(draft, account.uid());
        run(initdb(draft, settings), "");
        run(singleUser(draft), new RoleStatements(passwords).inMaintenanceDatabase());
        Files.writeString(draft.resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        Files.move(draft, data.cluster(), ATOMIC_MOVE);
    }

    /** Removes what a killed first start left. */
    void removeUnfinished() throws IOException {
        for (Path path : Folders.in(data.root())) {
            if (data.isUnfinishedCluster(path)) {
                Folders.delete(path);
            }
        }
    }

    private Command initdb(Path draft, Settings settings) {
        List<String> words = new ArrayList<>(
                List.of("" + binaries.initdb(), "-D", "" + draft, "-U", RolePasswords.SUPERUSER, "--auth=reject"));
        words.addAll(List.of("--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        words.addAll(List.of("--data-checksums", "--no-instructions"));
        if (settings.isThrowaway()) {
            words.add("--no-sync");
        }
        return new Command(words);
    }

    private Command singleUser(Path draft) {
        return Command.of("" + binaries.postgres(), "--single", "-D", "" + draft, "-c", "exit_on_error=on", "postgres");
    }

    private void run(Command command, String input) throws IOException, InterruptedException {
        Command.Result result = command.under(account).run(input);
        if (!result.succeeded()) {
            Log.fromNow(data.log());
            Files.writeString(data.log(), result.said() + "\n", StandardOpenOption.APPEND);
            throw new PostgresRefused(new Refusal.DidNotStart(data.log(), Log.lastLine(result.said())));
        }
    }
}
