package org.homeward.programme.support;

import org.jspecify.annotations.Nullable;

/** A home a mail is for; no address when no shared mailbox is known. */
record Recipient(
        Caller caller,
        @Nullable String registeredManager,
        @Nullable String address) {
    static final String NO_MAILBOX = "no shared mailbox known";

    boolean isReached() {
        return address != null;
    }

    boolean isEncrypted() {
        return address != null && SecureDomains.shipped().judge(address) != SecureDomains.Verdict.SECURE;
    }

    /** "Grace Bell" for "Bell, Grace"; "manager" when the post is empty or nobody knows. */
    String manager() {
        String known = registeredManager;
        if (known == null || known.isBlank()) {
            return "manager";
        }
        String[] parts = known.split(",", 2);
        return parts.length == 2 ? parts[1].strip() + " " + parts[0].strip() : known;
    }

    String words() {
        return address == null ? NO_MAILBOX : address + (isEncrypted() ? " (encrypted)" : "");
    }
}
