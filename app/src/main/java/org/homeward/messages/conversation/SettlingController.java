package org.homeward.messages.conversation;

import java.util.UUID;
import org.homeward.kernel.HomeId;
import org.homeward.kernel.Needs;
import org.homeward.kernel.NotFound;
import org.homeward.kernel.ResidentId;
import org.homeward.kernel.Right;
import org.homeward.residents.Residents;
import org.homeward.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What was read needs no answer. */
@Controller
@Needs(Right.WRITE_MESSAGES)
class SettlingController {
    private final Residents residents;
    private final Topics topics;
    private final Deeds deeds;

    SettlingController(Residents residents, Topics topics, Deeds deeds) {
        this.residents = residents;
        this.topics = topics;
        this.deeds = deeds;
    }

    @PostMapping("/homes/{home}/residents/{resident}/messages/{topic}/settling")
    View settle(@PathVariable HomeId home, @PathVariable ResidentId resident, @PathVariable UUID topic, Form form) {
        residents.get(home, resident);
        if (topics.find(home, resident, topic).isEmpty()) {
            throw new NotFound("no such topic about this resident");
        }
        TypedMessage.id(form.value(TypedMessage.SEEN))
                .ifPresent(seen -> deeds.settle(new Deeds.Which(home, resident, topic), seen, Hand.at(home)));
        return new RedirectView("/homes/" + home + "/residents/" + resident + "/messages/" + topic);
    }
}
