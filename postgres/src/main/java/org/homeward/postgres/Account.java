package org.homeward.postgres;

import java.util.List;

/** As whom PostgreSQL runs: it refuses root. */
sealed interface Account {

    /** Words before the program that make it run as this account. */
    List<String> prefix();

    /** Numeric owner of the files this account writes. */
    int uid();

    /** We are an ordinary user already. */
    record Ourselves(int uid) implements Account {
        @Override
        public List<String> prefix() {
            return List.of();
        }
    }

    /** We are root and step down to an account that may do nothing. */
    record Nobody(int uid, int gid) implements Account {
        @Override
        public List<String> prefix() {
            return List.of("setpriv", "--reuid", "" + uid, "--regid", "" + gid, "--clear-groups", "--no-new-privs");
        }
    }

    /** We are root where stepping down is not possible, and enter a namespace in which we are nobody. */
    record Namespace() implements Account {
        @Override
        public List<String> prefix() {
            return List.of("unshare", "--user");
        }

        @Override
        public int uid() {
            return 0;
        }
    }
}
