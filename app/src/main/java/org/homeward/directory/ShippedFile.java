package org.homeward.directory;

import java.util.List;

/** Files that come with the program, in the order in which they build on each other; the licence line is shown beside the data. */
public enum ShippedFile {
    AREAS(ImportKind.ORGANISATIONS, "/directory/organisations-norfolk-waveney.csv", "Written for Homeward."),
    AREA_LINKS(ImportKind.LINKS, "/directory/links-norfolk-waveney.csv", "Written for Homeward."),
    PRACTICES(
            ImportKind.GP_PRACTICES,
            "/directory/epraccur-norfolk-waveney.csv",
            "Contains information from NHS England, licenced under the current version of the Open Government Licence"),
    DEMO_CARE_HOMES(
            ImportKind.CARE_HOMES, "/demo/care-homes.csv", "Made up for Homeward: no home of these names is meant."),
    DEMO_ORGANISATIONS(ImportKind.ORGANISATIONS, "/demo/organisations.csv", "Made up for Homeward."),
    DEMO_LINKS(ImportKind.LINKS, "/demo/links.csv", "Made up for Homeward.");

    private final ImportKind kind;
    private final String resource;
    private final String licence;

    ShippedFile(ImportKind kind, String resource, String licence) {
        this.kind = kind;
        this.resource = resource;
        this.licence = licence;
    }

    public ImportKind kind() {
        return kind;
    }

    public String resource() {
        return resource;
    }

    public String licence() {
        return licence;
    }

    /** "epraccur-norfolk-waveney.csv: Contains information from NHS England …". */
    public String credit() {
        return resource.substring(resource.lastIndexOf('/') + 1) + ": " + licence;
    }

    /** Whether what it says is made up. */
    public boolean isOfDemo() {
        return demo().contains(this);
    }

    /** What every installation starts with: the areas, their links, the practices. */
    public static List<ShippedFile> defaults() {
        return List.of(AREAS, AREA_LINKS, PRACTICES);
    }

    /** The made-up homes and who works with them; needs the defaults. */
    public static List<ShippedFile> demo() {
        return List.of(DEMO_CARE_HOMES, DEMO_ORGANISATIONS, DEMO_LINKS);
    }
}
