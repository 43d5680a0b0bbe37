package org.homeward.programme.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.homeward.programme.office.Topic;

/** A short article of the desk: what a call is about and what to do, in order. */
record Article(String slug, String title, List<Topic> topics, String words, List<Part> parts) {
    Article {
        topics = List.copyOf(topics);
        parts = List.copyOf(parts);
    }

    /** A paragraph (one line), or a list in order or not. */
    record Part(Kind kind, List<String> lines) {
        Part {
            lines = List.copyOf(lines);
        }
    }

    enum Kind {
        PARAGRAPH,
        STEPS,
        POINTS
    }

    /** Three lines of head ("title: …", "topics: …", "words: …"), then paragraphs, "1. …" and "- …". */
    static Article read(String slug, String file) {
        String[] blocks = file.strip().split("\n\n");
        String[] head = blocks[0].split("\n");
        return new Article(
                slug,
                after(head[0], "title: "),
                Stream.of(after(head[1], "topics: ").split(", "))
                        .map(Topic::valueOf)
                        .toList(),
                after(head[2], "words: "),
                Arrays.stream(blocks).skip(1).map(Article::part).toList());
    }

    private static String after(String line, String key) {
        if (!line.startsWith(key)) {
            throw new IllegalArgumentException("“" + line + "” should begin with “" + key + "”");
        }
        return line.substring(key.length());
    }

    private static Part part(String block) {
        List<String> lines = new ArrayList<>(List.of(block.split("\n")));
        if (block.startsWith("1. ")) {
            lines.replaceAll(line -> line.replaceFirst("^[0-9]+\\. ", ""));
            return new Part(Kind.STEPS, lines);
        }
        if (block.startsWith("- ")) {
            lines.replaceAll(line -> line.substring(2));
            return new Part(Kind.POINTS, lines);
        }
        return new Part(Kind.PARAGRAPH, List.of(String.join(" ", lines)));
    }

    /** Whether every word typed stands somewhere in it. */
    boolean has(String typed) {
        String all = (title + " " + words + " " + parts).toLowerCase(Locale.UK);
        return Stream.of(typed.toLowerCase(Locale.UK).strip().split("\\s+")).allMatch(all::contains);
    }

    String path() {
        return ArticlesPage.PATH + "/" + slug;
    }
}
