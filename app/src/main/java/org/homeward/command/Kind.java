package org.homeward.command;

import java.util.Optional;
import org.homeward.directory.ImportKind;

/** What a file is said to hold. */
sealed interface Kind {
    /** A file of the directory. */
    record OfDirectory(ImportKind kind) implements Kind {}

    /** A home's residents. */
    record Residents() implements Kind {}

    /** Sets taken with other kit, as its export has them. */
    record EarlierSets() implements Kind {}

    /** Statuses of the toolkit: the weekly workbook, or a result of the public search. */
    record DsptStatuses() implements Kind {}

    static Optional<Kind> of(String typed) {
        return ImportKind.of(typed).<Kind>map(OfDirectory::new).or(() -> switch (typed) {
            case "residents" -> Optional.of(new Residents());
            case "whzan" -> Optional.of(new EarlierSets());
            case "dspt-status" -> Optional.of(new DsptStatuses());
            default -> Optional.empty();
        });
    }
}
