package org.homeward.residents.register;

import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

@Controller
@Needs(Right.KEEP_REGISTER)
class DischargeCancellationController {
    private final DischargeCancellations cancellations;
    private final EntryDesk desk;

    DischargeCancellationController(DischargeCancellations cancellations, EntryDesk desk) {
        this.cancellations = cancellations;
        this.desk = desk;
    }

    @GetMapping("/homes/{home}/residents/{resident}/discharge/cancellation")
    View blank(@PathVariable HomeId home, @PathVariable ResidentId resident) {
        Details.Known known = cancellations.known(home, resident);
        return known.resident().residency().isCurrent()
                ? new RedirectView(Paths.resident(home, resident))
                : page(known);
    }

    @PostMapping("/homes/{home}/residents/{resident}/discharge/cancellation")
    View cancel(@PathVariable HomeId home, @PathVariable ResidentId resident, Form form) {
        Details.Known checked = cancellations.cancel(home, resident, form);
        return checked.form().hasErrors() ? page(checked) : new RedirectView(Paths.resident(home, resident));
    }

    private DischargeCancellationPage page(Details.Known known) {
        return new DischargeCancellationPage(
                known.resident(), known.form(), known.resident().banner(desk.today()));
    }
}
