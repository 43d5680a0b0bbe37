package org.homeward.postgres;

import java.util.ArrayList;
import java.util.List;

/** What may differ between a home's database and a test's. */
public record Settings(Durability durability) {

    /** Whether a committed row must outlive a power cut. */
    public enum Durability {
        /** Every commit waits for the disk. */
        DURABLE,
        /** For tests only: a power cut may destroy the database. */
        THROWAWAY
    }

    /** For people: nothing that was committed is ever lost. */
    public static Settings durable() {
        return new Settings(Durability.DURABLE);
    }

    /** For tests: several times faster, and not fit for anything else. */
    public static Settings throwaway() {
        return new Settings(Durability.THROWAWAY);
    }

    boolean isThrowaway() {
        return durability == Durability.THROWAWAY;
    }

    /** Arguments of the server listening on the port, sized for two cores and half a gigabyte. */
    List<String> arguments(int port) {
        List<String> assignments = new ArrayList<>(ServerArguments.ALWAYS);
        assignments.add("port=" + port);
        if (isThrowaway()) {
            assignments.addAll(ServerArguments.THROWAWAY);
        }
        return assignments.stream()
                .flatMap(assignment -> List.of("-c", assignment).stream())
                .toList();
    }
}
