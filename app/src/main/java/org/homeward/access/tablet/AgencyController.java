package org.homeward.access.tablet;

import java.time.Clock;
import java.util.UUID;
import org.homeward.access.signin.factor.QrPicture;
import org.homeward.kernel.Acting;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.Right;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The code at the door, and who came with it: for whoever leads the shift. */
@Controller
@Needs(Right.LET_AGENCY_IN)
class AgencyController {
    private final AgencyStaff staff;
    private final Doors doors;
    private final Clock clock;
    private final String url;

    AgencyController(AgencyStaff staff, Doors doors, Clock clock, @Value("${homeward.url}") String url) {
        this.staff = staff;
        this.doors = doors;
        this.clock = clock;
        this.url = url;
    }

    @GetMapping("/homes/{home}/agency")
    AgencyPage show(@PathVariable HomeId home) {
        return AgencyPage.of(
                home, doors.today(home).stream().map(this::shown).toList(), staff.at(home), clock.instant());
    }

    private AgencyPage.Door shown(Doors.Door door) {
        return new AgencyPage.Door(
                door.name(), door.code(), QrPicture.of(url + "/sign-in/tablet/agency#" + door.code()));
    }

    @PostMapping("/homes/{home}/agency/{person}/ending")
    String end(@PathVariable HomeId home, @PathVariable UUID person) {
        staff.end(new PersonId(person), home, Acting.current().orElseThrow(() -> new NotFound("nobody is signed in")));
        return "redirect:/homes/" + home + "/agency";
    }
}
