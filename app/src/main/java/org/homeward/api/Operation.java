package org.homeward.api;

import java.util.List;

/** One thing a program can ask: method, address, words, what it sends and what it gets. */
record Operation(
        String id,
        String method,
        String path,
        String summary,
        String description,
        List<Field> parameters,
        List<Field> body,
        List<Sample> samples,
        List<Reply> replies) {

    /** A parameter or a field: its name, its type, whether it must be sent, and what it means. */
    record Field(String name, String type, boolean required, String words) {}

    /** An example of what is sent. */
    record Sample(String title, String text) {}

    /** One possible answer: its status, what it means and how it looks. */
    record Reply(String status, String words, List<Sample> samples) {}
}
