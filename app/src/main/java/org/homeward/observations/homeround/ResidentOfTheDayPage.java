package org.homeward.observations.homeround;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.London;
import org.homeward.observations.homeround.MonthlySets.OfResident;
import org.homeward.ui.Column;
import org.homeward.ui.Page;

/** A resident a day, for a month: whose day it is, and who has had this month's set. */
public record ResidentOfTheDayPage(HomeId home, YearMonth month, List<OfResident> residents, LocalDate today)
        implements Page {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    public ResidentOfTheDayPage {
        residents = List.copyOf(residents);
    }

    /** Somebody and their day. */
    record Turn(LocalDate day, OfResident resident) {}

    @Override
    public String title() {
        return "Resident of the day";
    }

    String monthWords() {
        return MONTH.format(month);
    }

    private Turns turns() {
        return new Turns(residents.size(), month);
    }

    List<Turn> all() {
        return IntStream.range(0, residents.size())
                .mapToObj(place -> new Turn(turns().day(place), residents.get(place)))
                .toList();
    }

    /** Whose day today is; nobody's in another month. */
    List<OfResident> todays() {
        return YearMonth.from(today).equals(month) ? turns().on(today, residents) : List.of();
    }

    /**
     * Who has had no complete set while well in this month and is waited for: whose day it is first, then those whose day has gone
     * by, then those to come. Whoever has one is off the list by that.
     */
    List<Turn> left() {
        return all().stream()
                .filter(turn -> !turn.resident().isDone() && turn.resident().pausedUntil() == null)
                .sorted(Comparator.comparing((Turn turn) -> !turn.day().equals(today)))
                .toList();
    }

    /** How many have had a complete set while well in this month; who is paused and had none is not waited for. */
    String count() {
        return done(residents) + " of "
                + residents.stream().filter(this::isWaitedFor).count() + " have had a complete set while well in "
                + monthWords();
    }

    /** The same of those for whom nobody has planned how often: a set a month is all they have. */
    String countWithoutPlan() {
        List<OfResident> without =
                residents.stream().filter(resident -> !resident.planned()).toList();
        return done(without) + " of "
                + without.stream().filter(this::isWaitedFor).count() + " with no plan of their own have had it";
    }

    boolean hasAnyWithoutPlan() {
        return residents.stream().anyMatch(resident -> !resident.planned());
    }

    private static long done(List<OfResident> of) {
        return of.stream().filter(OfResident::isDone).count();
    }

    private boolean isWaitedFor(OfResident resident) {
        return resident.isDone() || resident.pausedUntil() == null;
    }

    String words(OfResident resident) {
        if (resident.well() != null) {
            return "done " + London.words(London.day(resident.well()));
        }
        if (resident.taken() != null) {
            return "not while well, " + London.words(London.day(resident.taken()));
        }
        return resident.pausedUntil() == null ? "" : "paused until " + London.words(resident.pausedUntil());
    }

    List<Column> columns() {
        return List.of(Column.of("Day"), Column.of("Who"), Column.of("Room"), Column.of("Set this month"));
    }

    String path(OfResident resident) {
        return "/homes/" + home + "/residents/" + resident.id() + "/observations/new";
    }

    String other(int months) {
        return "/homes/" + home + "/resident-of-the-day?month=" + month.plusMonths(months);
    }
}
