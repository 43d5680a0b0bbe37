package org.homeward.access;

import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.ResidentId;
import org.jspecify.annotations.Nullable;

/** One line to be written in the audit log: at which home, what, about whom and about which record. */
public record Entry(
        UUID home,
        Deed deed,
        @Nullable ResidentId resident,
        @Nullable UUID about,
        @Nullable String words) {

    public static Entry of(HomeId home, Deed deed) {
        return new Entry(home.value(), deed, null, null, null);
    }

    public static Entry of(HomeId home, Deed deed, ResidentId resident) {
        return new Entry(home.value(), deed, resident, null, null);
    }

    /** A line at an organisation that need not be a home. */
    public static Entry at(UUID organisation, Deed deed) {
        return new Entry(organisation, deed, null, null, null);
    }

    public Entry about(UUID record) {
        return new Entry(home, deed, resident, record, words);
    }

    public Entry saying(String words) {
        return new Entry(home, deed, resident, about, words);
    }
}
