package org.homeward.messages.conversation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.homeward.kernel.London;
import org.jspecify.annotations.Nullable;

/** One question or piece of news about a resident: its messages, the first first, what was settled, and for whom it still waits. */
public record Topic(
        UUID id,
        @Nullable String subject,
        @Nullable Instant forHome,
        @Nullable Instant forOutside,
        List<Message> messages,
        List<Settled> settled) {
    private static final int A_LINE = 60;

    /** Somebody said that no answer is needed, or the resident left; and when. */
    record Settled(
            String kind, String by, Instant at, @Nullable String reason) {
        String words() {
            return switch (kind) {
                case "LEFT" -> "The resident left. " + (reason == null ? "" : reason + ". ") + signed();
                case "REOPENED" -> "The resident did not leave: it waits again. " + signed();
                default -> "No answer needed. " + signed();
            };
        }

        private String signed() {
            return by + ", " + London.words(at);
        }
    }

    public Topic {
        messages = List.copyOf(messages);
        settled = List.copyOf(settled);
    }

    /** The subject, or how the first message begins. */
    String title() {
        return subject == null ? line(messages.getFirst()) : subject;
    }

    static String line(Message message) {
        return message.counts() ? line(message.words()) : "Withdrawn message";
    }

    /** How the words begin, as a list shows them. */
    static String line(String words) {
        String first = words.lines().findFirst().orElse("");
        return first.length() <= A_LINE ? first : first.substring(0, A_LINE - 1).strip() + "…";
    }

    Message last() {
        return messages.getLast();
    }

    boolean waitsFor(Side side) {
        return since(side) != null;
    }

    @Nullable
    Instant since(Side side) {
        return side == Side.HOME ? forHome : forOutside;
    }

    boolean waits() {
        return forHome != null || forOutside != null;
    }
}
