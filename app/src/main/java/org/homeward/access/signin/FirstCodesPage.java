package org.homeward.access.signin;

import org.homeward.ui.Page;

/** Offers recovery codes to somebody who signs in with a passkey and has none yet. */
public record FirstCodesPage() implements Page {
    @Override
    public String title() {
        return "Make your recovery codes";
    }
}
