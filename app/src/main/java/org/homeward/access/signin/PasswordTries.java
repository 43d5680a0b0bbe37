package org.homeward.access.signin;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Tries of a password, counted twice: for the account, which closes soon, and for the address they come from, which
 * closes late, so that nobody can try one password on every account.
 */
@Component
class PasswordTries {
    private static final Logger LOG = LoggerFactory.getLogger(PasswordTries.class);

    private final Attempts attempts;
    private final BackOff perAddress;

    PasswordTries(Attempts attempts, @Value("${homeward.refused-sign-ins-per-address:100}") int free) {
        this.attempts = attempts;
        this.perAddress = BackOff.address(free);
    }

    /** One try: the account name as it was typed, and the address it came from. */
    record Try(String name, ClientAddress address) {
        String byName() {
            return Attempts.byName(name);
        }

        String byAddress() {
            return "address:" + address.text();
        }
    }

    /** Empty when the password may be looked at, or the moment of the next try. */
    Optional<Instant> begin(Try one) {
        Optional<Instant> closed = attempts.begin(one.byAddress(), perAddress);
        if (closed.isPresent()) {
            return closed;
        }
        Optional<Instant> wait = attempts.begin(one.byName());
        if (wait.isPresent()) {
            // nothing was learnt: an impatient carer must not close the home
            attempts.giveBack(one.byAddress());
        }
        return wait;
    }

    /** The password was wrong: the moment of the next try, if it is not now. */
    Optional<Instant> wrong(Try one) {
        Optional<Instant> address = attempts.openAgain(one.byAddress());
        address.ifPresent(until -> LOG.warn(
                "Many wrong sign-ins from {}: the next is let in at {}",
                one.address().text(),
                until));
        return Stream.of(address, attempts.openAgain(one.byName()))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /** The account's count ends. The address's does not: else somebody with an account could go on guessing others. */
    void right(Try one) {
        attempts.clear(one.byName());
        attempts.giveBack(one.byAddress());
    }
}
