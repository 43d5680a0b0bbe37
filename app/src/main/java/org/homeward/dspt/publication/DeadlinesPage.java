package org.homeward.dspt.publication;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.homeward.dspt.HomeStanding.Tie;
import org.homeward.dspt.Rule;
import org.homeward.dspt.Standings;
import org.homeward.kernel.London;
import org.homeward.ui.Page;
import org.jspecify.annotations.Nullable;

/** When the homes of each place lapse by the national rule if they publish nothing more: the darker a cell, the more of the place. */
public record DeadlinesPage(Standings standings) implements Page {
    @Override
    public String title() {
        return "Days to the deadline";
    }

    /** A last day on which homes count; empty for homes that do not count. */
    record Head(Optional<LocalDate> lapses, LocalDate day) {
        String words() {
            return lapses.map(until -> "Until " + London.words(until)).orElse("Do not count");
        }

        String days() {
            return lapses.map(until -> "%,d days left".formatted(ChronoUnit.DAYS.between(day, until)))
                    .orElse("now");
        }
    }

    /** How many homes, how dark (0 to 4), and the way to them. */
    record Cell(int homes, int shade, @Nullable String href, String spoken) {}

    List<Head> heads() {
        List<Head> heads = new ArrayList<>(List.of(new Head(Optional.empty(), standings.day())));
        standings.homes().stream()
                .map(home -> home.lapsesOn(standings.day()))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .forEach(until -> heads.add(new Head(Optional.of(until), standings.day())));
        return heads;
    }

    /** All homes first, then each place. */
    List<Standings.Part> rows() {
        List<Standings.Part> rows = new ArrayList<>(List.of(new Standings.Part(null, standings)));
        standings.byPlace().stream().filter(part -> part.tie() != null).forEach(rows::add);
        return rows;
    }

    Cell cell(Standings.Part part, Head head) {
        Asked asked = asked(part, head);
        int homes = asked.from(part.standings()).homes().size();
        int all = part.standings().homes().size();
        int shade = homes == 0 ? 0 : Math.min(4, 1 + 4 * homes / Math.max(1, all));
        String spoken = DsptPage.name(part, "All homes") + ", " + head.words();
        return new Cell(homes, shade, homes == 0 ? null : asked.path(), spoken);
    }

    private Asked asked(Standings.Part part, Head head) {
        Tie tie = part.tie();
        Asked there = Asked.all(standings.day(), Rule.NATIONAL).in(tie == null ? null : tie.id());
        return head.lapses().map(there::lapsing).orElse(there.only(Asked.Which.NOT));
    }
}
