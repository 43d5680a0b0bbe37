package org.homeward.programme.takeover;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.homeward.directory.Organisation;
import org.homeward.kernel.OrganisationName;
import org.jspecify.annotations.Nullable;

/** That a home goes on under new codes from a day on, with all that hung on the old ones. The successor is null until an import brings it. */
record Takeover(
        UUID id,
        Organisation former,
        @Nullable Organisation successor,
        NewCodes codes,
        LocalDate day,
        String recordedBy,
        List<Item> items) {
    Takeover {
        items = List.copyOf(items);
    }

    /** What is known of the new registration before the directory knows it; a text is empty when nobody has said it. */
    record NewCodes(String cqcLocation, String ods, String provider) {
        String words() {
            return "CQC location " + cqcLocation + (ods.isEmpty() ? "" : ", ODS code " + ods)
                    + (provider.isEmpty() ? "" : ", run by " + provider);
        }
    }

    String formerName() {
        return OrganisationName.shown(former.name());
    }

    List<Item> work() {
        return items.stream().filter(Item::isWork).toList();
    }

    List<Item> kept() {
        return items.stream().filter(item -> item.isThere() && !item.isWork()).toList();
    }

    List<Item> absent() {
        return items.stream().filter(item -> !item.isThere()).toList();
    }

    long open() {
        return items.stream().filter(Item::isOpen).count();
    }
}
