package org.homeward.residents.register;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which version of a resident's entry is changed, why, and by which import if by one. */
public record Change(int version, String reason, @Nullable UUID byImport) {
    static Change because(int version, String reason) {
        return new Change(version, reason, null);
    }
}
