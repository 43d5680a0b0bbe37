package org.homeward.observations.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.homeward.kernel.London;
import org.homeward.observations.Age;
import org.homeward.observations.Answered;
import org.homeward.observations.JudgedLimit;
import org.homeward.observations.ObservedSet;
import org.homeward.observations.OwnLimit;
import org.homeward.observations.UsualNews2;
import org.homeward.observations.concern.Concern;
import org.homeward.residents.Resident;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;
import org.homeward.ui.Link;
import org.jspecify.annotations.Nullable;

/** The chart of a resident over a period: drawings, a sentence under each, the table, and how the person stands. */
public record ChartPage(Subject subject, Asked asked, List<Panel> panels, Table table) implements FormPage {
    private static final int ROWS = 100;

    /** Whose chart it is, who looks and when. */
    record Subject(
            Resident resident,
            Stands stands,
            boolean mayRecord,
            Concerned concerned,
            List<Answered> answers,
            Limited limited,
            Instant now) {
        /** About whom nobody was ever concerned, and nobody answered. */
        Subject(Resident resident, Stands stands, boolean mayRecord, Instant now) {
            this(resident, stands, mayRecord, new Concerned(List.of(), false), List.of(), Limited.NOT, now);
        }
    }

    /** The concerns about the person, an open one first, and whether whoever looks may add to them. */
    record Concerned(List<Concern> concerns, boolean mayRaise) {
        Concerned {
            concerns = List.copyOf(concerns);
        }
    }

    /** The own limits that count, and those that are reached. */
    record Limited(List<OwnLimit> limits, List<JudgedLimit> reached) {
        static final Limited NOT = new Limited(List.of(), List.of());

        Limited {
            limits = List.copyOf(limits);
            reached = List.copyOf(reached);
        }
    }

    /** The table's rows on this page, of how many; which of its pages; whether there are more sets than are drawn. */
    record Table(List<TableRow> rows, int all, int page, boolean cut) {
        int pages() {
            return Math.max(1, (all + ROWS - 1) / ROWS);
        }
    }

    /** From the sets of the period, newest first. */
    static ChartPage of(Subject subject, Asked asked, List<ObservedSet> found) {
        List<ObservedSet> newestFirst = found.subList(0, Math.min(found.size(), Charts.MOST));
        List<ObservedSet> drawn = newestFirst.reversed().stream()
                .filter(set -> !set.remarks().replaced())
                .toList();
        TimeAxis time = asked.period().axis(drawn);
        Moments moments = new Moments(time);
        Paper paper = new Paper(
                time,
                Line.longest(
                        drawn.stream().map(ObservedSet::takenAt).toList(),
                        subject.stands().everyHours()));
        Sentence words = new Sentence(drawn, asked.period().words(), moments);
        return new ChartPage(
                subject,
                asked,
                drawn.isEmpty()
                        ? List.of()
                        : new Panels(
                                        drawn,
                                        paper,
                                        words,
                                        new OwnLines(subject.limited().limits()))
                                .all(usual(subject)),
                table(
                        newestFirst,
                        new Table(List.of(), newestFirst.size(), asked.page(), found.size() > Charts.MOST),
                        moments));
    }

    private static Panels.@Nullable Usual usual(Subject subject) {
        UsualNews2 usual = subject.stands().usualOn(London.day(subject.now()));
        return usual == null ? null : new Panels.Usual(usual.setAt(), usual.score());
    }

    private static Table table(List<ObservedSet> newestFirst, Table empty, Moments moments) {
        int page = Math.min(empty.page(), empty.pages());
        int from = (page - 1) * ROWS;
        List<TableRow> rows = newestFirst.subList(from, Math.min(from + ROWS, empty.all())).stream()
                .map(set -> TableRow.of(set, moments))
                .toList();
        return new Table(rows, empty.all(), page, empty.cut());
    }

    @Override
    public Form form() {
        return asked.form();
    }

    @Override
    public String title() {
        return "Chart of " + subject.resident().name().called();
    }

    String path() {
        return "/homes/" + subject.resident().home() + "/residents/"
                + subject.resident().id();
    }

    LocalDate today() {
        return London.day(subject.now());
    }

    /** "15 Nov 2026 at 08:14 to 22 Nov 2026 at 08:14". */
    String span() {
        Instant from = asked.period().from();
        String start = from.equals(Instant.EPOCH) ? "From the first set" : London.words(from);
        return start + " to " + London.words(asked.period().to());
    }

    /** Where the latest set is when this period has none; null when there is no set at all. */
    @Nullable
    String latestSet() {
        Instant latest = subject.stands().latestSet();
        return latest == null ? null : London.words(latest) + " (" + new Age(latest, subject.now()).words() + ")";
    }

    /** What somebody is concerned about now; null when nobody is. */
    @Nullable
    Concern concern() {
        return subject.concerned().concerns().stream()
                .filter(Concern::isOpen)
                .findFirst()
                .orElse(null);
    }

    List<Link> periods() {
        return Period.OFFERED.stream()
                .map(name -> Period.named(name, subject.now()))
                .map(period -> new Link(
                        period.query().equals("period=all") ? "All" : period.words(),
                        path() + "/observations?" + period.query()))
                .toList();
    }

    boolean isChosen(Link link) {
        return link.href().endsWith("?" + asked.period().query()) && !form().hasErrors();
    }

    @Nullable
    Link newer() {
        return table.page() == 1 ? null : page(table.page() - 1, "newer sets");
    }

    @Nullable
    Link older() {
        return table.page() == table.pages() ? null : page(table.page() + 1, "older sets");
    }

    private Link page(int number, String text) {
        String query = asked.period().query() + "&page=" + number;
        return new Link(text, path() + "/observations?" + query + "#table");
    }
}
