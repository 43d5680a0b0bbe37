package org.homeward.messages.conversation;

import java.util.UUID;
import org.homeward.kernel.London;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.jspecify.annotations.Nullable;

/** One conversation: every message with its files and who has read it, and the form of an answer. mine is the organisation whoever looks writes for. */
public record TopicPage(
        About about, Topic topic, Side side, @Nullable UUID mine, Form form) implements FormPage {
    @Override
    public String title() {
        return topic.subject() == null ? "Message about " + about.called() : topic.subject();
    }

    String here() {
        return about.messages() + "/" + topic.id();
    }

    String when(Message message) {
        return London.words(message.at());
    }

    /** Whether whoever looks may take it back: somebody at the same place wrote it. */
    boolean mayWithdraw(Message message) {
        return about.mayWrite() && message.counts() && message.organisation().equals(mine);
    }

    String withdrawal(Message message) {
        return here() + "/withdrawals/" + message.id();
    }

    boolean maySettle() {
        return about.mayWrite() && topic.waits();
    }

    String receipt(Message message) {
        return message.side().nobodyOfTheOther();
    }
}
