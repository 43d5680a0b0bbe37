package org.homeward.programme.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.homeward.directory.Directory;
import org.homeward.directory.OrganisationKind;
import org.homeward.dspt.Dspt;
import org.homeward.dspt.DsptStatus;
import org.homeward.kernel.Acting;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.programme.equipment.TeamKit;
import org.homeward.programme.support.SupportHistory;
import org.homeward.programme.takeover.TakenOver;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
@Needs(Right.SEE_PROGRAMME)
class HomeController {
    private static final int MOST = 20;

    private final HomesReadiness homes;
    private final Timeline timeline;
    private final SupportHistory support;
    private final TeamKit kit;
    private final TakenOver takenOver;
    private final Directory directory;
    private final Dspt dspt;
    private final Clock clock;

    HomeController(
            HomesReadiness homes,
            Timeline timeline,
            SupportHistory support,
            TeamKit kit,
            TakenOver takenOver,
            Directory directory,
            Dspt dspt,
            Clock clock) {
        this.homes = homes;
        this.timeline = timeline;
        this.support = support;
        this.kit = kit;
        this.takenOver = takenOver;
        this.directory = directory;
        this.dspt = dspt;
        this.clock = clock;
    }

    @GetMapping(HomePage.PATH)
    HomesPage find(Form form) {
        String typed = form.value(HomesPage.TYPED);
        return new HomesPage(form, directory.search(OrganisationKind.CARE_HOME, typed, MOST));
    }

    @GetMapping(HomePage.PATH + "/{place}")
    @Transactional(readOnly = true)
    HomePage home(@PathVariable UUID place) {
        LocalDate today = London.day(clock.instant());
        List<DsptStatus> said = dspt.historyOf(place);
        HomesReadiness.Ready ready =
                homes.find(place, today, said).orElseThrow(() -> new NotFound("no such open home"));
        List<TakenOver.Part> takeovers = takenOver.of(place);
        List<UUID> names = names(place, takeovers);
        return new HomePage(
                ready,
                today,
                timeline.of(place, said),
                names.stream().flatMap(name -> support.open(name).stream()).toList(),
                names.stream().flatMap(name -> kit.onLoan(name).stream()).toList(),
                takeovers,
                Acting.current().orElseThrow().may(Right.KEEP_PROGRAMME));
    }

    /** The home under this name and under those it had: what was promised and lent before a takeover is not forgotten by it. */
    private static List<UUID> names(UUID place, List<TakenOver.Part> takeovers) {
        return Stream.concat(
                        Stream.of(place),
                        takeovers.stream().filter(part -> !part.isFormer()).map(TakenOver.Part::former))
                .toList();
    }
}
