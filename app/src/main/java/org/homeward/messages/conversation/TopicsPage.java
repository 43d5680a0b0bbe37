package org.homeward.messages.conversation;

import java.util.List;
import org.homeward.kernel.London;
import org.homeward.ui.Page;

/** All that was written about a resident: a line for each topic, what waits first. */
public record TopicsPage(About about, List<Topic> topics, Side side) implements Page {
    public TopicsPage {
        topics = List.copyOf(topics);
    }

    @Override
    public String title() {
        return "Messages about " + about.called();
    }

    List<Topic> waiting() {
        return topics.stream().filter(topic -> topic.waitsFor(side)).toList();
    }

    List<Topic> others() {
        return topics.stream().filter(topic -> !topic.waitsFor(side)).toList();
    }

    String last(Topic topic) {
        return topic.last().signature() + ", " + London.words(topic.last().at());
    }

    /** Whether what this side wrote still waits for the other. */
    boolean unanswered(Topic topic) {
        return topic.waitsFor(side == Side.HOME ? Side.OUTSIDE : Side.HOME);
    }
}
