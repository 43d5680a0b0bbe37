package org.homeward.programme.support;

import java.util.List;
import org.homeward.ui.Page;

/** A mail as it is kept, with what became of it at each home. */
public record MailingPage(Mailing mailing, List<Recipient> receipts) implements Page {
    public MailingPage {
        receipts = List.copyOf(receipts);
    }

    @Override
    public String title() {
        return mailing.subject();
    }

    String state(Recipient home) {
        return home.isReached() ? "Ready to connect: " + home.words() : "None: " + home.words();
    }
}
