package org.homeward.programme.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.homeward.kernel.London;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.Right;
import org.homeward.programme.home.HomeInJourney;
import org.homeward.programme.home.HomesInJourneys;
import org.homeward.programme.home.Stage;
import org.homeward.programme.journey.Journey;
import org.homeward.programme.office.OfficeCsv;
import org.homeward.ui.Form;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@Needs(Right.SEE_PROGRAMME)
@RequestMapping(BoardsPage.PATH)
class BoardController {
    private final HomesInJourneys homes;
    private final Clock clock;

    BoardController(HomesInJourneys homes, Clock clock) {
        this.homes = homes;
        this.clock = clock;
    }

    @GetMapping
    BoardsPage all() {
        return new BoardsPage(List.of(Journey.values()));
    }

    @GetMapping("/{initiative}")
    BoardPage one(@PathVariable String initiative, Form form) {
        Journey journey = journey(initiative);
        List<HomeInJourney> all = homes.in(journey, today());
        return new BoardPage(journey, form, Choices.of(all), board(journey, all, form));
    }

    @GetMapping("/{initiative}/homes.csv")
    ResponseEntity<String> file(@PathVariable String initiative, Form form) {
        Journey journey = journey(initiative);
        return OfficeCsv.file(
                "board-" + journey.code() + ".csv",
                BoardFile.HEAD,
                BoardFile.rows(board(journey, homes.in(journey, today()), form)));
    }

    private static Board board(Journey journey, List<HomeInJourney> all, Form form) {
        Sieve sieve = Sieve.of(form);
        return Board.of(
                Stage.of(journey),
                all.stream().filter(at -> sieve.lets(at.home())).toList());
    }

    private static Journey journey(String code) {
        return Journey.of(code).orElseThrow(() -> new NotFound("no such initiative"));
    }

    private LocalDate today() {
        return London.day(clock.instant());
    }
}
