package org.homeward.access.signin;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.homeward.access.Deed;
import org.homeward.access.signin.factor.RecoveryCodes;
import org.homeward.access.signin.factor.TimeCodes;
import org.homeward.kernel.PersonId;
import org.springframework.stereotype.Component;

/** The second step by a code; wrong codes are counted apart from wrong passwords, and slow down alike. */
@Component
class SecondStep {
    private final TimeCodes timeCodes;
    private final RecoveryCodes recoveryCodes;
    private final Attempts attempts;
    private final SignInRecord record;

    SecondStep(TimeCodes timeCodes, RecoveryCodes recoveryCodes, Attempts attempts, SignInRecord record) {
        this.timeCodes = timeCodes;
        this.recoveryCodes = recoveryCodes;
        this.attempts = attempts;
        this.record = record;
    }

    /** What became of a typed code. */
    sealed interface Outcome {
        record Passed() implements Outcome {}

        record Wrong() implements Outcome {}

        record Wait(Instant until) implements Outcome {}
    }

    Outcome byTimeCode(PersonId person, String typed) {
        return counted(person, "a code from the phone", () -> timeCodes.use(person, typed));
    }

    Outcome byRecoveryCode(PersonId person, String typed) {
        return counted(person, "a recovery code", () -> recoveryCodes.use(person, typed));
    }

    Outcome byFirstCode(PersonId person, String typed) {
        return counted(person, "the first code of a new phone", () -> timeCodes.confirm(person, typed));
    }

    private Outcome counted(PersonId person, String what, BooleanSupplier check) {
        String who = Attempts.byCode(person);
        Optional<Instant> wait = attempts.begin(who);
        if (wait.isPresent()) {
            return new Outcome.Wait(wait.get());
        }
        if (!check.getAsBoolean()) {
            record.refused(Optional.of(person), "wrong: " + what);
            return attempts.openAgain(who).<Outcome>map(Outcome.Wait::new).orElseGet(Outcome.Wrong::new);
        }
        attempts.clear(who);
        record.write(person, Deed.SIGNED_IN, "with " + what);
        return new Outcome.Passed();
    }
}
