package org.homeward.observations.push;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.homeward.ui.Form;
import org.jspecify.annotations.Nullable;

/** A wish to be told, as it was sent: the form with what is wrong in it, or what is wanted and where the browser is told. */
record TypedWish(Form form, @Nullable Wants wants, @Nullable Subscription at) {
    private static final String SHIFT = "shift";
    private static final String ALWAYS = "always";
    private static final Duration A_SHIFT = Duration.ofHours(12);

    static final Form BLANK = Form.blank().with("wants", Wants.RAISED.name()).with("lasts", SHIFT);

    static TypedWish of(Form typed, PushAddresses addresses) {
        Optional<Wants> wants = Arrays.stream(Wants.values())
                .filter(one -> one.name().equals(typed.value("wants")))
                .findFirst();
        Optional<Subscription> at = Subscription.of(typed.value("endpoint"), typed.value("p256dh"), typed.value("auth"))
                .filter(given -> addresses.isFit(given.endpoint()));
        Form form = wants.isPresent() ? typed : typed.refuse("wants", "Choose when to tell this device.");
        form = form.value("lasts").equals(SHIFT) || form.value("lasts").equals(ALWAYS)
                ? form
                : form.refuse("lasts", "Choose for how long.");
        form = at.isPresent()
                ? form
                : form.refuse(
                        "wants",
                        "This browser cannot be told yet. Use Chrome, Edge, Firefox or Safari, and let it show messages.");
        return new TypedWish(form, wants.orElse(null), at.orElse(null));
    }

    /** Null: until somebody ends it. */
    @Nullable
    Instant until(Instant now) {
        return form.value("lasts").equals(SHIFT) ? now.plus(A_SHIFT) : null;
    }
}
