package org.homeward.access.tablet;

import java.security.Principal;
import java.util.Optional;
import org.homeward.access.Deed;
import org.homeward.access.signin.SignInRecord;
import org.homeward.kernel.Acting;
import org.homeward.kernel.Needs;
import org.homeward.kernel.PersonId;
import org.homeward.kernel.Right;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** My PIN: set, changed or taken away by whoever is fully signed in. */
@Controller
@RequestMapping("/account/pin")
@Needs(Right.SEE_OWN_ACCOUNT)
class PinController {
    private final Pins pins;
    private final SignInRecord record;

    PinController(Pins pins, SignInRecord record) {
        this.pins = pins;
        this.record = record;
    }

    @GetMapping
    MyPinPage show(@RequestParam(required = false) @Nullable String first, Principal who) {
        return page(Form.blank(), first != null, who);
    }

    @PostMapping
    Object set(Form form, Principal who) {
        boolean first = !form.value("first").isEmpty();
        String typed = form.value("pin");
        if (!typed.equals(form.value("again"))) {
            return page(Form.blank().refuse("again", "The two PINs are not the same. Type both again."), first, who);
        }
        Optional<PinRefusal> refusal = pins.set(id(who), new Pin(typed));
        if (refusal.isPresent()) {
            return page(Form.blank().refuse("pin", refusal.get().words()), first, who);
        }
        return "redirect:" + (first ? MyPinPage.GO_ON : "/account");
    }

    @PostMapping("/removal")
    String remove(Principal who) {
        pins.forget(id(who));
        record.write(id(who), Deed.CHANGED_SIGN_IN, "took the PIN away");
        return "redirect:/account";
    }

    private MyPinPage page(Form form, boolean first, Principal who) {
        return new MyPinPage(
                form,
                first,
                pins.exist(id(who)),
                MyPinPage.homes(Acting.current().orElseThrow()));
    }

    private static PersonId id(Principal who) {
        return PersonId.of(who.getName());
    }
}
