package org.homeward.programme.support;

import java.time.Instant;
import java.util.UUID;
import org.homeward.kernel.London;

/** A mail to many homes: how many wait for the mail system, and how many have no address. */
record Mailing(
        UUID id,
        String template,
        String subject,
        String body,
        String segment,
        Instant madeAt,
        String by,
        int waiting,
        int none) {
    String when() {
        return London.words(madeAt);
    }

    String path() {
        return MailingsPage.PATH + "/" + id;
    }
}
