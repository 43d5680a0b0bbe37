package org.homeward.access.signin;

import java.util.List;
import org.homeward.access.signin.Accounts.Account;
import org.homeward.access.signin.passkey.Passkeys.Passkey;
import org.homeward.ui.Form;
import org.homeward.ui.FormPage;

/** How I sign in; {@code changeBy} is the day by which the password should change, or empty while that is far off. */
public record AccountPage(
        Form form,
        Account account,
        String changeBy,
        boolean hasPhone,
        int codesLeft,
        boolean hasPin,
        boolean mayBeTold,
        List<Passkey> passkeys)
        implements FormPage {
    @Override
    public String title() {
        return "How I sign in";
    }
}
