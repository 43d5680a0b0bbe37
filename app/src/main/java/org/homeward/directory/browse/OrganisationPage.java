package org.homeward.directory.browse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.homeward.directory.CareHome;
import org.homeward.directory.FormerDetails;
import org.homeward.directory.Link;
import org.homeward.directory.Link.Direction;
import org.homeward.directory.LinkKind;
import org.homeward.directory.Organisation;
import org.homeward.directory.OrganisationKind;
import org.homeward.kernel.London;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.SummaryRow;
import org.jspecify.annotations.Nullable;

/** One organisation: its facts as they are now, and who worked with it on a day. */
public record OrganisationPage(
        Organisation organisation,
        Form form,
        LocalDate day,
        LocalDate today,
        List<Link> links,
        List<FormerDetails> history,
        boolean mayLink)
        implements FormPage {
    static final String DAY = "day";

    /** What comes first: who is rung, before who owns or commissions. */
    private static final List<LinkKind> ORDER = List.of(
            LinkKind.SERVED_BY_PRACTICE,
            LinkKind.SUPPLIED_BY_PHARMACY,
            LinkKind.COVERED_BY_111,
            LinkKind.LOOKED_AFTER_BY,
            LinkKind.SUCCEEDED_BY,
            LinkKind.OPERATED_BY,
            LinkKind.MEMBER_OF,
            LinkKind.BRANCH_OF,
            LinkKind.IN_PLACE,
            LinkKind.COMMISSIONED_BY,
            LinkKind.PART_OF);

    public OrganisationPage {
        links = List.copyOf(links);
        history = List.copyOf(history);
    }

    @Override
    public String title() {
        return Shown.name(organisation);
    }

    String path() {
        return Shown.path(organisation);
    }

    boolean isToday() {
        return day.equals(today);
    }

    String heading() {
        return isToday() ? "Who works with it today" : "Who worked with it on " + London.words(day);
    }

    List<Tied> ties() {
        return ORDER.stream()
                .flatMap(kind -> Stream.of(Direction.OUTWARD, Direction.INWARD).map(way -> tied(kind, way)))
                .filter(tied -> !tied.links().isEmpty())
                .toList();
    }

    private Tied tied(LinkKind kind, Direction direction) {
        return new Tied(
                kind,
                direction,
                links.stream()
                        .filter(link -> link.kind() == kind && link.direction() == direction)
                        .toList());
    }

    /** The other's town and since when: "Holt, since 1 Apr 2019". */
    String about(Link link) {
        LocalDate end = link.endsOn();
        String since = "since " + London.words(link.startsOn()) + (end == null ? "" : ", until " + London.words(end));
        String where = Shown.where(link.other());
        String said = link.saidBy() == null ? "" : ", said by " + link.saidBy();
        return (where.isEmpty() ? since : where + ", " + since) + said;
    }

    /** A link that the next national file would not say anew. */
    boolean mayEnd(Link link) {
        OrganisationKind from = link.direction() == Direction.OUTWARD
                ? organisation.kind()
                : link.other().kind();
        return mayLink && !NewLinkPage.isNational(link.kind(), from);
    }

    /** Where the homes and practices of an area are looked for, or null when it is no area. */
    @Nullable
    String search() {
        return switch (organisation.kind()) {
            case ICB, SUB_ICB, REGION, PLACE -> DirectoryPage.PATH + "?in=" + organisation.id();
            default -> null;
        };
    }

    List<SummaryRow> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Codes", Shown.codes(organisation.codes()));
        put(facts, "Telephone", organisation.telephone());
        facts.put("Address", String.join(", ", Shown.lines(organisation.address())));
        LocalDate opened = organisation.openedOn();
        put(facts, "Open since", opened == null ? null : London.words(opened));
        CareHome home = organisation.careHome();
        if (home != null) {
            ofHome(facts, home);
        }
        List<SummaryRow> rows = new ArrayList<>();
        facts.forEach((key, value) -> rows.add(SummaryRow.of(key, value.isEmpty() ? "Not known" : value)));
        return rows;
    }

    private static void ofHome(Map<String, String> facts, CareHome home) {
        Integer beds = home.beds();
        facts.put("Registered beds", beds == null ? "" : String.valueOf(beds));
        facts.put("Care", Shown.care(home));
        put(facts, "Registered manager", home.registeredManager());
        CareHome.Inspection inspection = home.inspection();
        facts.put("CQC rating", inspection == null ? "Not rated" : Shown.rating(inspection));
        put(facts, "For people with", home.specialisms().isEmpty() ? null : String.join(", ", home.specialisms()));
    }

    private static void put(Map<String, String> facts, String key, @Nullable String value) {
        if (value != null) {
            facts.put(key, value);
        }
    }
}
