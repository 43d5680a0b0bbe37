package org.homeward.directory.importing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.homeward.directory.reading.NamedHeadings;
import org.homeward.directory.reading.TableResource;

/** The headings of the CQC "care directory with filters", and the other names they have had. */
final class CqcDirectory {
    static final String LAYOUT = "the CQC care directory with filters";
    static final String LOCATION_ID = "Location ID";
    static final String STARTED = "Location HSCA start date";
    static final String DORMANT = "Dormant (Y/N)";
    static final String CARE_HOME = "Care home?";
    static final String NAME = "Location Name";
    static final String ODS_CODE = "Location ODS Code";
    static final String TELEPHONE = "Location Telephone Number";
    static final String MANAGER = "Registered manager";
    static final String BEDS = "Care homes beds";
    static final String DIRECTORATE = "Location Inspection Directorate";
    static final String RATING = "Location Latest Overall Rating";
    static final String RATED = "Publication Date";
    static final String INHERITED = "Inherited Rating (Y/N)";
    static final String AREA_CODE = "Location ONSPD CCG Code";
    static final String AREA = "Location ONSPD CCG";
    static final String COMMISSIONER_CODE = "Location Commissioning CCG Code";
    static final String COMMISSIONER = "Location Commissioning CCG";
    static final String POSTCODE = "Location Postal Code";
    static final String UPRN = "Location UPRN ID";
    static final String PROVIDER_ID = "Provider ID";
    static final String PROVIDER_NAME = "Provider Name";
    static final String PROVIDER_TELEPHONE = "Provider Telephone Number";
    static final String PROVIDER_STARTED = "Provider HSCA start date";
    static final String DUAL = "Location Dual Registered";
    static final String PRIMARY_ID = "Primary ID (Dual registration locations)";
    static final String ACTIVITY = "Regulated activity - ";
    static final String SERVICE = "Service type - ";
    static final String BAND = "Service user band - ";
    static final List<String> OFFICIAL = TableResource.column("/directory/cqc-directory-columns.csv", "header");

    /** What we keep of a home and its provider, and so would lose without the column. */
    static final List<String> READ =
            OFFICIAL.stream().filter(CqcDirectory::isRead).toList();

    static final Map<String, List<String>> OTHER_NAMES = Map.ofEntries(
            Map.entry(LOCATION_ID, List.of("CQC Location ID")),
            Map.entry(STARTED, List.of("Location start date", "Location registration date")),
            Map.entry(DORMANT, List.of("Dormant", "Location dormant", "Dormancy")),
            Map.entry(CARE_HOME, List.of("Care home (Y/N)", "Is care home")),
            Map.entry(ODS_CODE, List.of("ODS Code", "Location ODS")),
            Map.entry(TELEPHONE, List.of("Location Telephone", "Location Phone Number")),
            Map.entry(MANAGER, List.of("Registered managers", "CQC registered manager")),
            Map.entry(BEDS, List.of("Care home beds", "Number of beds")),
            Map.entry(RATING, List.of("Latest Overall Rating", "Location Overall Rating")),
            Map.entry(RATED, List.of("Rating publication date", "Location Publication Date")),
            Map.entry(AREA_CODE, icbNames("ONSPD", " Code")),
            Map.entry(AREA, icbNames("ONSPD", "")),
            Map.entry(COMMISSIONER_CODE, icbNames("Commissioning", " Code")),
            Map.entry(COMMISSIONER, icbNames("Commissioning", "")),
            Map.entry(POSTCODE, List.of("Location Postcode", "Location Post Code")),
            Map.entry(UPRN, List.of("Location UPRN")),
            Map.entry(DUAL, List.of("Dual Registered", "Location Dual Registration")),
            Map.entry(PRIMARY_ID, List.of("Primary ID", "Dual registration primary ID")));

    private CqcDirectory() {}

    static NamedHeadings headings() {
        NamedHeadings headings = new NamedHeadings(LAYOUT, OFFICIAL)
                .need(
                        LOCATION_ID,
                        NAME,
                        CARE_HOME,
                        DORMANT,
                        DIRECTORATE,
                        POSTCODE,
                        PROVIDER_ID,
                        PROVIDER_NAME,
                        DUAL,
                        PRIMARY_ID);
        OTHER_NAMES.forEach((ours, others) -> headings.alias(ours, others.toArray(String[]::new)));
        return headings;
    }

    private static boolean isRead(String heading) {
        return Stream.of(ACTIVITY, SERVICE, BAND).anyMatch(heading::startsWith)
                || Stream.of("Street Address", "Address Line 2", "City", "County", "Postal Code")
                        .anyMatch(heading::endsWith)
                || Set.of(
                                LOCATION_ID,
                                STARTED,
                                DORMANT,
                                CARE_HOME,
                                NAME,
                                ODS_CODE,
                                TELEPHONE,
                                MANAGER,
                                BEDS,
                                DIRECTORATE,
                                RATING,
                                RATED,
                                INHERITED,
                                AREA_CODE,
                                AREA,
                                COMMISSIONER_CODE,
                                COMMISSIONER,
                                UPRN,
                                PROVIDER_ID,
                                PROVIDER_NAME,
                                PROVIDER_TELEPHONE,
                                PROVIDER_STARTED,
                                DUAL,
                                PRIMARY_ID)
                        .contains(heading);
    }

    // the groups that buy care have been renamed twice, and the headings with them
    private static List<String> icbNames(String how, String end) {
        return List.of(
                "Location %s ICB%s".formatted(how, end),
                "Location %s Sub ICB%s".formatted(how, end),
                "Location %s Sub ICB Location%s".formatted(how, end),
                "Location %s SICBL%s".formatted(how, end));
    }
}
