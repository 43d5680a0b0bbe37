package org.homeward.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temporary;

    @Test
    void an_ordinary_user_runs_it_and_root_gives_root_up() throws Exception {
        Account account = new Accounts(Path.of("/bin/sh"), new DataFolder(temporary)).choose();
        assertThat(Command.of("id", "-u").under(account).run("").said()).isNotEqualTo("0");
    }

    @Test
    void root_prefers_the_account_that_may_do_nothing() throws Exception {
        assumeTrue(Accounts.ourUid() == 0, "only root gives root up");
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx--x--x"));
        DataFolder data = new DataFolder(temporary);
        assumeTrue(new Accounts(Path.of("/bin/sh"), data).choose() instanceof Account.Nobody, "setpriv works here");
        EmbeddedPostgres.start(data, Settings.throwaway(), told -> {})
                .orElseThrow()
                .close();
        assertThat(Folders.owner(data.cluster())).isNotZero();
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwx------"));
        EmbeddedPostgres.start(data, Settings.throwaway(), told -> {})
                .orElseThrow()
                .close();
        assertThat(Folders.owner(data.cluster()))
                .as("the way that needs no passage")
                .isZero();
    }

    @Test
    void when_nothing_works_the_refusal_says_what_was_tried() {
        assumeTrue(Accounts.ourUid() == 0, "only root gives root up");
        Accounts accounts = new Accounts(temporary.resolve("absent"), new DataFolder(temporary));
        assertThatThrownBy(accounts::choose)
                .hasMessageContaining("setpriv: ")
                .hasMessageContaining("unshare: ")
                .hasMessageContaining("Start Homeward as an ordinary user");
    }

    @Test
    void an_ordinary_user_is_told_which_file_is_closed_to_it() {
        assumeTrue(Accounts.ourUid() != 0, "root may use every folder");
        StartOutcome outcome =
                EmbeddedPostgres.start(new DataFolder(Path.of("/usr")), Settings.throwaway(), told -> {});
        assertThatThrownBy(outcome::orElseThrow).hasMessageContaining("this account may not use /usr/homeward.lock");
    }
}
