package org.homeward.messages.conversation;

import java.util.UUID;
import org.homeward.kernel.London;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** Taking back a message that was wrong, such as one about somebody else; mine says whether somebody at the same place wrote it. */
public record MessageWithdrawalPage(About about, UUID topic, Message message, boolean mine, Form form)
        implements FormPage {
    @Override
    public String title() {
        return "This message was wrong";
    }

    String back() {
        return about.messages() + "/" + topic;
    }

    String action() {
        return back() + "/withdrawals/" + message.id();
    }

    String written() {
        return message.signature() + ", " + London.words(message.at());
    }
}
