package org.homeward.postgres;

import com.sun.security.auth.module.UnixSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Finds an account PostgreSQL accepts and that can reach its program and its data. */
final class Accounts {

    private final Path program;
    private final DataFolder data;
    private final List<String> tried = new ArrayList<>();

    Accounts(Path program, DataFolder data) {
        this.program = program;
        this.data = data;
    }

    static int ourUid() {
        return Math.toIntExact(new UnixSystem().getUid());
    }

    Account choose() throws InterruptedException {
        int uid = ourUid();
        if (uid != 0) {
            return new Account.Ourselves(uid);
        }
        List<Account> candidates = new ArrayList<>();
        nobody(candidates);
        candidates.add(new Account.Namespace());
        for (Account candidate : candidates) {
            if (works(candidate)) {
                return candidate;
            }
        }
        throw new PostgresRefused(new Refusal.CannotGiveUpRoot(data.root(), List.copyOf(tried)));
    }

    private void nobody(List<Account> candidates) throws InterruptedException {
        Command.Result uid = Command.of("id", "-u", "nobody").run("");
        Command.Result gid = Command.of("id", "-g", "nobody").run("");
        try {
            candidates.add(new Account.Nobody(Integer.parseInt(uid.said()), Integer.parseInt(gid.said())));
        } catch (NumberFormatException unknown) {
            tried.add("there is no account named nobody");
        }
    }

    private boolean works(Account candidate) throws InterruptedException {
        String check = """
                [ "$(id -u)" != 0 ] || { echo 'still root'; exit 1; }
                [ -x "$1" ] || { echo "cannot run $1"; exit 1; }
                [ -x "$2" ] || { echo "cannot enter $2"; exit 1; }""";
        Command.Result result = Command.of("/bin/sh", "-c", check, "sh", program.toString(), "" + data.root())
                .under(candidate)
                .run("");
        if (!result.succeeded()) {
            tried.add(candidate.prefix().getFirst() + ": " + result.said());
        }
        return result.succeeded();
    }
}
