package org.homeward.access.signin;

import java.time.Instant;
import java.util.Optional;
import org.homeward.access.Deed;
import org.homeward.access.People;
import org.homeward.access.signin.Accounts.Account;
import org.homeward.access.signin.PasswordTries.Try;
import org.homeward.access.signin.password.PasswordAges;
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
    private final PasswordTries tries;
    private final SignInRecord record;
    private final PasswordAges ages;
    private final PasswordEncoder encoder;
    private final String nobodysHash;

    PasswordSignIn(
            Accounts accounts,
            People people,
            PasswordTries tries,
            SignInRecord record,
            PasswordAges ages,
            PasswordEncoder encoder) {
        this.accounts = accounts;
        this.people = people;
        this.tries = tries;
        this.record = record;
        this.ages = ages;
        this.encoder = encoder;
        this.nobodysHash = encoder.encode("nobody has this password");
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        Try one = new Try(typed.getName(), ClientAddress.of(typed));
        Optional<Instant> wait = tries.begin(one);
        if (wait.isPresent()) {
            throw new MustWait(wait.get());
        }
        Optional<Account> account = accounts.byEmail(typed.getName());
        if (!matches(account, String.valueOf(typed.getCredentials()))) {
            throw refusal(one, account);
        }
        return welcome(one, account.orElseThrow());
    }

    private boolean matches(Optional<Account> account, String password) {
        String hash = account.map(Account::hash).filter(text -> !text.isEmpty()).orElse(nobodysHash);
        boolean right = encoder.matches(password, hash);
        return right
                && hash != nobodysHash
                && account.flatMap(found -> people.actor(found.person())).isPresent();
    }

    private RuntimeException refusal(Try one, Optional<Account> account) {
        record.refused(account.map(Account::person), account.isPresent() ? "wrong password" : "unknown account");
        return tries.wrong(one)
                .<RuntimeException>map(MustWait::new)
                .orElseGet(() -> new BadCredentialsException("wrong email or password"));
    }

    private Authentication welcome(Try one, Account account) {
        tries.right(one);
        record.write(account.person(), Deed.GAVE_PASSWORD, "first of two steps");
        return SignedInAs.person(
                account.person(), ages.isOver(account.person()) ? Factor.ENDED_PASSWORD : Factor.PASSWORD);
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }
}
