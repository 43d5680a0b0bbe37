package org.homeward.messages.conversation;

import java.util.UUID;
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

/** A message that was wrong is taken back with a reason; it stays readable, and its files are shown to nobody. */
@Controller
@Needs(Right.WRITE_MESSAGES)
class MessageWithdrawalController {
    private static final int LONGEST = 300;

    private final MessagePages pages;
    private final Deeds deeds;

    MessageWithdrawalController(MessagePages pages, Deeds deeds) {
        this.pages = pages;
        this.deeds = deeds;
    }

    @GetMapping("/homes/{home}/residents/{resident}/messages/{topic}/withdrawals/{message}")
    MessageWithdrawalPage form(
            @PathVariable HomeId home,
            @PathVariable ResidentId resident,
            @PathVariable UUID topic,
            @PathVariable UUID message) {
        return pages.withdrawal(new Deeds.Which(home, resident, topic), message, Form.blank());
    }

    @PostMapping("/homes/{home}/residents/{resident}/messages/{topic}/withdrawals/{message}")
    View withdraw(
            @PathVariable HomeId home,
            @PathVariable ResidentId resident,
            @PathVariable UUID topic,
            @PathVariable UUID message,
            Form typed) {
        Deeds.Which which = new Deeds.Which(home, resident, topic);
        Form form = typed.value("reason").length() > LONGEST
                ? typed.refuse("reason", "Say it in at most " + LONGEST + " characters.")
                : typed.require("reason", "Say what was wrong.");
        MessageWithdrawalPage page = pages.withdrawal(which, message, form);
        if (form.hasErrors()) {
            return page;
        }
        deeds.withdraw(which, message, form.value("reason"), Hand.at(home));
        return new RedirectView(page.back());
    }
}
