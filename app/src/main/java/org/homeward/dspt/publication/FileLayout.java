package org.homeward.dspt.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.homeward.directory.reading.Columns;
import org.homeward.directory.reading.Headings;
import org.homeward.directory.reading.NamedHeadings;
import org.homeward.directory.reading.TableResource;

/** Either file of the toolkit: the weekly workbook of adult social care, or the result of the public search. Its headings say which. */
final class FileLayout implements Headings {
    static final String STATUS = "CQC registered location - latest DSPT status";
    static final String PUBLISHED = "Date of location publication";
    static final String CQC = "Location CQC ID";
    static final String NAME = "Location name";
    static final String ODS = "Location ODS code";
    static final String PARENT_ODS = "Parent ODS code";
    static final String PARENT_STATUS = "Latest DSPT status of parent";
    private final NamedHeadings workbook = new NamedHeadings("the DSPT workbook (line by line)", columns())
            .need(STATUS, PUBLISHED, CQC, ODS, PARENT_ODS, PARENT_STATUS)
            .onSheet("Line By Line");
    private static final String CODE = "Code";
    private static final String ORGANISATION = "Organisation Name";
    private static final String SEARCHED_STATUS = "Status";
    private static final String DATE = "Date of Publication";
    private final NamedHeadings search = new NamedHeadings(
                    "a DSPT search result", List.of(CODE, ORGANISATION, SEARCHED_STATUS, DATE))
            .need(CODE, ORGANISATION, SEARCHED_STATUS)
            .alias(CODE, "ODS Code", "Organisation Code")
            .alias(SEARCHED_STATUS, "Latest Status")
            .alias(DATE, "Publication Date", "Date Published", "Published");
    private boolean isSearch;

    /** Every heading of the workbook, in its order. */
    static List<String> columns() {
        return TableResource.column("/dspt/asc-line-by-line-columns.csv", "header").stream()
                .map(String::strip)
                .toList();
    }

    boolean isSearch() {
        return isSearch;
    }

    @Override
    public Optional<Columns> in(List<String> cells) {
        Optional<Columns> found = workbook.in(cells);
        if (found.isEmpty() && workbook.missing(cells).contains(CQC)) {
            isSearch |= search.missing(cells).size() <= 1;
            return search.in(cells).map(FileLayout::underOurNames);
        }
        return found;
    }

    /** The search has the same things under other names. */
    private static Columns underOurNames(Columns found) {
        Map<String, Integer> places = new HashMap<>();
        Map.of(CODE, ODS, ORGANISATION, NAME, SEARCHED_STATUS, STATUS, DATE, PUBLISHED)
                .forEach((theirs, ours) -> {
                    if (found.places().containsKey(theirs)) {
                        places.put(ours, found.places().get(theirs));
                    }
                });
        return new Columns(places, found.count());
    }

    @Override
    public boolean areARow() {
        return true;
    }

    @Override
    public List<String> missing(List<String> cells) {
        return (isSearch ? search : workbook).missing(cells);
    }

    @Override
    public Optional<String> sheet() {
        return workbook.sheet();
    }

    @Override
    public String layout() {
        return (isSearch ? search : workbook).layout();
    }
}
