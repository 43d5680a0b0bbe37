package org.homeward.access.signin;

import java.util.List;
import org.homeward.ui.Page;

/** The ten recovery codes, shown this once. */
public record RecoveryCodesPage(List<String> codes, String next) implements Page {
    @Override
    public String title() {
        return "Your recovery codes";
    }
}
