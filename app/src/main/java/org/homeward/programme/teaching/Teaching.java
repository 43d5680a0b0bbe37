package org.homeward.programme.teaching;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.kernel.London;
import org.homeward.programme.office.Topic;
import org.jspecify.annotations.Nullable;

/** One training of the team: what, for whom, when, how long, by whom, with which material, and how it stands. */
record Teaching(
        UUID id,
        Subject subject,
        Held held,
        String materials,
        Status status,
        @Nullable String reason) {
    enum Status {
        BOOKED("Booked"),
        DONE("Done"),
        CANCELLED("Cancelled");

        private final String words;

        Status(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    record Subject(Topic topic, Audience audience, Format format) {
        /** "Proxy ordering, GP practices, one to one". */
        String words() {
            return topic.words() + ", " + audience.words() + ", " + format.words();
        }
    }

    record Held(LocalDate on, int minutes, String trainer) {
        String day() {
            return London.words(on);
        }
    }

    String path() {
        return TeachingsPage.PATH + "/" + id;
    }

    /** Each line that is an address of the web can be opened. */
    List<String> links() {
        return materials.lines().map(String::strip).filter(Teaching::isLink).toList();
    }

    String otherMaterials() {
        return String.join(
                "; ",
                materials
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !isLink(line))
                        .toList());
    }

    private static boolean isLink(String line) {
        return line.matches("https://[^\\s\"<>]+");
    }
}
