package org.homeward.programme.support;

import java.util.List;
import org.homeward.ui.Page;

/** The mails to many homes, the latest first. */
public record MailingsPage(List<Mailing> mailings) implements Page {
    static final String PATH = DeskPage.PATH + "/mailings";

    public MailingsPage {
        mailings = List.copyOf(mailings);
    }

    @Override
    public String title() {
        return "Mail to many homes";
    }
}
