package org.homeward.access.signin;

import java.time.Instant;
import java.util.Optional;
import org.homeward.access.Deed;
import org.homeward.access.People;
import org.homeward.access.signin.Accounts.Account;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * The first step by email and password; an account that is not there costs the same time and gives the same answer.
 * It is the only provider that is a bean: a chain that listed it too would count each wrong password twice.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {
    private final Accounts accounts;
    private final People people;
    private final Attempts attempts;
    private final SignInRecord record;
    private final PasswordEncoder encoder;
    private final String nobodysHash;

    PasswordSignIn(Accounts accounts, People people, Attempts attempts, SignInRecord record, PasswordEncoder encoder) {
        this.accounts = accounts;
        this.people = people;
        this.attempts = attempts;
        this.record = record;
        this.encoder = encoder;
        this.nobodysHash = encoder.encode("nobody has this password");
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String who = Attempts.byName(typed.getName());
        Optional<Instant> wait = attempts.begin(who);
        if (wait.isPresent()) {
            throw new MustWait(wait.get());
        }
        Optional<Account> account = accounts.byEmail(typed.getName());
        if (!matches(account, String.valueOf(typed.getCredentials()))) {
            throw refusal(who, account);
        }
        return welcome(who, account.orElseThrow());
    }

    private boolean matches(Optional<Account> account, String password) {
        String hash = account.map(Account::hash).filter(text -> !text.isEmpty()).orElse(nobodysHash);
        boolean right = encoder.matches(password, hash);
        return right
                && hash != nobodysHash
                && account.flatMap(found -> people.actor(found.person())).isPresent();
    }

    private RuntimeException refusal(String who, Optional<Account> account) {
        record.refused(account.map(Account::person), account.isPresent() ? "wrong password" : "unknown account");
        return attempts.openAgain(who)
                .<RuntimeException>map(MustWait::new)
                .orElseGet(() -> new BadCredentialsException("wrong email or password"));
    }

    private Authentication welcome(String who, Account account) {
        attempts.clear(who);
        record.write(account.person(), Deed.GAVE_PASSWORD, "first of two steps");
        return SignedInAs.person(account.person(), Factor.PASSWORD);
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
