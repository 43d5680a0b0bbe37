package org.homeward.command;

import java.util.Map;
import org.homeward.access.Beginning;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How the data shall begin at their first start; said later, it must agree with how they began. */
final class Wanted {
    @Option(names = "--empty", description = "At the first start: begin without the demo.")
    private boolean empty;

    @Option(
            names = "--demo",
            description = "At the first start: begin with the demo. Only needed for a PostgreSQL of your own.")
    private boolean demo;

    /** The setting that {@link Beginning} reads. */
    Map<String, Object> settings() {
        return Map.of("homeward.demo", String.valueOf(demo || !empty && !Store.isOwn()));
    }

    /** Somebody who says "empty" must not find made-up people with a published password, nor somebody with residents the demo. */
    @Nullable
    String refusal(Beginning beginning) {
        if (empty && beginning.isDemo()) {
            return "These data began with the demo, so they are not empty. "
                    + "Start without --empty, or choose another folder with --data.";
        }
        if (demo && !beginning.isDemo()) {
            return "These data began without the demo, and it is never added later: its people have a published password. "
                    + "Start without --demo, or choose another folder or database.";
        }
        return null;
    }

    void refuseBoth() {
        if (empty && demo) {
            throw new Failure.Refused("Choose --demo or --empty, not both.");
        }
    }
}
