package org.homeward.messages.conversation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.homeward.ui.Page;

/** All that nobody has answered, the oldest first: what waits for whoever looks, and what they wait for themselves. */
public record WaitingPage(Side side, List<WaitingTopic> topics, Instant now) implements Page {
    static final int MOST = 200;

    public WaitingPage {
        topics = List.copyOf(topics);
    }

    @Override
    public String title() {
        return "Messages";
    }

    List<WaitingTopic> ours() {
        return waitingFor(side);
    }

    List<WaitingTopic> theirs() {
        return waitingFor(other());
    }

    Side other() {
        return side == Side.HOME ? Side.OUTSIDE : Side.HOME;
    }

    private List<WaitingTopic> waitingFor(Side whose) {
        return topics.stream()
                .filter(topic -> topic.since(whose) != null)
                .sorted(Comparator.comparing(topic -> Objects.requireNonNull(topic.since(whose))))
                .toList();
    }

    boolean isAtHome() {
        return side == Side.HOME;
    }

    /** "Room 5", and outside the home in which home. */
    String where(WaitingTopic topic) {
        return isAtHome() ? "Room " + topic.room() : topic.place() + ", room " + topic.room();
    }

    boolean isCut() {
        return topics.size() == MOST;
    }

    String waited(WaitingTopic topic, Side whose) {
        return WaitingTopic.waited(Objects.requireNonNull(topic.since(whose)), now);
    }

    boolean isLate(WaitingTopic topic, Side whose) {
        return WaitingTopic.isLate(Objects.requireNonNull(topic.since(whose)), now);
    }
}
