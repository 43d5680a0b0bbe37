package org.homeward.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the CQC directory says of a care home; beds are registered beds, the manager's name is personal data. */
public record CareHome(
        @Nullable Integer beds,
        boolean withNursing,
        boolean withoutNursing,
        List<String> specialisms,
        List<String> regulatedActivities,
        List<String> serviceTypes,
        @Nullable Inspection inspection,
        @Nullable String registeredManager,
        @Nullable String uprn) {
    public CareHome {
        specialisms = List.copyOf(specialisms);
        regulatedActivities = List.copyOf(regulatedActivities);
        serviceTypes = List.copyOf(serviceTypes);
    }

    /** The CQC says "Dementia" among the people a home is for. */
    public boolean forDementia() {
        return specialisms.contains("Dementia");
    }

    /** The latest overall rating; inherited when it was carried over from a former registration. */
    public record Inspection(Rating rating, @Nullable LocalDate publishedOn, boolean inherited) {}

    /** Overall rating of the CQC. */
    public enum Rating {
        OUTSTANDING,
        GOOD,
        REQUIRES_IMPROVEMENT,
        INADEQUATE;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Rating of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }
}
