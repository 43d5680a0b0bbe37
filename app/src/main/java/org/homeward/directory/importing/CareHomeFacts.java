package org.homeward.directory.importing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.homeward.directory.CareHome;
import org.homeward.directory.CareHome.Inspection;
import org.homeward.directory.CareHome.Rating;
import org.jspecify.annotations.Nullable;

/** Reads what a CQC row says of a home beyond its name and address. */
final class CareHomeFacts {
    static final String WITH_NURSING = "Care home service with nursing";
    static final String WITHOUT_NURSING = "Care home service without nursing";
    private static final int MOST_BEDS = 2_000;
    private static final Set<String> NOT_RATED = Set.of(
            "no published rating",
            "not rated",
            "no rating",
            "inspected but not rated",
            "insufficient evidence to rate",
            "not formally rated");
    private static final Map<String, Rating> RATINGS = Map.of(
            "outstanding", Rating.OUTSTANDING,
            "good", Rating.GOOD,
            "requires improvement", Rating.REQUIRES_IMPROVEMENT,
            "inadequate", Rating.INADEQUATE);
    private static final List<String> ACTIVITIES = headings(CqcDirectory.ACTIVITY);
    private static final List<String> SERVICES = headings(CqcDirectory.SERVICE);
    private static final List<String> BANDS = headings(CqcDirectory.BAND);

    private CareHomeFacts() {}

    static CareHome of(RowReading reading, Shared shared) {
        List<String> services = shared.list(ticked(reading, SERVICES, CqcDirectory.SERVICE));
        return new CareHome(
                reading.wholeNumber(CqcDirectory.BEDS, MOST_BEDS),
                services.contains(WITH_NURSING),
                services.contains(WITHOUT_NURSING),
                shared.list(ticked(reading, BANDS, CqcDirectory.BAND)),
                shared.list(ticked(reading, ACTIVITIES, CqcDirectory.ACTIVITY)),
                services,
                inspection(reading),
                reading.text(CqcDirectory.MANAGER),
                uprn(reading));
    }

    private static List<String> ticked(RowReading reading, List<String> headings, String prefix) {
        return headings.stream()
                .filter(reading::isYes)
                .map(heading -> heading.substring(prefix.length()))
                .toList();
    }

    private static @Nullable Inspection inspection(RowReading reading) {
        if (NOT_RATED.contains(reading.raw(CqcDirectory.RATING).toLowerCase(Locale.ROOT))) {
            return null;
        }
        Rating rating = reading.read(
                CqcDirectory.RATING,
                text -> Optional.ofNullable(RATINGS.get(text.toLowerCase(Locale.ROOT))),
                "is not a CQC rating we know");
        return rating == null
                ? null
                : new Inspection(rating, reading.date(CqcDirectory.RATED), reading.isYes(CqcDirectory.INHERITED));
    }

    private static @Nullable String uprn(RowReading reading) {
        return reading.read(
                CqcDirectory.UPRN,
                text -> Optional.of(text.replaceFirst("\\.0+$", "")).filter(uprn -> uprn.matches("[0-9]{1,12}")),
                "is not a property reference of up to 12 digits");
    }

    private static List<String> headings(String prefix) {
        return CqcDirectory.OFFICIAL.stream()
                .filter(heading -> heading.startsWith(prefix))
                .toList();
    }
}
